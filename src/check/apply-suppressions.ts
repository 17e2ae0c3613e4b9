import type { Finding } from "../model/finding.ts";
import type { PlacedProblem } from "../model/problem.ts";
import type { Suppression } from "../model/suppression.ts";
import { groupBy } from "../text/group-by.ts";
import { indexCovers } from "./index-covers.ts";

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
  const byRule = new Map(
    [...groupBy(suppressions, ({ rule, place }) => keyOf(rule, place.file))].map(([key, ofRule]) => [
      key,
      indexCovers(ofRule),
    ]),
  );
  const used = new Set<readonly Suppression[]>();
  const mark = (finding: Finding): Finding => {
    const { rule, place, waiver } = finding;
    const covering = byRule.get(keyOf(rule, place.file))?.(place.start.offset);
    const [first] = covering ?? [];
    if (covering === undefined || first === undefined) return finding;
    used.add(covering);
    if (waiver !== undefined) return finding;
    const { reason, until } = first;
    return { ...finding, suppression: { reason, place: first.place, ...(until === undefined ? {} : { until }) } };
  };
  const marked = [...faults.map((fault) => (fault.severity === "error" ? fault : mark(fault))), ...findings.map(mark)];
  const allUsed = new Set([...used].flat());
  return { findings: marked, unused: suppressions.filter((each) => !allUsed.has(each)) };
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
