import type { RuleSetting } from "../model/config.ts";
import type { Finding, Severity } from "../model/finding.ts";
import type { RuleData, RuleSubject } from "../model/rule.ts";
import type { CompiledRule } from "../rule/compile-rule.ts";
import { clipSentence } from "../text/clip.ts";
import { createFingerprints } from "../text/fingerprint.ts";
import { placeOf } from "../text/line-index.ts";
import type { FactSubject } from "./fact-subject.ts";
import { lineageOf } from "./lineage.ts";
import { placeFix } from "./place-fix.ts";
import { helpForProse, isAsked, limitConfidence, limitSeverity } from "./rest-on-prose.ts";

/** A rule and the severity that the config gives it. */
export interface ActiveRule {
  readonly rule: CompiledRule;
  /** What holds in general. */
  readonly setting: RuleSetting;
  /** What the config says for the rule itself, in a file; undefined where it says nothing. */
  configuredFor(path: string): RuleSetting | undefined;
}

/** Puts every fact before every rule of its subject. */
export function runRules(rules: readonly ActiveRule[], subjects: readonly FactSubject[]): Finding[] {
  const nameOf = createFingerprints();
  const rulesFor = dispatchRules(rules);
  const findings: Finding[] = [];
  for (const subject of subjects) {
    for (const { rule, setting: general, configured } of rulesFor(subject)) {
      if (!isAsked(rule.data, subject) || !rule.fires(subject.fact)) continue;
      const identity = nameOf([rule.data.id, ...subject.identity]);
      // The config goes before the clause, and the clause before the rule; but no clause turns a rule on.
      const setting = configured ?? subject.severity ?? general;
      const said = { message: rule.describe(subject.fact), help: subject.help, setting };
      findings.push({ ...toFinding(rule.data, said, subject), fingerprint: identity });
    }
  }
  return findings;
}

/** A rule that is on in a file. */
interface RuleInFile {
  readonly rule: CompiledRule;
  readonly setting: Severity;
  readonly configured: Severity | undefined;
}

/** Which rules are on for a subject in a file is worked out once: subjects are many, their kinds and files are few. */
function dispatchRules(rules: readonly ActiveRule[]): (subject: FactSubject) => readonly RuleInFile[] {
  const byFile = new Map<string, Map<RuleSubject, readonly RuleInFile[]>>();
  return ({ subject, location: { source } }) => {
    const bySubject = byFile.get(source.path) ?? new Map<RuleSubject, readonly RuleInFile[]>();
    byFile.set(source.path, bySubject);
    const found = bySubject.get(subject) ?? listInFile(rules, subject, source.path);
    bySubject.set(subject, found);
    return found;
  };
}

function listInFile(rules: readonly ActiveRule[], subject: RuleSubject, path: string): RuleInFile[] {
  const found: RuleInFile[] = [];
  for (const active of rules) {
    if (active.rule.data.subject !== subject) continue;
    const configured = active.configuredFor(path);
    const setting = configured ?? active.setting;
    if (setting !== "off" && configured !== "off") found.push({ rule: active.rule, setting, configured });
  }
  return found;
}

/** What a rule says of a fact, and how bad it is. */
interface Said {
  readonly message: string;
  /** Where it is empty, the rule's own is shown. */
  readonly help: readonly string[];
  readonly setting: Finding["severity"];
}

/** What a rule finds in a fact. */
export function toFinding(data: RuleData, said: Said, subject: FactSubject): Omit<Finding, "fingerprint"> {
  const fix = (data.fix === undefined ? undefined : subject.offer?.(data.fix)) ?? subject.fix;
  const lineage = lineageOf(data.id, subject);
  return {
    rule: data.id,
    severity: limitSeverity(said.setting, subject),
    confidence: limitConfidence(data.confidence ?? 1, subject),
    message: withCaveat(clipSentence(upperFirst(said.message)), subject.caveat),
    place: placeOf((data.at === undefined ? undefined : subject.keys?.get(data.at)) ?? subject.location),
    ...(subject.label === undefined ? {} : { label: subject.label }),
    related: subject.related.map(({ location, message }) => ({
      place: placeOf(location),
      message: clipSentence(message),
    })),
    notes: subject.notes.map(clipSentence),
    help: said.help.length > 0 ? said.help.map(clipSentence) : [helpForProse(data.id, subject) ?? data.help],
    subject: subject.about,
    ...(subject.shared === undefined ? {} : { shared: withCaveat(subject.shared, subject.caveat) }),
    ...(subject.norm === undefined ? {} : { norm: subject.norm }),
    ...(lineage === undefined ? {} : { lineage }),
    ...(subject.waiver === undefined ? {} : { waiver: subject.waiver }),
    ...(fix === undefined ? {} : { fix: placeFix(fix) }),
  };
}

/** Before the full stop of a sentence; what is `shared` has none. */
function withCaveat(text: string, caveat: string | undefined): string {
  return caveat === undefined ? text : text.replace(/\.?$/u, (end) => ` (${caveat})${end}`);
}

/** A name such as "iMessage" keeps its own form. */
function upperFirst(text: string): string {
  if (/^\p{Ll}\p{Lu}/u.test(text)) return text;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
