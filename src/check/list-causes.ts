import type { SingleDuty } from "../model/duty.ts";
import {
  type ClauseOf,
  clauseKey,
  type OpenDuty,
  type ProhibitingClause,
  type TacticVerdict,
  type UseVerdict,
} from "../model/verdict.ts";
import { mainValue } from "./main-value.ts";
import { namedFacets } from "./named-facets.ts";

/** Why some uses of a tactic have their verdict. Uses that have it for the same reason are told of together. */
export type Cause = {
  readonly uses: readonly [UseVerdict, ...UseVerdict[]];
  /** What tells it from the tactic's other causes, whatever moves in the texts: it groups, and it names the finding. */
  readonly identity: readonly string[];
} & (
  | { readonly cause: "prohibition"; readonly clause: ProhibitingClause }
  | { readonly cause: "duty"; readonly open: OpenDuty }
  | { readonly cause: "together" | "open" | "silence" }
);

/** All causes of a tactic's verdict, in the order of its uses. */
export function listCauses({ uses }: TacticVerdict): Cause[] {
  const causes = new Map<string, Cause>();
  for (const cause of uses.flatMap(causesOf)) {
    const key = [cause.cause, ...cause.identity].join("\u0000");
    const known = causes.get(key);
    causes.set(key, known === undefined ? cause : { ...known, uses: [...known.uses, ...cause.uses] });
  }
  return [...causes.values()];
}

/** The clauses from which a cause arises: it is gone only where none of them stands against the tactic. */
export function clausesOf(cause: Cause): readonly ClauseOf[] {
  const [use] = cause.uses;
  switch (cause.cause) {
    case "prohibition":
      return [cause.clause];
    case "duty":
      return [cause.open];
    case "together":
      return use.together;
    case "open":
      return [...use.prohibiting, ...use.unmet];
    case "silence":
      return [];
  }
}

function causesOf(use: UseVerdict): Cause[] {
  const uses = [use] as const;
  switch (use.kind) {
    case "prohibited":
      if (use.together.length > 0) return [togetherCause(use)];
      return withoutIdleDefaults(use.prohibiting.filter(({ isWhole }) => isWhole)).map((clause) => ({
        cause: "prohibition",
        clause,
        uses,
        identity: [clauseKey(clause), ...concernedValues(use, clause)],
      }));
    case "unmet":
      if (use.together.length > 0) return [togetherCause(use)];
      return use.unmet
        .filter(({ isWhole }) => isWhole)
        .map((open) => ({ cause: "duty", open, uses, identity: [clauseKey(open), identifyDuty(open)] }));
    case "depends":
    case "unstated":
      return [
        { cause: "open", uses, identity: [use.kind, ...use.deciding, ...statedValues(use), ...clausesAtStake(use)] },
      ];
    case "silent":
      return [{ cause: "silence", uses, identity: silentValue(use) }];
    case "permitted":
      return [];
  }
}

/** No clause alone makes the use fail, but some do together. */
function togetherCause(use: UseVerdict): Cause {
  return { cause: "together", uses: [use], identity: [use.kind, ...use.together.map(clauseKey)] };
}

/** A policy's default says nothing new where one of its clauses prohibits the same. */
function withoutIdleDefaults(clauses: readonly ProhibitingClause[]): ProhibitingClause[] {
  return clauses.filter(
    ({ policy, clause }) =>
      clause !== undefined || !clauses.some((other) => other.policy === policy && other.clause !== undefined),
  );
}

/** The values that a clause's own scope is about. */
function concernedValues(use: UseVerdict, { clause }: ProhibitingClause): string[] {
  return clause === undefined ? silentValue(use) : valuesIn(use, namedFacets(clause));
}

/** Where a stated value is itself too broad, uses with another value ask another question. */
function statedValues(use: UseVerdict): string[] {
  return valuesIn(use, use.deciding);
}

function valuesIn({ use }: UseVerdict, facets: readonly string[]): string[] {
  return use.values.flatMap(({ facet, concept }) => (facets.includes(facet) ? [`${facet}=${concept}`] : []));
}

/** Uses of which other clauses hold are another question, though it is answered by the same facets. */
function clausesAtStake({ prohibiting, unmet }: UseVerdict): string[] {
  return [...prohibiting, ...unmet].map(clauseKey);
}

function silentValue({ use }: UseVerdict): string[] {
  const value = mainValue(use);
  return value === undefined ? [] : [`${value.facet}=${value.concept}`];
}

function identifyDuty({ duty }: OpenDuty): string {
  const single = ({ kind, values }: SingleDuty): string => `${kind}=${values.join("|")}`;
  return duty.form === "choice" ? duty.anyOf.map(single).join("/") : single(duty);
}
