import { labelOf } from "../../check/fact-builder.ts";
import { builtinRules } from "../../generated/rules.ts";
import type { Judgement } from "../../judge/judge-strategy.ts";
import { judgeWorkspace } from "../../lint.ts";
import type { TacticVerdict } from "../../model/verdict.ts";
import { renderTacticProof } from "../../report/terminal/render-proof.ts";
import { renderRule } from "../../report/terminal/render-rule.ts";
import { suggestNearest } from "../../taxonomy/nearest.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { describeDays } from "../../text/norm-words.ts";
import type { Host } from "../host.ts";
import { loadWorkspace, type WorkspaceOptions } from "../load-workspace.ts";
import { UsageError } from "../usage-error.ts";
import { renderOptionsFor } from "./output-options.ts";
import { reportProblems } from "./report-problems.ts";

export interface ExplainOptions extends WorkspaceOptions {
  readonly color?: boolean;
}

/** Explains a rule, or why a tactic got its verdict. */
export async function explain(host: Host, id: string, options: ExplainOptions): Promise<number> {
  const renderOptions = renderOptionsFor(host, options.color);
  const rule = builtinRules().find((candidate) => candidate.id === id);
  if (rule !== undefined) {
    host.writeOut(`${renderRule(rule, renderOptions).join("\n")}\n`);
    return 0;
  }
  const { judgements, taxonomies, problems } = await judgeWorkspace(await loadWorkspace(host, options));
  const { judgement, verdict } = findTactic(judgements, id);
  const { tactic, strategy } = verdict;
  const lines = [
    renderOptions.palette.strong(
      escapeTerminal(`${tactic.title} (${strategy.id}#${tactic.id}), ${describeDays(verdict.days)}`),
    ),
    ...renderTacticProof(verdict, ({ use }) => judgement.explain(tactic, use), {
      labelOf: (facet, concept) => labelOf(taxonomies, facet, concept),
      options: renderOptions,
    }),
  ];
  host.writeOut(`${lines.join("\n")}\n`);
  return reportProblems(host, problems, options.color);
}

/** `strategy#tactic`, or the tactic alone where only one strategy has it. */
function findTactic(judgements: readonly Judgement[], id: string): { judgement: Judgement; verdict: TacticVerdict } {
  const all = judgements.flatMap((judgement) => judgement.verdicts.map((verdict) => ({ judgement, verdict })));
  const nameOf = ({ verdict }: (typeof all)[number]): string => `${verdict.strategy.id}#${verdict.tactic.id}`;
  const found = all.filter((entry) => nameOf(entry) === id || entry.verdict.tactic.id === id);
  const [first, second] = found;
  if (first === undefined) {
    const known = [
      ...all.map(nameOf),
      ...all.map(({ verdict }) => verdict.tactic.id),
      ...builtinRules().map((rule) => rule.id),
    ];
    throw new UsageError(`There is no rule and no judged tactic "${id}". ${suggestNearest(id, known) ?? ""}`.trim());
  }
  if (second !== undefined)
    throw new UsageError(`Several strategies have a tactic "${id}": name one of ${found.map(nameOf).join(", ")}.`);
  return first;
}
