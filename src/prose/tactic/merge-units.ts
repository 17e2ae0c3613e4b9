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
export function mergeUnits(units: readonly PlanUnit[]): UnitGroup[] {
  const groups = new Map<string, UnitGroup[]>();
  const order: UnitGroup[] = [];
  for (const unit of units) {
    const tools = valuesOf(unit, "tool");
    const regions = valuesOf(unit, "region");
    const same = groups.get(unit.activity.concept) ?? [];
    groups.set(unit.activity.concept, same);
    const group = same.find((one) => areCompatible(one.tools, tools) && areCompatible(one.regions, regions));
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

/** What is said in more places adds nothing. */
const MOST = 40;

function valuesOf({ mentions }: PlanUnit, facet: string): Set<string> {
  const named = mentions.filter((mention) => mention.facet === facet && mention.stance === "use");
  return new Set(named.flatMap(({ concept, isProduct }) => (facet !== "tool" || isProduct ? [concept] : [])));
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
