import { listFolder, writeText } from "../repository.mjs";
import { printDataModule } from "./data-module.mjs";

export function generateTaxonomy() {
  const paths = listFolder("rules/taxonomy")
    .filter((name) => name.endsWith(".yaml"))
    .map((name) => `rules/taxonomy/${name}`);
  const text = printDataModule({
    from: "rules/taxonomy",
    type: "TaxonomyData",
    typeModule: "../model/concept.ts",
    name: "shippedTaxonomies",
    paths,
  });
  writeText("src/generated/taxonomy.ts", text);
  return [`src/generated/taxonomy.ts: ${paths.length} taxonomies`];
}
