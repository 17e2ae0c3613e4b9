import { parseDay } from "../../model/day.ts";
import type { Problem } from "../../model/problem.ts";
import type { Located, Location } from "../../model/source.ts";
import type { SuppressionComment } from "../../model/suppression.ts";
import { clip } from "../../text/clip.ts";
import { findNearest } from "../../text/nearest.ts";
import type { Comment } from "./comment.ts";
import { findSlip } from "./find-slip.ts";

const DIRECTIVE = /^[#\s]*(?<word>onpolicy-ignore(?<file>-file)?)(?![\w-])/u;
const FORM = "Write `onpolicy-ignore RULE: REASON`, or `onpolicy-ignore RULE until 2026-12-31: REASON`.";
const UNTIL = "Write the last day before the colon, as in `until 2026-12-31:`.";

/** The parts of a comment that begins as one that suppresses. */
interface Parts {
  readonly location: Location;
  readonly names: readonly Located<string>[];
  /** All that stands between `until` and the colon; undefined where that word is missing. */
  readonly days: readonly Located<string>[] | undefined;
  readonly reason: string;
}

/**
 * What a comment suppresses, or what is wrong with it; undefined where it is a comment like any other. One that is wrong
 * suppresses nothing.
 */
export function readDirective(comment: Comment): SuppressionComment | Problem | undefined {
  const { source, span, covers } = comment;
  const found = DIRECTIVE.exec(source.text.slice(span.start, span.end));
  if (found === null) return findSlip(comment);
  const { word = "", file } = found.groups ?? {};
  if (comment.isOpen) {
    const message = "This comment never ends, so it suppresses nothing and hides all below it.";
    const open = locate(comment, found[0].length - word.length, found[0].length);
    return { rule: "malformed-suppression", severity: "warning", message, help: "End it with `-->`.", location: open };
  }
  const parts = readParts(comment, found[0].length, word.length);
  const { location, names, days, reason } = parts;
  if (!/\p{L}/u.test(reason)) {
    const message = "This gives no reason, so it suppresses nothing.";
    return { rule: "suppression-without-reason", severity: "warning", message, help: FORM, location };
  }
  const fault = findFault(parts) ?? findFaultOfDay(parts);
  if (fault !== undefined) return { rule: "malformed-suppression", severity: "warning", ...fault };
  const [day] = days ?? [];
  const until = day === undefined ? undefined : parseDay(day.value);
  return {
    location,
    rules: names,
    until: day === undefined || until === undefined ? undefined : { value: until, location: day.location },
    reason,
    covers: file === undefined ? covers : { start: 0, end: source.text.length },
  };
}

type Fault = Pick<Problem, "message" | "location"> & { readonly help: string };

function findFault({ names, reason, location }: Parts): Fault | undefined {
  const slip = names.find(({ value }) => findNearest(value, ["until"], 1).length > 0 || /^\d/u.test(value));
  if (slip !== undefined) {
    const message = `"${clip(slip.value)}" is no rule, so this suppresses nothing.`;
    return { message, help: UNTIL, location: slip.location };
  }
  if (names.length === 0) {
    const message = "This names no rule, and nothing suppresses all of them, so it suppresses nothing.";
    return { message, help: FORM, location };
  }
  if (/onpolicy-ignore/u.test(reason)) {
    const message = "There is a second one in its reason, so this suppresses nothing.";
    return { message, help: "Give each a comment of its own.", location };
  }
  if (/^until\s+\d/iu.test(reason))
    return { message: "The day stands in the reason, so this suppresses nothing.", help: UNTIL, location };
  return undefined;
}

function findFaultOfDay({ days, location }: Parts): Fault | undefined {
  if (days === undefined) return undefined;
  const [day, other] = days;
  if (day === undefined)
    return { message: "There is no day after `until`, so this suppresses nothing.", help: UNTIL, location };
  if (other === undefined && parseDay(day.value) !== undefined) return undefined;
  const words = clip(days.map(({ value }) => value).join(" "));
  return { message: `"${words}" is no day, so this suppresses nothing.`, help: UNTIL, location: day.location };
}

/** `from` is where the first word ends, after its marks. */
function readParts(comment: Comment, from: number, length: number): Parts {
  const { source, span } = comment;
  const text = source.text.slice(span.start, span.end);
  const colon = text.indexOf(":", from);
  const reason = colon === -1 ? "" : text.slice(colon + 1);
  return {
    location: locate(comment, from - length, text.trimEnd().length),
    ...readWords(comment, from, colon === -1 ? text.length : colon),
    reason: reason.replaceAll(/\s+/gu, " ").trim(),
  };
}

function readWords(comment: Comment, from: number, to: number): Pick<Parts, "names" | "days"> {
  const { source, span } = comment;
  const head = source.text.slice(span.start + from, span.start + to);
  const words = [...head.matchAll(/[^\s,]+/gu)].map(({ index, 0: value }) => ({
    value,
    location: locate(comment, from + index, from + index + value.length),
  }));
  const at = words.findIndex(({ value }) => value.toLowerCase() === "until");
  return at === -1 ? { names: words, days: undefined } : { names: words.slice(0, at), days: words.slice(at + 1) };
}

/** A part of a comment, by offsets into what stands between its marks. */
function locate({ source, span }: Comment, start: number, end: number): Location {
  return { source, span: { start: span.start + start, end: span.start + end } };
}
