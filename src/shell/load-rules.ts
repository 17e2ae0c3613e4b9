import { isAbsolute, join } from "node:path";
import type { RulesInput } from "../rules.ts";
import type { Host } from "./host.ts";
import { listConfigs } from "./load-configs.ts";
import { loadConfig, type WorkspaceOptions } from "./load-workspace.ts";
import { createLoader } from "./loader.ts";

/** The rules of a workspace, and where it looks for rule files. */
export interface LoadedRules extends RulesInput {
  readonly root: string;
  readonly patterns: readonly string[];
}

/**
 * Reads what says which rules hold: the config with all that it extends, rule files, and the names that they ask for. Rule
 * files that are named go before those of the config.
 */
export async function loadRules(
  host: Host,
  options: Pick<WorkspaceOptions, "config">,
  named: readonly string[] = [],
): Promise<LoadedRules> {
  const { place, opened, config, extended, problems } = await loadConfig(host, options);
  const loader = createLoader(host, place.root, listConfigs(place, { extended }));
  const taxonomies = await loader.loadAll(await loader.findAll(opened?.taxonomies ?? [], "taxonomies"), "taxonomies");
  const absolute = named.map((path) => (isAbsolute(path) ? path : join(host.cwd, path)));
  const files = named.length > 0 ? absolute : await loader.findAll(opened?.ruleFiles ?? [], "ruleFiles");
  const rules = await loader.loadAll(files, "ruleFiles");
  const patterns = (opened?.ruleFiles ?? []).map(({ value }) => value);
  return {
    root: place.root,
    patterns,
    config,
    extended,
    taxonomies,
    rules,
    problems: [...problems, ...loader.problems],
  };
}
