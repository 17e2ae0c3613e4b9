import { describeProblems } from "../../lint.ts";
import { isProven } from "../../model/rule-test.ts";
import { renderFinding } from "../../report/terminal/render-finding.ts";
import { renderRuleTest, summariseRuleTests } from "../../report/terminal/render-rule-test.ts";
import { testRules } from "../../test-rules.ts";
import { chooseDay } from "../choose-day.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { loadRules } from "../load-rules.ts";
import type { WorkspaceOptions } from "../load-workspace.ts";
import { renderOptionsFor } from "../output-options.ts";
import { UsageError } from "../usage-error.ts";
import { reportProblems } from "./report-problems.ts";

export interface TestOptions extends Pick<WorkspaceOptions, "config" | "today"> {
  readonly color?: boolean;
}

/** The day of the examples, so that one that proves its rule today still does next year. */
const EXAMPLES_TODAY = "2026-11-25";

/** Runs the examples of rule files: those that are named, or all of the config. */
export async function test(host: Host, files: readonly string[], options: TestOptions): Promise<number> {
  const loaded = await loadRules(host, options, files);
  if (loaded.rules.length === 0 && loaded.problems.length === 0)
    throw new UsageError("There is no rule file to test: name one, or list some under ruleFiles in the config.");
  const today = chooseDay(host, options.today ?? EXAMPLES_TODAY);
  const { results, problems } = await testRules({ ...loaded, today });
  const status = reportProblems(host, problems, options.color);
  const renderOptions = renderOptionsFor(host, options.color);
  const lines = results.flatMap((result) => [
    ...describeProblems(result.problems).flatMap((finding) => [...renderFinding(finding, renderOptions), ""]),
    ...renderRuleTest(result, renderOptions),
  ]);
  host.writeOut(guardText(host, `${[...lines, summariseRuleTests(results, renderOptions)].join("\n")}\n`));
  if (status === 2 || results.some((result) => result.problems.length > 0)) return 2;
  return results.every(isProven) ? 0 : 1;
}
