import type { Settlement } from "../model/verdict.ts";
import { type Bits, createBits, hasBit, isSubset, listBits, setBit } from "../taxonomy/bits.ts";
import { type Box, findOutside, type Term } from "./box.ts";
import { isFree, withBlock } from "./deciding-facets.ts";
import type { Failing } from "./judge-use.ts";
import type { LocalFacet, LocalProblem } from "./local-problem.ts";
import type { PolicySet } from "./policy-set.ts";

/** More facets than these at once are no small change. */
const MOST_FACETS = 3;

/** The smallest statement after which no world fails: the fewest facets, then the broadest concepts. */
export function findSettlement(set: PolicySet, { problem, prohibited, open }: Failing, deciding: readonly LocalFacet[]): Settlement | undefined {
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

/** Fixes one block in each of the facets so that no term reaches what is left. */
function findFreeBox(problem: LocalProblem, box: Box, facets: readonly LocalFacet[], failing: readonly Term[]): Box | undefined {
  const [facet, ...rest] = facets;
  if (facet === undefined) return isFree(problem.layout, box, failing) ? box : undefined;
  for (let block = 0; block < facet.blocks.length; block += 1) {
    const found = findFreeBox(problem, withBlock(box, facet.slots, block), rest, failing);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Names the box: in each facet the broadest concept that stays free, else one that lies in the box. */
function nameBox(
  set: PolicySet,
  problem: LocalProblem,
  facets: readonly LocalFacet[],
  box: Box,
  failing: readonly Term[],
): Settlement | undefined {
  const steps: { facet: string; concept: string; label: string }[] = [];
  for (const facet of facets) {
    const free = facet.blocks.filter((_, block) => isFree(problem.layout, withBlock(box, facet.slots, block), failing));
    const named = nameClasses(set, problem, facet, free);
    if (named === undefined) return undefined;
    steps.push({ facet: facet.facet, ...named });
  }
  return steps;
}

function nameClasses(
  set: PolicySet,
  problem: LocalProblem,
  facet: LocalFacet,
  blocks: readonly Bits[],
): { concept: string; label: string } | undefined {
  const classes = set.space.facets[facet.index];
  const taxonomy = classes?.taxonomy;
  if (classes === undefined || taxonomy === undefined) return undefined;
  const free = createBits(classes.count);
  for (const block of blocks) for (const member of listBits(block)) setBit(free, member);
  const value = problem.use.values.find((candidate) => candidate.facet === facet.facet);
  const stated = taxonomy.atoms[value === undefined ? 0 : (taxonomy.byId.get(value.concept)?.index ?? 0)];
  let best: { concept: string; label: string; size: number } | undefined;
  for (const concept of taxonomy.concepts) {
    if (concept.index === 0 || stated === undefined || !hasBit(stated, concept.index)) continue;
    if (!isSubset(set.space.classesOf(facet.index, concept.id), free)) continue;
    const size = listBits(taxonomy.atoms[concept.index] ?? createBits(1)).length;
    if (best === undefined || size > best.size) best = { concept: concept.id, label: concept.label, size };
  }
  return best === undefined ? undefined : { concept: best.concept, label: best.label };
}

