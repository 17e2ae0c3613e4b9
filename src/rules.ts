import { activateRules } from "./check/rule-settings.ts";
import { shippedTaxonomies } from "./generated/taxonomy.ts";
import type { Problem } from "./model/problem.ts";
import type { RuleInForce } from "./model/rule.ts";
import type { Source } from "./model/source.ts";
import { openConfig } from "./open.ts";
import { createTaxonomies } from "./taxonomy/taxonomy-set.ts";

/** The rules in force under a config, in the order of their ids. */
export async function listRules(
  source: Source | undefined,
): Promise<{ readonly rules: readonly RuleInForce[]; readonly problems: readonly Problem[] }> {
  const { config, problems } = await openConfig(source);
  const active = activateRules(createTaxonomies(shippedTaxonomies(), []).taxonomies, config);
  const rules = active.rules.map(({ rule, setting }) => ({
    rule: rule.data,
    setting,
    setAt: config?.rules.get(rule.data.id)?.location,
  }));
  return { rules, problems: [...problems, ...active.problems] };
}
