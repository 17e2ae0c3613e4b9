import type { RuleSetting } from "../model/config.ts";
import type { RuleInForce } from "../model/rule.ts";
import { describeOrigin } from "./describe-origin.ts";

/** What set the severity: a place in a config, a preset, or the rule itself. */
export function describeSetting({ setAt }: RuleInForce): string {
  return setAt === undefined ? "the rule itself" : describeOrigin(setAt);
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
    rules: rules.map((inForce) => {
      const { rule, setting } = inForce;
      return {
        id: rule.id,
        title: rule.title,
        category: rule.category,
        severity: setting,
        subject: rule.subject,
        enabled: setting !== "off",
        setBy: describeSetting(inForce),
        help: rule.help,
        docs: `rules/${rule.id}/README.md`,
      };
    }),
  };
}
