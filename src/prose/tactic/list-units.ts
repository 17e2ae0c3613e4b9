import { phraseSet } from "../mention/phrase-set.ts";
import { listWords } from "../mention/words.ts";
import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { findActivity, type MentionsByPassage, type PlanUnit } from "./plan-unit.ts";

/** Lists the parts of a document that plan something, in the order of the text. Sections of goals and measures are none. */
export function listUnits(passages: readonly Passage[], mentions: MentionsByPassage): PlanUnit[] {
  const units: PlanUnit[] = [];
  let section = -1;
  const skips = createSkips();
  // A document is named after all of its plans.
  const title = passages.find(({ role }) => role === "heading");
  const done = new Set<readonly Passage[]>();
  for (const passage of passages) {
    if (passage.isTaken || passage.isQuoted || passage === title || skips(passage)) continue;
    if (passage.role === "cell" && done.has(passage.siblings)) continue;
    if (passage.role === "cell") done.add(passage.siblings);
    const unit = makeUnit(passage, mentions);
    if (unit === undefined) addToSection(units[section], passage, mentions);
    else if (units.push(unit) > 0 && unit.kind === "section") section = units.length - 1;
  }
  return units;
}

/** What a section says besides belongs to what its heading plans: its tools, its regions, who approved it. */
function addToSection(unit: PlanUnit | undefined, passage: Passage, mentions: MentionsByPassage): void {
  if (unit === undefined || unit.passage !== passage.section.at(-1) || unit.passages.length >= MOST) return;
  unit.passages.push(passage);
  unit.mentions.push(...(mentions.get(passage) ?? []));
}

/** So many passages tell of one thing. */
const MOST = 40;

function makeUnit(passage: Passage, mentions: MentionsByPassage): PlanUnit | undefined {
  const passages = passage.role === "cell" ? passage.siblings : [passage];
  const named = passages.flatMap((part) => mentions.get(part) ?? []);
  const activity = findActivity(named);
  if (activity === undefined) return undefined;
  const kind = KINDS[passage.role];
  return { kind, passage: titleOf(passage, named), passages: [...passages], mentions: named, activity };
}

const KINDS = { heading: "section", cell: "row", item: "item", paragraph: "paragraph" } as const;

/** A row is named by its first cell that says anything, unless that is a number or a day. */
function titleOf(passage: Passage, named: readonly Mention[]): Passage {
  if (passage.role !== "cell") return passage;
  const cells = passage.siblings.filter(({ inline }) => /\p{L}{2}/u.test(inline.text));
  const first = cells.find(
    ({ lead, inline }) => !TIME.test(inline.text.trim()) && (lead === undefined || !isOneOf(lead, "no-plan-section")),
  );
  return first ?? named[0]?.passage ?? passage;
}

/** A cell that only says when. */
const TIME =
  /^(?:(?:month|week|day|phase|quarter|sprint|year|q)\s*\d[\d\s–-]*|(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*|jan\w*|feb\w*|mar\w*|apr\w*|may|jun\w*|jul\w*|aug\w*|sep\w*|oct\w*|nov\w*|dec\w*|daily|weekly|monthly|quarterly|ongoing|high|medium|low|skip|tbd|done|pending|complete|launch day)(?:[\s,.]*\d*)*$/iu;

/** Whether a passage stands where no plans are made: below a heading of goals or measures, or in a table of them. */
function createSkips(): (passage: Passage) => boolean {
  const known = new Map<Passage, boolean>();
  const isNoPlan = (heading: Passage): boolean => {
    const before = known.get(heading);
    if (before !== undefined) return before;
    const answer = isOneOf(heading, "no-plan-section") && !isOneOf(heading, "plan-section");
    known.set(heading, answer);
    return answer;
  };
  return (passage) => {
    const first = passage.role === "cell" ? passage.siblings[0]?.lead : undefined;
    const above = [...passage.section.slice(-2), ...(first === undefined ? [] : [first])];
    const isMeant = above.some((heading) => isOneOf(heading, "plan-section"));
    if (passage.role === "heading" && isNoPlan(passage)) return true;
    if (first !== undefined && isNoPlan(first) && !hasPlanColumn(passage)) return true;
    const nearest = passage.section.at(-1);
    return !isMeant && nearest !== undefined && isNoPlan(nearest);
  };
}

function hasPlanColumn({ siblings }: Passage): boolean {
  return siblings.some(({ lead }) => lead !== undefined && isOneOf(lead, "plan-section"));
}

const SECTIONS = {
  "no-plan-section": phraseSet("plan", "no-plan-section"),
  "plan-section": phraseSet("plan", "plan-section"),
};

/** A long heading tells of more than its single words. */
const LONGEST = 8;

function isOneOf({ inline }: Passage, entry: keyof typeof SECTIONS): boolean {
  const words = listWords(inline.text.slice(0, 120));
  return words.length <= LONGEST && SECTIONS[entry].isWithin(words);
}
