import { INFERRED } from "../mention/infer-activities.ts";
import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";

/** A part of a strategy that plans something: a section, a row of a table, an item of a list, or a paragraph. */
export interface PlanUnit {
  readonly kind: "section" | "row" | "item" | "paragraph";
  /** The passage that gives its title. */
  readonly passage: Passage;
  readonly passages: Passage[];
  /** What is planned in it, by the words of its passages. */
  readonly mentions: Mention[];
  /** The first activity that it names: what it is about. */
  readonly activity: Mention;
}

/** The mentions of each passage. */
export type MentionsByPassage = ReadonlyMap<Passage, readonly Mention[]>;

function isPlanned({ facet, stance }: Mention): boolean {
  return facet === "tactic" && stance === "use";
}

/** The activity that mentions are about: the first that is named, before one that is only inferred. */
export function findActivity(mentions: readonly Mention[]): Mention | undefined {
  const planned = mentions.filter((mention) => isPlanned(mention) && mention.confidence >= INFERRED);
  return planned.find(({ confidence }) => confidence > INFERRED) ?? planned[0];
}
