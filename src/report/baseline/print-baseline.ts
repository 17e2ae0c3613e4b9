import type { KnownFinding } from "../../model/baseline.ts";
import { printJson } from "../../text/print-json.ts";

/**
 * A baseline as a file: a line for each finding, in an order that only depends on what it is, so that a change of one shows
 * as one line, and two branches that change different ones can be put together.
 */
export function printBaseline(findings: readonly KnownFinding[]): string {
  const lines = findings.toSorted(byPlace).map((finding) => `    ${printLine(finding)}`);
  const list = lines.length === 0 ? "[]" : `[\n${lines.join(",\n")}\n  ]`;
  return `{\n  "version": 1,\n  "findings": ${list}\n}\n`;
}

function printLine({ file, rule, fingerprint, norm, lineage, message }: KnownFinding): string {
  const parts = Object.entries({ file, rule, fingerprint, norm, lineage, message }).flatMap(([key, value]) =>
    value === undefined ? [] : [`"${key}": ${printJson(value).trimEnd()}`],
  );
  return `{${parts.join(", ")}}`;
}

/** The message may be worded anew, so it has no part in it. */
function byPlace(a: KnownFinding, b: KnownFinding): number {
  return compare(a.file, b.file) || compare(a.rule, b.rule) || compare(a.fingerprint, b.fingerprint);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
