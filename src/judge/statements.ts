import { hasBit } from "../taxonomy/bits.ts";
import { type FacetTaxonomy, orderBroaderFirst } from "../taxonomy/facet-taxonomy.ts";
import type { ClassSpace } from "./class-space.ts";

/** A concept that a tactic could state in a facet. */
export interface Statement {
  readonly facet: string;
  readonly concept: string;
  readonly label: string;
  /** Its classes in the facet. */
  readonly classes: Uint32Array;
  /** The same for concepts of the same classes, which no clause tells apart. */
  readonly group: number;
}

/** The concepts within one that is stated in a facet, general ones before special ones. */
export type ListStatements = (facet: number, stated: string | undefined) => readonly Statement[];

/** Lists them when they are first asked for. */
export function createStatements(space: ClassSpace): ListStatements {
  const known = new Map<string, readonly Statement[]>();
  return (facet, stated) => {
    const key = `${facet}/${stated ?? ""}`;
    const statements = known.get(key) ?? listStatements(space, facet, stated);
    known.set(key, statements);
    return statements;
  };
}

function listStatements(space: ClassSpace, facet: number, stated: string | undefined): Statement[] {
  const taxonomy = space.facets[facet]?.taxonomy;
  const atoms = taxonomy?.atomsOf(stated === undefined ? 0 : (taxonomy.byId.get(stated)?.index ?? 0));
  if (taxonomy === undefined || atoms === undefined) return [];
  const depths = listDepths(taxonomy);
  const groups = new Map<string, number>();
  return taxonomy.concepts
    .filter(({ index }) => index !== 0 && hasBit(atoms, index))
    .toSorted((a, b) => (depths[a.index] ?? 0) - (depths[b.index] ?? 0) || a.index - b.index)
    .map(({ id, label }) => {
      const classes = space.classesOf(facet, id);
      const key = classes.join();
      const group = groups.get(key) ?? groups.size;
      groups.set(key, group);
      return { facet: taxonomy.facet, concept: id, label, classes, group };
    });
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
