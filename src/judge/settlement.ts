import type { Settlement } from "../model/verdict.ts";
import { createBits, hasBit, isSubset, setBit } from "../taxonomy/bits.ts";
import { type Concept, type FacetTaxonomy, orderBroaderFirst } from "../taxonomy/facet-taxonomy.ts";
import { type Box, findOutside, type Term } from "./box.ts";
import { classNumber, isFree, listClasses, withClass } from "./deciding-facets.ts";
import type { Failing } from "./judge-use.ts";
import type { LocalFacet, LocalProblem } from "./local-problem.ts";
import type { PolicySet } from "./policy-set.ts";

/** More facets than these at once are no small change. */
const MOST_FACETS = 3;

/** The smallest statement after which no world fails: the fewest facets; concepts that clauses name, else the most general. */
export function findSettlement(
  set: PolicySet,
  { problem, prohibited, open }: Failing,
  deciding: readonly LocalFacet[],
): Settlement | undefined {
  const failing: readonly Term[] = [...prohibited, ...open];
  for (let size = 1; size <= Math.min(MOST_FACETS, deciding.length); size += 1) {
    for (const facets of subsetsOf(deciding, size)) {
      const box = findFreeBox(problem, problem.full, facets, failing);
      const named = box === undefined ? undefined : nameBox(set, problem, facets, box, failing);
      if (named !== undefined) return named;
    }
  }
  const any = findOutside(problem.layout, problem.full, failing);
  return any === undefined ? undefined : nameBox(set, problem, deciding, any, failing);
}

function* subsetsOf<T>(items: readonly T[], size: number): Generator<T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, item] of items.entries()) {
    for (const rest of subsetsOf(items.slice(index + 1), size - 1)) yield [item, ...rest];
  }
}

/** Fixes one class in each of the facets so that no term reaches what is left. */
function findFreeBox(
  problem: LocalProblem,
  box: Box,
  facets: readonly LocalFacet[],
  failing: readonly Term[],
): Box | undefined {
  const [facet, ...rest] = facets;
  if (facet === undefined) return isFree(problem.layout, box, failing) ? box : undefined;
  for (const choice of listClasses(problem.full, facet.words)) {
    const found = findFreeBox(problem, withClass(box, facet.words, choice), rest, failing);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names the box: in each facet a concept that stays free. */
function nameBox(
  set: PolicySet,
  problem: LocalProblem,
  facets: readonly LocalFacet[],
  box: Box,
  failing: readonly Term[],
): Settlement | undefined {
  const steps: { facet: string; concept: string; label: string }[] = [];
  for (const facet of facets) {
    const free = listClasses(problem.full, facet.words).filter((choice) =>
      isFree(problem.layout, withClass(box, facet.words, choice), failing),
    );
    const numbers = free.map((choice) => classNumber(facet, choice));
    const named = nameClasses(set, problem, facet, numbers);
    if (named === undefined) return undefined;
    steps.push({ facet: facet.facet, ...named });
  }
  return steps;
}

function nameClasses(
  set: PolicySet,
  problem: LocalProblem,
  facet: LocalFacet,
  numbers: readonly number[],
): { concept: string; label: string } | undefined {
  const classes = set.space.facets[facet.index];
  const taxonomy = classes?.taxonomy;
  if (classes === undefined || taxonomy === undefined) return undefined;
  const free = createBits(classes.count);
  for (const number of numbers) setBit(free, number);
  const value = problem.use.values.find((candidate) => candidate.facet === facet.facet);
  const stated = taxonomy.atoms[value === undefined ? 0 : (taxonomy.byId.get(value.concept)?.index ?? 0)];
  const named = listNamedConcepts(problem, facet.facet);
  const depths = listDepths(taxonomy);
  const rank = ({ index, id }: Concept): number => (named.has(id) ? 0 : 1000) + (depths[index] ?? 0);
  let best: Concept | undefined;
  for (const concept of taxonomy.concepts) {
    if (concept.index === 0 || stated === undefined || !hasBit(stated, concept.index)) continue;
    if (best !== undefined && rank(concept) >= rank(best)) continue;
    if (isSubset(set.space.classesOf(facet.index, concept.id), free)) best = concept;
  }
  return best === undefined ? undefined : { concept: best.id, label: best.label };
}

/** What the clauses themselves speak of is what their authors would expect to be stated. */
function listNamedConcepts(problem: LocalProblem, facet: string): Set<string> {
  const scopes = problem.norms.flatMap(({ compiled }) => [...compiled.norm.scopes, ...compiled.norm.unless]);
  const names = scopes.flatMap((scope) => scope.facets).filter((part) => part.facet === facet);
  return new Set(names.flatMap((part) => part.names).flatMap((name) => name.concepts));
}

/** How far each concept is from the root, by the shortest way. */
function listDepths(taxonomy: FacetTaxonomy): number[] {
  const depths: number[] = [];
  for (const index of orderBroaderFirst(taxonomy.concepts.map(({ broader }) => broader))) {
    const above = taxonomy.concepts[index]?.broader.map((parent) => depths[parent] ?? 0) ?? [];
    depths[index] = above.length === 0 ? 0 : Math.min(...above) + 1;
  }
  return depths;
}
