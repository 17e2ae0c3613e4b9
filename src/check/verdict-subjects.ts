import type { Judgement } from "../judge/judge-strategy.ts";
import type { FindingWaiver } from "../model/finding.ts";
import type { Waiver } from "../model/waiver.ts";
import { fingerprint } from "../text/fingerprint.ts";
import { joinWords } from "../text/list-words.ts";
import { applyWaivers } from "./apply-waivers.ts";
import type { CauseContext, VerdictSubject } from "./cause-context.ts";
import { clauseFingerprint } from "./clause-fingerprint.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { StrategyFacts } from "./facts/book.ts";
import type { WaiverBook } from "./judge-waivers.ts";
import { type Cause, clausesOf } from "./list-causes.ts";
import { remarkOnPacks } from "./pack-remarks.ts";
import { dutySubject } from "./subject-of-duty.ts";
import { openSubject } from "./subject-of-open.ts";
import { prohibitionSubject } from "./subject-of-prohibition.ts";
import { silenceSubject } from "./subject-of-silence.ts";
import { togetherSubject } from "./subject-of-together.ts";

/** One subject for each reason of each tactic's verdict, with the waiver that covers it. */
export function listVerdictSubjects(facts: StrategyFacts, judgement: Judgement, book: WaiverBook): VerdictSubject[] {
  const { taxonomies } = facts.book;
  return judgement.verdicts.flatMap((verdict) =>
    applyWaivers(judgement, verdict, book.get(verdict.tactic.id) ?? []).map(({ cause, waiver, behind }) => {
      const { uses } = cause;
      const identity = [verdict.strategy.id, verdict.tactic.id, ...cause.identity];
      const subject = toSubject({ facts, taxonomies, judgement, verdict, use: uses[0], uses, identity }, cause);
      const { notes, ...caveat } = remarkOnPacks(clausesOf(cause));
      return {
        ...subject,
        ...normOf(cause),
        ...caveat,
        notes: [...subject.notes, ...notes, ...noteBehind(behind)],
        ...(waiver === undefined ? {} : { waiver: shownWaiver(waiver) }),
      };
    }),
  );
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
