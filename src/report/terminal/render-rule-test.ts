import { type ExampleResult, isProven, listMissingKinds, type RuleTestResult } from "../../model/rule-test.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { countWords } from "../../text/list-words.ts";
import { wrapText } from "../../text/width.ts";
import type { RenderOptions } from "./render-finding.ts";

/** A rule file with a line for each of its examples; below it what the rule said, or why it proves nothing. */
export function renderRuleTest(result: RuleTestResult, options: RenderOptions): string[] {
  const { palette } = options;
  const title = `${palette.strong(escapeTerminal(result.id))}  ${palette.quiet(escapeTerminal(result.file))}`;
  if (result.problems.length > 0) return [title, `  ${palette.error("not ok")}  the rule cannot be used`, ""];
  const missing = listMissingKinds(result).map(
    (kind) => `  ${palette.error("not ok")}  ${kind}: there is no ${kind} example`,
  );
  return [title, ...result.examples.flatMap((example) => renderExample(example, options)), ...missing, ""];
}

function renderExample({ kind, number, place, faults, messages }: ExampleResult, options: RenderOptions): string[] {
  const { palette, width } = options;
  const isOk = faults.length === 0;
  const where = isOk
    ? ""
    : `  ${palette.quiet(escapeTerminal(`${place.file}:${place.start.line}:${place.start.column}`))}`;
  const verdict = isOk ? palette.good("ok    ") : palette.error("not ok");
  const tell = (text: string, mark: string): string[] =>
    wrapText(escapeTerminal(text), width - 14).map((line, index) => `          ${index === 0 ? mark : "  "}${line}`);
  return [
    `  ${verdict}  ${kind} ${number}${where}`,
    ...faults.flatMap((fault) => tell(fault, "= ")),
    ...messages.flatMap((message) => tell(message, "> ")),
  ];
}

/** "2 rules with 5 examples: all ok." */
export function summariseRuleTests(results: readonly RuleTestResult[], { palette }: RenderOptions): string {
  const examples = results.reduce((sum, result) => sum + result.examples.length, 0);
  const failing = results.filter((result) => !isProven(result)).length;
  const what = `${countWords(results.length, "rule")} with ${countWords(examples, "example")}`;
  return `${what}: ${failing === 0 ? palette.good("all ok") : palette.error(`${countWords(failing, "rule")} not ok`)}.`;
}
