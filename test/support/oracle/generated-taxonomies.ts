import type { Blueprint, ValueBlueprint } from "./blueprint.ts";
import type { ConceptDocument, TaxonomyDocument } from "./documents.ts";

/** A facet as the generators see it; a concept is an index, and those broader than it have smaller ones. */
export interface GeneratedFacet {
  readonly facet: string;
  readonly concepts: readonly ConceptDocument[];
  readonly parents: readonly ReadonlySet<number>[];
  readonly isSplit: boolean;
}

// More worlds than this make the oracle slow and show nothing new.
const maxWorlds = 1_200;
const otherFacets = ["tool", "tactic", "account", "region", "channel"];
const roles = ["legal", "general-counsel", "hr", "marketing-team", "intern"];

/** Always with `actor`, which the roles are taken from. */
export function generateFacets({ facets }: Blueprint): readonly GeneratedFacet[] {
  const left = [...otherFacets];
  const names = facets.map(({ facet }, index) => {
    return index === 0 ? "actor" : (left.splice(facet % left.length, 1)[0] ?? "");
  });
  const sizes = facets.map(({ concepts }) => concepts.length);
  while (sizes.reduce((product, size) => product * (size + 1), 1) > maxWorlds) {
    const largest = sizes.indexOf(Math.max(...sizes));
    sizes[largest] = (sizes[largest] ?? 0) - 1;
  }
  return facets.map(({ concepts, isSplit }, index) => {
    const kept = concepts.slice(0, sizes[index]);
    // A concept that draws itself as a parent has one parent less, so cycles cannot be.
    const parents = kept.map(
      (concept, at) => new Set(concept.parents.map((n) => n % (at + 1)).filter((n) => n !== at)),
    );
    return buildFacet(names[index] ?? "", { parents, isSplit, aliases: kept.map(({ hasAlias }) => hasAlias) });
  });
}

function buildFacet(
  facet: string,
  { parents, isSplit, aliases }: Pick<GeneratedFacet, "parents" | "isSplit"> & { readonly aliases: readonly boolean[] },
): GeneratedFacet {
  const ids = parents.map((_, index) => (facet === "actor" ? roles[index] : `${facet}-${"abcde"[index]}`) ?? "");
  const concepts = ids.map((id, index): ConceptDocument => {
    const broader = [...(parents[index] ?? [])].map((parent) => ids[parent] ?? "");
    const label = `The ${id.replaceAll("-", " ")}`;
    return {
      id,
      label,
      ...(aliases[index] && { aliases: [`${label} (old)`] }),
      ...(broader.length > 0 && { broader }),
    };
  });
  return { facet, concepts, parents, isSplit };
}

/** One document for a facet, or two, the second of which adds broader concepts and aliases to the first's. */
export function writeTaxonomy({ facet, concepts, isSplit }: GeneratedFacet): readonly TaxonomyDocument[] {
  if (!isSplit) return [{ kind: "taxonomy", facet, concepts }];
  const first = concepts.map(({ id, label, broader }): ConceptDocument => {
    return { id, ...(label && { label }), ...(broader && { broader: broader.slice(0, 1) }) };
  });
  const second = concepts.flatMap(({ id, aliases, broader }): ConceptDocument[] => {
    if (!aliases && (broader?.length ?? 0) < 2) return [];
    return [{ id, ...(aliases && { aliases }), ...(broader && broader.length > 1 && { broader: broader.slice(1) }) }];
  });
  const documents = [first, second].filter((part) => part.length > 0);
  return documents.map((part) => ({ kind: "taxonomy", facet, concepts: part }));
}

/** The concept and those narrower than it. */
export function listNarrower({ parents }: GeneratedFacet, concept: number): readonly number[] {
  const found = new Set([concept]);
  for (const [index, broader] of parents.entries()) {
    if ([...broader].some((parent) => found.has(parent))) found.add(index);
  }
  return [...found];
}

/** By id in most cases. */
export function nameConcept({ concepts }: GeneratedFacet, { concept, name }: ValueBlueprint): string {
  const { id, label = id, aliases = [] } = concepts[concept] ?? { id: "" };
  if (name % 7 === 5) return label;
  return name % 7 === 6 ? (aliases[0] ?? id) : id;
}
