import type { DuplicateClause, PolicyAnalysis } from "../../model/policy-analysis.ts";
import type { PolicySet } from "../policy-set.ts";
import { type AnalysisContext, type ClauseGroup, openAnalysis } from "./analysis-context.ts";
import { groupDuplicates } from "./duplicate-clauses.ts";
import { listNeverApplying, listOddExceptions } from "./exceptions.ts";
import { listMeetingPairs } from "./meeting-pairs.ts";
import { listIdleRequirements, listProhibitedAlternatives } from "./prohibited-parts.ts";
import { listShadowed } from "./shadowed-clauses.ts";
import { listUnagreedOverrides } from "./unagreed-overrides.ts";

/**
 * What shows in a policy set by itself: the same meaning as that of verdicts, over all worlds and all days rather than
 * those of one use. Exact: nothing is sampled. A question that would take too long is left undecided, and the answer says so.
 */
export function analysePolicies(policySet: PolicySet): PolicyAnalysis {
  const context = openAnalysis(policySet);
  const neverApplying = listNeverApplying(context);
  const idle = new Set(neverApplying.map(({ clause }) => clause.clause));
  const groups = groupDuplicates(context).filter(({ clause }) => !idle.has(clause.clause));
  const found = {
    ...listMeetingPairs(context),
    shadowed: listShadowed(context, groups),
    duplicates: groups.flatMap((group) => listDuplicates(context, group)),
    oddExceptions: listOddExceptions(context),
    neverApplying,
    idleRequirements: listIdleRequirements(context),
    unagreed: listUnagreedOverrides(policySet),
    prohibitedAlternatives: listProhibitedAlternatives(context),
  };
  return { ...found, undecided: context.clausesOf([...context.undecided]) };
}

function listDuplicates({ clausesOf }: AnalysisContext, { owners }: ClauseGroup): DuplicateClause[] {
  if (owners.size < 2) return [];
  const [original, ...duplicates] = clausesOf([...owners]);
  return original === undefined ? [] : duplicates.map((duplicate) => ({ duplicate, original }));
}
