import type { Problem } from "../../model/problem.ts";
import { clip } from "../../text/clip.ts";
import { findNearest } from "../../text/nearest.ts";
import type { Comment } from "./comment.ts";

/** What people write who have another program in mind. */
const VERBS = [
  ..."ignore ignore-file ignore-line ignore-next-line ignore-all ignore-start ignore-end".split(" "),
  ..."disable disable-file disable-line disable-next-line suppress suppress-file noqa nolint".split(" "),
];

/** Programs for writing turn a hyphen into a dash. */
const FIRST_WORDS =
  /^[#\s]*(?<name>o[a-z]{0,2}-?p[a-z]{2,8})(?<sign>\s*[-_:.\u2010-\u2015]\s*|\s+)(?<verb>[a-z]+(?:-[a-z]+)*)/iu;
/** Rules and a colon behind it show that it is not merely spoken of. */
const WITHIN = /\bonpolicy-ignore(?:-file)?\s+[a-z][a-z0-9-]*(?:\s*,\s*[a-z][a-z0-9-]*)*(?:\s+until\s+\S+)?\s*:/u;

/** A comment that was meant to suppress, and does not: its author must not believe that it does. */
export function findSlip({ source, span }: Comment): Problem | undefined {
  const text = source.text.slice(span.start, span.end);
  const { name, sign, verb } = FIRST_WORDS.exec(text)?.groups ?? {};
  if (name !== undefined && sign !== undefined && verb !== undefined && isMeant(name, sign, verb)) {
    const start = text.indexOf(name);
    const word = text.slice(start, start + name.length + sign.length + verb.length);
    const right = verb.toLowerCase().includes("file") ? "onpolicy-ignore-file" : "onpolicy-ignore";
    return {
      rule: "malformed-suppression",
      severity: "warning",
      message: `There is no comment "${clip(word)}", so this suppresses nothing.`,
      help: `Write \`${right} RULE: REASON\`.`,
      location: { source, span: { start: span.start + start, end: span.start + start + word.length } },
    };
  }
  const within = WITHIN.exec(text);
  if (within === null) return undefined;
  const start = span.start + within.index;
  return {
    rule: "malformed-suppression",
    severity: "warning",
    message: "This stands in the middle of a comment, so it suppresses nothing.",
    help: "Give it a comment of its own.",
    location: { source, span: { start, end: start + within[0].length } },
  };
}

function isMeant(name: string, sign: string, verb: string): boolean {
  if (findNearest(name, ["onpolicy"], 1).length === 0) return false;
  // After a mere space it may be a sentence: "onpolicy ignores this".
  if (sign.trim() === "") return VERBS.includes(verb.toLowerCase());
  return findNearest(verb, VERBS, 1).length > 0;
}
