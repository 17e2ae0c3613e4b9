import { writeText } from "../repository.mjs";
import { printDataModule, readYaml } from "./data-module.mjs";

const PATH = "rules/problems.yaml";

/** @typedef {{ id: string, title: string, severity: string, help: string }} ProblemRule */

/** What is said of the faults of documents: for the program, and as a page for people. */
export function generateProblems() {
  const documents = /** @type {ProblemRule[]} */ (readYaml(PATH));
  const text = printDataModule({
    from: PATH,
    type: "ProblemRule",
    typeModule: "../model/rule.ts",
    name: "problemRules",
    documents,
  });
  writeText("src/generated/problems.ts", text);
  writeText("docs/rules/problems.md", printPage(documents));
  return [`src/generated/problems.ts: ${documents.length} kinds`, "docs/rules/problems.md"];
}

/** @param {readonly ProblemRule[]} problems */
function printPage(problems) {
  const sections = problems.map(
    ({ id, title, severity, help }) => `\n## ${id}\n\n${title}. Normally this is ${article(severity)}. ${help}\n`,
  );
  return `<!-- Generated from ${PATH} by \`npm run generate\`. Do not edit. -->

# Faults of documents

What can be wrong with a document or a config before any rule looks at it. An error means that a document could not be
read whole, so that the result is incomplete and the status is 2; a warning, that it was read in a way that was probably
not meant. These can be neither switched off nor set to another severity.
${sections.join("")}`;
}

/** @param {string} severity */
function article(severity) {
  return severity === "error" ? "an error" : `a ${severity}`;
}
