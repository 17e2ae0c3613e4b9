import { INFERRED } from "../mention/infer-activities.ts";
import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";
import type { PlanUnit } from "./plan-unit.ts";

/** Units that plan one thing, with what tells them apart from others. */
export interface UnitGroup {
  readonly units: PlanUnit[];
  readonly tools: Set<string>;
  readonly regions: Set<string>;
}

/**
 * Puts together what a reader would call one tactic: a podcast that is planned in five places is one. Two are two where
 * their tools or their regions differ.
 */
export function mergeUnits(all: readonly PlanUnit[]): UnitGroup[] {
  const units = foldSections(all);
  const groups = new Map<string, UnitGroup[]>();
  const order: UnitGroup[] = [];
  for (const unit of units) {
    const tools = valuesOf(unit, "tool");
    const regions = valuesOf(unit, "region");
    const same = groups.get(unit.activity.concept) ?? [];
    groups.set(unit.activity.concept, same);
    const isOwn = unit.kind === "section" || unit.kind === "row";
    const fits = isOwn ? areSame : areCompatible;
    const group = same.find((one) => fits(one.tools, tools) && areCompatible(one.regions, regions));
    if (group === undefined) {
      const made = { units: [unit], tools, regions };
      same.push(made);
      order.push(made);
    } else if (group.units.length < MOST) {
      group.units.push(unit);
      for (const tool of tools) group.tools.add(tool);
      for (const region of regions) group.regions.add(region);
    }
  }
  return order;
}

/**
 * The paragraphs of a section belong to the activity that its heading or its first paragraph names, and so does an item
 * whose activity is only inferred.
 */
function foldSections(units: readonly PlanUnit[]): PlanUnit[] {
  const bySection = new Map<Passage, number>();
  const folded: PlanUnit[] = [];
  for (const unit of units) {
    const heading = unit.kind === "section" ? unit.passage : unit.passage.section.at(-1);
    const at = heading === undefined ? undefined : bySection.get(heading);
    const head = at === undefined ? undefined : folded[at];
    const joins = unit.kind === "paragraph" || (unit.kind === "item" && isFaint(unit, head));
    if (joins && at !== undefined && head !== undefined && head.passages.length < MOST) {
      folded[at] = join(head, unit);
      continue;
    }
    if (heading !== undefined && (unit.kind === "section" || unit.kind === "paragraph"))
      bySection.set(heading, folded.length);
    folded.push(unit);
  }
  return folded;
}

/** Below a heading that names an activity, an item that only names a tool says where it is done. */
function isFaint({ activity }: PlanUnit, head: PlanUnit | undefined): boolean {
  return activity.confidence <= INFERRED || (activity.facet === "tool" && head?.activity.facet === "tactic");
}

function join(head: PlanUnit, unit: PlanUnit): PlanUnit {
  const isBetter = rank(unit.activity) > rank(head.activity);
  const activity = isBetter ? unit.activity : head.activity;
  return {
    ...head,
    activity,
    passages: [...head.passages, ...unit.passages],
    mentions: [...head.mentions, ...unit.mentions],
  };
}

/** A named activity tells more than one that is inferred, and that more than a tool. */
function rank({ facet, confidence }: Mention): number {
  if (facet === "tool") return 0;
  return confidence > INFERRED ? 2 : 1;
}

/** What is said in more places adds nothing. */
const MOST = 40;

function valuesOf({ mentions }: PlanUnit, facet: string): Set<string> {
  const named = mentions.filter((mention) => mention.facet === facet && mention.stance === "use");
  return new Set(named.flatMap(({ concept, isProduct }) => (facet !== "tool" || isProduct ? [concept] : [])));
}

/** What has a heading or a row of its own is only put together with what says the same, or nothing. */
function areSame(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === 0 || b.size === 0 || (a.size === b.size && areCompatible(a, b));
}

function areCompatible(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  return [...small].every((value) => large.has(value));
}

const WEIGHT = { section: 3, row: 4, item: 2, paragraph: 1 } as const;

/** The unit that tells best what is planned: one that is named for it, then the earliest. */
export function bestUnit({ units }: UnitGroup): PlanUnit | undefined {
  return units.toSorted((a, b) => weigh(b) - weigh(a))[0];
}

function weigh({ kind, passage, activity }: PlanUnit): number {
  return WEIGHT[kind] + (activity.passage === passage ? 1.5 : 0);
}
