import { type BasisInput, openBasis } from "./basis.ts";
import { applySuppressions, describeUnused } from "./check/apply-suppressions.ts";
import { checkPolicies } from "./check/check-policies.ts";
import { noticeOf } from "./check/describe-rules.ts";
import { expectationProblems } from "./check/expectation-problems.ts";
import { createStandings } from "./check/facts/clause-standing.ts";
import { createFactBook } from "./check/facts/fact-book.ts";
import { once } from "./check/facts/once.ts";
import { openStrategyFacts } from "./check/facts/strategy-fact.ts";
import { findLostWaivers } from "./check/find-lost-waivers.ts";
import { findTwins } from "./check/find-twins.ts";
import type { JudgedSuppressions } from "./check/judge-suppressions.ts";
import { judgeWaivers } from "./check/judge-waivers.ts";
import { listStrategyMentions } from "./check/mention-subjects.ts";
import { orderFindings, orderTactics } from "./check/order.ts";
import { placeProblem, problemFindings } from "./check/problem-finding.ts";
import { activateRules, listSettings } from "./check/rule-settings.ts";
import { runActive } from "./check/run-active.ts";
import { listStrategySubjects } from "./check/strategy-subjects.ts";
import { summariseTactic } from "./check/summarise-tactic.ts";
import { tellApart } from "./check/tell-apart.ts";
import { isSilence, listVerdictSubjects } from "./check/verdict-subjects.ts";
import { listWaiverSubjects } from "./check/waiver-subjects.ts";
import { authoredPolicies, withoutPacks, withoutProse } from "./check/written-policies.ts";
import { analysePolicies } from "./judge/analysis/analyse-policies.ts";
import { judgeExpectations } from "./judge/judge-expectations.ts";
import { judgeStrategy } from "./judge/judge-strategy.ts";
import type { Finding } from "./model/finding.ts";
import { noticePack } from "./model/pack.ts";
import type { PlacedProblem, Problem } from "./model/problem.ts";
import { type BasisReport, type DocumentId, hideUnsure, type LintResult, type StrategyReport } from "./model/report.ts";
import type { Source } from "./model/source.ts";
import { clauseKey, type TacticVerdict } from "./model/verdict.ts";
import type { Waiver } from "./model/waiver.ts";
import { maySuppress } from "./read/may-suppress.ts";
import { readStrategy } from "./read/read-strategy.ts";
import type { SuppressedDocument } from "./suppressions.ts";
import { placeOf } from "./text/line-index.ts";

/** The texts of a workspace, and the day of checking (`YYYY-MM-DD`). Nothing else is read. */
export interface LintInput extends BasisInput {
  readonly strategies: readonly Source[];
}

/** Lints strategies one by one: what is said of one needs no other, so none has to be kept. */
export interface Linter {
  readonly basis: BasisReport;
  lintStrategy(source: Source): Promise<StrategyReport>;
}

/** The first half: what strategies are judged by, and the rules in force. */
export async function createLinter(input: BasisInput): Promise<Linter> {
  const basis = await openBasis(input);
  const { today, taxonomies, policySet, policies, waivers, config, assume } = basis;
  const { problems: settingProblems, ...active } = await activateRules(taxonomies, config, basis.ownRules);
  const found = [...settingProblems, ...expectationProblems(judgeExpectations(policySet))].map(placeProblem);
  const asked = { rules: listSettings(active), reach: config?.suppressions?.value, today, parser: input.parser };
  const silenced = [
    ...(await findInAll(input.policies, { ...asked, kind: "policy" })),
    ...(await findInAll(input.waivers ?? [], { ...asked, kind: "waivers" })),
  ];
  const problems = [...basis.problems, ...found, ...silenced.flatMap((each) => each.problems.map(placeProblem))];
  const registers = new Set(input.waivers?.map(({ path }) => path));
  // A policy that could not be read whole may well speak.
  const isSilenceSure = !hasErrors(problems.filter(({ place }) => !registers.has(place.file)));
  const writtenSet = withoutProse(policySet);
  const analysisOf = once(() => analysePolicies(withoutPacks(authoredPolicies(policySet))));
  const standingOf = createStandings(taxonomies, analysisOf);
  const book = createFactBook({ taxonomies, today, policies, assume, standingOf });
  const ofPolicies = checkPolicies(active, book, { policies, waivers: waivers.length, analysisOf });
  return {
    basis: {
      today,
      ids: policies.map(({ id, idLocation }) => ({ id, place: placeOf(idLocation) })),
      waived: input.isSelection === true ? [] : listWaived(waivers),
      problems: [...problems, ...dropRepeated(ofPolicies.problems.map(placeProblem))],
      findings: ofPolicies.findings,
      ifUsed: ofPolicies.ifUsed,
      suppressions: silenced.flatMap(({ suppressions }) => suppressions),
      isSelection: input.isSelection === true,
      thresholds: {
        failOn: config?.failOn?.value,
        maxWarnings: config?.maxWarnings?.value,
        minConfidence: config?.minConfidence?.value,
      },
      ownRules: basis.ownRules.rules.map(({ rule }) => noticeOf(rule.data)),
      packs: (config?.packs ?? []).map(({ value }) => noticePack(value)),
      policies: input.policies.length + policies.filter(({ pack }) => pack !== undefined).length,
      statements: basis.statements,
    },
    lintStrategy: async (source) => {
      const { value: strategy, problems: faults } = await readStrategy(source, basis);
      if (strategy === undefined) return { ...NOTHING, problems: faults.map(placeProblem) };
      const judgement = judgeStrategy(policySet, strategy);
      const register = judgeWaivers(waivers, strategy, basis);
      const written = writtenSet === policySet ? judgement : judgeStrategy(writtenSet, strategy);
      const facts = openStrategyFacts(book, written, register);
      const subjects = [
        ...listVerdictSubjects(facts, { all: judgement, written }, register).filter(
          (subject) => isSilenceSure || !isSilence(subject),
        ),
        ...listStrategySubjects(facts, judgement),
        ...listStrategyMentions(facts, strategy),
        ...listWaiverSubjects(facts, judgement, register),
      ];
      const said = runActive(active, subjects);
      const [silent] = await findInAll([source], { ...asked, kind: "strategy" });
      return {
        ids: [{ id: strategy.id, place: placeOf(strategy.idLocation) }],
        problems: [...faults, ...said.problems, ...(silent?.problems ?? [])].map(placeProblem),
        findings: said.findings,
        suppressions: silent?.suppressions ?? [],
        tactics: judgement.verdicts.map(summariseTactic),
        usedClauses: listUsedClauses(judgement.verdicts),
      };
    },
  };
}

