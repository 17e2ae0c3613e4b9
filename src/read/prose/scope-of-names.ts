import type { FacetScope, Scope } from "../../model/scope.ts";
import type { Location, Span } from "../../model/source.ts";
import type { Passage } from "../../prose/passage.ts";
import { locateInline } from "../../text/inline-text.ts";

/** A concept that a text names, and where. */
export interface PlacedConcept {
  readonly facet: string;
  readonly concept: string;
  readonly passage: Passage;
  readonly span: Span;
}

export function locateSpan({ passage, span }: { readonly passage: Passage; readonly span: Span }): Location {
  return locateInline(passage.inline, span.start, span.end);
}

export function textOfSpan({ passage, span }: { readonly passage: Passage; readonly span: Span }): string {
  return passage.inline.text.slice(span.start, span.end);
}

/** The scope that some concepts make: those of one facet are any of them. `location` is that of the whole. */
export function scopeOfNames(named: readonly PlacedConcept[], location: Location): Scope {
  const facets = new Map<string, Map<string, PlacedConcept>>();
  for (const name of named) {
    const ofFacet = facets.get(name.facet) ?? new Map<string, PlacedConcept>();
    facets.set(name.facet, ofFacet);
    if (!ofFacet.has(name.concept)) ofFacet.set(name.concept, name);
  }
  return { location, facets: [...facets].flatMap(([facet, names]) => facetOf(facet, [...names.values()])) };
}

function facetOf(facet: string, named: readonly PlacedConcept[]): FacetScope[] {
  const names = named.map((name) => ({
    text: textOfSpan(name),
    location: locateSpan(name),
    concepts: [name.concept],
    isTerm: false,
  }));
  const [first] = names;
  return first === undefined ? [] : [{ facet, location: first.location, names }];
}
