import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { createNoPlanReader, isNamed } from "./is-no-plan.ts";
import { isTime } from "./is-time.ts";
import { findActivity, type MentionsByPassage, type PlanUnit } from "./plan-unit.ts";

/** Lists the parts of a document that plan something, in the order of the text. Sections of goals and measures are none. */
export function listUnits(passages: readonly Passage[], mentions: MentionsByPassage): PlanUnit[] {
  const units: PlanUnit[] = [];
  let section = -1;
  const title = findTitle(passages);
  const isNoPlan = createNoPlanReader(title);
  const done = new Set<readonly Passage[]>();
  for (const passage of passages) {
    if (passage.isTaken || passage.isQuoted || passage === title) continue;
    // A row is read as a whole, with its first cell.
    if (passage.role === "cell" && done.has(passage.siblings)) continue;
    if (passage.role === "cell") done.add(passage.siblings);
    if (isNoPlan(passage)) continue;
    const heading = passage.section.at(-1);
    const unit = makeUnit(passage, heading === title ? undefined : heading, mentions);
    if (unit === undefined) addToSection(units[section], passage, mentions);
    else if (units.push(unit) > 0 && unit.kind === "section") section = units.length - 1;
  }
  return units;
}

/** What a section says besides belongs to what its heading plans: its tools, its regions, who approved it. */
function addToSection(unit: PlanUnit | undefined, passage: Passage, mentions: MentionsByPassage): void {
  if (unit === undefined || unit.passage !== passage.section.at(-1) || unit.passages.length >= MOST) return;
  const passages = passage.role === "cell" ? passage.siblings.slice(0, MOST) : [passage];
  unit.passages.push(...passages);
  unit.mentions.push(...passages.flatMap((part) => mentions.get(part) ?? []));
}

/** So many passages tell of one thing. */
const MOST = 40;

/** A document is named after all of its plans: by its first heading, where none stands as high. */
function findTitle(passages: readonly Passage[]): Passage | undefined {
  const headings = passages.filter(({ role }) => role === "heading");
  const [first, ...others] = headings;
  if (first === undefined || first.depth === 1) return first;
  return others.length > 0 && others.every(({ depth }) => depth > first.depth) ? first : undefined;
}

function makeUnit(passage: Passage, heading: Passage | undefined, mentions: MentionsByPassage): PlanUnit | undefined {
  const passages = passage.role === "cell" ? passage.siblings : [passage];
  const named = passages.flatMap((part) => mentions.get(part) ?? []);
  const activity = findActivity(named);
  if (activity === undefined) return undefined;
  const kind = KINDS[passage.role];
  return { kind, passage: titleOf(passage, named), heading, passages: [...passages], mentions: named, activity };
}

const KINDS = { heading: "section", cell: "row", item: "item", paragraph: "paragraph" } as const;

/** A row is named by its first cell that says anything, unless that is a number or a day. */
function titleOf(passage: Passage, named: readonly Mention[]): Passage {
  if (passage.role !== "cell") return passage;
  const cells = passage.siblings.filter(({ inline }) => /\p{L}{2}/u.test(inline.text));
  const first = cells.find(
    ({ lead, inline }) => !isTime(inline.text) && (lead === undefined || !isNamed(lead, "no-plan-section")),
  );
  return first ?? named[0]?.passage ?? passage;
}
