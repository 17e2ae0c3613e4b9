import type { ConceptDocument, TaxonomyDocument } from "./documents.ts";

/** The root's own atom: all that a taxonomy does not list. No concept can have this id. */
export const rootAtom = "(root)";

/** The concepts of all facets, looked up by brute force and remembered. */
export class Taxonomy {
  readonly #concepts = new Map<string, ConceptDocument[]>();
  readonly #atoms = new Map<string, ReadonlySet<string>>();

  // An organisation's file may add to a concept that another file lists: both entries stay, and both count.
  constructor(documents: readonly TaxonomyDocument[]) {
    for (const { facet, concepts } of documents) {
      this.#concepts.set(facet, [...(this.#concepts.get(facet) ?? []), ...concepts]);
    }
  }

  hasFacet(facet: string): boolean {
    return this.#concepts.has(facet);
  }

  /** The id of the concept with this id, label or alias. */
  findConcept(facet: string, name: string): string | undefined {
    const entries = this.#concepts.get(facet) ?? [];
    const byId = entries.find(({ id }) => id === name);
    const byLabel = entries.find(({ label }) => label === name);
    const byAlias = entries.find(({ aliases }) => aliases?.includes(name));
    return (byId ?? byLabel ?? byAlias)?.id;
  }

  /** Whether the concept `a` is `b`, or `b` is broader than it, directly or through others. */
  isWithin(facet: string, a: string, b: string): boolean {
    if (a === b) return true;
    const entries = this.#concepts.get(facet) ?? [];
    return entries.some(({ id, broader }) => id === a && broader?.some((next) => this.isWithin(facet, next, b)));
  }

  /** The concept itself and every concept narrower than it. */
  listAtoms(facet: string, concept: string): ReadonlySet<string> {
    const key = `${facet} ${concept}`;
    const known = this.#atoms.get(key);
    if (known) return known;
    const ids = (this.#concepts.get(facet) ?? []).map(({ id }) => id);
    const atoms = new Set(ids.filter((id) => this.isWithin(facet, id, concept)));
    this.#atoms.set(key, atoms);
    return atoms;
  }

  /** Everything in the facet. A facet that no taxonomy lists has only its root. */
  listAllAtoms(facet: string): ReadonlySet<string> {
    const known = this.#atoms.get(facet);
    if (known) return known;
    const atoms = new Set([...(this.#concepts.get(facet) ?? []).map(({ id }) => id), rootAtom]);
    this.#atoms.set(facet, atoms);
    return atoms;
  }
}
