import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { importSource } from "../import-source.mjs";
import { listFolder, readText, root, writeText } from "../repository.mjs";

/**
 * @typedef {{ id: string, title: string, category: string, severity: string, subject: string }} Rule
 * @typedef {Readonly<Record<string, Readonly<Record<string, { type: string, about: string }>>>>} FactTypes
 * @typedef {{ FACT_TYPES: FactTypes, SUBJECTS: Readonly<Record<string, { readonly variable: string, readonly type: string }>> }} Facts
 */

const header = (/** @type {string} */ from) =>
  `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->\n`;

/** In the order in which they are listed; a category that is not here comes last. */
const categories = [
  { id: "conflict", title: "Conflicts", about: "What the strategy plans and a policy prohibits." },
  { id: "condition", title: "Conditions", about: "What a policy asks for, or what its answer depends on." },
  { id: "coverage", title: "Coverage", about: "What the policies do not speak about, or names that nobody knows." },
  { id: "governance", title: "Governance", about: "Who owns the policy, who has seen the strategy, who decides." },
  {
    id: "policy",
    title: "Policies",
    about: "What is wrong with a policy by itself, or with policies among themselves.",
  },
  { id: "strategy", title: "Strategies", about: "What a strategy leaves out that its readers need." },
  { id: "waiver", title: "Waivers", about: "Exceptions that do not hold, or will not for long." },
  { id: "law", title: "Law packs", about: "What only the law packs ask for." },
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
  writeText("docs/rules/facts.md", printFacts(/** @type {Facts} */ (await importSource("src/rule/fact-types.ts"))));
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
function printFacts({ FACT_TYPES, SUBJECTS }) {
  const subjects = Object.entries(SUBJECTS).map(
    ([subject, { variable, type }]) => `| \`${subject}\` | \`${variable}\` | ${link(type)} |\n`,
  );
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

A rule names its \`subject\`; it is asked once for each of them:

| subject | its name in expressions | what it is |
| --- | --- | --- |
${subjects.join("")}
A list can be walked over: \`policy.approvedBy.exists(a, a.role.within("hr"))\`, and likewise with \`all\`, \`filter\` and
\`map\`; \`join(", ")\` makes a text of a list of texts, and \`size\` counts. A text can be searched for words:
\`clause.text.firstOf(["appropriate", "professional"])\` gives the first of them that stands in it as a whole word, in
whichever case, and an empty text where none does. \`terms\` is the list of words that stands under \`terms\` in the rule.
Days are texts such as \`2026-09-21\`, and can be compared with \`<\`.
${sections.join("")}`;
}

/**
 * @param {string} type
 * @param {FactTypes} types
 */
function printType(type, types) {
  const item = /^list<(.+)>$/u.exec(type)?.[1];
  if (item !== undefined && Object.hasOwn(types, item)) return `list of ${link(item)}`;
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
