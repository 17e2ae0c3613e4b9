import type { RuleSetting } from "../model/config.ts";
import type { RuleInForce } from "../model/rule.ts";
import { addressOf } from "../text/home.ts";
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
    readonly url: string;
    readonly file?: string;
  }[];
}

function locate({ rule, file }: RuleInForce): { readonly docs: string; readonly url: string; readonly file?: string } {
  if (file !== undefined) return { docs: file, url: rule.docs ?? "", file };
  const docs = `rules/${rule.id}/README.md`;
  return { docs, url: addressOf(docs) };
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
        ...locate(inForce),
      };
    }),
  };
}
