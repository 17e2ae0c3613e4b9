import type { Settlement } from "../model/verdict.ts";
import { type Box, isInsideFacet, type Term } from "./box.ts";
import { isFree } from "./deciding-facets.ts";
import { addAll, addIndex, createIndexSet, hasIndex, type IndexSet, isWithinBoth, listCommon } from "./index-set.ts";
import type { LocalProblem } from "./local-problem.ts";
import type { LocalFacet } from "./local-space.ts";
import type { Statement } from "./statements.ts";

/** Statements that are tried before the search gives up; people's policies need a handful. */
const MOST_TRIED = 10_000;

/** A statement that could settle the verdict, and the terms that would not reach it. */
interface Candidate {
  readonly facet: LocalFacet;
  readonly statement: Statement;
  readonly words: readonly number[];
  readonly avoids: IndexSet;
}

/** A facet in which something could be stated. */
interface Option {
  readonly facet: LocalFacet;
  /** The terms that some statement in this facet could avoid: those that leave a class of it out. */
  readonly avoidable: IndexSet;
}

/** What the search works on; `tried` counts. */
interface Search {
  readonly problem: LocalProblem;
  readonly failing: readonly Term[];
  /** The terms without holes, which have to be avoided; whether those with holes reach a box is asked at the end. */
  readonly plain: IndexSet;
  readonly candidates: Map<LocalFacet, readonly Candidate[]>;
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
  const plain = selectTerms(failing, ({ holes }) => holes.length === 0);
  const search: Search = { problem, failing, plain, candidates: new Map(), tried: 0 };
  const { full } = problem.space;
  const options = deciding.map((facet) => ({
    facet,
    avoidable: selectTerms(failing, ({ box }) => !isInsideFacet(full, box, facet.words)),
  }));
  for (let size = 1; size <= options.length; size += 1) {
    for (const chosen of subsetsOf(options, size)) {
      const found = tryOptions(search, chosen, []);
      if (found !== undefined) {
        return found.map(({ statement: { facet, concept, label } }) => ({ facet, concept, label }));
      }
    }
  }
  return undefined;
}

function selectTerms(terms: readonly Term[], isSelected: (term: Term) => boolean): number[] {
  const selected = createIndexSet(terms.length);
  for (let index = 0; index < terms.length; index += 1) {
    const term = terms[index];
    if (term !== undefined && isSelected(term)) addIndex(selected, index);
  }
  return selected;
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
function tryOptions(
  search: Search,
  options: readonly Option[],
  stated: readonly Candidate[],
): readonly Candidate[] | undefined {
  const avoided = unite(
    search,
    stated.map(({ avoids }) => avoids),
  );
  // A term that none of the facets still to come can avoid leaves nothing to be tried here.
  if (
    !isWithinBoth(
      search.plain,
      avoided,
      unite(
        search,
        options.map(({ avoidable }) => avoidable),
      ),
    )
  )
    return undefined;
  const [option, ...rest] = options;
  if (option === undefined) return isSettled(search, stated, avoided) ? stated : undefined;
  for (const candidate of candidatesFor(search, option.facet)) {
    search.tried += 1;
    if (search.tried > MOST_TRIED) return undefined;
    if (rest.length === 0 && !isWithinBoth(search.plain, avoided, candidate.avoids)) continue;
    const found = tryOptions(search, rest, [...stated, candidate]);
    if (found !== undefined) return found;
  }
  return undefined;
}

function unite({ failing }: Search, sets: readonly IndexSet[]): IndexSet {
  const united = createIndexSet(failing.length);
  for (const set of sets) addAll(united, set);
  return united;
}

/** True where no term reaches what the statements leave of the use: those that they do not avoid can still have holes. */
function isSettled({ problem, failing }: Search, stated: readonly Candidate[], avoided: IndexSet): boolean {
  const reaching = failing.filter((_, index) => !hasIndex(avoided, index));
  if (reaching.length === 0) return true;
  const { layout, full } = problem.space;
  const box = full.slice();
  for (const { words, facet } of stated) {
    for (let i = 0; i < words.length; i += 1) box[facet.words.start + i] = words[i] ?? 0;
  }
  return isFree(layout, box, reaching);
}

function candidatesFor(search: Search, facet: LocalFacet): readonly Candidate[] {
  const known = search.candidates.get(facet);
  if (known !== undefined) return known;
  const { full } = search.problem.space;
  const candidates = rankStatements(search.problem, facet).map((statement): Candidate => {
    const words = facet.firstClasses.map(
      (first, i) => (statement.classes[first >>> 5] ?? 0) & (full[facet.words.start + i] ?? 0),
    );
    const avoids = selectTerms(search.failing, ({ box }) => isApart(words, box, facet.words.start));
    return { facet, statement, words, avoids };
  });
  search.candidates.set(facet, candidates);
  return candidates;
}

/** True where a statement's classes are none of a box's, whose facet begins at `start`. */
function isApart(words: readonly number[], box: Box, start: number): boolean {
  for (let i = 0; i < words.length; i += 1) if (((words[i] ?? 0) & (box[start + i] ?? 0)) !== 0) return false;
  return true;
}

/** The concepts within the stated one that differ for some clause, the likeliest first. */
function rankStatements(problem: LocalProblem, facet: LocalFacet): Statement[] {
  const { set, use } = problem;
  const stated = use.values.find((value) => value.facet === facet.facet)?.concept;
  // What the clauses themselves speak of is what their authors would expect to be stated.
  const permitted = listNamed(problem, facet.facet, set.index.permissions);
  const named = listNamed(problem, facet.facet, problem.norms.reaching);
  const ranked: Statement[][] = [[], [], []];
  for (const statement of set.statements(facet.index, stated)) {
    const { concept } = statement;
    ranked[permitted.has(concept) ? 0 : named.has(concept) ? 1 : 2]?.push(statement);
  }
  const seen = new Set<number>();
  return ranked.flat().filter(({ group }) => !seen.has(group) && seen.add(group));
}

function listNamed({ set, norms }: LocalProblem, facet: string, kind: IndexSet): Set<string> {
  const named = new Set<string>();
  for (const index of listCommon(norms.reaching, kind)) {
    for (const concept of set.norms[index]?.named.get(facet) ?? []) named.add(concept);
  }
  return named;
}
