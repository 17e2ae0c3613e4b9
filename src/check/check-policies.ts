import type { Finding } from "../model/finding.ts";
import type { Policy } from "../model/policy.ts";
import type { FindingIfUsed } from "../model/report.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { FactBook } from "./facts/book.ts";
import { listPolicyMentions } from "./mention-subjects.ts";
import { clauseSubjects, policySubject, workspaceSubjects } from "./policy-subjects.ts";
import { type ActiveRule, runRules } from "./run-rules.ts";

/** What the rules say of the policies. */
export interface PolicyFindings {
  readonly findings: readonly Finding[];
  readonly ifUsed: readonly FindingIfUsed[];
}

export function checkPolicies(
  rules: readonly ActiveRule[],
  book: FactBook,
  { policies, waivers }: { readonly policies: readonly Policy[]; readonly waivers: number },
): PolicyFindings {
  const clauses = policies.flatMap((policy) => clauseSubjects(book, policy));
  const ofClauses = checkClauses(rules, clauses);
  const others: FactSubject[] = [
    ...policies.flatMap((policy) => [policySubject(book, policy), ...listPolicyMentions(book, policy)]),
    ...workspaceSubjects(book, policies, waivers),
  ];
  return { findings: [...runRules(rules, others), ...ofClauses.findings], ifUsed: ofClauses.ifUsed };
}

/**
 * Which clauses the strategies use is not known yet, since they are read one by one: so each clause is looked at twice, as
 * used and as not used, and what is found only once waits for the answer.
 */
function checkClauses(rules: readonly ActiveRule[], clauses: readonly FactSubject<"clause">[]): PolicyFindings {
  const used = runRules(rules, clauses);
  const unused = runRules(
    rules,
    clauses.map((subject) => ({
      ...subject,
      fact: Object.create(subject.fact, { isUsed: { value: false, enumerable: true } }) as typeof subject.fact,
    })),
  );
  const inBoth = new Set(unused.map(({ fingerprint }) => fingerprint));
  const onlyUsed = used.filter(({ fingerprint }) => !inBoth.has(fingerprint));
  const known = new Set(used.map(({ fingerprint }) => fingerprint));
  const onlyUnused = unused.filter(({ fingerprint }) => !known.has(fingerprint));
  const wait = (findings: readonly Finding[], isUsed: boolean): FindingIfUsed[] =>
    findings.map((finding) => ({ isUsed, clause: `${finding.subject.policy}#${finding.subject.clause}`, finding }));
  return {
    findings: used.filter(({ fingerprint }) => inBoth.has(fingerprint)),
    ifUsed: [...wait(onlyUsed, true), ...wait(onlyUnused, false)],
  };
}
