import { type Clause, listClauses } from "./clauses.ts";
import { cutStretches, type Interval, parseEffective, parseInterval } from "./days.ts";
import type { PolicyDocument, Workspace } from "./documents.ts";
import { sortFacets } from "./facets.ts";
import { decide } from "./precedence.ts";
import { liesWithin, type World } from "./scope.ts";
import { Taxonomy } from "./taxonomy.ts";
import { listWorlds } from "./worlds.ts";

/** A world on the days of a stretch, and the clauses that apply there: all that can matter to what they say of it. */
export interface Meeting {
  readonly world: World;
  readonly stretch: number;
  readonly applying: readonly Clause[];
}

/** A policy set by itself, with every world and every stretch of days that its clauses can tell apart. */
export interface WholeSpace {
  readonly clauses: readonly Clause[];
  readonly taxonomy: Taxonomy;
  readonly stretches: readonly Interval[];
  readonly facets: readonly string[];
  readonly meetings: readonly Meeting[];
  readonly decide: (p: Clause, q: Clause) => ReturnType<typeof decide>;
}

/** `further` are policies whose scopes and days are to be told apart as well. */
export function openSpace(workspace: Workspace, further: readonly PolicyDocument[] = []): WholeSpace {
  const taxonomy = new Taxonomy(workspace.taxonomies);
  const all = [...workspace.policies, ...further];
  const stretches = cutStretches(all.flatMap(listIntervals));
  const [clauses, others] = [workspace.policies, further].map((policies) =>
    policies.flatMap((policy) => listClauses(policy, { taxonomy, stretches })),
  ) as [Clause[], Clause[]];
  const named = [...clauses, ...others].flatMap(({ scope, unless, alternatives }) => [
    scope,
    ...unless,
    ...alternatives,
  ]);
  const facets = sortFacets(named.flatMap((scope) => [...scope.keys()]));
  const worlds = listWorlds({ values: new Map(), assumed: new Set() }, facets, taxonomy);
  const meetings = worlds.flatMap((world) => {
    const inScope = clauses.filter(
      ({ scope, unless }) => liesWithin(world, scope) && !unless.some((exception) => liesWithin(world, exception)),
    );
    return stretches.map((_, stretch): Meeting => {
      return { world, stretch, applying: inScope.filter(({ days }) => days.has(stretch)) };
    });
  });
  const { precedence } = workspace;
  const context = precedence ? { precedence, taxonomy } : { taxonomy };
  const decisions = new Map(clauses.map((p) => [p, new Map(clauses.map((q) => [q, decide(p, q, context)]))]));
  return {
    clauses,
    taxonomy,
    stretches,
    facets,
    meetings,
    decide: (p, q) => decisions.get(p)?.get(q) ?? decide(p, q, context),
  };
}

function listIntervals({ effective, clauses, calendar }: PolicyDocument): readonly Interval[] {
  return [
    parseEffective(effective),
    ...clauses.map((clause) => parseEffective(clause.effective)),
    ...(calendar ?? []).map(({ days }) => parseInterval(days)),
  ];
}

/** One meeting for each set of clauses that apply together somewhere. */
export function listDistinct(meetings: readonly Meeting[]): readonly (readonly Clause[])[] {
  const numbers = new Map<Clause, number>();
  const numberOf = (clause: Clause): number => {
    const number = numbers.get(clause) ?? numbers.size;
    numbers.set(clause, number);
    return number;
  };
  return [...new Map(meetings.map(({ applying }) => [applying.map(numberOf).join(), applying])).values()];
}
