import type { Judgement } from "../judge/judge-strategy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import type { CauseContext, VerdictSubject } from "./cause-context.ts";
import type { FactSubject } from "./fact-subject.ts";
import { type Cause, listCauses } from "./list-causes.ts";
import { dutySubject } from "./subject-of-duty.ts";
import { openSubject } from "./subject-of-open.ts";
import { prohibitionSubject } from "./subject-of-prohibition.ts";
import { silenceSubject } from "./subject-of-silence.ts";
import { togetherSubject } from "./subject-of-together.ts";

/** One subject for each reason of each tactic's verdict. */
export function listVerdictSubjects(taxonomies: TaxonomySet, judgement: Judgement): VerdictSubject[] {
  return judgement.verdicts.flatMap((verdict) =>
    listCauses(verdict).map((cause) => {
      const { uses } = cause;
      const identity = [verdict.strategy.id, verdict.tactic.id, ...cause.identity];
      return toSubject({ taxonomies, judgement, verdict, use: uses[0], uses, identity }, cause);
    }),
  );
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
