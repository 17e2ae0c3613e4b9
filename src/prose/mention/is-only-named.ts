import type { TermMatch } from "../term-matcher.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import type { Around } from "./read-around.ts";
import type { Word } from "./words.ts";

const PICTURE = phraseSet("stance", "picture");

/** Whether a name of a tool stands in a title, or says where a picture comes from. */
export function isOnlyNamed(match: TermMatch, names: PassageNames, around: Around): boolean {
  return match.facet === "tool" && (isInTitle(match, names) || isCredit(names, around));
}

const TITLE =
  /["“‘](?:how|why|what|when|where|which|who|is|are|can|should|does|do you|the best|top|best|\d+) [^"“”‘]{0,90}$/iu;
/** What somebody says: "I mended the scale of Etsy" is about it, while "we're live on Etsy" is news. */
const SAYING = /["“‘](?:we|we['’]re|i|i['’]m|they|people|someone) [^"“”‘]{0,90}$/iu;
const PLACE = /\b(?:on|to|at|via|in|through) $/iu;

/** A title in quotation marks is about what it names: "How to sell on Etsy" is read anywhere. */
function isInTitle({ start, end }: TermMatch, { passage }: PassageNames): boolean {
  const { text } = passage.inline;
  const before = text.slice(Math.max(0, start - 100), start);
  if (!TITLE.test(before) && !(SAYING.test(before) && !PLACE.test(before))) return false;
  return /^[^"“”‘]{0,90}["”’]/u.test(text.slice(end, end + 100));
}

/** So many words has whoever made a picture, with the word that leads to where it is. */
const CREDITED = 7;

/** "Photo by Ann Miller on Unsplash". */
function isCredit({ passage, words }: PassageNames, { first }: Around): boolean {
  if (!/^(?:on|from|via|at)$/u.test(words[first - 1]?.text ?? "")) return false;
  for (let at = first - 3; at >= Math.max(0, first - CREDITED) && !isEnd(words[at]); at -= 1) {
    if (words[at]?.text !== "by") continue;
    const isPerson = /\p{Lu}/u.test(passage.inline.text[words[at + 1]?.start ?? -1] ?? "");
    return isPerson && (at === 0 || PICTURE.lengthBefore(words, at) > 0);
  }
  return false;
}

function isEnd(word: Word | undefined): boolean {
  return /^[.!?;:]$/u.test(word?.text ?? ".");
}
