import type { Judgement } from "../judge/judge-strategy.ts";
import type { FindingWaiver } from "../model/finding.ts";
import type { Waiver } from "../model/waiver.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { joinWords } from "../text/list-words.ts";
import { applyWaivers, type WaivedCause } from "./apply-waivers.ts";
import type { CauseContext, VerdictSubject } from "./cause-context.ts";
import { clauseFingerprint } from "./clause-fingerprint.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { StrategyFacts } from "./facts/book.ts";
import { type CausedSubject, gatherTactics, isWorthTelling } from "./gather-prose.ts";
import type { WaiverBook } from "./judge-waivers.ts";
import { listBehind } from "./list-behind.ts";
import { type Cause, clausesOf } from "./list-causes.ts";
import { remarkOnPacks } from "./pack-remarks.ts";
import { remarkOnProse } from "./rest-on-prose.ts";
import { spareSentences } from "./spare-sentences.ts";
import { dutySubject } from "./subject-of-duty.ts";
import { openSubject } from "./subject-of-open.ts";
import { prohibitionSubject } from "./subject-of-prohibition.ts";
import { silenceSubject } from "./subject-of-silence.ts";
import { togetherSubject } from "./subject-of-together.ts";

/** The verdicts by all clauses, and those by the clauses that somebody has written as such; often the same. */
export interface Judgements {
  readonly all: Judgement;
  readonly written: Judgement;
}

/**
 * One subject for each reason of each tactic's verdict, with the waiver that covers it; one for all tactics of a plan in
 * prose that have it for the same reason.
 */
export function listVerdictSubjects(
  facts: StrategyFacts,
  { all, written }: Judgements,
  book: WaiverBook,
): VerdictSubject[] {
  if (all === written) return gatherTactics(listCaused({ facts, judgement: all, book }));
  const isOfProse = ({ cause }: CausedSubject): boolean =>
    cause.cause === "silence" || clausesOf(cause).some(({ clause }) => clause?.reading !== undefined);
  return gatherTactics([
    ...listCaused({ facts, judgement: written, book }).filter(({ cause }) => cause.cause !== "silence"),
    ...listCaused({ facts, judgement: all, book }).filter(isOfProse),
  ]);
}

interface Judged {
  readonly facts: StrategyFacts;
  readonly judgement: Judgement;
  readonly book: WaiverBook;
}

function listCaused({ facts, judgement, book }: Judged): CausedSubject[] {
  return judgement.verdicts.flatMap((verdict) => {
    const shown = applyWaivers(judgement, verdict, book.get(verdict.tactic.id) ?? []);
    const known = new Set(shown.map(({ cause }) => nameOfCause(cause)));
    const behind = listBehind(judgement, verdict).filter((cause) => !known.has(nameOfCause(cause)));
    const all = [...shown, ...behind.map((cause): WaivedCause => ({ cause, waiver: undefined, behind: [] }))];
    return spareSentences(all.filter(({ cause }) => isWorthTelling(cause, verdict, judgement))).map((waived) => ({
      subject: describe({ facts, judgement, verdict }, waived),
      verdict,
      cause: waived.cause,
    }));
  });
}

function nameOfCause({ cause, identity }: Cause): string {
  return [cause, ...identity].join("\u0000");
}

function describe(
  { facts, judgement, verdict }: Pick<CauseContext, "facts" | "judgement" | "verdict">,
  { cause, waiver, behind }: WaivedCause,
): VerdictSubject {
  const { uses } = cause;
  const { taxonomies } = facts.book;
  const identity = [verdict.strategy.id, verdict.tactic.id, ...cause.identity];
  const subject = toSubject({ facts, taxonomies, judgement, verdict, use: uses[0], uses, identity }, cause);
  const { notes: ofPacks, ...caveat } = remarkOnPacks(clausesOf(cause));
  const { notes: ofProse, ...reading } = remarkOnProse(clausesOf(cause), verdict.tactic);
  return {
    ...subject,
    ...normOf(cause),
    ...caveat,
    ...reading,
    notes: [...ofProse, ...subject.notes, ...ofPacks, ...noteBehind(behind)],
    ...(waiver === undefined ? {} : { waiver: shownWaiver(waiver) }),
  };
}

/** What was found is something else once a clause means something else, though it may be told in the same words. */
function normOf(cause: Cause): Pick<VerdictSubject, "norm" | "clauses"> {
  const clauses = clausesOf(cause);
  return clauses.length === 0 ? {} : { norm: fingerprint(clauses.map(clauseFingerprint)), clauses };
}

function shownWaiver({ id, grantedBy, expires, reason }: Waiver): FindingWaiver {
  return { id, grantedBy: grantedBy.text, expires: expires.value, reason };
}

function noteBehind(waivers: readonly Waiver[]): string[] {
  if (waivers.length === 0) return [];
  const ids = joinWords(waivers.map(({ id }) => id));
  return [waivers.length === 1 ? `The waiver ${ids} does not cover this.` : `The waivers ${ids} do not cover this.`];
}

function toSubject(context: CauseContext, cause: Cause): VerdictSubject {
  switch (cause.cause) {
    case "prohibition":
      return prohibitionSubject(context, cause.clause);
    case "duty":
      return dutySubject(context, cause.open);
    case "together":
      return togetherSubject(context);
    case "open":
      return openSubject(context);
    case "silence":
      return silenceSubject(context);
  }
}

/** True of a subject that says that no policy speaks. */
export function isSilence({ subject, fact }: FactSubject): boolean {
  return subject === "verdict" && "cause" in fact && fact.cause === "silence";
}
