import { DEFAULT_CLAUSE, type Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { Location } from "../model/source.ts";
import type { Strategy } from "../model/strategy.ts";
import { suggestNearest } from "../text/nearest.ts";
import { isLiftable } from "./bind/bind-clause.ts";

/** What only shows when the documents stand side by side: ids that are taken, and references that lead nowhere. */
export function linkWorkspace(policies: readonly Policy[], strategies: readonly Strategy[]): Problem[] {
  return [
    ...findTwins([...policies, ...strategies]),
    ...policies.flatMap((policy) => checkOverrides(policy, policies)),
    ...strategies.flatMap((strategy) => checkGovernedBy(strategy, policies)),
  ];
}

interface Identified {
  readonly id: string;
  readonly idLocation: Location;
}

/** Each of two documents with one id is told of the other: who adds the second may own either. */
function findTwins(documents: readonly Identified[]): Problem[] {
  return documents.flatMap((document): Problem[] => {
    const twin = documents.find((other) => other !== document && other.id === document.id);
    if (twin === undefined) return [];
    return [
      {
        rule: "duplicate-id",
        severity: "error",
        message: `Two documents of this workspace have the id "${document.id}".`,
        help: "Give each an id of its own.",
        location: document.idLocation,
        related: [{ location: twin.idLocation, message: "the other one" }],
      },
    ];
  });
}

function checkOverrides(policy: Policy, policies: readonly Policy[]): Problem[] {
  return policy.clauses.flatMap((clause) => {
    if (clause.modality !== "permit" && clause.modality !== "only") return [];
    return clause.overrides.flatMap((reference): Problem[] => {
      const other = policies.find(({ id }) => id === reference.policy);
      if (other === undefined) {
        return [
          unknown(
            `There is no policy "${reference.policy}" here.`,
            reference.policy,
            policies.map(({ id }) => id),
            reference.location,
          ),
        ];
      }
      const isItself = other === policy && reference.clause === clause.id;
      if (!isItself && isLiftable(other.clauses, reference.clause, other.default === "prohibited")) return [];
      const exists =
        isItself || reference.clause === DEFAULT_CLAUSE || other.clauses.some(({ id }) => id === reference.clause);
      if (!exists) {
        const known = other.clauses.map(({ id }) => id);
        return [
          unknown(
            `The policy "${other.id}" has no clause "${reference.clause}".`,
            reference.clause,
            known,
            reference.location,
          ),
        ];
      }
      return [
        {
          rule: "wrong-override",
          severity: "error",
          message: isItself
            ? `The clause "${clause.id}" is said to override itself.`
            : `"${reference.clause}" prohibits nothing, so there is nothing to override.`,
          help: "Name the clause that prohibits what this one permits.",
          location: reference.location,
        },
      ];
    });
  });
}

function checkGovernedBy(strategy: Strategy, policies: readonly Policy[]): Problem[] {
  const known = policies.map(({ id }) => id);
  return (strategy.governedBy ?? []).flatMap(({ value, location }) =>
    known.includes(value) ? [] : [unknown(`No policy "${value}" is part of this check.`, value, known, location)],
  );
}

function unknown(message: string, name: string, known: readonly string[], location: Location): Problem {
  const help =
    suggestNearest(name, known) ?? (known.length === 0 ? undefined : `Known here: ${known.slice(0, 10).join(", ")}.`);
  return { rule: "unknown-reference", severity: "error", message, location, ...(help === undefined ? {} : { help }) };
}
