import { existsSync } from "node:fs";
import { join } from "node:path";
import { listFolder, root, writeText } from "../repository.mjs";
import { printDataModule, readYaml } from "./data-module.mjs";
import { printExpression } from "./expression-code.mjs";

export function generateRules() {
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
  writeText("src/generated/rule-code.js", printCode(paths));
  writeText("src/generated/rule-code.d.ts", DECLARATIONS);
  return [`src/generated/rules.ts: ${paths.length} rules`];
}

const DECLARATIONS = `// Generated from rules/*/rule.yaml by \`npm run generate\`. Do not edit.

/** Whether a concept or role of a fact is a name, or narrower. */
export type Within = (fact: object, name: string) => boolean;

/** A rule's expressions as functions of the fact that it looks at. */
export interface RuleCode {
  readonly when: (fact: object, within: Within) => unknown;
  /** The message: its texts and expressions in turn. */
  readonly message: readonly (string | ((fact: object, within: Within) => unknown))[];
}

/** By the rules' ids. */
export declare const ruleCode: ReadonlyMap<string, RuleCode>;
`;

/** @param {readonly string[]} paths */
function printCode(paths) {
  const entries = paths.map((path) => {
    const { id, subject, when, message } = /** @type {Record<string, string>} */ (readYaml(path));
    // Text and expressions take turns; an expression stands in braces.
    const parts = String(message)
      .split(/\{([^{}]*)\}/u)
      .map((part, index) => (index % 2 === 0 ? JSON.stringify(part) : printFunction(subject, part)));
    return `  [${JSON.stringify(id)}, {\n    when: ${printFunction(subject, when)},\n    message: [${parts.join(", ")}],\n  }],\n`;
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
 * @param {string | undefined} subject
 * @param {string | undefined} expression
 */
function printFunction(subject, expression = "") {
  const code = printExpression(expression);
  return `(${subject}${code.includes("within(") ? ", within" : ""}) => ${code}`;
}
