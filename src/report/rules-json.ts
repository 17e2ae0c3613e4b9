import type { RuleSetting } from "../model/config.ts";
import type { RuleData } from "../model/rule.ts";

/** A rule, the severity that holds for it, and what set that. */
export interface RuleInForce {
  readonly rule: RuleData;
  readonly setting: RuleSetting;
  readonly setBy: string;
}

/** The shape of `rules --format json`; `schemas/rules-output.schema.json` describes each key. */
export interface RulesOutput {
  readonly version: 1;
  readonly rules: readonly {
    readonly id: string;
    readonly title: string;
    readonly category: string;
    readonly severity: RuleSetting;
    readonly subject: string;
    readonly enabled: boolean;
    readonly setBy: string;
    readonly help: string;
    readonly docs: string;
  }[];
}

export function reportRules(rules: readonly RuleInForce[]): RulesOutput {
  return {
    version: 1,
    rules: rules.map(({ rule, setting, setBy }) => ({
      id: rule.id,
      title: rule.title,
      category: rule.category,
      severity: setting,
      subject: rule.subject,
      enabled: setting !== "off",
      setBy,
      help: rule.help,
      docs: `rules/${rule.id}/README.md`,
    })),
  };
}
