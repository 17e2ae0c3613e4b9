import type { KnownFinding } from "./model/baseline.ts";
import { type Finding, isStanding, listStanding } from "./model/finding.ts";
import type { LintResult } from "./model/report.ts";
import { isAboutSuppression } from "./model/suppression.ts";

/** What a baseline would hold of this result: all that counts, but for comments that suppress, which are there to be mended. */
export function listKnown({ findings }: LintResult): KnownFinding[] {
  return listStanding(findings).flatMap((finding) => (canBeKnown(finding) ? [toKnown(finding)] : []));
}

/**
 * Marks what the baseline knows. A finding is known by its fingerprint, and only as long as its clauses mean what they meant.
 * `isWhole` says whether all documents were looked at: else nothing can be said to be gone.
 */
export function applyBaseline(result: LintResult, known: readonly KnownFinding[], isWhole: boolean): LintResult {
  const { met, gone } = meetKnown(result.findings, known);
  const findings = result.findings.map((finding) =>
    met.has(finding) ? { ...finding, isKnown: true as const } : finding,
  );
  return { ...result, findings, baseline: { gone: isWhole && !result.isIncomplete ? gone : undefined } };
}

/** Those of a baseline that are still found, as they are found now. */
export function pruneKnown(known: readonly KnownFinding[], { findings }: LintResult): KnownFinding[] {
  return [...meetKnown(findings, known).met].map(toKnown);
}

/** The findings that are known, and how many are known that are found no more. */
function meetKnown(
  findings: readonly Finding[],
  known: readonly KnownFinding[],
): { readonly met: ReadonlySet<Finding>; readonly gone: number } {
  const entries = new Map(known.map((entry) => [keyOf(entry), entry]));
  const candidates = findings.filter((finding) => isStanding(finding) && canBeKnown(finding));
  const met = new Set(candidates.filter((finding) => entries.has(keyOf(toKnown(finding)))));
  const gone = entries.size - new Set([...met].map((finding) => keyOf(toKnown(finding)))).size;
  const again = findRenumbered(
    candidates.filter((finding) => !met.has(finding)),
    listLost(findings, entries),
  );
  return { met: new Set([...met, ...again]), gone: gone - again.length };
}

/** What is found no more, not even as something that is waived or suppressed. */
function listLost(findings: readonly Finding[], entries: ReadonlyMap<string, KnownFinding>): KnownFinding[] {
  const found = new Set(findings.map((finding) => keyOf(toKnown(finding))));
  return [...entries].flatMap(([key, entry]) => (found.has(key) ? [] : [entry]));
}

/** Each that was lost stands for one finding at most, so that a second clause that says the same hides nothing. */
function findRenumbered(findings: readonly Finding[], lost: readonly KnownFinding[]): Finding[] {
  const waiting = new Map<string, number>();
  for (const { lineage } of lost) if (lineage !== undefined) waiting.set(lineage, (waiting.get(lineage) ?? 0) + 1);
  return findings.filter(({ lineage = "" }) => {
    const left = waiting.get(lineage) ?? 0;
    waiting.set(lineage, left - 1);
    return left > 0;
  });
}

function toKnown({ fingerprint, norm, lineage, place, rule, message }: Finding): KnownFinding {
  return { fingerprint, norm, lineage, file: place.file, rule, message };
}

function canBeKnown({ rule }: Finding): boolean {
  return !isAboutSuppression(rule);
}

function keyOf({ fingerprint, norm }: KnownFinding): string {
  return `${fingerprint} ${norm ?? ""}`;
}
