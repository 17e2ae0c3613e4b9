import { INFERRED } from "../mention/infer-activities.ts";
import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";

/** A part of a strategy that plans something: a section, a row of a table, an item of a list, or a paragraph. */
export interface PlanUnit {
  readonly kind: "section" | "row" | "item" | "paragraph";
  /** The passage that gives its title. */
  readonly passage: Passage;
  /** The heading that it stands below, unless that names the document. */
  readonly heading: Passage | undefined;
  readonly passages: Passage[];
  /** What is planned in it, by the words of its passages. */
  readonly mentions: Mention[];
  /** The first activity that it names: what it is about. Where it names none, the tool that it plans to use. */
  readonly activity: Mention;
}

/** The mentions of each passage. */
export type MentionsByPassage = ReadonlyMap<Passage, readonly Mention[]>;

function isPlanned({ facet, stance }: Mention): boolean {
  return facet === "tactic" && stance === "use";
}

/** Surely enough that a tool is planned, and not only spoken of. */
const SURE = 0.7;

/** The activity that mentions are about: the first that is named, before one that is only inferred, before a mere tool. */
export function findActivity(mentions: readonly Mention[]): Mention | undefined {
  const planned = mentions.filter((mention) => isPlanned(mention) && mention.confidence >= INFERRED);
  return planned.find(({ confidence }) => confidence > INFERRED) ?? planned[0] ?? mentions.find(isPlannedTool);
}

function isPlannedTool({ facet, stance, isProduct, confidence }: Mention): boolean {
  return facet === "tool" && stance === "use" && isProduct && confidence >= SURE;
}
