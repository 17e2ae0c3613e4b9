import { expectationProblems } from "./check/expectation-problems.ts";
import { listMentionSubjects } from "./check/mention-subjects.ts";
import { orderFindings } from "./check/order-findings.ts";
import { problemFindings } from "./check/problem-finding.ts";
import { activateRules } from "./check/rule-settings.ts";
import { runRules } from "./check/run-rules.ts";
import { isSilence, listVerdictSubjects } from "./check/verdict-subjects.ts";
import { judgeExpectations } from "./judge/judge-expectations.ts";
import { type Judgement, judgeStrategy } from "./judge/judge-strategy.ts";
import { compilePolicies, type PolicySet } from "./judge/policy-set.ts";
import { DEFAULT_PRECEDENCE } from "./judge/precedence.ts";
import type { Config } from "./model/config.ts";
import { type Day, parseDay } from "./model/day.ts";
import type { Finding } from "./model/finding.ts";
import type { Problem } from "./model/problem.ts";
import type { Location } from "./model/source.ts";
import { readWorkspace, type WorkspaceSources } from "./read/read-workspace.ts";
import type { TaxonomySet } from "./taxonomy/taxonomy-set.ts";

/** The texts of a workspace, and the day of checking (`YYYY-MM-DD`). Nothing else is read. */
export interface LintInput extends WorkspaceSources {
  readonly today: string;
  /** What went wrong before the pipeline: files that could not be read. */
  readonly problems?: readonly Problem[];
}

/** A workspace that has been read and judged. */
export interface Judged {
  readonly today: Day;
  readonly taxonomies: TaxonomySet;
  readonly config: Config | undefined;
  /** By the strategies' ids. */
  readonly judgements: readonly Judgement[];
  readonly policySet: PolicySet;
  readonly problems: readonly Problem[];
  /** Passages that carry a norm but could not be read. */
  readonly unread: readonly Location[];
}

/**
 * The first half: documents -> model -> verdicts.
 * @throws RangeError where `today` is no day.
 */
export async function judgeWorkspace(input: LintInput): Promise<Judged> {
  const today = parseDay(input.today);
  if (today === undefined) throw new RangeError(`today is no day of the form YYYY-MM-DD: ${input.today}`);
  const { workspace, taxonomies, config, problems } = await readWorkspace(input);
  const precedence = config?.precedence ?? DEFAULT_PRECEDENCE;
  const set = compilePolicies(workspace.policies, taxonomies, { precedence, assume: workspace.assume, today });
  const strategies = workspace.strategies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  return {
    today,
    taxonomies,
    config,
    judgements: strategies.map((strategy) => judgeStrategy(set, strategy)),
    policySet: set,
    problems: [...(input.problems ?? []), ...problems],
    unread: workspace.unread,
  };
}

/** What a run found. */
export interface LintResult {
  readonly today: Day;
  readonly findings: readonly Finding[];
  readonly judgements: readonly Judgement[];
  /** True where some document could not be read whole: then a clean result says nothing. */
  readonly isIncomplete: boolean;
  readonly documents: number;
  readonly unread: readonly Location[];
}

/** The whole: documents -> model -> verdicts -> findings. */
export async function lintWorkspace(input: LintInput): Promise<LintResult> {
  const { today, taxonomies, judgements, policySet, problems, unread, config } = await judgeWorkspace(input);
  const { rules, problems: settingProblems } = activateRules(taxonomies, config);
  const subjects = judgements.flatMap((judgement) => [
    ...listVerdictSubjects(taxonomies, judgement),
    ...listMentionSubjects(taxonomies, judgement.strategy),
  ]);
  const all = [...problems, ...settingProblems, ...expectationProblems(judgeExpectations(policySet))];
  // A policy that could not be read whole may well speak.
  const isSilenceSure = all.every(
    ({ severity, location }) => severity !== "error" || input.strategies.includes(location.source),
  );
  return {
    today,
    findings: orderFindings([
      ...problemFindings(all),
      ...runRules(rules, isSilenceSure ? subjects : subjects.filter((subject) => !isSilence(subject))),
    ]),
    judgements,
    isIncomplete: all.some(({ severity }) => severity === "error"),
    documents: input.policies.length + input.strategies.length,
    unread,
  };
}

/** The faults of documents as findings, in order. */
export function describeProblems(problems: readonly Problem[]): Finding[] {
  return orderFindings(problemFindings(problems));
}
