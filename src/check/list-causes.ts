import {
  clauseKey,
  type OpenDuty,
  type ProhibitingClause,
  type TacticVerdict,
  type UseVerdict,
} from "../model/verdict.ts";
import { namedFacets } from "./named-facets.ts";

/** Why some uses of a tactic have their verdict. Uses that have it for the same reason are told of together. */
export type Cause =
  | { readonly cause: "prohibition"; readonly clause: ProhibitingClause; readonly uses: readonly UseVerdict[] }
  | { readonly cause: "duty"; readonly open: OpenDuty; readonly uses: readonly UseVerdict[] }
  | { readonly cause: "together"; readonly uses: readonly UseVerdict[] }
  | { readonly cause: "open"; readonly uses: readonly UseVerdict[] }
  | { readonly cause: "silence"; readonly uses: readonly UseVerdict[] };

/** All causes of a tactic's verdict, in the order of its uses. */
export function listCauses({ uses }: TacticVerdict): Cause[] {
  const causes = new Map<string, Cause>();
  const add = (key: string, cause: Cause): void => {
    const known = causes.get(key);
    causes.set(key, known === undefined ? cause : { ...known, uses: [...known.uses, ...cause.uses] });
  };
  for (const use of uses) {
    for (const { key, cause } of causesOf(use)) add(key, cause);
  }
  return [...causes.values()];
}

function causesOf(use: UseVerdict): { readonly key: string; readonly cause: Cause }[] {
  const uses = [use];
  switch (use.kind) {
    case "prohibited":
      if (use.together.length > 0) return [togetherCause(use)];
      return withoutIdleDefaults(use.prohibiting.filter(({ isWhole }) => isWhole)).map((clause) => ({
        key: `prohibition ${clauseKey(clause)} ${concernedValues(use, clause)}`,
        cause: { cause: "prohibition", clause, uses },
      }));
    case "unmet":
      if (use.together.length > 0) return [togetherCause(use)];
      return use.unmet
        .filter(({ isWhole }) => isWhole)
        .map((open) => ({
          key: `duty ${clauseKey(open)} ${open.duty.location.span.start}`,
          cause: { cause: "duty", open, uses },
        }));
    case "depends":
    case "unstated":
      return [
        {
          key: `${use.kind} ${use.deciding.join()} ${statedValues(use)} ${clausesAtStake(use)}`,
          cause: { cause: "open", uses },
        },
      ];
    case "silent":
      return [{ key: `silence ${silentValue(use)}`, cause: { cause: "silence", uses } }];
    case "permitted":
      return [];
  }
}

/** No clause alone makes the use fail, but some do together. */
function togetherCause(use: UseVerdict): { readonly key: string; readonly cause: Cause } {
  const names = use.together.map(clauseKey).join();
  return { key: `together ${use.kind} ${names}`, cause: { cause: "together", uses: [use] } };
}

/** A policy's default says nothing new where one of its clauses prohibits the same. */
function withoutIdleDefaults(clauses: readonly ProhibitingClause[]): ProhibitingClause[] {
  return clauses.filter(
    ({ policy, clause }) =>
      clause !== undefined || !clauses.some((other) => other.policy === policy && other.clause !== undefined),
  );
}

/** The values that a clause's own scope is about. */
function concernedValues(use: UseVerdict, { clause }: ProhibitingClause): string {
  if (clause === undefined) return silentValue(use);
  const named = namedFacets(clause);
  return use.use.values.flatMap(({ facet, concept }) => (named.includes(facet) ? [concept] : [])).join();
}

/** Where a stated value is itself too broad, uses with another value ask another question. */
function statedValues(use: UseVerdict): string {
  return use.use.values.flatMap(({ facet, concept }) => (use.deciding.includes(facet) ? [concept] : [])).join();
}

/** Uses of which other clauses hold are another question, though it is answered by the same facets. */
function clausesAtStake({ prohibiting, unmet }: UseVerdict): string {
  return [...prohibiting, ...unmet].map(clauseKey).join();
}

function silentValue(use: UseVerdict): string {
  return use.use.values.find(({ facet }) => facet === "tool" || facet === "tactic")?.concept ?? "";
}
