import { labelOf } from "./check/labels.ts";
import { builtinRules } from "./generated/rules.ts";
import type { Judgement } from "./judge/judge-strategy.ts";
import type { LintInput } from "./lint.ts";
import type { PlacedProblem } from "./model/problem.ts";
import type { RuleData, RulePage } from "./model/rule.ts";
import type { TacticVerdict } from "./model/verdict.ts";
import type { ExplainedTactic } from "./report/terminal/render-proof.ts";
import { suggestNearest } from "./text/nearest.ts";
import { judgeWorkspace } from "./verdicts.ts";

/** A rule of the tool, by its id, and its page. */
export async function findRule(id: string): Promise<{ rule: RuleData; page: RulePage | undefined } | undefined> {
  const rule = builtinRules().find((candidate) => candidate.id === id);
  if (rule === undefined) return undefined;
  const { rulePages } = await import("./generated/rule-pages.ts");
  return { rule, page: rulePages.find((page) => page.id === id) };
}

/**
 * Explains a tactic, named as `strategy#tactic`, or by itself where only one strategy has it. Where there is no such
 * tactic, or more than one, `fault` says so.
 */
export async function explainTactic(
  input: LintInput,
  id: string,
): Promise<
  { readonly problems: readonly PlacedProblem[] } & ({ readonly found: ExplainedTactic } | { readonly fault: string })
> {
  const { judgements, taxonomies, problems } = await judgeWorkspace(input);
  const all = judgements.flatMap((judgement) => judgement.verdicts.map((verdict) => ({ judgement, verdict })));
  const matching = all.filter(({ verdict }) => nameOf(verdict) === id || verdict.tactic.id === id);
  const [first, second] = matching;
  if (first === undefined) return { problems, fault: describeUnjudged(judgements, id) ?? describeMissing(all, id) };
  if (second !== undefined) {
    const names = matching.map(({ verdict }) => nameOf(verdict));
    return { problems, fault: `Several strategies have a tactic "${id}": name one of ${names.join(", ")}.` };
  }
  const { judgement, verdict } = first;
  return {
    problems,
    found: {
      verdict,
      proofOf: ({ use }) => judgement.explain(verdict.tactic, use),
      labelOf: (facet, concept) => labelOf(taxonomies, facet, concept),
    },
  };
}

function nameOf({ strategy, tactic }: Pick<TacticVerdict, "strategy" | "tactic">): string {
  return `${strategy.id}#${tactic.id}`;
}

/** A tactic that is there, but done or rejected. */
function describeUnjudged(judgements: readonly Judgement[], id: string): string | undefined {
  for (const { strategy } of judgements) {
    const found = strategy.tactics.find((tactic) => tactic.id === id || nameOf({ strategy, tactic }) === id);
    if (found !== undefined) return `The tactic "${id}" is ${found.status}, so it is not judged.`;
  }
  return undefined;
}

function describeMissing(
  all: readonly { readonly judgement: Judgement; readonly verdict: TacticVerdict }[],
  id: string,
): string {
  const tactics = all.flatMap(({ verdict }) => [nameOf(verdict), verdict.tactic.id]);
  const help = suggestNearest(id, [...tactics, ...builtinRules().map((rule) => rule.id)]);
  return `There is no rule and no judged tactic "${id}".${help === undefined ? "" : ` ${help}`}`;
}
