import type { ConceptData, TaxonomyData, TaxonomyDocument } from "../../src/model/concept.ts";
import type { Problem } from "../../src/model/problem.ts";
import type { Location } from "../../src/model/source.ts";
import { buildFacet } from "../../src/taxonomy/build-facet.ts";
import type { FacetTaxonomy } from "../../src/taxonomy/facet-taxonomy.ts";

/** A document of an organisation whose concepts stand on a line of their own each, the first on line 1. */
export function writeDocument(concepts: readonly ConceptData[], data: Partial<TaxonomyData> = {}): TaxonomyDocument {
  const source = { path: "own.yaml", text: concepts.map(({ id }) => `${id}\n`).join("") };
  let start = 0;
  const conceptLocations = concepts.map(({ id }): Location => {
    const span = { start, end: start + id.length };
    start = span.end + 1;
    return { source, span };
  });
  return {
    data: { facet: "tool", ...data, concepts },
    location: { source, span: { start: 0, end: source.text.length } },
    conceptLocations,
  };
}

/** The facet `tool` of these concepts, with what is wrong with them. */
export function buildTool(
  concepts: readonly ConceptData[],
  own: readonly TaxonomyDocument[] = [],
): { readonly taxonomy: FacetTaxonomy; readonly problems: readonly Problem[] } {
  const { value, problems } = buildFacet("tool", { facet: "tool", concepts }, own);
  return { taxonomy: value, problems };
}

/** A problem as short as a test needs it. */
export function shorten({ rule, severity, message, help, location }: Problem): Readonly<Record<string, string>> {
  const { source, span } = location;
  return {
    rule,
    severity,
    message,
    ...(help !== undefined && { help }),
    at: source.text.slice(span.start, span.end),
  };
}
