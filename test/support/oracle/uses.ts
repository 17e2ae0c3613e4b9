import type { ScopeDocument, StrategyDocument, TacticDocument, Workspace } from "./documents.ts";
import { sortFacets } from "./facets.ts";
import { toList } from "./lists.ts";
import { rootAtom, type Taxonomy } from "./taxonomy.ts";

export interface Use {
  /** Facet -> concept id, or the name as written where no taxonomy knows it. */
  readonly values: ReadonlyMap<string, string>;
  /** The facets whose value came from the workspace's `assume`. */
  readonly assumed: ReadonlySet<string>;
}

const tacticKeys = new Set(["id", "title", "period", "status", "evidence", "uses", "businessCase"]);

interface Origin {
  readonly strategy: StrategyDocument;
  readonly workspace: Workspace;
  readonly taxonomy: Taxonomy;
}

/** The tactic's distinct uses, in the order in which they are written. */
export function listUses(tactic: TacticDocument, { strategy, workspace, taxonomy }: Origin): readonly Use[] {
  const uses = new Map<string, Use>();
  const tacticValues = readTacticValues(tactic);
  for (const listed of tactic.uses ?? [{}]) {
    const stated: ScopeDocument = { ...strategy.defaults, ...tacticValues, ...listed };
    const values: ScopeDocument = { ...workspace.assume, ...stated };
    const assumed = Object.keys(values).filter((facet) => !Object.hasOwn(stated, facet));
    for (const combination of combine(values, taxonomy)) {
      const key = JSON.stringify([...combination]);
      // A value that was assumed is marked so wherever it appears, even where an identical use states it.
      const earlier = uses.get(key)?.assumed ?? [];
      uses.set(key, { values: combination, assumed: new Set([...earlier, ...assumed]) });
    }
  }
  return [...uses.values()];
}

function readTacticValues(tactic: TacticDocument): ScopeDocument {
  const entries = Object.entries(tactic).filter(([key]) => !tacticKeys.has(key));
  return Object.fromEntries(entries) as ScopeDocument;
}

/** Every combination of one concept for each stated facet. */
function combine(values: ScopeDocument, taxonomy: Taxonomy): readonly ReadonlyMap<string, string>[] {
  let combinations: readonly ReadonlyMap<string, string>[] = [new Map()];
  for (const facet of sortFacets(Object.keys(values))) {
    const concepts = toList(values[facet]).map((name) => taxonomy.findConcept(facet, name) ?? name);
    combinations = combinations.flatMap((combination) =>
      concepts.map((concept) => new Map([...combination, [facet, concept]])),
    );
  }
  return combinations;
}

/** In a strategy a name that no taxonomy knows stands for something that no taxonomy lists: the root's own atom. */
export function listStatedAtoms(facet: string, name: string, taxonomy: Taxonomy): ReadonlySet<string> {
  const concept = taxonomy.findConcept(facet, name);
  return concept === undefined ? new Set([rootAtom]) : taxonomy.listAtoms(facet, concept);
}
