import type { Stance } from "../mention.ts";
import type { Passage } from "../passage.ts";
import type { TermMatch } from "../term-matcher.ts";
import { type PhraseSet, phraseSet } from "./phrase-set.ts";
import { listWords, type Word } from "./words.ts";

const REACH_LIST = phraseSet("context", "reach-list");
const TOOL_LIST = phraseSet("context", "tool-list");
const OWN_PAGE = phraseSet("context", "own-page");
const AVOIDED_SECTION = phraseSet("stance", "avoided-section");
const AVOIDED_WHOLE = phraseSet("stance", "avoided-whole");
const TOLD_SECTION = phraseSet("stance", "told-section");
const NO_NEGATION = phraseSet("stance", "no-negation");
const NEGATOR = phraseSet("stance", "negator");
const USE = phraseSet("stance", "use");
const STATE = phraseSet("stance", "state");

/** What headings, lead-ins and columns say of the names below them. */
export interface SectionStances {
  stanceOf(passage: Passage, match: TermMatch): Stance | undefined;
  /** Whether what stands above promises a list of channels to reach people by. */
  isReachList(passage: Passage, match: TermMatch): boolean;
  /** Whether an address there is a page of the organisation itself. */
  isOwnPage(passage: Passage, match: TermMatch): boolean;
}

interface Heading {
  readonly words: readonly Word[];
  readonly stance: Stance | undefined;
  readonly isToolList: boolean;
  readonly isReachList: boolean;
  readonly isOwnPages: boolean;
}

/** A phrase in a longer heading may be about anything: "How to avoid a crisis on X". */
const SHORT = 5;
/** So much of a lead-in's end is read. */
const LEAD_END = 160;

export function createSectionStances(): SectionStances {
  const known = new WeakMap<Passage, Heading>();
  const read = (passage: Passage): Heading => {
    const before = known.get(passage);
    if (before !== undefined) return before;
    const heading = readHeading(passage);
    known.set(passage, heading);
    return heading;
  };
  return {
    stanceOf(passage, match) {
      if (isDeniedRow(passage, isLeading(passage, match)) || isDeniedAside(passage, match)) return "avoid";
      for (const one of listAbove(passage)) {
        const { stance, isToolList } = read(one);
        if (stance === "avoid" && isLeading(passage, match)) return "avoid";
        if (stance === "neutral" && match.facet !== "tactic") return "neutral";
        // "Channels:" within a section about competitors or personas is about one's own again.
        if (isToolList && match.facet === "tool") return undefined;
      }
      return undefined;
    },
    isReachList(passage, match) {
      if (passage.role === "paragraph") return false;
      const nearest = passage.lead ?? passage.section.at(-1);
      if (nearest === undefined || !isLeading(passage, match)) return false;
      return read(nearest).isReachList && !namesSame(read(nearest), match);
    },
    isOwnPage: (passage, match) =>
      listAbove(passage)
        .slice(0, 2)
        .some((one) => read(one).isOwnPages || namesSame(read(one), match)),
  };
}

/** What stands above, the nearest first; of the headings the last two. */
function listAbove({ lead, section }: Passage): Passage[] {
  const leads: Passage[] = [];
  for (let above = lead; above !== undefined && leads.length < 4; above = above.lead) leads.push(above);
  return [...leads, ...section.slice(-2).toReversed()];
}

