import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, endsAt, type Sentence } from "./sentence.ts";
import { rawText, skipBack } from "./term-place.ts";
import { isAfterPause, isAfterStop } from "./words.ts";

/** Whoever is so named is everyone whom the policy binds: a norm for them names no actor. */
const EVERYONE = new Set(["everyone", "worker", "employee"]);

/** Whether a role is one that a norm can bind by its name. */
export function isBound({ concept }: PlacedTerm): boolean {
  return !EVERYONE.has(concept.id) && !OUTSIDE.has(concept.id);
}

/** Whether it is everyone whom a policy binds, or somebody outside: neither approves anything. */
export function isOutsider({ concept }: Pick<PlacedTerm, "concept">): boolean {
  return EVERYONE.has(concept.id) || OUTSIDE.has(concept.id) || concept.id === "community-contributor";
}

/** Whether it is everyone who acts. */
export function isForEveryone(sentence: Sentence, term: PlacedTerm): boolean {
  return term.facet === "actor" && EVERYONE.has(term.concept.id) && isSubject(sentence, term);
}

/** Whether it is who acts, and not everyone. */
export function isActing(sentence: Sentence, term: PlacedTerm): boolean {
  return !EVERYONE.has(term.concept.id) && isSubject(sentence, term);
}

/** Whoever stands before the verb acts, and who is named behind "as a" or, in a passive, behind "by". */
function isSubject(sentence: Sentence, term: PlacedTerm): boolean {
  const { words } = sentence;
  const start = skipBack(sentence, term.first);
  if (endsAt(sentence, "as-role", term.first) || endsAt(sentence, "as-role", start)) return true;
  if (OUTSIDE.has(term.concept.id)) return false;
  if (words[start - 1]?.text === "by") return !isInCondition(sentence, start);
  if (term.isAmbiguous && !isWritten(sentence, term)) return false;
  const at = skipUnits(sentence, term.last);
  if (beginsAt(sentence, "modal", at) && !isAfterPause(words[at]))
    return isSubjectStart(sentence, start) && !isTold(sentence, at);
  return isSubjectStart(sentence, start) && isJointSubject(sentence, at);
}

/** "The press team must be informed": somebody else acts. */
function isTold({ words }: Sentence, modal: number): boolean {
  return words[modal + 1]?.text === "be" && isOneOf("told", words[modal + 2]?.text);
}

/** They are spoken to, and do nothing that a policy binds. */
const OUTSIDE = new Set([
  "journalist",
  "analyst",
  "competitor",
  "job-candidate",
  "customer",
  "guest",
  "family-of-employee",
  "third-party",
]);

/** "It" is no department, "IT" is. */
function isWritten(sentence: Sentence, term: PlacedTerm): boolean {
  const raw = rawText(sentence, term);
  return raw.length > 3 || raw === raw.toUpperCase();
}

function isInCondition({ words }: Sentence, from: number): boolean {
  for (let at = from; at >= Math.max(0, from - 8); at -= 1)
    if (/^(?:if|when|where|unless)$/u.test(words[at]?.text ?? "")) return true;
  return false;
}

function skipUnits(sentence: Sentence, last: number): number {
  let at = last;
  while (beginsAt(sentence, "unit", at) || isOneOf("subject-adverb", sentence.words[at]?.text)) at += 1;
  return at;
}

/** What stands before a subject: nothing, a pause, or a word that joins clauses. */
function isSubjectStart({ words }: Sentence, start: number): boolean {
  const before = words[start - 1]?.text;
  return (
    before === undefined || isAfterPause(words[start]) || isAfterStop(words[start]) || isOneOf("before-subject", before)
  );
}

/** "Contractors and agencies must": the subject goes on. */
function isJointSubject(sentence: Sentence, at: number): boolean {
  const { words } = sentence;
  for (let index = at - 1; index >= Math.max(0, at - 12); index -= 1)
    if (endsAt(sentence, "towards", index)) return false;
  const joint = words[at]?.text;
  const isJoined = joint === "and" || joint === "or" || (at < words.length && isAfterPause(words[at]));
  if (!isJoined) return false;
  const most = Math.min(words.length, at + 10);
  for (let index = at; index < most; index += 1) if (beginsAt(sentence, "modal", index)) return true;
  return false;
}
