import type { RuleSetting } from "../model/config.ts";
import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import { createMeter } from "../rule/meter.ts";
import type { OwnRule } from "../rule/own-rule.ts";
import { createFingerprints } from "../text/fingerprint.ts";
import type { FactSubject } from "./fact-subject.ts";
import { toFinding } from "./run-rules.ts";

/** A rule of the organisation's own, and the severity that the config gives it. */
export interface ActiveOwnRule extends OwnRule {
  /** What holds in general. */
  readonly setting: RuleSetting;
  /** What the config says for the rule itself, in a file; undefined where it says nothing. */
  configuredFor(path: string): RuleSetting | undefined;
}

export interface OwnFindings {
  readonly findings: readonly Finding[];
  /** Of rules that cost too much, or find too much. */
  readonly problems: readonly Problem[];
}

/** Of one rule in one document; nobody reads more. */
export const MOST_FINDINGS = 1000;
/** Of one rule in one document: enough for each fact, and to go through long lists besides. */
export const STEPS = 1_000_000;
/** As many as an expression can have parts, so that only what goes through lists can cost more than it may. */
export const STEPS_PER_FACT = 3000;

/** Puts every fact before every rule of its subject that the organisation wrote. */
export function runOwnRules(rules: readonly ActiveOwnRule[], subjects: readonly FactSubject[]): OwnFindings {
  const nameOf = createFingerprints();
  const results = rules.map((active) => runOwnRule(active, subjects, nameOf));
  return {
    findings: results.flatMap(({ findings }) => findings),
    problems: results.flatMap(({ problems }) => problems),
  };
}

function runOwnRule(
  active: ActiveOwnRule,
  subjects: readonly FactSubject[],
  nameOf: (identity: readonly string[]) => string,
): OwnFindings {
  const { rule } = active;
  const own = subjects.filter(({ subject }) => subject === rule.data.subject);
  const meter = createMeter(STEPS + STEPS_PER_FACT * own.length);
  const findings: Finding[] = [];
  for (const subject of own) {
    const setting = active.configuredFor(subject.location.source.path) ?? active.setting;
    if (setting === "off" || !rule.fires(subject.fact, meter)) continue;
    if (findings.length === MOST_FINDINGS) return { findings, problems: [tooMany(active)] };
    const message = rule.describe(subject.fact, meter);
    if (meter.isSpent) break;
    // The help of the fact is about the clause, that of the rule about what the organisation wants.
    const said = { message, help: [], setting };
    findings.push({ ...toFinding(rule.data, said, subject), fingerprint: nameOf([rule.data.id, ...subject.identity]) });
  }
  return { findings, problems: meter.isSpent ? [tooCostly(active)] : [] };
}

function tooCostly({ rule, whenLocation }: ActiveOwnRule): Problem {
  return {
    rule: "rule-too-costly",
    severity: "error",
    message: `The rule "${rule.data.id}" takes too many steps, so it was not asked to the end.`,
    help: "Go through fewer lists in it, above all through none within another.",
    location: whenLocation,
  };
}

function tooMany({ rule, whenLocation }: ActiveOwnRule): Problem {
  return {
    rule: "rule-finds-too-much",
    severity: "error",
    message: `The rule "${rule.data.id}" finds more than ${MOST_FINDINGS} things in one document; the others are not shown.`,
    help: "Say more exactly when it fires.",
    location: whenLocation,
  };
}
