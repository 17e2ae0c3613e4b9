import type { Approver } from "./find-approver.ts";
import { isOneOf } from "./scope-lexicon.ts";
import type { Sentence } from "./sentence.ts";
import { isCapital } from "./term-place.ts";

/**
 * Whether words name people, a body or a mailbox. What else stands where an approver could, as in "from the person such
 * information relates to" and "reviews of technologies", would be a duty that nobody can meet.
 */
export function isApprover(sentence: Sentence, approver: Approver): boolean {
  const { value, outsider, first, last } = approver;
  if (outsider !== undefined || value.startsWith("#") || value.endsWith("@")) return true;
  if (isOneOf("not-approver", sentence.words[first]?.text)) return false;
  for (let at = first; at < last; at += 1) {
    if (sentence.termsFrom[at]?.some(({ facet, concept }) => facet === "actor" && concept.id === value) === true)
      return true;
    // The head of a name stands last, or before what it is the head of: "the dean of arts".
    const isHead = at === last - 1 || isOneOf("of-what", sentence.words[at + 1]?.text);
    if (isHead && isBody(sentence.words[at]?.text)) return true;
  }
  return isWrittenAsName(sentence, approver);
}

/** "The editorial board" and "the sub-committees" end in a word for a body; so does "vice-president". */
function isBody(word: string | undefined): boolean {
  if (word === undefined) return false;
  const plain = word.replace(/'s$/u, "");
  const last = plain.slice(plain.lastIndexOf("-") + 1);
  return [plain, last].some(
    (part) => isOneOf("body", part) || (part.endsWith("s") && isOneOf("body", part.slice(0, -1))),
  );
}

/** A name has a capital, and so have the words of a title, where it tells nothing. */
function isWrittenAsName(sentence: Sentence, { first, last }: Approver): boolean {
  if (first === 0 || !isCapital(sentence, last - 1)) return false;
  const before = sentence.words.slice(0, first);
  const plain = before.filter((_, at) => !isCapital(sentence, at)).length;
  return plain > 0 && plain * 2 >= before.length;
}
