import type { Config } from "../model/config.ts";
import type { RuleData, RuleInForce, RuleNotice } from "../model/rule.ts";
import type { ActiveRules } from "./rule-settings.ts";

/** Each rule with the severity that holds where no override says otherwise, and where that was set. */
export function describeRules({ rules, own }: ActiveRules, config: Config | undefined): RuleInForce[] {
  const setAt = (id: string): RuleInForce["setAt"] => config?.rules.get(id)?.location;
  return [
    ...rules.map(({ rule: { data }, setting }) => ({ rule: data, setting, setAt: setAt(data.id), file: undefined })),
    ...own.map(({ rule: { data }, setting, location }) => {
      return { rule: data, setting, setAt: setAt(data.id), file: location.source.path };
    }),
  ];
}

/** What other programs are told of a rule of the organisation's own. */
export function noticeOf({ id, title, category, severity, confidence = 1, help, docs = "" }: RuleData): RuleNotice {
  return { id, title, category, severity, confidence, help, docs };
}
