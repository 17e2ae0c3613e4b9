import { placeProblem } from "./check/problem-finding.ts";
import { lintWorkspace } from "./lint.ts";
import type { PlacedProblem, Problem } from "./model/problem.ts";
import type { LintResult } from "./model/report.ts";
import type { ExampleResult, RuleTestResult } from "./model/rule-test.ts";
import type { Source } from "./model/source.ts";
import { identityOf, textOf } from "./read/bind/binder.ts";
import { type RuleFileExample, readRuleExamples } from "./read/examples/read-rule-examples.ts";
import { readBasis } from "./read/read-basis.ts";
import { readDocument } from "./read/read-document.ts";
import { placeOf } from "./text/line-index.ts";

/** The rule files to test, one by one, and the names that they may ask for. */
export interface RuleTestInput {
  readonly rules: readonly Source[];
  readonly taxonomies: readonly Source[];
  /** What went wrong before: files that could not be read. */
  readonly problems: readonly Problem[];
  /** The day on which the examples are checked. */
  readonly today: string;
}

/** Holds each rule against its own examples: it must fire on the bad ones, and stay silent on the good ones. */
export async function testRules(
  input: RuleTestInput,
): Promise<{ readonly results: readonly RuleTestResult[]; readonly problems: readonly PlacedProblem[] }> {
  const results: RuleTestResult[] = [];
  for (const rule of input.rules) results.push(await testRule(rule, input));
  return { results, problems: input.problems.map(placeProblem) };
}

async function testRule(rule: Source, input: RuleTestInput): Promise<RuleTestResult> {
  const { value } = await readDocument(rule, "rule");
  const { problems } = await readBasis({ rules: [rule], policies: [], taxonomies: input.taxonomies });
  const faults = problems
    .filter(({ severity, location }) => severity === "error" && location.source === rule)
    .map(placeProblem);
  const id = value === undefined ? undefined : identityOf(value.map)?.id;
  if (value === undefined || id === undefined || faults.length > 0)
    return { file: rule.path, id: id ?? rule.path, problems: faults, examples: [] };
  const severity = textOf(value.map, "severity") ?? "error";
  const examples: ExampleResult[] = [];
  for (const example of readRuleExamples(value.map)) {
    // Also a rule that is off by itself is tested.
    const config = { path: "onpolicy.json", text: JSON.stringify({ rules: { [id]: severity } }) };
    examples.push(await runExample(example, { ...input, rules: [rule] }, { id, config }));
  }
  return { file: rule.path, id, problems: [], examples };
}

async function runExample(
  { kind, number, location, documents }: RuleFileExample,
  { rules, taxonomies, today }: RuleTestInput,
  { id, config }: { readonly id: string; readonly config: Source },
): Promise<ExampleResult> {
  const result = { kind, number, place: placeOf(location) };
  if ("fault" in documents) return { ...result, faults: [`It cannot be run: ${documents.fault}.`], messages: [] };
  const linted = await lintWorkspace({
    ...documents,
    config: documents.config ?? config,
    taxonomies: [...taxonomies, ...documents.taxonomies],
    rules,
    today,
  });
  const messages = linted.findings.filter(({ rule }) => rule === id).map(({ message }) => message);
  return { ...result, faults: listFaults(kind, messages, linted), messages };
}

function listFaults(
  kind: "bad" | "good",
  messages: readonly string[],
  { findings, isIncomplete }: LintResult,
): string[] {
  const unread = findings.filter(({ place }) => !place.file.startsWith("rules/")).find(isFaultOfDocument);
  const broken = isIncomplete ? [`It has a fault: ${unread?.message ?? "it could not be read whole."}`] : [];
  if (kind === "bad" && messages.length === 0) return [...broken, "The rule stays silent, and should fire."];
  if (kind === "good" && messages.length > 0) return [...broken, "The rule fires, and should stay silent."];
  return broken;
}

/** A finding about a document's form tells of no strategy, policy or verdict. */
function isFaultOfDocument({ severity, subject }: LintResult["findings"][number]): boolean {
  return severity === "error" && Object.keys(subject).length === 0;
}
