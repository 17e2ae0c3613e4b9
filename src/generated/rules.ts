// Generated from rules/*/rule.yaml by `npm run generate`. Do not edit.
import type { RuleData } from "../model/rule.ts";

const documents: readonly string[] = [
];

let parsed: readonly RuleData[] | undefined;

export function builtinRules(): readonly RuleData[] {
  parsed ??= JSON.parse(`[${documents.join(",")}]`) as readonly RuleData[];
  return parsed;
}
