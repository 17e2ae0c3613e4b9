import type { Owner, StartAnswers, StartFile, StartPlace } from "../../model/start.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { widthOf, wrapText } from "../../text/width.ts";
import type { RenderOptions } from "./render-finding.ts";

const ABOUT: Readonly<Record<StartFile["about"], string>> = {
  settings: "the settings, with a word on each",
  policy: "an example of a policy",
  strategy: "an example of a strategy",
};

const DEPARTMENTS: Readonly<Record<Owner, string>> = {
  hr: "HR",
  legal: "the legal department",
  compliance: "the compliance department",
};

/** What was written, and what to do with it. */
export function renderStart(
  files: readonly StartFile[],
  answers: StartAnswers,
  { palette, width }: RenderOptions,
): string[] {
  const written = files.map(({ path, about }) => [path, ABOUT[about]] as const);
  const listed = [...listKept(answers.policies, "policies"), ...listKept(answers.strategies, "strategies")];
  const section = (title: string, rows: readonly (readonly [name: string, about: string])[]): string[] => {
    const names = rows.map(([name]) => escapeTerminal(name));
    const widest = Math.max(...names.map(widthOf));
    return [
      palette.strong(title),
      ...rows.map(([, about], index) => {
        const name = names[index] ?? "";
        return `  ${name}${" ".repeat(widest - widthOf(name))}  ${palette.quiet(about)}`;
      }),
      "",
    ];
  };
  return [
    ...section("Written:", written),
    ...(listed.length === 0 ? [] : section("Listed as they are:", listed)),
    palette.strong("What to do next:"),
    ...listSteps(files, answers).flatMap((step, index) =>
      wrapText(escapeTerminal(step), width - 5).map(
        (line, row) => `${row === 0 ? `  ${index + 1}. ` : "     "}${line}`,
      ),
    ),
  ];
}

function listKept({ patterns, emptyFolder }: StartPlace, about: string): (readonly [name: string, about: string])[] {
  return emptyFolder === undefined ? patterns.map((pattern) => [pattern, about] as const) : [];
}

function listSteps(files: readonly StartFile[], { owner }: StartAnswers): string[] {
  const has = (about: StartFile["about"]): boolean => files.some((file) => file.about === about);
  const department = DEPARTMENTS[owner];
  const isExample = has("policy") && has("strategy");
  return [
    isExample
      ? `Run \`onpolicy\`. It compares the two examples and reports one conflict, on purpose: a prize draw that ${department} has not approved.`
      : "Run `onpolicy`. It reads the documents, and says of each what it found and what it could not read.",
    has("policy")
      ? `Let ${department} put its rules in place of those in the example of a policy.`
      : `Ask ${department} to write the rules of its policies as clauses, as the report says.`,
    has("strategy")
      ? "Let marketing put its plan in place of the example of a strategy."
      : "Ask marketing to write its plans as tactics, as the report says.",
    "Run `onpolicy` again after each change. `onpolicy explain` explains a rule or a tactic by its name, and `onpolicy config` shows what the settings come to.",
  ];
}
