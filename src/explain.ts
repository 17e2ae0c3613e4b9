import { labelOf } from "./check/labels.ts";
import { problemRules } from "./generated/problems.ts";
import { builtinRules } from "./generated/rules.ts";
import type { Judgement } from "./judge/judge-strategy.ts";
import type { LintInput } from "./lint.ts";
import type { PlacedProblem } from "./model/problem.ts";
import type { ExplainedRule } from "./model/rule.ts";
import type { TacticVerdict } from "./model/verdict.ts";
import type { ExplainedTactic } from "./report/terminal/render-proof.ts";
import { listRules, type RulesInput } from "./rules.ts";
import { suggestNearest } from "./text/nearest.ts";
import { judgeWorkspace } from "./verdicts.ts";

/** A rule of the tool, or a kind of fault of documents, by its id. */
export async function findNotice(id: string): Promise<ExplainedRule | undefined> {
  const rule = builtinRules().find((candidate) => candidate.id === id);
  if (rule === undefined) {
    const fault = problemRules().find((candidate) => candidate.id === id);
    if (fault === undefined) return undefined;
    return { ...fault, category: "document", docs: `docs/rules/problems.md#${id}` };
  }
  const { rulePages } = await import("./generated/rule-pages.ts");
  const docs = `rules/${id}/README.md`;
  return { ...rule, docs, page: rulePages.find((page) => page.id === id) };
}

/** A rule of the organisation's own, by its id. */
export async function findOwnRule(input: RulesInput, id: string): Promise<ExplainedRule | undefined> {
  const { rules } = await listRules(input);
  const found = rules.find(({ rule, file }) => file !== undefined && rule.id === id);
  if (found === undefined) return undefined;
  const { rule, file } = found;
  const why = rule.description === undefined ? [] : [rule.description];
  return { ...rule, docs: rule.docs ?? file ?? "", page: { id, why, finds: [], remedy: [rule.help], off: [] } };
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
  const help = suggestNearest(id, [...tactics, ...[...builtinRules(), ...problemRules()].map((rule) => rule.id)]);
  return `There is no rule and no judged tactic "${id}".${help === undefined ? "" : ` ${help}`}`;
}
