import type { Finding } from "../model/finding.ts";
import { fingerprint } from "../text/fingerprint.ts";

/** Findings of two documents with one id can have one fingerprint; their number among them then tells them apart. */
export function tellApart(findings: readonly Finding[]): Finding[] {
  const counts = new Map<string, number>();
  return findings.map((finding) => {
    const count = (counts.get(finding.fingerprint) ?? 0) + 1;
    counts.set(finding.fingerprint, count);
    return count === 1 ? finding : { ...finding, fingerprint: fingerprint([finding.fingerprint, String(count)]) };
  });
}
