import { importSource } from "../import-source.mjs";
import { listFolder, writeText } from "../repository.mjs";
import { quote, readYaml } from "./data-module.mjs";

/**
 * @typedef {object} Facet
 * @property {string} facet
 * @property {unknown} [root]
 * @property {unknown} concepts
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
    return `  taxonomy(${quote(facet)}, ${quote(JSON.stringify({ root, concepts }))}, ${quoteLines(built)}),\n`;
  });
  writeText("src/generated/taxonomy.ts", printModule(facets));
  return [`src/generated/taxonomy.ts: ${paths.length} taxonomies`];
}

/** @param {readonly string[]} facets */
function printModule(facets) {
  return `// Generated from rules/taxonomy by \`npm run generate\`. Do not edit.
import type { TaxonomyData } from "../model/concept.ts";

/** A facet is parsed when somebody asks for more than its name: few runs need all of them. */
function taxonomy(facet: string, text: string, built: string): TaxonomyData {
  let parsed: Omit<TaxonomyData, "facet"> | undefined;
  const parse = (): Omit<TaxonomyData, "facet"> => (parsed ??= JSON.parse(text) as Omit<TaxonomyData, "facet">);
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
