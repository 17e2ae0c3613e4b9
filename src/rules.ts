import { activateRules } from "./check/rule-settings.ts";
import { shippedTaxonomies } from "./generated/taxonomy.ts";
import type { Config } from "./model/config.ts";
import type { Problem } from "./model/problem.ts";
import type { Source } from "./model/source.ts";
import { readConfig } from "./read/read-config.ts";
import { readKind } from "./read/read-kind.ts";
import type { RuleInForce } from "./report/rules-json.ts";
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

/** Reads a config, for whoever has to find the documents that it lists. */
export async function openConfig(
  source: Source | undefined,
): Promise<{ readonly config: Config | undefined; readonly problems: readonly Problem[] }> {
  if (source === undefined) return { config: undefined, problems: [] };
  const { value, problems } = await readConfig(source);
  return { config: value?.config, problems };
}

/** What a document says it is; undefined, with the reason, where it says nothing that is known. */
export async function openKind(
  source: Source,
): Promise<{ readonly kind: string | undefined; readonly problems: readonly Problem[] }> {
  const { value, problems } = await readKind(source);
  return { kind: value, problems };
}
