import type { Config } from "../model/config.ts";
import type { RuleInForce } from "../model/rule.ts";
import type { ActiveRule } from "./run-rules.ts";

/** Each rule with the severity that holds where no override says otherwise, and where that was set. */
export function describeRules(rules: readonly ActiveRule[], config: Config | undefined): RuleInForce[] {
  return rules.map(({ rule, setting }) => ({
    rule: rule.data,
    setting,
    setAt: config?.rules.get(rule.data.id)?.location,
  }));
}
