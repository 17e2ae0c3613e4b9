import { existsSync } from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { parse } from "yaml";
import { listFolder, readText, root, writeText } from "../repository.mjs";

/**
 * @typedef {{ id: string, title: string, category: string, severity: string, subject: string }} Rule
 * @typedef {Readonly<Record<string, Readonly<Record<string, { type: string, about: string }>>>>} FactTypes
 * @typedef {{ FACT_TYPES: FactTypes, SUBJECT_TYPES: Readonly<Record<string, string>> }} Facts
 */

const header = (/** @type {string} */ from) =>
  `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->\n`;

/** In the order in which they are listed; a category that is not here comes last. */
const categories = [
  { id: "conflict", title: "Conflicts", about: "What the strategy plans and a policy prohibits." },
  { id: "condition", title: "Conditions", about: "What a policy asks for, or what its answer depends on." },
  { id: "coverage", title: "Coverage", about: "What the policies do not speak about, or names that nobody knows." },
];

/** What can be called on a fact, besides the functions of CEL itself. */
const functions = [
  {
    on: "Concept",
    call: 'within("NAME")',
    about: "Whether it is the concept of this name or one below it, by the taxonomies of the workspace.",
    example: 'verdict.concept.within("messaging-app")',
  },
  {
    on: "Role",
    call: 'within("NAME")',
    about: "Whether it is the role of this name or one below it, by the taxonomy of actors.",
    example: 'verdict.policy.owner.within("legal")',
  },
];

export async function generateRuleDocs() {
  const rules = readRules();
  writeText("docs/rules/index.md", printIndex(rules));
  writeText("docs/rules/facts.md", printFacts(await importFacts()));
  return [`docs/rules/index.md: ${rules.length} rules`, "docs/rules/facts.md"];
}

/** @returns {Rule[]} */
function readRules() {
  return listFolder("rules")
    .map((name) => `rules/${name}/rule.yaml`)
    .filter((path) => existsSync(join(root, path)))
    .map((path) => /** @type {Rule} */ (parse(readText(path))));
}

/** @param {readonly Rule[]} rules */
function printIndex(rules) {
  const known = new Set(categories.map(({ id }) => id));
  const others = [...new Set(rules.map(({ category }) => category))].filter((category) => !known.has(category));
  const all = [...categories, ...others.toSorted().map((id) => ({ id, title: upperFirst(id), about: "" }))];
  const sections = all.map(({ id, title, about }) => {
    const rows = rules
      .filter(({ category }) => category === id)
      .map(
        (rule) => `| [\`${rule.id}\`](../../rules/${rule.id}/README.md) | ${rule.severity} | ${cell(rule.title)} |\n`,
      );
    if (rows.length === 0) return "";
    return `\n## ${title}\n${about === "" ? "" : `\n${about}\n`}\n| rule | severity | what it finds |\n| --- | --- | --- |\n${rows.join("")}`;
  });
  return `${header("rules/*/rule.yaml")}
# Rules

Each rule has a page that says why it matters and shows what it finds, what it does not, and what comes close; these
examples are run as tests. \`onpolicy explain RULE\` prints a rule, and \`onpolicy rules\` prints those in force. The
severity is the one that holds unless a config says otherwise: \`error\` fails a run, \`warning\` and \`info\` are told.
What a rule can ask is listed under [facts](facts.md). Faults of the documents themselves have [a page of their
own](problems.md).
${sections.join("")}`;
}

/** @param {Facts} facts */
function printFacts({ FACT_TYPES, SUBJECT_TYPES }) {
  const subjects = Object.entries(SUBJECT_TYPES).map(([subject, type]) => `| \`${subject}\` | ${link(type)} |\n`);
  const sections = Object.entries(FACT_TYPES).map(([name, fields]) => {
    const rows = Object.entries(fields).map(
      ([field, { type, about }]) => `| \`${field}\` | ${printType(type, FACT_TYPES)} | ${cell(about)} |\n`,
    );
    const calls = functions
      .filter(({ on }) => on === name)
      .map(({ call, about, example }) => `| \`${call}\` | \`bool\` | ${cell(about)} Such as \`${example}\`. |\n`);
    return `\n## ${name}\n\n| field | type | what it is |\n| --- | --- | --- |\n${rows.join("")}${calls.join("")}`;
  });
  return `${header("src/rule/fact-types.ts")}
# Facts

What a rule's \`when\` and the braces of its \`message\` may ask, in [CEL](https://cel.dev), the Common Expression
Language. A rule is checked against these types when it is loaded, so a misspelt field is found before it can stay
silent. A text that does not apply is empty, a list too; nothing is ever missing.

A rule names its \`subject\`; it is asked once for each of them, under that name:

| subject | what it is |
| --- | --- |
${subjects.join("")}${sections.join("")}`;
}

/**
 * @param {string} type
 * @param {FactTypes} types
 */
function printType(type, types) {
  return Object.hasOwn(types, type) ? link(type) : `\`${type}\``;
}

/** @param {string} type */
function link(type) {
  return `[${type}](#${type.toLowerCase()})`;
}

/**
 * A bar would end the cell.
 * @param {string} text
 */
function cell(text) {
  return text.replaceAll("|", "\\|");
}

/** @param {string} text */
function upperFirst(text) {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/**
 * The facts are TypeScript, which Node 20 cannot import: bundling strips the types.
 * @returns {Promise<Facts>}
 */
async function importFacts() {
  const entry = join(root, "src/rule/facts-of-docs.js");
  const bundle = await rolldown({
    input: entry,
    cwd: root,
    platform: "node",
    experimental: { attachDebugInfo: "none" },
    plugins: [
      {
        name: "facts",
        load: (id) =>
          id === entry
            ? 'export { FACT_TYPES } from "./fact-types.ts";\nexport { SUBJECT_TYPES } from "./fact-types.ts";\n'
            : null,
        resolveId: (id) => (id === entry ? id : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: "esm", comments: false });
  await bundle.close();
  return /** @type {Facts} */ (await import(`data:text/javascript,${encodeURIComponent(output[0].code)}`));
}
