import { phraseSet } from "../mention/phrase-set.ts";
import { listWords } from "../mention/words.ts";
import type { Passage } from "../passage.ts";
import { isFileNamed } from "./file-name.ts";

const SECTIONS = {
  "no-plan-section": phraseSet("plan", "no-plan-section"),
  "no-plan-branch": phraseSet("plan", "no-plan-branch"),
  "plan-section": phraseSet("plan", "plan-section"),
};
const DENIAL = phraseSet("plan", "denial");
const REASON = phraseSet("plan", "reason-label");
const DENIED_HEADING = phraseSet("plan", "denied-heading");
const NO_NEGATION = phraseSet("stance", "no-negation");

/** A long heading tells of more than its single words. */
const LONGEST = 8;

/** Whether a passage is named by a phrase of an entry. */
export function isNamed({ inline }: Passage, entry: keyof typeof SECTIONS): boolean {
  const words = listWords(inline.text.slice(0, 120));
  return words.length <= LONGEST && SECTIONS[entry].isWithin(words);
}

/** Whether passages stand where no plans are made: below a heading of goals or measures, or in a table of them. */
export function createNoPlanReader(title: Passage | undefined): (passage: Passage) => boolean {
  const isNoPlan = remember(
    (heading) =>
      isDenied(heading) ||
      isAsked(heading) ||
      (isNamed(heading, "no-plan-section") && !isNamed(heading, "plan-section")),
  );
  const isLeft = remember(isDenied);
  const isNoBranch = remember((heading) => isNamed(heading, "no-plan-branch"));
  const isPlan = remember((heading) => isNamed(heading, "plan-section"));
  const isBelow = (passage: Passage): boolean => {
    const { lead, siblings, role, section } = passage;
    const own = section.filter((heading) => heading !== title && !(heading.depth === BOLD && isLabelled(passage)));
    if (own.some(isLeft)) return true;
    const above = role === "cell" ? siblings[0]?.lead : lead;
    const near = [...own.slice(-2), ...(above === undefined ? [] : [above])];
    if (near.some(isPlan) || (role === "cell" && hasPlanColumn(siblings))) return false;
    const nearest = own.at(-1);
    return (nearest !== undefined && isNoPlan(nearest)) || own.some(isNoBranch);
  };
  return (passage) => {
    if (isDenied(passage) || isDone(passage) || isBelow(passage)) return true;
    if (passage.role === "heading") return isNoPlan(passage);
    if (passage.role === "item") return isNoPlanItem(passage, isNoPlan);
    return passage.role === "cell" && isNoPlanRow(passage, isNoPlan);
  };
}

/** A bold paragraph is a heading of this depth; the next that begins in bold is not below it. */
const BOLD = 7;

function isLabelled({ role, strong }: Passage): boolean {
  return role === "paragraph" && strong[0]?.start === 0;
}

function isNoPlanItem({ inline, lead }: Passage, isNoPlan: (heading: Passage) => boolean): boolean {
  // A list of files only says where something is written, and one of numbers what is counted.
  if (isFileNamed(inline.text) || COUNTED.test(inline.text.slice(0, 60))) return true;
  return QUESTION.test(inline.text) || isReason(inline.text) || (lead !== undefined && isNoPlan(lead));
}

/** Whoever plans asks others; "How about a podcast?" proposes it. */
const QUESTION = /^\W*(?:what(?! about)|who|when|where|which|how(?! about)|do|does|is|are|can|will|any)\b[^?]*\?\s*$/iu;

/** "Why it works: search engines love it", "Cost: none". */
function isReason(text: string): boolean {
  const words = listWords(text.slice(0, 60).replace(/^[^\p{L}]+/u, ""));
  const length = REASON.lengthAt(words, 0);
  return length > 0 && words[length]?.text === ":";
}

const COUNTED = /^\W*(?:(?:total |average |the )?(?:number|count|percentage|share|amount) of|# of|% of)\b/iu;

function isNoPlanRow({ siblings }: Passage, isNoPlan: (heading: Passage) => boolean): boolean {
  const first = siblings[0]?.lead;
  if (first !== undefined && isNoPlan(first) && !hasPlanColumn(siblings)) return true;
  return isLog(siblings) || siblings.some(isDroppedCell);
}

/** Headings stand above many passages. */
function remember(judge: (passage: Passage) => boolean): (passage: Passage) => boolean {
  const known = new Map<Passage, boolean>();
  return (passage) => {
    const answer = known.get(passage) ?? judge(passage);
    known.set(passage, answer);
    return answer;
  };
}

function hasPlanColumn(siblings: readonly Passage[]): boolean {
  return siblings.some(({ lead }) => lead !== undefined && isNamed(lead, "plan-section"));
}

/** "We don't run ads", "Not now: billboards": it tells of what is left alone, and why. */
function isDenied({ inline, role }: Passage): boolean {
  const isLead = role === "paragraph" && inline.text.trimEnd().endsWith(":");
  if (role === "cell" || (role === "paragraph" && !isLead)) return false;
  const words = listWords(inline.text.slice(0, 60).replace(/^[^\p{L}]+/u, ""));
  if (role !== "item" && words.length <= LONGEST && DENIED_HEADING.isWithin(words)) return true;
  return DENIAL.lengthAt(words, 0) > 0 && NO_NEGATION.lengthAt(words, 0) === 0;
}

/** "Not running." in one of its cells says it of a whole row. */
function isDroppedCell({ inline }: Passage): boolean {
  const first = /^[^.!;:]*/u.exec(inline.text.slice(0, 60))?.[0] ?? "";
  return listWords(first).length <= 3 && DROPPED.test(first.trim());
}

const DROPPED =
  /^(?:not (?:running|doing|using|planned|now|yet|pursuing|recommended|worth it)|rejected|dropped|won't do|ruled out)\b/iu;

/** A table of days and what came of them is a log. */
function isLog(siblings: readonly Passage[]): boolean {
  const leads = siblings.slice(0, 12).map(({ lead }) => lead?.inline.text ?? "");
  return leads.some((lead) => /\b(?:date|day)\b/iu.test(lead)) && leads.some((lead) => RESULT.test(lead));
}

const RESULT = /\b(?:results?|outcomes?|what happened|reactions?)\b/iu;

/** "Can I share drafts?" is asked by a reader; "How do we reach bakers?" may well be followed by a plan. */
function isAsked({ inline, role }: Passage): boolean {
  return role === "heading" && /^(?:can|is|are|do|does|did|why|should|may|could|would)\b.*\?\s*$/iu.test(inline.text);
}

/** A ticked task among open ones is past. */
function isDone({ isChecked, siblings }: Passage): boolean {
  return isChecked === true && siblings.slice(0, 50).some((other) => other.isChecked === false);
}
