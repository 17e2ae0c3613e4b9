import { formatDay } from "../../model/day.ts";
import type { Finding, Severity } from "../../model/finding.ts";
import { isShippedPath } from "../../model/pack.ts";
import type { Place } from "../../model/place.ts";
import { encodePath } from "../../text/encode-path.ts";
import { joinSome } from "../../text/list-words.ts";
import type { InfoGroup } from "../group-infos.ts";
import { writeCode, writeProse } from "./write-prose.ts";

/** Where files can be read, such as `https://github.com/OWNER/NAME/blob/COMMIT/`; undefined where that is not known. */
export type FileAddress = string | undefined;

const NAMES: Readonly<Record<Severity, string>> = { error: "Error", warning: "Warning", info: "Note" };

/** A finding as an item of a list, with the places, the reason and the way out below it. */
export function renderFinding(finding: Finding, files: FileAddress): string {
  const { severity, message, rule, place, related, notes, help } = finding;
  return renderItem(`**${NAMES[severity]}:** ${writeProse(message)}`, [
    ["Where", `${renderPlace(place, files)} (rule ${writeCode(rule)})`],
    ...related.map((other) => ["See", `${renderPlace(other.place, files)}: ${writeProse(other.message)}`] as const),
    ...notes.map((note) => ["Why", writeProse(note)] as const),
    ...help.map((advice) => ["What to do", writeProse(advice)] as const),
  ]);
}

/** What is waived or suppressed: it is still there, and nobody has to act on it before the day. */
export function renderAside({ message, place, waiver, suppression }: Finding, files: FileAddress): string {
  if (suppression !== undefined) {
    const { reason, until, place: comment } = suppression;
    const days = until === undefined ? "" : ` until ${formatDay(until)}`;
    return renderItem(`**Suppressed**${days}: ${writeProse(message)}`, [
      ["Where", `${renderPlace(place, files)} (comment in ${renderPlace(comment, files)})`],
      ["Why", writeProse(reason)],
    ]);
  }
  if (waiver === undefined) return "";
  const { id, grantedBy, expires, reason } = waiver;
  return renderItem(`**Waived** until ${formatDay(expires)} by ${writeProse(grantedBy)}: ${writeProse(message)}`, [
    ["Where", `${renderPlace(place, files)} (waiver ${writeCode(id)})`],
    ["Why", writeProse(reason)],
  ]);
}

/** Infos that say the same, told once. */
export function renderInfoGroup({ first, count, tactics, message }: InfoGroup, files: FileAddress): string {
  const place = renderPlace(first.place, files);
  return renderItem(`**${NAMES[first.severity]}:** ${writeProse(message)}`, [
    ["Where", count === 1 ? place : `${joinSome(tactics.map(writeCode), 6)}; first at ${place}`],
    ...first.notes.slice(0, 1).map((note) => ["Why", writeProse(note)] as const),
    ...first.help.slice(0, 1).map((advice) => ["What to do", writeProse(advice)] as const),
  ]);
}

function renderItem(head: string, rows: readonly (readonly [word: string, text: string])[]): string {
  return `- ${head}\n${rows.map(([word, text]) => `  - ${word}: ${text}\n`).join("")}`;
}

/** `file:line`, as a link where the file can be read somewhere. */
function renderPlace({ file, start }: Place, files: FileAddress): string {
  const text = writeCode(`${file}:${start.line}`);
  if (files === undefined || file.startsWith("../") || isShippedPath(file)) return text;
  return `[${text}](<${files}${encodePath(file)}?plain=1#L${start.line}>)`;
}
