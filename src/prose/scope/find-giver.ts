import { type AskedApproval, FAR, listPeople, NEAR } from "./asked-approval.ts";
import { type Approver, findApproverBefore, findApprovers } from "./find-approver.ts";
import type { Phrase } from "./phrase-book.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, endsAt, type Sentence } from "./sentence.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** "Approval is not required": behind the word. */
function isNeedless({ words }: Sentence, noun: number): boolean {
  const after = words.slice(noun + 1, noun + 6).map(({ text }) => text);
  const be = after.findIndex((text) => /^(?:is|are|isn't|aren't)$/u.test(text));
  const rest = be === -1 ? "" : after.slice(be).join(" ");
  return /^(?:(?:is|are) not|isn't|aren't|(?:is|are) no longer) (?:required|needed|necessary)\b/u.test(rest);
}

/** "No approval is needed", "likes do not require approval": none has to be got. */
export function isSpared(sentence: Sentence, noun: number): boolean {
  let first = noun;
  while (first > 0 && sentence.words[first - 1]?.text !== "no" && isQuality(sentence, first - 1)) first -= 1;
  const before = sentence.words.slice(Math.max(0, first - NEAR), first).map(({ text }) => text);
  if (before.at(-1) === "no") return before.at(-2) !== "with";
  if (before.slice(-3).some((text) => isOneOf("takes-away", text))) return true;
  if (isNeedless(sentence, noun) || before.slice(-3).includes("needn't")) return true;
  const needed = before.findLastIndex((text) =>
    /^(?:need|require|needing|requiring|have|required|needed)$/u.test(text),
  );
  if (needed < 1 || !/^(?:not|never|cannot|nobody)$|n['’]t$/u.test(before[needed - 1] ?? "")) return false;
  // "You do not have to ask for approval" and "they will not have permission", but "if you do not have approval".
  if (before[needed] !== "have" || before[needed + 1] === "to") return true;
  return before[needed - 2] === "will" && !before.some((text) => isOneOf("condition-word", text));
}

/** "You may post without approval", "you have permission to post" and "you need not ask": what is let is let off. */
export function isLetOff(sentence: Sentence, { word, approvers }: AskedApproval, modality: string): boolean {
  const { words } = sentence;
  if (isSpared(sentence, word.first)) return true;
  if (modality !== "permit") return false;
  const before = words.slice(Math.max(0, word.first - NEAR), word.first + 1).map(({ text }) => text);
  const without = before.lastIndexOf("without");
  if (without !== -1) return !/^(?:not|never|but)$/u.test(before[without - 1] ?? "");
  return (
    approvers.length === 0 && words[word.last]?.text === "to" && /\b(?:have|has)\b/u.test(before.slice(-4).join(" "))
  );
}

/** "Submit it to legal for approval", "send drafts for review to the editors". */
export function readReceiver(sentence: Sentence, { first, last }: Phrase): readonly Approver[] {
  const { words } = sentence;
  let start = first;
  while (start > 0 && isQuality(sentence, start - 1)) start -= 1;
  if (words[start - 1]?.text !== "for") return [];
  if (words[last]?.text === "to") return listPeople(sentence, last + 1);
  for (let at = start - 2; at > Math.max(0, start - FAR); at -= 1) {
    if (isAfterStop(words[at + 1])) break;
    if (words[at]?.text === "to") return listPeople(sentence, at + 1);
    if (words[at]?.text.startsWith("#") === true) return listPeople(sentence, at);
  }
  return [];
}

/** Who stands behind "from", "by" or "of": what stands behind "of" may also be what is approved. */
export function readGiver(sentence: Sentence, from: number): readonly Approver[] {
  const { words, termsTo } = sentence;
  // A form or a table says "Approval: legal".
  if (words[from]?.gap.startsWith(":") === true) return findApprovers(sentence, from);
  let of: readonly Approver[] = [];
  for (let at = from; at < Math.min(words.length, from + FAR); at += 1) {
    const word = words[at];
    if (isAfterStop(word) || (at > from && isAfterPause(word))) break;
    if (word?.text === "from" || word?.text === "by") {
      const found = listPeople(sentence, at + 1);
      if (found.length > 0) return found;
    }
    if (word?.text === "of" && at <= from + 1 && of.length === 0) {
      const isObject = (name: Approver) =>
        name.outsider === undefined &&
        (beginsAt(sentence, "posting", name.last - 1) ||
          termsTo[name.last]?.some((term) => term.facet !== "actor" && !term.isAmbiguous) === true);
      of = findApprovers(sentence, at + 1).filter((name) => !isObject(name));
    }
  }
  return of;
}

/** Who stands before the word: "legal and marketing approval", "your manager's approval", "their permission". */
export function readGiversBefore(sentence: Sentence, first: number): readonly Approver[] {
  let end = first;
  while (end > 0 && isQuality(sentence, end - 1)) end -= 1;
  if (endsAt(sentence, "asked-of-them", end)) return [readOwner(sentence, end)];
  const found: Approver[] = [];
  while (found.length < MOST) {
    const name = readGiverBefore(sentence, end);
    if (name === undefined) break;
    const joint = sentence.words[name.first - 1]?.text;
    const isJoined = joint === "and" || joint === "or" || /^\s*,/u.test(sentence.words[name.first]?.gap ?? "");
    found.unshift({ ...name, isBesides: joint === "and" });
    if (!isJoined) break;
    end = joint === "and" || joint === "or" ? name.first - 1 : name.first;
  }
  return found;
}

const MOST = 4;

function readOwner(sentence: Sentence, end: number): Approver {
  const word = sentence.words[end - 1]?.text ?? "";
  const value = word.endsWith("'s") ? word.slice(0, -2) : "person concerned";
  return { value, first: end - 1, last: end, outsider: value === "owner" ? "owner" : "shown", isBesides: false };
}

function readGiverBefore(sentence: Sentence, end: number): Approver | undefined {
  const found = findApproverBefore(sentence, end, 0);
  if (found === undefined) return undefined;
  if (found.value.endsWith("'s")) return { ...found, value: found.value.slice(0, -2) };
  return found.outsider !== undefined || isName(sentence, found) ? found : undefined;
}

function isQuality(sentence: Sentence, at: number): boolean {
  return beginsAt(sentence, "approval-quality", at) || sentence.words[at]?.text === "and";
}

/** A name is known to the taxonomy, or is written with a capital. */
function isName({ passage, offset, words, termsFrom }: Sentence, { value, first, last }: Approver): boolean {
  for (let at = first; at < last; at += 1)
    if (termsFrom[at]?.some(({ facet, concept }) => facet === "actor" && concept.id === value) === true) return true;
  const initial = passage.inline.text.charAt(offset + (words[last - 1]?.start ?? 0));
  return first > 0 && initial !== initial.toLowerCase();
}
