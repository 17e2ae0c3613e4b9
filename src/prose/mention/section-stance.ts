import type { Stance } from "../mention.ts";
import type { Passage } from "../passage.ts";
import type { TermMatch } from "../term-matcher.ts";
import { isCrossed, isDeniedAside, isDeniedRow } from "./denied-row.ts";
import { readHeadStance } from "./head-stance.ts";
import { phraseSet } from "./phrase-set.ts";
import { findColon } from "./run-in-head.ts";
import { listWords, type Word } from "./words.ts";

const REACH_LIST = phraseSet("context", "reach-list");
const TOOL_LIST = phraseSet("context", "tool-list");
const OWN_PAGE = phraseSet("context", "own-page");
const AUDIENCE = phraseSet("stance", "audience-section");
const REACH_LABEL = phraseSet("stance", "reach-label");

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
  readonly isAudience: boolean;
}

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
      if (isDeniedRow(passage, isLeading(passage, match)) || isDeniedAside(passage, match) || isCrossed(passage, match))
        return "avoid";
      let isOwn = false;
      for (const one of listAbove(passage)) {
        const { stance, isToolList } = read(one);
        // "Not now: Kickstarter" holds wherever its section speaks of that.
        const isAbout = isLeading(passage, match) || (match.facet === "tool" && namesSame(read(one), match));
        if (stance === "avoid" && isAbout) return "avoid";
        // Where an audience is, it is reached.
        const isReach = read(one).isAudience && isLabelledAsReach(passage, match);
        if (stance === "neutral" && match.facet !== "tactic" && !isOwn && !isReach) return "neutral";
        // "Channels:" within a section about competitors or personas is about one's own again.
        isOwn ||= isToolList && match.facet === "tool";
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
  return {
    words,
    stance: readHeadStance(words, role),
    isToolList: words.length <= 14 && TOOL_LIST.isWithin(words),
    isReachList: words.length <= 14 && REACH_LIST.isWithin(words),
    isOwnPages: words.length <= 14 && OWN_PAGE.isWithin(words),
    isAudience: AUDIENCE.isWithin(words),
  };
}

/** "Where: forums, Reddit": a label in the passage itself, or over its column, that promises places. */
function isLabelledAsReach({ inline, role, lead }: Passage, { start }: TermMatch): boolean {
  if (role === "cell" && lead !== undefined) {
    const column = listWords(lead.inline.text);
    return column.length > 0 && REACH_LABEL.lengthAt(column, 0) === column.length;
  }
  const words = listWords(inline.text.slice(0, start));
  const colon = findColon(words, words.length);
  return colon !== undefined && REACH_LABEL.lengthBefore(words, colon) === colon;
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
