import type { RulesInput } from "../rules.ts";
import type { Host } from "./host.ts";
import { listConfigs } from "./load-configs.ts";
import { loadConfig, type WorkspaceOptions } from "./load-workspace.ts";
import { createLoader } from "./loader.ts";

/** Reads what says which rules hold: the config with all that it extends, rule files, and the names that they ask for. */
export async function loadRules(host: Host, options: Pick<WorkspaceOptions, "config">): Promise<RulesInput> {
  const { place, opened, config, extended, problems } = await loadConfig(host, options);
  const loader = createLoader(host, place.root, listConfigs(place, { extended }));
  const loadListed = async (key: "taxonomies" | "ruleFiles") =>
    loader.loadAll(await loader.findAll(opened?.[key] ?? [], key), key);
  const [taxonomies, rules] = [await loadListed("taxonomies"), await loadListed("ruleFiles")];
  return { config, extended, taxonomies, rules, problems: [...problems, ...loader.problems] };
}
