import { existsSync } from "node:fs";
import { join } from "node:path";
import { importSource } from "../import-source.mjs";
import { listFolder, root, writeText } from "../repository.mjs";
import { printDataModule, readYaml } from "./data-module.mjs";
import { printExpression } from "./expression-code.mjs";

export async function generateRules() {
  const { SUBJECTS: subjects } = /** @type {{ SUBJECTS: Subjects }} */ (await importSource("src/rule/fact-types.ts"));
  const paths = listFolder("rules")
    .map((name) => `rules/${name}/rule.yaml`)
    .filter((path) => existsSync(join(root, path)));
  const text = printDataModule({
    from: "rules/*/rule.yaml",
    type: "RuleData",
    typeModule: "../model/rule.ts",
    name: "builtinRules",
    documents: paths.map(readYaml),
  });
  writeText("src/generated/rules.ts", text);
  writeText("src/generated/rule-code.js", printCode(paths, subjects));
  writeText("src/generated/rule-code.d.ts", DECLARATIONS);
  return [`src/generated/rules.ts: ${paths.length} rules`];
}

const DECLARATIONS = `// Generated from rules/*/rule.yaml by \`npm run generate\`. Do not edit.

/** What a rule's expressions call, besides what the language itself has. */
export interface RuleCalls {
  /** Whether a concept or role of a fact is a name, or narrower. */
  readonly within: (fact: object, name: string) => boolean;
  /** The first of some words that stands in a text. */
  readonly firstOf: (text: string, words: readonly string[]) => string;
}

/** A rule's expressions as functions of the fact that it looks at. */
export interface RuleCode {
  readonly when: (fact: object, calls: RuleCalls) => unknown;
  /** The message: its texts and expressions in turn. */
  readonly message: readonly (string | ((fact: object, calls: RuleCalls) => unknown))[];
}

/** By the rules' ids. */
export declare const ruleCode: ReadonlyMap<string, RuleCode>;
`;

/**
 * @typedef {{ id: string, subject: string, when: string, message: string, terms?: readonly string[] }} RuleSource
 * @typedef {Readonly<Record<string, { readonly variable: string }>>} Subjects
 */

/**
 * @param {readonly string[]} paths
 * @param {Subjects} subjects
 */
function printCode(paths, subjects) {
  const entries = paths.map((path) => {
    const { id, subject, when, message, terms } = /** @type {RuleSource} */ (readYaml(path));
    const { variable } = subjects[subject] ?? raise(`${path}: there is no subject ${subject}`);
    // Text and expressions take turns; an expression stands in braces.
    const parts = message
      .split(/\{([^{}]*)\}/u)
      .map((part, index) => (index % 2 === 0 ? JSON.stringify(part) : printFunction(variable, part)));
    const code = `{\n    when: ${printFunction(variable, when)},\n    message: [${parts.join(", ")}],\n  }`;
    return `  [${JSON.stringify(id)}, ${terms === undefined ? code : `((terms) => (${code}))(${JSON.stringify(terms)})`}],\n`;
  });
  return `// Generated from rules/*/rule.yaml by \`npm run generate\`. Do not edit.
export const ruleCode = new Map([
${entries.join("")}]);

function same(a, b) {
  if (!Array.isArray(a) || !Array.isArray(b)) return a === b;
  return a.length === b.length && a.every((item, index) => same(item, b[index]));
}
`;
}

/**
 * @param {string} variable
 * @param {string} expression
 */
function printFunction(variable, expression) {
  const code = printExpression(expression);
  return `(${variable}${code.includes("calls.") ? ", calls" : ""}) => ${code}`;
}

/**
 * @param {string} message
 * @returns {never}
 */
function raise(message) {
  throw new Error(message);
}
