import type { Proof, Stake, UseValue, UseVerdict } from "../model/verdict.ts";
import { askFacet } from "../text/facet-words.ts";
import { countWords, joinSome, joinWords } from "../text/list-words.ts";
import { describeDuty } from "../text/norm-words.ts";
import { aboutOf, baseFact, type CauseContext, type VerdictSubject } from "./cause-context.ts";
import { relatedClause, titleOf } from "./clause-related.ts";
import { conceptFact } from "./facts/concept-fact.ts";
import { labelOf } from "./labels.ts";
import { stateSettlement } from "./suggest-fixes.ts";
import { placeOf } from "./tactic-places.ts";

/** More clauses than these are counted, not shown. */
const MOST_SHOWN = 4;

export function openSubject(context: CauseContext): VerdictSubject {
  const { taxonomies, judgement, verdict, use } = context;
  const { tactic } = verdict;
  const deciding = use.deciding;
  const value = use.use.values.find(({ facet }) => deciding.includes(facet));
  const { settlement } = judgement.explain(tactic, use.use);
  const prohibiting = use.prohibiting.map((clause) => relatedClause(clause, `${titleOf(clause)} prohibits part of it`));
  const unmet = use.unmet.map((open) => {
    const duty = describeDuty(open.duty, (role) => labelOf(taxonomies, "actor", role));
    return relatedClause(open, `${titleOf(open)} requires ${duty} for part of it`);
  });
  const clauses = [...new Set([...use.prohibiting, ...use.unmet].map(titleOf))];
  const stated =
    settlement === undefined ? undefined : stateSettlement(taxonomies, { settlement, tactic, values: use.use.values });
  return {
    subject: "verdict",
    fact: {
      ...baseFact(context, use.prohibiting[0] ?? use.unmet[0]),
      cause: "open",
      facet: value?.facet ?? deciding[0] ?? "",
      ...(value === undefined ? {} : { concept: conceptFact(taxonomies, value) }),
      stakes: describeStakes(use.atStake),
      deciding,
      question: joinWords(deciding.map((facet) => describeQuestion(context, facet))),
    },
    location: placeOf(tactic, value),
    label: value === undefined ? `"${tactic.title}" leaves it open` : "this is too broad to tell",
    related: [...prohibiting.slice(0, MOST_SHOWN - Math.min(2, unmet.length)), ...unmet].slice(0, MOST_SHOWN),
    notes: [
      `${countWords(clauses.length, "clause")} ${clauses.length === 1 ? "depends" : "depend"} on it: ${joinSome(clauses, MOST_SHOWN)}.`,
    ],
    help:
      settlement === undefined || tactic.reading !== undefined
        ? []
        : [turnsOnRegionOfLaw(use, settlement) ? STATE_THE_REGION : describeSettlement(settlement)],
    ...(use.kind === "unstated"
      ? {
          shared: `do not say ${joinWords(deciding.map((facet) => askFacet(facet)))}, on which ${joinSome(clauses, MOST_SHOWN)} ${clauses.length === 1 ? "depends" : "depend"}`,
        }
      : {}),
    ...(stated === undefined ? {} : { fix: stated }),
    about: aboutOf(context, use.prohibiting[0] ?? use.unmet[0]),
    identity: context.identity,
  };
}

function describeStakes(stakes: readonly Stake[]): string {
  const words = joinWords(stakes.map((stake) => (stake === "duty" ? "a duty" : "a prohibition")));
  return `${words} ${stakes.length > 1 ? "are" : "is"}`;
}

function describeQuestion({ taxonomies, use }: CauseContext, facet: string): string {
  const value: UseValue | undefined = use.use.values.find((candidate) => candidate.facet === facet);
  return value === undefined
    ? askFacet(facet)
    : `which ${facet} under "${labelOf(taxonomies, facet, value.concept)}" is meant`;
}

type Settlement = NonNullable<Proof["settlement"]>;

const STATE_THE_REGION = "State the `region`, in the tactic or for all of them under the strategy's `defaults`.";

/** Any region where a law does not hold would settle it, and none of them is an example to follow. */
function turnsOnRegionOfLaw({ prohibiting, unmet }: UseVerdict, settlement: Settlement): boolean {
  const isLaw = [...prohibiting, ...unmet].some(({ policy }) => policy.pack !== undefined);
  return isLaw && settlement.every(({ facet }) => facet === "region");
}

function describeSettlement(settlement: Settlement): string {
  const steps = settlement.map(({ facet, concept }) => `\`${facet}: ${concept}\``);
  return `For example, if it is so, state ${joinWords(steps)}: then nothing stands against it.`;
}
