import type { Passage } from "../passage.ts";
import type { TermMatch } from "../term-matcher.ts";
import { phraseSet } from "./phrase-set.ts";
import { listWords } from "./words.ts";

const AVOIDED_SECTION = phraseSet("stance", "avoided-section");
const STATE = phraseSet("stance", "state");

const NO = /^(?:no|none|never|❌|✗|✘|🚫|⛔|✖️?|x)$/iu;
const ASKS_USE =
  /\b(?:use|used|using|active|adopt|in scope|include[ds]?|planned|decision|status|recommended|approved)\b/iu;

/** Cells of the row that say what has become of what it is about: "Skip", "No" below "Used?", "Wrong audience. Skip." */
export function isDeniedRow(passage: Passage, isLead: boolean): boolean {
  if (passage.role !== "cell") return false;
  // What the first cell says is said of the whole row; another only speaks of what its row is about.
  const [first, ...others] = passage.siblings.slice(0, 12);
  if (first !== undefined && first !== passage && isDenying(first)) return true;
  return isLead && others.some((cell) => cell !== passage && isDenying(cell));
}

function isDenying({ inline, lead }: Passage): boolean {
  const text = inline.text.trim();
  if (NO.test(text)) return ASKS_USE.test(lead?.inline.text ?? "") || /^\W+$/u.test(text);
  const sentences = text
    .slice(0, LONGEST_CELL)
    .split(/[.!;]\s*|\s[–—-]\s/u)
    .filter((sentence) => sentence !== "");
  // Of a longer cell only the beginning is the word that it gives.
  const telling = [sentences[0], text.length > LONGEST_CELL ? undefined : sentences.at(-1)];
  return telling.some((sentence) => {
    const words = listWords((sentence ?? "").replace(ICON, ""));
    if (words.length === 0 || words.length > 3) return false;
    return STATE.lengthAt(words, 0) > 0 || AVOIDED_SECTION.lengthAt(words, 0) === words.length;
  });
}

/** Pictures before a word say no more than it does. */
const ICON = /^[^\p{L}\p{N}❌✗✘⛔]+(?=\p{L})/u;

const LONGEST_CELL = 120;

/** "Pinterest: pictures (mostly avoid)": what an aside of an item says is said of the name that it begins with. */
export function isDeniedAside({ role, inline }: Passage, { start, end }: TermMatch): boolean {
  if (role !== "item" && role !== "cell") return false;
  const { text } = inline;
  const near = text.slice(end, end + LONGEST_CELL).indexOf("(");
  const open = end + near;
  if (near === -1 || (start > 3 && open > LONGEST_CELL)) return false;
  const words = listWords(text.slice(open + 1, open + 40));
  const state = STATE.lengthAt(words, 0);
  if (state === 0) return false;
  // Of "Cold email / Gmail outreach (skip entirely)" it is said too, if no more is said.
  return start <= 3 || (!SENTENCE.test(text.slice(0, open)) && WHOLLY.test(words[state]?.text ?? ")"));
}

/** So many words are no list of names. */
const SENTENCE = /[.!?:;]|(?:[^\s]+\s+){7}/u;
const WHOLLY = /^(?:\)|entirely|completely|altogether|now|for|until|this)$/u;

const CROSS = /^[\s"'“([]*(?:❌|✗|✘|🚫|⛔|✖️?)[\s"'”)\]:–—-]*/u;

/** "❌ TikTok": an item or a line that is crossed out, and begins with the name. */
export function isCrossed({ inline }: Passage, { start }: TermMatch): boolean {
  const crossed = CROSS.exec(inline.text.slice(0, start))?.[0];
  return crossed !== undefined && start - crossed.length <= 1;
}
