import { describeRules } from "./check/describe-rules.ts";
import { placeProblem } from "./check/problem-finding.ts";
import { activateRules } from "./check/rule-settings.ts";
import { shippedTaxonomies } from "./generated/taxonomy.ts";
import type { PlacedProblem, Problem } from "./model/problem.ts";
import type { RuleInForce } from "./model/rule.ts";
import { type ConfigTexts, openConfig } from "./open.ts";
import { createTaxonomies } from "./taxonomy/taxonomy-set.ts";

/** The rules in force under a config, in the order of their ids; `faults` are those of reading the config's file. */
export async function listRules(
  { config: source, extended }: ConfigTexts,
  faults: readonly Problem[],
): Promise<{ readonly rules: readonly RuleInForce[]; readonly problems: readonly PlacedProblem[] }> {
  const { config, problems } = await openConfig(source, extended);
  const active = await activateRules(createTaxonomies(shippedTaxonomies(), []).taxonomies, config);
  const rules = describeRules(active.rules, config);
  return { rules, problems: [...faults, ...problems, ...active.problems].map(placeProblem) };
}
