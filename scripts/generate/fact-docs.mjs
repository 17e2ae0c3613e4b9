import { importSource } from "../import-source.mjs";
import { writeText } from "../repository.mjs";

/**
 * @typedef {Readonly<Record<string, Readonly<Record<string, { type: string, about: string }>>>>} FactTypes
 * @typedef {{ on: string, call: string, gives: string, about: string, example: string }} RuleFunction
 * @typedef {{ readonly variable: string, readonly type: string }} Subject
 * @typedef {{ FACT_TYPES: FactTypes, SUBJECTS: Readonly<Record<string, Subject>> }} Facts
 */

/** The reference for those who write rules: what they can ask, from the tables that the type check uses. */
export async function generateFactDocs() {
  const facts = /** @type {Facts} */ (await importSource("src/rule/fact-types.ts"));
  const { FUNCTIONS } = /** @type {{ FUNCTIONS: readonly RuleFunction[] }} */ (
    await importSource("src/rule/functions.ts")
  );
  writeText("docs/rules/facts.md", printFacts(facts, FUNCTIONS));
  return ["docs/rules/facts.md"];
}

/**
 * @param {Facts} facts
 * @param {readonly RuleFunction[]} functions
 */
function printFacts({ FACT_TYPES, SUBJECTS }, functions) {
  const subjects = Object.entries(SUBJECTS).map(
    ([subject, { variable, type }]) => `| \`${subject}\` | \`${variable}\` | ${link(type)} |\n`,
  );
  const callsOn = (/** @type {string} */ type) =>
    functions
      .filter(({ on }) => on === type)
      .map(
        ({ call, gives, about, example }) =>
          `| \`${call}\` | \`${gives}\` | ${cell(about)} Such as \`${cell(example)}\`. |\n`,
      )
      .join("");
  const sections = Object.entries(FACT_TYPES).map(([name, fields]) => {
    const rows = Object.entries(fields).map(
      ([field, { type, about }]) => `| \`${field}\` | ${printType(type, FACT_TYPES)} | ${cell(about)} |\n`,
    );
    return `\n## ${name}\n\n| field | type | what it is |\n| --- | --- | --- |\n${rows.join("")}${callsOn(name)}`;
  });
  return `<!-- Generated from src/rule/fact-types.ts and src/rule/functions.ts by \`npm run generate\`. Do not edit. -->

# Facts

What a rule's \`when\` and the braces of its \`message\` may ask, in [CEL](https://cel.dev), the Common Expression
Language. A rule is checked against these types when it is loaded, so a misspelt field is found before it can stay
silent. A text that does not apply is empty, a list too; nothing is ever missing. [Rules of your own](../own-rules.md)
says how to write, test and share a rule.

A rule names its \`subject\`; it is asked once for each of them:

| subject | its name in expressions | what it is |
| --- | --- | --- |
${subjects.join("")}
\`terms\` is the list of words that stands under \`terms\` in the rule. Days are texts such as \`2026-09-21\`, and can be
compared with \`<\`.

## What an expression can hold

Texts in quotes, whole numbers, \`true\`, \`false\` and lists; \`==\`, \`!=\`, \`<\`, \`<=\`, \`>\`, \`>=\`, \`in\`; \`&&\`, \`||\`,
\`!\` and \`condition ? a : b\`; \`+\`, \`-\` and \`*\`; brackets; comments after \`//\`. What CEL has besides could fail when a rule
is run, or depends on the clock, and is refused: division, picking an item of a list by its number, maps, \`has\`, \`dyn\`,
days and times.

### On a text

| call | gives | what it is |
| --- | --- | --- |
${callsOn("string")}
A pattern of \`matches\` is one of RE2, of which it takes \`.\`, \`[a-z]\`, \`[^…]\`, \`\\d\`, \`\\w\`, \`\\s\` and their opposites,
\`\\b\`, \`^\`, \`$\`, \`(…)\`, \`(?:…)\`, \`a|b\`, \`*\`, \`+\`, \`?\`, \`{2,5}\`, and \`(?i)\` at its beginning to ignore the case. In
quotes, a \`\\\` is written twice, or the text begins with an \`r\`: \`r"\\d+"\`.

### On a list

\`x\` is a name of your choice. Three lists at most are gone through one within another.

| call | gives | what it is |
| --- | --- | --- |
${callsOn("list")}${sections.join("")}`;
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
