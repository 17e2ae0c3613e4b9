// Shipped YAML becomes a TypeScript module, because the program must not read files to know its own rules, and
// because parsing the same data as JSON takes a hundredth of the time.
import { parseDocument } from "yaml";
import { readText } from "../repository.mjs";

/** @param {string} path */
export function readYaml(path) {
  const document = parseDocument(readText(path), { strict: true, uniqueKeys: true });
  const problem = document.errors[0] ?? document.warnings[0];
  if (problem !== undefined) throw new Error(`${path}: ${problem.message}`);
  return /** @type {unknown} */ (document.toJS());
}

/**
 * @typedef {object} DataModule
 * @property {string} from where the data is written by hand
 * @property {string} type the name of the type of one document
 * @property {string} typeModule where that type is declared, as seen from src/generated
 * @property {string} name of the function that the module exports
 * @property {readonly unknown[]} documents
 */

/**
 * One document a line keeps the diff of a changed one short. The text is parsed at the first call: a run that fails on
 * its arguments should not pay for it.
 * @param {DataModule} module
 */
export function printDataModule({ from, type, typeModule, name, documents }) {
  const lines = documents.map((document) => `  ${quote(JSON.stringify(document))},\n`);
  return `// Generated from ${from} by \`npm run generate\`. Do not edit.
import type { ${type} } from "${typeModule}";

const documents: readonly string[] = [
${lines.join("")}];

let parsed: readonly ${type}[] | undefined;

export function ${name}(): readonly ${type}[] {
  parsed ??= JSON.parse(\`[\${documents.join(",")}]\`) as readonly ${type}[];
  return parsed;
}
`;
}

/**
 * In single quotes, so that the quotes of the JSON need no escape.
 * @param {string} text
 */
export function quote(text) {
  return `'${text.replace(/[\\']/g, "\\$&")}'`;
}
