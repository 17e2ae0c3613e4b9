import { listFolder, writeText } from "../repository.mjs";
import { printDataModule, readYaml } from "./data-module.mjs";

const FOLDER = "rules/lexicon";

/** @typedef {{ id: string, entries: readonly { id: string, phrases: readonly string[] }[] }} Lexicon */

/** The words that carry meaning in prose; their examples are for the tests. */
export function generateLexicon() {
  const lexicons = listFolder(FOLDER).map((name) => /** @type {Lexicon} */ (readYaml(`${FOLDER}/${name}`)));
  const documents = lexicons.map(({ id, entries }) => ({
    id,
    entries: entries.map((entry) => ({ id: entry.id, phrases: entry.phrases })),
  }));
  const text = printDataModule({
    from: FOLDER,
    type: "Lexicon",
    typeModule: "../model/lexicon.ts",
    name: "lexicons",
    documents,
  });
  writeText("src/generated/lexicon.ts", text);
  return [`src/generated/lexicon.ts: ${lexicons.length} lexicons`];
}
