import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { isOutsider } from "./accept-actor.ts";
import { isOfNames } from "./clause-end.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, endsAt, phraseAt, type Sentence } from "./sentence.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** Whoever approves, as a sentence names them. */
export interface Approver {
  /** The id of a concept of the facet `actor`, else the words in lower case. */
  readonly value: string;
  /** Their words, `last` not among them. */
  readonly first: number;
  readonly last: number;
  /** Whether it is somebody who is shown or named, or who holds rights, and not a function. */
  readonly outsider: "owner" | "shown" | undefined;
  /** Whether the word before them says that they are needed besides the one before. */
  readonly isBesides: boolean;
}

/** A name of a role has no more words. */
const LONGEST_NAME = 8;
/** Nor does a sentence name more of them. */
const MOST = 5;

/** Reads the names of roles that begin at a word: "our Legal Team and the head of IT". */
export function findApprovers(sentence: Sentence, from: number): Approver[] {
  const found: Approver[] = [];
  let at = from;
  let isBesides = false;
  while (found.length < MOST) {
    at = skipDeterminers(sentence, at);
    const end = findNameEnd(sentence, at);
    // "Given by management and protected by a password" names one.
    if (end === at || (found.length > 0 && sentence.words[end]?.text === "by")) break;
    found.push({ ...nameApprover(sentence, at, end), isBesides });
    const joint = sentence.words[end];
    if (joint === undefined || isAfterStop(joint)) break;
    if (joint.text === "and" || joint.text === "or" || joint.text === "nor") {
      isBesides = joint.text === "and";
      at = end + 1;
    } else if (/^\s*,\s*$/u.test(joint.gap) && isRole(sentence, skipDeterminers(sentence, end))) at = end;
    else break;
  }
  return found;
}

function skipDeterminers(sentence: Sentence, from: number): number {
  let at = from;
  for (;;) {
    const word = sentence.words[at];
    if (word === undefined || (at > from && isAfterPause(word))) return at;
    const phrase = phraseAt(sentence, "determiner", at) ?? phraseAt(sentence, "quantity", at);
    // "Acme's" before a role says only whose it is.
    const isOwner = phrase === undefined && word.text.endsWith("'s") && !beginsAt(sentence, "name-end", at + 1);
    // "By 2 editors" and "by 50% of the team" tell how many.
    const isNumber = /^\p{N}+$/u.test(word.text);
    if (phrase === undefined && !isOwner && !isNumber) return at;
    at = phrase?.last ?? at + 1;
  }
}

function findNameEnd(sentence: Sentence, from: number): number {
  const { words } = sentence;
  let end = from;
  while (end < words.length && end - from < LONGEST_NAME) {
    const isPause = end > from && (isAfterPause(words[end]) || words[end]?.text.startsWith("@") === true);
    // "The director for sales" goes on, "the editors for review" does not.
    const isFor =
      words[end]?.text === "for" &&
      !beginsAt(sentence, "approval-noun", end + 1) &&
      !beginsAt(sentence, "for-decision", end);
    const isOf = words[end]?.text === "of" || (isFor && !isOneOf("help", words[end + 1]?.text));
    if (isPause || (beginsAt(sentence, "name-end", end) && !(isOf && end === from + 1))) break;
    end += 1;
  }
  return end;
}

/** Whether the name of a role begins at a word. */
function isRole({ termsFrom }: Sentence, at: number): boolean {
  return termsFrom[at]?.some(({ facet }) => facet === "actor") === true;
}

function nameApprover(sentence: Sentence, first: number, last: number): Omit<Approver, "isBesides"> {
  const { words } = sentence;
  const outsider = endsAt(sentence, "asked-of-outsider", last)
    ? "owner"
    : beginsAt(sentence, "asked-of-shown", last - 1) || isOneOf("somebody", words[first]?.text)
      ? "shown"
      : undefined;
  const text = words
    .slice(first, last)
    .map((word) => word.text)
    .join(" ");
  // The name before an "@" is that of a mailbox, whatever else it means.
  const isMailbox = sentence.passage.inline.text.charAt(sentence.offset + (words[last - 1]?.end ?? 0)) === "@";
  if (isMailbox) return { value: `${words[last - 1]?.text}@`, first, last, outsider: undefined };
  const role = outsider === undefined ? findRole(sentence, first, last) : undefined;
  // Of "the #legal Slack channel" the name of the channel is enough.
  const channel = words.slice(first, last).find((word) => word.text.startsWith("#"));
  // A channel that stands first is the whole name: "in #press".
  const isChannel = words[first]?.text.startsWith("#") === true;
  return { value: (isChannel ? undefined : role) ?? channel?.text ?? text, first, last, outsider };
}

/** A city manager or a regional director is somebody else than any manager: these have to be named by all of the words. */
const BROAD_ROLES = new Set([
  "manager",
  "executive",
  "employee",
  "worker",
  "everyone",
  "board-director",
  "ceo",
  "journalist",
  "customer",
  "analyst",
  "competitor",
  "third-party",
  "guest",
]);

/** The concept whose name is the head of the words; "team" and the like may follow. */
function findRole(sentence: Sentence, first: number, last: number): string | undefined {
  let head = last;
  for (;;) {
    const ending = sentence.termsTo[head] ?? [];
    const roles = ending.filter((term) => term.facet === "actor" && term.first >= first);
    const found = roles.toSorted((a, b) => a.first - b.first)[0];
    if (found !== undefined) {
      // A "press desk" is not the press, and whoever reviews a draft endorses nothing.
      const isOther = (head < last && isOutsider(found)) || found.concept.id === "endorser";
      return isOther || (found.first > first && BROAD_ROLES.has(found.concept.id)) ? undefined : found.concept.id;
    }
    if (head - 1 <= first || !beginsAt(sentence, "unit", head - 1)) return undefined;
    head -= 1;
  }
}

/** The role whose name ends just before a word: "legal" in "legal approval", "the brand team" in "the brand team can". */
export function findApproverBefore(sentence: Sentence, end: number, from: number): Approver | undefined {
  const { words } = sentence;
  let first = end;
  while (first > from && end - first < LONGEST_NAME) {
    const at = first - 1;
    const isEnd = beginsAt(sentence, "name-end", at) || beginsAt(sentence, "determiner", at);
    if (isEnd || beginsAt(sentence, "needed", at) || beginsAt(sentence, "modal", at)) break;
    first = at;
    if (isAfterPause(words[first])) break;
  }
  if (first === end) return undefined;
  return findHead(sentence, first, from) ?? { ...nameApprover(sentence, first, end), isBesides: false };
}

/** Of "a lead other than the author" and "two moderators of the account" the first is meant. */
function findHead(sentence: Sentence, first: number, from: number): Approver | undefined {
  const { words, phrasesTo, termsTo } = sentence;
  let at = first;
  while (at > from && words[at - 1]?.text !== "of" && beginsAt(sentence, "determiner", at - 1)) at -= 1;
  const besides = phrasesTo[at]?.find((phrase) => phrase.entry === "exception" && isOfNames(sentence, phrase.first));
  if (besides !== undefined && besides.first > from) return findApproverBefore(sentence, besides.first, from);
  if (words[at - 1]?.text !== "of") return undefined;
  const head = termsTo[at - 1]?.find(({ facet }) => facet === "actor");
  return head === undefined ? undefined : { ...nameApprover(sentence, head.first, head.last), isBesides: false };
}

/** The root of the facet: an approval by anyone, where a sentence does not say whose. */
export function anyApprover(taxonomies: TaxonomySet): string {
  return taxonomies.get("actor")?.concepts[0]?.id ?? "actor";
}
