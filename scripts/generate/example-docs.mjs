import { parse } from "yaml";
import { listFolder, readText, writeText } from "../repository.mjs";

/**
 * @typedef {string | { role: string, decision?: string }} Role
 * @typedef {{ title?: string, id: string, owner?: Role, author?: Role, authority?: string, approvedBy?: Role[],
 *   sharedWith?: Role[] }} Head
 * @typedef {{ file: string, head: Head }} Document
 * @typedef {{ id: string, label?: string, aliases?: string[] }} Concept
 * @typedef {ReadonlyMap<string, string>} Labels
 */

/** In the order in which a reader best meets them; an example that is not here comes last. */
const order = ["bank", "hospital-group", "consumer-brand", "software-firm", "gitlab", "kubernetes"];

const today = "2026-11-25";

/**
 * A page for each example: what its README says, who keeps which document, and what `check` prints. The output is the
 * one that the tests hold the tool to, so a page cannot show what the tool does not say.
 */
export function generateExampleDocs() {
  const rank = (/** @type {string} */ name) => (order.includes(name) ? order.indexOf(name) : order.length);
  const names = listFolder("examples").toSorted((a, b) => rank(a) - rank(b));
  for (const name of names) writeText(`docs/examples/${name}.md`, printPage(name));
  writeText("docs/examples/index.md", printIndex(names));
  return [`docs/examples/index.md: ${names.length} examples`];
}

/** @param {string} name */
function printPage(name) {
  const output = readText(`examples/${name}/expected.txt`);
  const labels = readLabels(name);
  const longest = Math.max(2, ...[...output.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  return `${header(`examples/${name}`)}
${readText(`examples/${name}/README.md`).trimEnd()}

## Who keeps which document

They are in [examples/${name}](../../examples/${name}).

| policy | owner | authority | approved by |
| --- | --- | --- | --- |
${readHeads(name, "policies")
  .map((document) => policyRow(name, labels, document))
  .join("")}
| strategy | owner | written by | shared with |
| --- | --- | --- | --- |
${readHeads(name, "strategies")
  .map((document) => strategyRow(name, labels, document))
  .join("")}
## How to run it

From a clone of this repository, with nothing installed but Node:

\`\`\`sh
node dist/cli.cjs examples/${name} --today ${today}
\`\`\`

\`--today\` sets the day of checking, so that the answer is the same next year.

## What it prints

All of it, as it comes. The status is 1, since there are errors.

${fence}text
${output.trimEnd()}
${fence}
`;
}

/** @param {readonly string[]} names */
function printIndex(names) {
  const sections = names.map((name) => {
    const [, title = name, about = ""] = /^# (.*)\n+([^]*?)\n\n/u.exec(readText(`examples/${name}/README.md`)) ?? [];
    return `\n## [${title}](${name}.md)\n\n${about}\n\n${summaryOf(name)}\n`;
  });
  return `${header("examples")}
# Examples

Each example is a workspace: policies, strategies, and what else belongs to them. Each page says what the example shows,
who keeps which document, how to run it, and everything that \`onpolicy check\` prints for it. The tests hold the tool to
this output, word for word.
${sections.join("")}`;
}

/**
 * The end of the report, which counts what was judged.
 * @param {string} name
 */
function summaryOf(name) {
  const text = readText(`examples/${name}/expected.txt`);
  const words = /^\d+ tactics judged: [^]*?\./mu.exec(text)?.[0] ?? "";
  return words.replaceAll(/\s+/gu, " ");
}

/**
 * @param {string} name
 * @param {string} folder
 * @returns {Document[]}
 */
function readHeads(name, folder) {
  return listFolder(`examples/${name}/${folder}`).map((file) => {
    const text = readText(`examples/${name}/${folder}/${file}`);
    const front = /^---\n([^]*?)^---$/mu.exec(text)?.[1];
    return { file: `${folder}/${file}`, head: /** @type {Head} */ (parse(front ?? text)) };
  });
}

/**
 * What people call the roles, by the names that documents use.
 * @param {string} name
 * @returns {Labels}
 */
function readLabels(name) {
  const own = listFolder(`examples/${name}/taxonomy`).map((file) => `examples/${name}/taxonomy/${file}`);
  const concepts = ["rules/taxonomy/actor.yaml", ...own].flatMap((path) => {
    const taxonomy = /** @type {{ facet: string, concepts: Concept[] }} */ (parse(readText(path)));
    return taxonomy.facet === "actor" ? taxonomy.concepts : [];
  });
  const named = (/** @type {Concept} */ { id, label = id, aliases = [] }) => [...aliases, label, id].map(fold);
  return new Map(concepts.flatMap((concept) => named(concept).map((text) => [text, concept.label ?? concept.id])));
}

/**
 * @param {string} name
 * @param {Labels} labels
 * @param {Document} document
 */
function policyRow(name, labels, { file, head }) {
  const { owner, authority = "company", approvedBy = [] } = head;
  return row([link(name, file, head), roleWords(labels, owner), authority, roleList(labels, approvedBy)]);
}

/**
 * @param {string} name
 * @param {Labels} labels
 * @param {Document} document
 */
function strategyRow(name, labels, { file, head }) {
  const { owner, author = owner, sharedWith = [] } = head;
  return row([
    link(name, file, head),
    roleWords(labels, owner),
    roleWords(labels, author),
    roleList(labels, sharedWith),
  ]);
}

/**
 * @param {string} name
 * @param {string} file
 * @param {Head} head
 */
function link(name, file, { title, id }) {
  return `[${title ?? id}](../../examples/${name}/${file})`;
}

/**
 * @param {Labels} labels
 * @param {readonly Role[]} roles
 */
function roleList(labels, roles) {
  return roles.map((role) => roleWords(labels, role)).join(", ");
}

/**
 * @param {Labels} labels
 * @param {Role | undefined} role
 */
function roleWords(labels, role) {
  if (role === undefined) return "";
  const { role: text, decision } = typeof role === "string" ? { role, decision: undefined } : role;
  return `${labels.get(fold(text)) ?? text}${decision === undefined ? "" : ` (${decision})`}`;
}

/** @param {string} text */
function fold(text) {
  return text.toLowerCase().replaceAll("-", " ");
}

/** @param {readonly string[]} cells */
function row(cells) {
  return `| ${cells.map((text) => (text === "" ? "–" : text.replaceAll("|", "\\|"))).join(" | ")} |\n`;
}

/** @param {string} from */
function header(from) {
  return `<!-- Generated from ${from} by \`npm run generate\`. Do not edit. -->\n`;
}
