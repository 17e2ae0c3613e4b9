import type { Finding } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { PolicyAnalysis } from "../model/policy-analysis.ts";
import type { Problem } from "../model/problem.ts";
import type { FindingIfUsed } from "../model/report.ts";
import type { RuleData } from "../model/rule.ts";
import { countWords } from "../text/list-words.ts";
import { listPairSubjects, placeOfClause } from "./analysis-subjects.ts";
import { titleOf } from "./clause-related.ts";
import { listExceptionSubjects } from "./exception-subjects.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { FactBook } from "./facts/book.ts";
import { listPolicyMentions } from "./mention-subjects.ts";
import { clauseSubjects, packSubjects, policySubject, workspaceSubjects } from "./policy-subjects.ts";
import type { ActiveRules } from "./rule-settings.ts";
import { runActive } from "./run-active.ts";
import { runRules } from "./run-rules.ts";

/** What the rules say of the policies. */
export interface PolicyFindings {
  readonly findings: readonly Finding[];
  readonly ifUsed: readonly FindingIfUsed[];
  readonly problems: readonly Problem[];
}

type Rules = Omit<ActiveRules, "problems">;

export interface CheckedPolicies {
  readonly policies: readonly Policy[];
  /** How many waivers there are. */
  readonly waivers: number;
  /** What shows in the policies by themselves. */
  readonly analysisOf: () => PolicyAnalysis;
}

export function checkPolicies(
  rules: Rules,
  book: FactBook,
  { policies: all, waivers, analysisOf }: CheckedPolicies,
): PolicyFindings {
  // How a policy should be written and kept is asked of those that somebody here can change.
  const policies = all.filter(({ pack }) => pack === undefined);
  const clauses = policies.flatMap((policy) => clauseSubjects(book, policy));
  const ofClauses = checkClauses(rules, clauses);
  const others: FactSubject[] = [
    ...policies.flatMap((policy) => [policySubject(book, policy), ...listPolicyMentions(book, policy)]),
    ...listPairSubjects(book, analysisOf()),
    ...listExceptionSubjects(book, policies, analysisOf()),
    ...workspaceSubjects(book, policies, waivers),
  ];
  const ofOthers = runActive(rules, others);
  const ofLaw = rules.rules.filter(({ rule }) => rule.data.category === "law");
  const ofPacks = runRules(ofLaw, packSubjects(book, all));
  return {
    findings: [...ofPacks, ...ofOthers.findings, ...ofClauses.findings],
    ifUsed: ofClauses.ifUsed,
    problems: [...ofOthers.problems, ...ofClauses.problems, ...reportUndecided(analysisOf())],
  };
}

/** Silence about a clause would be taken for an answer. */
function reportUndecided({ undecided }: PolicyAnalysis): Problem[] {
  const [first, ...others] = undecided;
  if (first === undefined) return [];
  const claim =
    others.length === 0
      ? `${titleOf(first)} clashes with others, or changes anything,`
      : `${titleOf(first)} and ${countWords(others.length, "more clause")} clash with others, or change anything,`;
  const message = `Whether ${claim} would take too long to work out.`;
  const help = "Say what they say with fewer exceptions, or in several policies.";
  return [{ rule: "undecided-clauses", severity: "warning", message, help, location: placeOfClause(first) }];
}

/**
 * Which clauses the strategies use is not known yet, since they are read one by one: so the rules that ask for it look at
 * each clause twice, as used and as not used, and what is found only once waits for the answer.
 */
function checkClauses({ rules, own }: Rules, clauses: readonly FactSubject<"clause">[]): PolicyFindings {
  const always = { rules: rules.filter(({ rule }) => !asksUse(rule)), own: own.filter(({ rule }) => !asksUse(rule)) };
  const asking = { rules: rules.filter(({ rule }) => asksUse(rule)), own: own.filter(({ rule }) => asksUse(rule)) };
  const anyway = runActive(always, clauses);
  const { findings: used, problems } = runActive(asking, clauses);
  const { findings: unused } = runActive(asking, clauses.map(asUnused));
  const inBoth = new Set(unused.map(({ fingerprint }) => fingerprint));
  const onlyUsed = used.filter(({ fingerprint }) => !inBoth.has(fingerprint));
  const known = new Set(used.map(({ fingerprint }) => fingerprint));
  const onlyUnused = unused.filter(({ fingerprint }) => !known.has(fingerprint));
  const wait = (findings: readonly Finding[], isUsed: boolean): FindingIfUsed[] =>
    findings.map((finding) => ({ isUsed, clause: `${finding.subject.policy}#${finding.subject.clause}`, finding }));
  return {
    findings: [...anyway.findings, ...used.filter(({ fingerprint }) => inBoth.has(fingerprint))],
    problems: [...anyway.problems, ...problems],
    ifUsed: [...wait(onlyUsed, true), ...wait(onlyUnused, false)],
  };
}

/** A field is asked for by its name, and by nothing else. */
function asksUse({ data: { when, message } }: { readonly data: RuleData }): boolean {
  return when.includes("isUsed") || message.includes("isUsed");
}

function asUnused(subject: FactSubject<"clause">): FactSubject<"clause"> {
  const fact = Object.create(subject.fact, { isUsed: { value: false, enumerable: true } }) as typeof subject.fact;
  return { ...subject, fact };
}
