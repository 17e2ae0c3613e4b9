import { DUTY_KINDS, type DutyKind } from "../../model/duty.ts";
import type { Part } from "./split-names.ts";

/** A duty as a phrase says it. */
export interface DutyPhrase {
  readonly kind: DutyKind;
  /** The word that says which kind. */
  readonly key: Part;
  readonly value: Part;
  /** True for `approval: legal`, where all up to the next kind belongs to the value. */
  readonly isLabelled: boolean;
  /** True where the kind stands last, as in "legal approval": it may belong to names before it too. */
  readonly isLast: boolean;
}

const LEAD = String.raw`(?:(?:only|with|requires?|needs?|after|subject to|prior|advance|written|the|an?)\s+)*`;
const END = String.raw`(?:\s+(?:is\s+)?(?:required|needed))?[.]?$`;

/** The phrases by which people write duties in the column "Conditions". */
const PHRASES: readonly (readonly [kind: DutyKind | undefined, pattern: RegExp])[] = [
  [undefined, /^(?<key>approval|disclosure|record|training|consent|control)s?\s*:\s*(?<value>.+)$/dis],
  [
    "approval",
    new RegExp(String.raw`^${LEAD}(?<key>approval)\s+(?:by|of|from)\s+(?:the\s+)?(?<value>.+?)${END}`, "dis"),
  ],
  [
    "approval",
    new RegExp(String.raw`^(?:must be\s+)?(?:pre-?)?(?<key>approved)\s+by\s+(?:the\s+)?(?<value>.+?)${END}`, "dis"),
  ],
  ["approval", new RegExp(String.raw`^${LEAD}(?<value>.+?)(?:['’]s?)?\s+(?<key>approval)${END}`, "dis")],
  ["training", /^(?<key>training)\s+(?:in|on)\s+(?<value>.+?)[.]?$/dis],
  ["training", new RegExp(String.raw`^${LEAD}(?<value>.+?)\s+(?<key>training)(?:\s+completed)?${END}`, "dis")],
  ["disclosure", new RegExp(String.raw`^${LEAD}(?<value>.+?)\s+(?<key>disclosure)${END}`, "dis")],
];

const ONLY_LEAD = new RegExp(String.raw`^${LEAD}$`, "i");
/** A longer name of a role or a course is a sentence about something else. */
const MOST_WORDS = 5;
const LONGEST = 300;

/** Reads one phrase of a text; undefined where it is none of those that are known. */
export function readDutyPhrase(text: string, part: Part): DutyPhrase | undefined {
  const phrase = text.slice(part.start, part.end);
  if (phrase.length > LONGEST) return undefined;
  for (const [fixed, pattern] of PHRASES) {
    const match = pattern.exec(phrase);
    const key = match?.indices?.groups?.["key"];
    const value = match?.indices?.groups?.["value"];
    const word = match?.groups?.["key"]?.toLowerCase();
    if (key === undefined || value === undefined) continue;
    const words = phrase.slice(value[0], value[1]);
    const kind = fixed ?? DUTY_KINDS.find((candidate) => candidate === word);
    if (kind === undefined || (fixed !== undefined && !isShortName(words))) continue;
    return {
      kind,
      key: { start: part.start + key[0], end: part.start + key[1] },
      value: { start: part.start + value[0], end: part.start + value[1] },
      isLabelled: fixed === undefined,
      isLast: key[0] > value[0],
    };
  }
  return undefined;
}

export function isShortName(words: string): boolean {
  return !ONLY_LEAD.test(`${words} `) && /[\p{L}\p{N}]/u.test(words) && words.split(/\s+/).length <= MOST_WORDS;
}