function readHeading({ inline, role }: Passage): Heading {
  const words = listWords(inline.text.slice(-LEAD_END));
  const isShort = words.length <= SHORT;
  const says = (phrases: PhraseSet): boolean => {
    if (isShort) return phrases.isWithin(words);
    const end = words.at(-1)?.text === ":" ? words.length - 1 : words.length;
    return phrases.lengthAt(words, 0) > 0 || phrases.lengthBefore(words, end) > 0;
  };
  const isBoth =
    words.some(({ text }) => /^(?:do|dos|do's)$/u.test(text)) && words.some(({ text }) => /^don'?ts?'?s?$/u.test(text));
  const stance = isBoth
    ? undefined
    : says(AVOIDED_SECTION) || isWhole(words) || isDenyingLead(words, role)
      ? "avoid"
      : says(TOLD_SECTION)
        ? "neutral"
        : undefined;
  return {
    words,
    stance,
    isToolList: words.length <= 14 && TOOL_LIST.isWithin(words),
    isReachList: words.length <= 14 && REACH_LIST.isWithin(words),
    isOwnPages: words.length <= 14 && OWN_PAGE.isWithin(words),
  };
}

function isWhole(words: readonly Word[]): boolean {
  const own = words.filter(({ text }) => /[\p{L}\p{N}]/u.test(text));
  return own.length > 0 && AVOIDED_WHOLE.lengthAt(own, 0) === own.length;
}

/** A lead-in such as "We will not use the following channels:". */
function isDenyingLead(words: readonly Word[], role: Passage["role"]): boolean {
  if (role === "heading" || words.at(-1)?.text !== ":") return false;
  return words.some((_, at) => {
    if (NO_NEGATION.lengthAt(words, at) > 0) return false;
    const denial = NEGATOR.lengthAt(words, at);
    return denial > 0 && USE.lengthAt(words, at + denial) > 0 && words.length - at <= 10;
  });
}

/** Whether the passage is about the name: it begins with it, or says little else. */
function isLeading({ inline }: Passage, { start }: TermMatch): boolean {
  return start <= 24 || inline.text.length <= 50;
}

function namesSame({ words }: Heading, { concept }: TermMatch): boolean {
  // The first word of a name is what people call it by: "LinkedIn" of LinkedIn Page.
  const names = new Set([concept.label, ...concept.formerly].map((name) => name.toLowerCase().split(" ")[0] ?? ""));
  return words.some(({ text }) => names.has(text));
}

const NO = /^(?:no|none|never|❌|✗|✘|🚫|⛔|✖️?|x)$/iu;
const ASKS_USE =
  /\b(?:use|used|using|active|adopt|in scope|include[ds]?|planned|decision|status|recommended|approved)\b/iu;

/** Cells of the row that say what has become of what it is about: "Skip", "No" below "Used?", "Wrong audience. Skip." */
function isDeniedRow(passage: Passage, isLead: boolean): boolean {
  if (passage.role !== "cell") return false;
  // What the first cell says is said of the whole row; another only speaks of what its row is about.
  const [first, ...others] = passage.siblings.slice(0, 12);
  if (first !== undefined && first !== passage && isDenying(first)) return true;
  return isLead && others.some((cell) => cell !== passage && isDenying(cell));
}

function isDenying({ inline, lead }: Passage): boolean {
  const text = inline.text.trim();
  if (text === "" || text.length > LONGEST_CELL) return false;
  if (NO.test(text)) return ASKS_USE.test(lead?.inline.text ?? "") || /^\W+$/u.test(text);
  const sentences = text.split(/[.!;]\s*/u).filter((sentence) => sentence !== "");
  return [sentences[0], sentences.at(-1)].some((sentence) => {
    const words = listWords(sentence ?? "");
    return words.length <= 3 && (STATE.lengthAt(words, 0) > 0 || AVOIDED_SECTION.lengthAt(words, 0) === words.length);
  });
}

const LONGEST_CELL = 120;

/** "Pinterest: pictures (mostly avoid)": what an aside of an item says is said of the name that it begins with. */
function isDeniedAside({ role, inline }: Passage, { start, end }: TermMatch): boolean {
  if (role !== "item" && role !== "cell") return false;
  if (start > 3) return false;
  const open = inline.text.indexOf("(", end);
  if (open === -1 || open - end > LONGEST_CELL) return false;
  return STATE.lengthAt(listWords(inline.text.slice(open + 1, open + 40)), 0) > 0;
}
