import type { Duty } from "../model/duty.ts";
import type { Scope } from "../model/scope.ts";
import type { OpenDuty, ProhibitingClause } from "../model/verdict.ts";
import type { ClassSpace, ScopeBox } from "./class-space.ts";
import type { Norm } from "./norm.ts";
import type { ScopedNorm } from "./precedence.ts";

/** What a verdict says of a clause or duty: one object for all verdicts, since thousands of them say the same. */
export interface Answers<T> {
  readonly whole: T;
  readonly part: T;
}

export interface CompiledDuty extends Answers<OpenDuty> {
  readonly duty: Duty;
  /** The same for duties that the same evidence meets. */
  readonly number: number;
}

/** A norm that can apply: its scope holds worlds, and it has days. */
export interface CompiledNorm extends ScopedNorm {
  /** Its number among the norms, and its bit in sets of norms. */
  readonly index: number;
  /** What tells clauses apart: both norms of an `only` have the same, and a policy stands for its default. */
  readonly owner: object;
  /** The facets in which its scope or an exception leaves something out. */
  readonly facets: readonly number[];
  /** The worlds of its exceptions; those without any are dropped. */
  readonly unless: readonly ScopeBox[];
  /** By facet, the ids of the concepts that its scopes and exceptions name. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  readonly prohibiting: Answers<ProhibitingClause>;
  readonly duties: readonly CompiledDuty[];
}

export function compileNorms(space: ClassSpace, drafts: readonly Norm[]): CompiledNorm[] {
  const norms: CompiledNorm[] = [];
  const numberOf = numberDuties();
  for (const norm of drafts) {
    const scope = norm.days.length === 0 ? undefined : space.meetScopes(norm.scopes);
    if (scope === undefined) continue;
    const unless = norm.unless
      .map((exception) => space.meetScopes([exception]))
      .filter((exception) => exception !== undefined);
    const { policy, clause } = norm;
    norms.push({
      norm,
      index: norms.length,
      owner: clause ?? policy,
      box: scope.box,
      facets: [...new Set([scope, ...unless].flatMap(({ facets }) => facets))],
      unless,
      named: listNamed([...norm.scopes, ...norm.unless]),
      prohibiting: { whole: { policy, clause, isWhole: true }, part: { policy, clause, isWhole: false } },
      duties: norm.duties.map((duty) => ({
        duty,
        number: numberOf(duty),
        whole: { policy, clause, duty, isWhole: true },
        part: { policy, clause, duty, isWhole: false },
      })),
    });
  }
  return norms;
}

function listNamed(scopes: readonly Scope[]): Map<string, string[]> {
  const named = new Map<string, string[]>();
  for (const { facet, names } of scopes.flatMap((scope) => scope.facets)) {
    const concepts = named.get(facet) ?? [];
    named.set(facet, concepts);
    for (const name of names) concepts.push(...name.concepts);
  }
  return named;
}

/** Policies ask for the same few things again and again. */
function numberDuties(): (duty: Duty) => number {
  const numbers = new Map<string, number>();
  return (duty) => {
    const singles = duty.form === "choice" ? duty.anyOf : [duty];
    const key = JSON.stringify(
      singles.map(({ kind, values, roles }) => [kind, values, roles.map((role) => role.concept)]),
    );
    const number = numbers.get(key) ?? numbers.size;
    numbers.set(key, number);
    return number;
  };
}
