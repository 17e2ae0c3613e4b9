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
  const keys = new Set(known.map(keyOf));
  const met = new Set<string>();
  const findings = result.findings.map((finding) => {
    const key = keyOf(toKnown(finding));
    if (!isStanding(finding) || !canBeKnown(finding) || !keys.has(key)) return finding;
    met.add(key);
    return { ...finding, isKnown: true as const };
  });
  const gone = [...keys].filter((key) => !met.has(key)).length;
  return { ...result, findings, baseline: { gone: isWhole && !result.isIncomplete ? gone : undefined } };
}

/** Those of a baseline that are still found, as they are found now. */
export function pruneKnown(known: readonly KnownFinding[], result: LintResult): KnownFinding[] {
  const keys = new Set(known.map(keyOf));
  return listKnown(result).filter((finding) => keys.has(keyOf(finding)));
}

function toKnown({ fingerprint, norm, place, rule, message }: Finding): KnownFinding {
  return { fingerprint, norm, file: place.file, rule, message };
}

function canBeKnown({ rule }: Finding): boolean {
  return !isAboutSuppression(rule);
}

function keyOf({ fingerprint, norm }: KnownFinding): string {
  return `${fingerprint} ${norm ?? ""}`;
}
