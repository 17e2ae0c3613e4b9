import type { Finding } from "../model/finding.ts";
import type { PlacedProblem } from "../model/problem.ts";
import type { Suppression } from "../model/suppression.ts";
import { groupBy } from "../text/group-by.ts";

/** Findings with what suppresses them, and suppressions without which nothing would be different. */
export interface Suppressed {
  readonly findings: readonly Finding[];
  readonly unused: readonly Suppression[];
}

/**
 * Marks what comments suppress. A waiver goes before a comment, and a fault that keeps a document from being read whole is
 * never silent.
 */
export function applySuppressions(
  { faults, findings }: { readonly faults: readonly Finding[]; readonly findings: readonly Finding[] },
  suppressions: readonly Suppression[],
): Suppressed {
  if (suppressions.length === 0) return { findings: [...faults, ...findings], unused: [] };
  const byRule = groupBy(suppressions, ({ rule, place }) => keyOf(rule, place.file));
  const used = new Set<Suppression>();
  const mark = (finding: Finding): Finding => {
    const covering = (byRule.get(keyOf(finding.rule, finding.place.file)) ?? []).filter((each) =>
      covers(each, finding),
    );
    for (const each of covering) used.add(each);
    const [first] = covering.toSorted((a, b) => lengthOf(a) - lengthOf(b));
    if (first === undefined || finding.waiver !== undefined) return finding;
    const { reason, place, until } = first;
    return { ...finding, suppression: { reason, place, ...(until === undefined ? {} : { until }) } };
  };
  const marked = [...faults.map((fault) => (fault.severity === "error" ? fault : mark(fault))), ...findings.map(mark)];
  return { findings: marked, unused: suppressions.filter((each) => !used.has(each)) };
}

export function describeUnused({ rule, place, isOff }: Suppression): PlacedProblem {
  return {
    rule: "unused-suppression",
    severity: "warning",
    message: isOff
      ? `The rule "${rule}" is off here, so there is nothing to suppress.`
      : `"${rule}" finds nothing here, so there is nothing to suppress.`,
    help: "Remove it, or move it to the line above what it is about.",
    place,
    related: [],
  };
}

function keyOf(rule: string, file: string): string {
  return `${rule}\u0000${file}`;
}

function covers({ covers: { start, end } }: Suppression, { place }: Finding): boolean {
  return place.start.offset >= start && place.start.offset < end;
}

/** Of several the narrowest says best why. */
function lengthOf({ covers: { start, end } }: Suppression): number {
  return end - start;
}
