import type { Judgement } from "../judge/judge-strategy.ts";
import type { Clause } from "../model/policy.ts";
import type { Reading } from "../model/reading.ts";
import type { Location, RelatedLocation } from "../model/source.ts";
import type { Tactic } from "../model/strategy.ts";
import type { TacticVerdict } from "../model/verdict.ts";
import { groupBy } from "../text/group-by.ts";
import { joinSome } from "../text/list-words.ts";
import type { VerdictSubject } from "./cause-context.ts";
import { relatedClause, titleOf } from "./clause-related.ts";
import { type Cause, clausesOf } from "./list-causes.ts";

/**
 * Whether a cause is worth telling. Sentences name what plans in prose seldom state, such as the content of each post: every
 * tactic would leave every sentence open. The report counts these tactics, and `verdicts` lists them.
 */
export function isWorthTelling(cause: Cause, { tactic }: TacticVerdict, judgement: Judgement): boolean {
  const clauses = clausesOf(cause);
  switch (cause.cause) {
    case "open":
      return isAsked(cause, tactic, judgement) || clauses.some(({ clause }) => clause?.reading === undefined);
    case "together":
      return clauses.some(({ clause }) => clause?.reading === undefined);
    case "silence":
      return tactic.reading === undefined;
    case "prohibition":
    case "duty":
      return true;
  }
}

/** A plan in prose names these for many reasons: whom it protects from what, and what it is about. */
const SPOKEN_OF: ReadonlySet<string> = new Set(["data", "content", "audience", "region", "time"]);

/**
 * Whether what decides is a broad value that the tactic states, within which a clause names something, and nothing that the
 * tactic leaves out.
 */
function isAsked({ uses: [{ kind, deciding, use }] }: Cause, tactic: Tactic, judgement: Judgement): boolean {
  const isStated = (facet: string): boolean => use.values.some((value) => value.facet === facet);
  if (kind !== "depends" || !deciding.every((facet) => isStated(facet) && !SPOKEN_OF.has(facet))) return false;
  const { applied } = judgement.explain(tactic, use);
  return applied.some(({ matches }) =>
    matches.some(({ facet, relation }) => deciding.includes(facet) && relation === "part"),
  );
}

/** A verdict's subject, and what it shares with those of other tactics that have the same cause. */
export interface CausedSubject {
  readonly subject: VerdictSubject;
  readonly verdict: TacticVerdict;
  readonly cause: Cause;
}

/** More tactics than these are counted, not named. */
const MOST_NAMED = 4;

/** More sentences that ask for the same are left out. */
export const MOST_SENTENCES = 2;

/**
 * Tells once what is the same in several tactics of a plan in prose: whether each of twenty sections is one tactic or a
 * part of one is the reader's guess, and what its author has to settle is one thing. So it is with a duty
 * that several sentences of a policy ask for, and with what several of them prohibit.
 */
export function gatherTactics(subjects: readonly CausedSubject[]): VerdictSubject[] {
  const groups = groupBy(subjects, (item) => (isGathered(item) ? sharedName(item) : item));
  return [...groups.values()].map(([only, ...others]) => {
    if (!isGathered(only)) return only.subject;
    const first = others.reduce((best, item) => (doubtOf(item) < doubtOf(best) ? item : best), only);
    return gather(first, [only, ...others]);
  });
}

function gather(first: CausedSubject, all: readonly CausedSubject[]): VerdictSubject {
  const { subject } = first;
  const places = new Map<string, RelatedLocation>();
  for (const { subject: other, verdict } of all)
    if (verdict.tactic !== first.verdict.tactic && !isSamePlace(other.location, subject.location))
      places.set(nameOfPlace(other.location), {
        location: other.location,
        message: `so it is with "${verdict.tactic.title}"`,
      });
  const titles = new Set(all.filter(({ verdict }) => verdict.tactic !== first.verdict.tactic).map(titleIn));
  const rest = titles.size > MOST_NAMED ? [`So it is with ${joinSome([...titles], MOST_NAMED)}.`] : [];
  return {
    ...subject,
    identity: sharedIdentity(first),
    related: [...subject.related, ...listSentences(first, all), ...[...places.values()].slice(0, MOST_NAMED)],
    notes: [...subject.notes, ...rest],
  };
}

function titleIn({ verdict: { tactic } }: CausedSubject): string {
  return `"${tactic.title}"`;
}

/** What of several sentences is told once. */
const SAYS_TOO: ReadonlyMap<Cause["cause"], string> = new Map([
  ["duty", "asks for it too"],
  ["prohibition", "prohibits it too"],
]);

/** Other sentences of the policy that ask for the same, or prohibit it. */
function listSentences({ cause }: CausedSubject, all: readonly CausedSubject[]): RelatedLocation[] {
  const [own] = clausesOf(cause);
  const others = new Set(all.flatMap((item) => clausesOf(item.cause)).filter(({ clause }) => clause !== own?.clause));
  const says = SAYS_TOO.get(cause.cause);
  if (says === undefined) return [];
  const byClause = new Map([...others].map((of) => [of.clause, of]));
  return [...byClause.values()].slice(0, MOST_SENTENCES).map((of) => relatedClause(of, `${titleOf(of)} ${says}`));
}

function isGathered({ subject: { waiver }, verdict: { tactic }, cause }: CausedSubject): boolean {
  return waiver === undefined && (tactic.reading !== undefined || isOfSentences(cause));
}

/** Whether other sentences of a policy in prose may say the same. */
export function isOfSentences(cause: Cause): boolean {
  const [of] = clausesOf(cause);
  return SAYS_TOO.has(cause.cause) && cause.identity.length > 1 && of?.clause?.reading !== undefined;
}

/** Rules look at the fault of evidence too. */
function sharedName(item: CausedSubject): string {
  const { cause, subject } = item;
  return [cause.cause, subject.fact.kind, subject.fact.evidenceFault, ...sharedIdentity(item)].join("\u0000");
}

/** What names a finding of all its tactics: what is asked for or prohibited, whichever of the policy's sentences does so. */
function sharedIdentity({ cause, verdict }: CausedSubject): string[] {
  const { strategy, tactic } = verdict;
  const [, ...what] = cause.identity;
  const policy = clausesOf(cause)[0]?.policy.id ?? "";
  return [
    strategy.id,
    // What is structured is a tactic of its own, whatever others do.
    ...(tactic.reading === undefined ? [tactic.id] : []),
    ...(isOfSentences(cause) ? [policy, ...what] : cause.identity),
  ];
}

/** The sentence that says it most plainly speaks for the others. */
function doubtOf({ cause, subject: { reading } }: CausedSubject): number {
  return doubtsOf(reading, clausesOf(cause)[0]?.clause?.modality);
}

/** How far a sentence may mean something else; a permission is the weakest way to ask for something. */
export function doubtsOf(reading: Reading | undefined, modality: Clause["modality"] | undefined): number {
  if (reading === undefined) return 0;
  const doubts = [reading.isSoft, reading.isConditional, reading.isPartial, modality === "permit"].filter(Boolean);
  return 1 - reading.confidence + doubts.length;
}

function isSamePlace(a: Location, b: Location): boolean {
  return nameOfPlace(a) === nameOfPlace(b);
}

function nameOfPlace({ source, span }: Location): string {
  return `${source.path} ${span.start}`;
}
