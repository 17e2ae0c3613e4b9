import type { RuleSetting } from "../model/config.ts";
import type { Finding } from "../model/finding.ts";
import type { CompiledRule } from "../rule/compile-rule.ts";
import { fingerprint } from "../text/fingerprint.ts";
import type { FactSubject } from "./fact-subject.ts";

/** A rule and the severity that the config gives it. */
export interface ActiveRule {
  readonly rule: CompiledRule;
  readonly setting: RuleSetting;
}

/** Puts every fact before every rule of its subject. */
export function runRules(rules: readonly ActiveRule[], subjects: readonly FactSubject[]): Finding[] {
  return subjects.flatMap((subject) =>
    rules.flatMap(({ rule, setting }) => {
      if (setting === "off" || rule.data.subject !== subject.subject || !rule.fires(subject.fact)) return [];
      return [toFinding(rule, setting, subject)];
    }),
  );
}

function toFinding(rule: CompiledRule, severity: Finding["severity"], subject: FactSubject): Finding {
  const { data } = rule;
  return {
    rule: data.id,
    severity,
    confidence: data.confidence ?? 1,
    message: upperFirst(rule.describe(subject.fact)),
    location: subject.location,
    ...(subject.label === undefined ? {} : { label: subject.label }),
    related: subject.related,
    notes: subject.notes,
    help: subject.help.length > 0 ? subject.help : [data.help],
    subject: subject.about,
    fingerprint: fingerprint([data.id, ...subject.identity]),
  };
}

function upperFirst(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
