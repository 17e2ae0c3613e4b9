import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import { type ConceptData, SHIPPED_FACETS, type TaxonomyData, type TaxonomyDocument } from "../../src/model/concept.ts";
import { hasBit } from "../../src/taxonomy/bits.ts";
import { buildFacet } from "../../src/taxonomy/build-facet.ts";
import {
  type Concept,
  type FacetTaxonomy,
  orderBroaderFirst,
  resolveConcept,
} from "../../src/taxonomy/facet-taxonomy.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";

const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);

/** The same data as if an organisation had written it, so that every fault is reported. */
function problemsOf(facet: string): readonly string[] {
  const data = shippedTaxonomies().find((candidate) => candidate.facet === facet);
  if (data === undefined) return [`no taxonomy of ${facet}`];
  const location = { source: { path: facet, text: "" }, span: { start: 0, end: 0 } };
  const document: TaxonomyDocument = { data, location, conceptLocations: data.concepts.map(() => location) };
  return createTaxonomies([], [document]).problems.map(({ message }) => message);
}

describe.each(SHIPPED_FACETS)("the shipped taxonomy of %s", (facet) => {
  it("has no cycle, no unknown broader concept, no name owned twice, and a label for each concept", () => {
    expect(problemsOf(facet)).toEqual([]);
  });

  it("is rooted: everything lies under the root", () => {
    const taxonomy = taxonomies.get(facet);
    expect(taxonomy?.concepts.length).toBeGreaterThan(10);
    expect(orderBroaderFirst(taxonomy?.concepts.map(({ broader }) => broader) ?? []).length).toBe(
      taxonomy?.concepts.length,
    );
    const all = taxonomy?.atomsOf(0);
    expect(taxonomy?.concepts.filter(({ index }) => all === undefined || !hasBit(all, index))).toEqual([]);
  });

  it("is, as it was built with the program, what its data says", () => {
    const shipped = shippedTaxonomies().find((candidate) => candidate.facet === facet);
    if (shipped === undefined) throw new Error("it is not shipped");
    const { root, concepts } = shipped;
    const data: TaxonomyData = root === undefined ? { facet, concepts } : { facet, root, concepts };
    const built = buildFacet(facet, data, []).value;
    const opened = buildFacet(facet, shipped, []).value;
    const FIELDS = ["index", "id", "label", "aliases", "formerly", "domains", "ambiguous", "broader"] as const;
    const MORE = ["status", "since", "successor", "note"] as const;
    const fieldsOf = (concept: Concept) => [...FIELDS, ...MORE].map((field) => concept[field]);
    expect(opened.concepts.map(fieldsOf)).toEqual(built.concepts.map(fieldsOf));
    const namesOfAll = ({ byName }: FacetTaxonomy) => [...byName].map(([name, { id }]) => `${name} ${id}`).toSorted();
    expect(namesOfAll(opened)).toEqual(namesOfAll(built));
    expect([...opened.byId.keys()]).toEqual([...built.byId.keys()]);
    expect(opened.concepts.map(({ index }) => opened.atomsOf(index))).toEqual(
      built.concepts.map(({ index }) => built.atomsOf(index)),
    );
  });

  it("says what its file says, though ids, labels and broader concepts are only written as they were built", () => {
    const shipped = shippedTaxonomies().find((candidate) => candidate.facet === facet);
    const file = parse(readFileSync(`rules/taxonomy/${facet}.yaml`, "utf8")) as TaxonomyData;
    const complete = (concepts: readonly ConceptData[] = []) => concepts.map((data) => ({ broader: [], ...data }));
    expect(complete(shipped?.concepts)).toEqual(complete(file.concepts));
    expect(shipped?.root).toEqual(file.root);
  });

  it("finds each concept by each of its names", () => {
    const taxonomy = taxonomies.get(facet);
    const lost = (taxonomy?.concepts ?? []).flatMap((concept) =>
      namesOf(concept).filter((name) => taxonomy === undefined || resolveConcept(taxonomy, name) !== concept),
    );
    expect(lost).toEqual([]);
  });

  it("has successors that exist, ambiguous names that are names, and days that are days", () => {
    const taxonomy = taxonomies.get(facet);
    const concepts = taxonomy?.concepts ?? [];
    expect(
      concepts.filter(({ successor }) => successor !== undefined && taxonomy?.byId.has(successor) !== true),
    ).toEqual([]);
    expect(concepts.filter((concept) => concept.ambiguous.some((name) => !namesOf(concept).includes(name)))).toEqual(
      [],
    );
    expect(concepts.filter(({ since }) => since !== undefined && !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(since))).toEqual([]);
  });
});

function namesOf({ id, label, aliases, formerly, domains }: Concept): string[] {
  return [id, label, ...aliases, ...formerly, ...domains];
}

describe("regions", () => {
  const region = taxonomies.get("region");
  const within = (outer: string): string[] => {
    const atoms = region?.atomsOf(region.byId.get(outer)?.index ?? -1);
    return (region?.concepts ?? [])
      .filter(({ index, id }) => atoms !== undefined && hasBit(atoms, index) && /^[A-Z]{2}$/u.test(id))
      .map(({ id }) => id);
  };

  it("are the countries of ISO 3166-1, with the unions that policies name", () => {
    expect(region?.concepts.filter(({ id }) => /^[A-Z]{2}$/u.test(id) && id !== "EU").length).toBe(249);
    expect(within("EU").filter((id) => id !== "EU").length).toBe(27);
    expect(within("EEA").filter((id) => id !== "EU").length).toBe(30);
    expect(region?.concepts.filter(({ id }) => id.startsWith("US-")).length).toBe(51);
    expect(region?.concepts.filter(({ id }) => id.startsWith("CA-")).length).toBe(13);
    expect(region?.concepts.filter(({ id }) => id.startsWith("AU-")).length).toBe(8);
  });
});
