import { existsSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { listFolder, readText, root, writeText } from "../repository.mjs";

/** @typedef {{ id: string, title: string, category: string, severity: string, subject: string }} Rule */

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

export function generateRuleDocs() {
  const rules = readRules();
  writeText("docs/rules/index.md", printIndex(rules));
  return [`docs/rules/index.md: ${rules.length} rules`];
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
