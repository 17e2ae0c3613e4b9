import { type Change, diffLines } from "./diff-lines.ts";

/** Lines that stay, shown round each change: as many as `diff -u` shows. */
const CONTEXT = 3;

/**
 * What changes in a file, for people, `patch -p1` and `git apply`; empty where nothing does. The texts are those of the
 * file, with its byte order mark and line ends; `before` is undefined where the file is new.
 */
export function unifiedDiff(path: string, before: string | undefined, after: string): string {
  const [old, current] = [splitLines(before ?? ""), splitLines(after)];
  const changes = diffLines(old, current);
  if (changes.length === 0) return "";
  const from = before === undefined ? "/dev/null" : fileName(`a/${path}`);
  const hunks = groupChanges(changes).map((group) => printHunk(group, old, current));
  return `--- ${from}\n+++ ${fileName(`b/${path}`)}\n${hunks.join("")}`;
}

/** Only LF ends a line for those who apply a patch; each line keeps its end, which the last may lack. */
function splitLines(text: string): string[] {
  return text === "" ? [] : text.split(/(?<=\n)/u);
}

/** Git puts a name in quotes that could be taken for something else; a tab ends one that has spaces. */
function fileName(name: string): string {
  if (/["\\\u0000-\u001f\u007f]/u.test(name)) return `"${name.replaceAll(/["\\\u0000-\u001f\u007f]/gu, quoteSign)}"`;
  return name.includes(" ") ? `${name}\t` : name;
}

function quoteSign(sign: string): string {
  return /["\\]/u.test(sign) ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, "0")}`;
}

/** Changes that lie so close to each other that their context would meet. */
function groupChanges(changes: readonly Change[]): Change[][] {
  const groups: Change[][] = [];
  for (const change of changes) {
    const last = groups.at(-1);
    if (last !== undefined && change.start - (last.at(-1)?.end ?? 0) <= 2 * CONTEXT) last.push(change);
    else groups.push([change]);
  }
  return groups;
}

function printHunk(changes: readonly Change[], old: readonly string[], current: readonly string[]): string {
  const first = changes[0]?.start ?? 0;
  const last = changes.at(-1);
  const before = Math.min(CONTEXT, first);
  const start = first - before;
  const end = Math.min(old.length, (last?.end ?? 0) + CONTEXT);
  const newStart = (changes[0]?.newStart ?? 0) - before;
  const newEnd = (last?.newEnd ?? 0) + end - (last?.end ?? 0);
  const lines: string[] = [];
  let at = start;
  for (const change of changes) {
    lines.push(...mark(" ", old.slice(at, change.start)));
    lines.push(...mark("-", old.slice(change.start, change.end)));
    lines.push(...mark("+", current.slice(change.newStart, change.newEnd)));
    at = change.end;
  }
  lines.push(...mark(" ", old.slice(at, end)));
  return `@@ -${printRange(start, end)} +${printRange(newStart, newEnd)} @@\n${lines.join("")}`;
}

/** An empty range is named by the line before it. */
function printRange(start: number, end: number): string {
  return `${end === start ? start : start + 1},${end - start}`;
}

function mark(sign: string, lines: readonly string[]): string[] {
  return lines.map((line) => `${sign}${line}${line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`);
}
