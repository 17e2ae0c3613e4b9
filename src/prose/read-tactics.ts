import { createIdBook } from "../text/slug.ts";
import type { Mention, ProseTactic } from "./mention.ts";
import type { Passage } from "./passage.ts";
import { isInFileName } from "./tactic/file-name.ts";
import { findEvidence } from "./tactic/find-evidence.ts";
import { findPeriod } from "./tactic/find-period.ts";
import { listUnits } from "./tactic/list-units.ts";
import { bestUnit, mergeUnits, type UnitGroup } from "./tactic/merge-units.ts";
import type { MentionsByPassage } from "./tactic/plan-unit.ts";
import { listValues } from "./tactic/tactic-values.ts";
import { writeTitle } from "./tactic/write-title.ts";

/** Makes tactics of what a strategy's prose plans: a section, a row of a table or an item of a list each. */
export function readTactics(passages: readonly Passage[], mentions: readonly Mention[]): ProseTactic[] {
  const byPassage = groupByPassage(mentions);
  const ids = createIdBook([]);
  const groups = mergeUnits(listUnits(passages, byPassage));
  const made = groups.map((group) => ({ tactic: makeTactic(group, byPassage), leadsIn: isIntro(group) }));
  return dropToldElsewhere(dropIntros(made)).map((tactic) => ({
    ...tactic,
    id: ids.derive(tactic.title) ?? ids.derive(`tactic ${tactic.mentions[0]?.concept ?? ""}`) ?? "tactic",
  }));
}

type Unnamed = Omit<ProseTactic, "id">;

/** A paragraph below the document's title leads into what follows. */
function isIntro({ units }: UnitGroup): boolean {
  return units.every(({ kind, heading }) => kind === "paragraph" && heading === undefined);
}

/** What leads into a document says no more than what it goes on to plan. */
function dropIntros(made: readonly { readonly tactic: Unnamed | undefined; readonly leadsIn: boolean }[]): Unnamed[] {
  const told = new Set(
    made.flatMap(({ tactic, leadsIn }) => (leadsIn ? [] : (tactic?.mentions.map(({ concept }) => concept) ?? []))),
  );
  return made.flatMap(({ tactic, leadsIn }) => {
    const isTold = leadsIn && tactic?.mentions.every(({ concept }) => told.has(concept));
    return tactic === undefined || isTold === true ? [] : [tactic];
  });
}

/** That a tool is used says no more than what is done with it elsewhere. */
function dropToldElsewhere(tactics: readonly Unnamed[]): Unnamed[] {
  const isNamed = ({ mentions }: Unnamed): boolean => mentions.some(({ facet }) => facet === "tactic");
  const told = new Set(tactics.filter(isNamed).flatMap(toolsOf));
  return tactics.filter((tactic) => isNamed(tactic) || !toolsOf(tactic).every((tool) => told.has(tool)));
}

function toolsOf({ mentions }: Unnamed): string[] {
  return mentions.flatMap(({ facet, concept }) => (facet === "tool" ? [concept] : []));
}

function groupByPassage(mentions: readonly Mention[]): MentionsByPassage {
  const byPassage = new Map<Passage, Mention[]>();
  for (const mention of mentions) {
    if (isInFileName(mention.passage.inline.text, mention.span.end)) continue;
    const known = byPassage.get(mention.passage);
    if (known === undefined) byPassage.set(mention.passage, [mention]);
    else known.push(mention);
  }
  return byPassage;
}

function makeTactic(group: UnitGroup, byPassage: MentionsByPassage): Unnamed | undefined {
  const best = bestUnit(group);
  if (best === undefined) return undefined;
  const passages = [...new Set(group.units.flatMap((unit) => unit.passages))];
  const periods = passages.filter(tellsTime).flatMap(({ inline }) => findPeriod(inline.text) ?? []);
  return {
    title: writeTitle(best),
    passage: best.activity.passage,
    span: best.activity.span,
    mentions: listValues(group, byPassage),
    passages,
    period: periods[0],
    evidence: passages.flatMap((passage) => findEvidence(passage, byPassage.get(passage) ?? [])),
    confidence: Math.max(...group.units.map(({ activity }) => activity.confidence)) - 0.1,
  };
}

/** A column of days when something was decided or changed tells nothing of when it runs. */
function tellsTime({ role, lead, siblings }: Passage): boolean {
  if (role !== "cell") return true;
  const first = siblings[0]?.lead?.inline.text ?? "";
  return (
    !/\b(?:updated|added|created|decided|modified|sent|posted|published|since)\b/iu.test(lead?.inline.text ?? "") &&
    !/\bdecisions?\b/iu.test(first)
  );
}
