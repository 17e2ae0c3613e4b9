import type { WaiverDraft } from "../model/waiver-draft.ts";
import { isPlainYaml, quoteText } from "../text/value-edit.ts";

/** A waiver as the lines of a block of YAML, the first behind its hyphen. */
export function waiverLines(draft: WaiverDraft): string[] {
  return keysOf(draft).flatMap(([key, value]) =>
    typeof value === "string"
      ? [`${key}: ${writeText(key, value)}`]
      : [`${key}:`, ...value.map((item) => `  - ${writeText(key, item)}`)],
  );
}

/** A waiver as a map in braces, on one line of YAML. */
export function waiverFlow(draft: WaiverDraft): string {
  const write = (text: string): string => (isPlainYaml(text) ? text : quoteText(text));
  const parts = keysOf(draft).map(([key, value]) => {
    if (key === PINNED) return `${key}: ${quoteText(String(value))}`;
    return `${key}: ${typeof value === "string" ? write(value) : `[${value.map(write).join(", ")}]`}`;
  });
  return `{${parts.join(", ")}}`;
}

/** A waiver as an object of JSON, whose keys are indented like those of the others; on one line where they have none. */
export function waiverJson(draft: WaiverDraft, { indent, unit }: { indent: string; unit: string | undefined }): string {
  const data = Object.fromEntries(keysOf(draft));
  if (unit === undefined) return JSON.stringify(data);
  return JSON.stringify(data, undefined, unit).replaceAll("\n", `\n${indent}`);
}

/** In quotes, whatever it looks like: digits with an `e` among them are a number. */
const PINNED = "clauseFingerprint";

function keysOf({
  controls,
  clauseFingerprint,
  ...texts
}: WaiverDraft): [key: string, value: string | readonly string[]][] {
  const { id, policy, clause, strategy, tactic, grantedBy, on, expires, reason } = texts;
  return [
    ...Object.entries({ id, policy, clause, strategy, tactic, grantedBy, on, expires, reason }),
    ...(controls.length === 0 ? [] : [["controls", controls] satisfies [string, readonly string[]]]),
    ...(clauseFingerprint === undefined ? [] : [[PINNED, clauseFingerprint] satisfies [string, string]]),
  ];
}

/** Outside brackets, a comma is no sign. */
function writeText(key: string, text: string): string {
  return key !== PINNED && isPlainYaml(text.replaceAll(",", "")) && !text.startsWith(",") ? text : quoteText(text);
}
