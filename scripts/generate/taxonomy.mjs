import { importSource } from "../import-source.mjs";
import { listFolder, writeText } from "../repository.mjs";
import { quote, readYaml } from "./data-module.mjs";

/**
 * @typedef {object} Facet
 * @property {string} facet
 * @property {unknown} [root]
 * @property {readonly Record<string, unknown>[]} concepts
 */

/**
 * @typedef {object} Taxonomies
 * @property {(facet: string, shipped: Facet, own: []) => { value: unknown }} buildFacet
 * @property {(facet: unknown) => string} printShippedFacet
 */

export async function generateTaxonomy() {
  const { buildFacet } = /** @type {Taxonomies} */ (await importSource("src/taxonomy/build-facet.ts"));
  const { printShippedFacet } = /** @type {Taxonomies} */ (await importSource("src/taxonomy/shipped-facet.ts"));
  const paths = listFolder("rules/taxonomy")
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `rules/taxonomy/${name}`);
  const facets = paths.map((path) => {
    const { facet, root, concepts } = /** @type {Facet} */ (readYaml(path));
    const built = printShippedFacet(buildFacet(facet, { facet, root, concepts }, []).value);
    const text = JSON.stringify({ root, rest: concepts.map(omitBuilt) });
    return `  taxonomy(${quote(facet)}, ${quote(text)}, ${quoteLines(built)}),\n`;
  });
  writeText("src/generated/taxonomy.ts", printModule(facets));
  return [`src/generated/taxonomy.ts: ${paths.length} taxonomies`];
}

/**
 * What `built` says of a concept is not written twice: the package holds it in two bundles already.
 * @param {Record<string, unknown>} concept
 */
function omitBuilt({ id: _id, label: _label, broader: _broader, ...rest }) {
  return rest;
}

/** @param {readonly string[]} facets */
function printModule(facets) {
  return `// Generated from rules/taxonomy by \`npm run generate\`. Do not edit.
import type { ConceptData, TaxonomyData } from "../model/concept.ts";

interface Parsed {
  readonly root: TaxonomyData["root"];
  readonly concepts: readonly ConceptData[];
}

/** A facet is parsed when somebody asks for more than its name: few runs need all of them. */
function taxonomy(facet: string, text: string, built: string): TaxonomyData {
  let parsed: Parsed | undefined;
  const parse = (): Parsed => (parsed ??= parseFacet(text, built));
  return {
    facet,
    get root() {
      return parse().root;
    },
    get concepts() {
      return parse().concepts;
    },
    built,
  };
}

/** The id, label and broader concepts stand in what was built, where the root comes first; the text has the rest. */
function parseFacet(text: string, built: string): Parsed {
  const { root, rest } = JSON.parse(text) as { root: TaxonomyData["root"]; rest: Partial<ConceptData>[] };
  const lines = built.split("\\n").map((line) => line.split("\\t"));
  const concepts = rest.map((more, index): ConceptData => {
    const [id = "", label = "", above = ""] = lines[index + 1] ?? [];
    const broader = above.split(" ").flatMap((place) => (Number(place) === 0 ? [] : (lines[Number(place)]?.[0] ?? [])));
    return { id, label, ...more, broader };
  });
  return { root, concepts };
}

const taxonomies: readonly TaxonomyData[] = [
${facets.join("")}];

export function shippedTaxonomies(): readonly TaxonomyData[] {
  return taxonomies;
}
`;
}

/**
 * A text of many lines. One string, since that takes half the time of a template to compile.
 * @param {string} text
 */
function quoteLines(text) {
  return quote(text).replaceAll("\t", "\\t").replaceAll("\n", "\\n");
}