const NOTHING: StrategyReport = {
  ids: [],
  problems: [],
  findings: [],
  suppressions: [],
  tactics: [],
  usedClauses: [],
};

function listUsedClauses(verdicts: readonly TacticVerdict[]): string[] {
  const clauses = verdicts.flatMap(({ uses }) => uses.flatMap((use) => use.clauses.map(clauseKey)));
  return [...new Set(clauses)].toSorted();
}

/** Reads the comments of those documents alone that may suppress something. */
async function findInAll(sources: readonly Source[], document: SuppressedDocument): Promise<JudgedSuppressions[]> {
  const found: JudgedSuppressions[] = [];
  for (const source of sources.filter(({ text }) => maySuppress(text)))
    found.push(await (await import("./suppressions.ts")).findSuppressions(source, document));
  return found;
}

function listWaived(waivers: readonly Waiver[]): DocumentId[] {
  return waivers.map(({ strategy: { value, location } }) => ({ id: value, place: placeOf(location) }));
}

/** The second half: what was found in each document, put together; `unreadable` are strategies' files that are not. */
export function finishLint(
  basis: BasisReport,
  strategies: readonly StrategyReport[],
  unreadable: readonly Problem[] = [],
): LintResult {
  const ids = strategies.flatMap((strategy) => strategy.ids);
  const twins = findTwins([...basis.ids, ...ids]);
  // A waiver may be of a strategy that could not be read.
  const areAll = unreadable.length === 0 && strategies.every((strategy) => strategy.ids.length > 0);
  const problems = [
    ...basis.problems,
    ...unreadable.map(placeProblem),
    ...dropRepeated(strategies.flatMap((strategy) => strategy.problems)),
    ...twins,
    ...(areAll ? findLostWaivers(basis.waived, ids) : []),
  ];
  const used = new Set(strategies.flatMap((strategy) => strategy.usedClauses));
  // Where strategies are missing, nobody knows what they use.
  const isUsed = (clause: string): boolean => !areAll || strategies.length === 0 || used.has(clause);
  const found = [
    ...basis.findings,
    ...basis.ifUsed.filter((item) => item.isUsed === isUsed(item.clause)).map(({ finding }) => finding),
    ...strategies.flatMap((strategy) => strategy.findings),
  ];
  const isIncomplete = hasErrors(problems);
  const { findings, unused } = applySuppressions(
    { faults: problemFindings(problems), findings: found },
    [basis, ...strategies].flatMap(({ suppressions }) => suppressions),
  );
  // Where something was not read, it may be what they are for.
  const idle = isIncomplete || basis.isSelection ? [] : problemFindings(unused.map(describeUnused));
  return {
    today: basis.today,
    thresholds: basis.thresholds,
    ownRules: basis.ownRules,
    findings: tellApart(orderFindings([...findings, ...idle])),
    tactics: orderTactics(strategies.flatMap(({ tactics }) => tactics)),
    isIncomplete,
    documents: { policies: basis.policies, strategies: strategies.length },
    packs: basis.packs,
    statements: basis.statements,
  };
}

/** The whole: documents -> model -> verdicts -> findings. */
export async function lintWorkspace(input: LintInput): Promise<LintResult> {
  const linter = await createLinter(input);
  const reports: StrategyReport[] = [];
  for (const source of input.strategies) reports.push(await linter.lintStrategy(source));
  return hideUnsure(finishLint(linter.basis, reports));
}

/** A rule that costs too much does so in each strategy; it is said once. */
function dropRepeated(problems: readonly PlacedProblem[]): PlacedProblem[] {
  const said = new Set<string>();
  return problems.filter(({ rule, place: { file, start } }) => {
    if (!rule.startsWith("rule-")) return true;
    const key = `${rule} ${file} ${start.offset}`;
    return said.size !== said.add(key).size;
  });
}

function hasErrors(problems: readonly PlacedProblem[]): boolean {
  return problems.some(({ severity }) => severity === "error");
}

/** The faults of documents as findings, in order. */
export function describeProblems(problems: readonly PlacedProblem[]): Finding[] {
  return orderFindings(problemFindings(problems));
}
