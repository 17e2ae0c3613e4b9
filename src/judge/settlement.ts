import type { Settlement } from "../model/verdict.ts";
import { hasBit } from "../taxonomy/bits.ts";
import { type FacetTaxonomy, orderBroaderFirst } from "../taxonomy/facet-taxonomy.ts";
import { type Box, findOutside, type Term } from "./box.ts";
import { isFree } from "./deciding-facets.ts";
import type { LocalProblem } from "./local-problem.ts";
import type { LocalFacet } from "./local-space.ts";
import { listCommon } from "./norm-set.ts";

/** Statements that are tried before the search gives up; people's policies need a handful. */
const MOST_TRIED = 5000;

/** A concept that a tactic could state in a facet. */
interface Candidate {
  readonly facet: string;
  readonly concept: string;
  readonly label: string;
  /** Its classes, as the facet's words of a box. */
  readonly words: readonly number[];
}

/** What the search works on; `tried` counts. */
interface Search {
  readonly problem: LocalProblem;
  readonly failing: readonly Term[];
  tried: number;
}

/**
 * The smallest statement after which no world fails: the fewest facets; among these, concepts that permissions
 * name go before those that other clauses name, these before others, and general ones before special ones.
 */
export function findSettlement(
  problem: LocalProblem,
  failing: readonly Term[],
  deciding: readonly LocalFacet[],
): Settlement | undefined {
  const search: Search = { problem, failing, tried: 0 };
  const candidates = new Map(deciding.map((facet) => [facet, listCandidates(problem, facet)]));
  for (let size = 1; size <= deciding.length; size += 1) {
    for (const facets of subsetsOf(deciding, size)) {
      const found = tryFacets(search, problem.space.full, facets, candidates);
      if (found !== undefined) return found.map(({ facet, concept, label }) => ({ facet, concept, label }));
    }
  }
  return undefined;
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

/** Names a concept in each of the facets so that no term reaches what is left. */
function tryFacets(
  search: Search,
  box: Box,
  [facet, ...rest]: readonly LocalFacet[],
  candidates: ReadonlyMap<LocalFacet, readonly Candidate[]>,
): Candidate[] | undefined {
  const { problem, failing } = search;
  if (facet === undefined) return isFree(problem.space.layout, box, failing) ? [] : undefined;
  for (const candidate of candidates.get(facet) ?? []) {
    search.tried += 1;
    if (search.tried > MOST_TRIED) return undefined;
    const narrowed = box.map((bits, word) =>
      word < facet.words.start ? bits : (candidate.words[word - facet.words.start] ?? bits),
    );
    if (findOutside(problem.space.layout, narrowed, failing) === undefined) continue;
    const found = tryFacets(search, narrowed, rest, candidates);
    if (found !== undefined) return [candidate, ...found];
  }
  return undefined;
}

/** The concepts within the stated one that differ for some clause, the likeliest first. */
function listCandidates(problem: LocalProblem, facet: LocalFacet): Candidate[] {
  const { set } = problem;
  const taxonomy = set.space.facets[facet.index]?.taxonomy;
  const value = problem.use.values.find((candidate) => candidate.facet === facet.facet);
  const stated = taxonomy?.atomsOf(value === undefined ? 0 : (taxonomy.byId.get(value.concept)?.index ?? 0));
  if (taxonomy === undefined || stated === undefined) return [];
  const permitted = listNamedConcepts(problem, facet.facet, "permits");
  const named = listNamedConcepts(problem, facet.facet);
  const depths = listDepths(taxonomy);
  const rank = (id: string, index: number): number =>
    (permitted.has(id) ? 0 : named.has(id) ? 1000 : 2000) + (depths[index] ?? 0);
  const ordered = taxonomy.concepts
    .filter(({ index }) => index !== 0 && hasBit(stated, index))
    .toSorted((a, b) => rank(a.id, a.index) - rank(b.id, b.index) || a.index - b.index);
  const distinct = new Map<string, Candidate>();
  for (const { id, label } of ordered) {
    const classes = set.space.classesOf(facet.index, id);
    const words = facet.firstClasses.map(
      (first, i) => (classes[first >>> 5] ?? 0) & (problem.space.full[facet.words.start + i] ?? 0),
    );
    const key = words.join();
    if (!distinct.has(key)) distinct.set(key, { facet: facet.facet, concept: id, label, words });
  }
  return [...distinct.values()];
}

/** What the clauses themselves speak of is what their authors would expect to be stated. */
function listNamedConcepts(problem: LocalProblem, facet: string, says?: "permits"): Set<string> {
  const { set, norms } = problem;
  const reaching = listCommon(norms.reaching, norms.reaching).flatMap((index) => set.norms[index]?.norm ?? []);
  const naming = reaching.filter((norm) => says === undefined || norm.says === says);
  const scopes = naming.flatMap((norm) => [...norm.scopes, ...norm.unless]);
  const names = scopes.flatMap((scope) => scope.facets).filter((part) => part.facet === facet);
  return new Set(names.flatMap((part) => part.names).flatMap((name) => name.concepts));
}

const depthsOf = new WeakMap<FacetTaxonomy, readonly number[]>();

/** How far each concept is from the root, by the shortest way. */
function listDepths(taxonomy: FacetTaxonomy): readonly number[] {
  const known = depthsOf.get(taxonomy) ?? measureDepths(taxonomy);
  depthsOf.set(taxonomy, known);
  return known;
}

function measureDepths(taxonomy: FacetTaxonomy): number[] {
  const depths: number[] = [];
  for (const index of orderBroaderFirst(taxonomy.concepts.map(({ broader }) => broader))) {
    const above = taxonomy.concepts[index]?.broader.map((parent) => depths[parent] ?? 0) ?? [];
    depths[index] = above.length === 0 ? 0 : Math.min(...above) + 1;
  }
  return depths;
}
