import { relative, sep } from "node:path";
import { PATTERN_KEYS } from "../../model/config.ts";
import { reportConfig } from "../../report/config-json.ts";
import { renderConfig } from "../../report/terminal/render-config.ts";
import { readSettings } from "../../settings.ts";
import { compileGlob } from "../../text/glob.ts";
import { printJson } from "../../text/print-json.ts";
import type { ListFormat } from "../formats.ts";
import { guardText } from "../guard-text.ts";
import type { Host } from "../host.ts";
import { listConfigs } from "../load-configs.ts";
import { loadConfig, type WorkspaceOptions } from "../load-workspace.ts";
import { createLoader } from "../loader.ts";
import { renderOptionsFor } from "../output-options.ts";
import { reportProblems } from "./report-problems.ts";

export interface ConfigOptions extends Pick<WorkspaceOptions, "config"> {
  readonly format: ListFormat;
  readonly color?: boolean;
}

/** Prints what holds in the workspace, and where each value was set. */
export async function config(host: Host, options: ConfigOptions): Promise<number> {
  const { place, opened, ...loaded } = await loadConfig(host, options);
  const loader = createLoader(host, place.root, listConfigs(place, loaded));
  const matches = new Map<string, number>();
  const documents = new Set<string>();
  const read: Record<"taxonomies" | "ruleFiles", string[]> = { taxonomies: [], ruleFiles: [] };
  for (const key of PATTERN_KEYS) {
    for (const pattern of opened?.[key] ?? []) {
      const paths = await loader.findAll([pattern], key);
      matches.set(pattern.value, paths.length);
      for (const path of paths) documents.add(toPortable(relative(place.root, path)));
      if (key === "taxonomies" || key === "ruleFiles") read[key].push(...paths);
    }
  }
  const overridden = new Map<string, number>();
  for (const { value } of opened?.overrides.flatMap(({ files }) => files) ?? []) {
    const isMatch = compileGlob(value);
    overridden.set(value, [...documents].filter((document) => isMatch(document)).length);
  }
  const { settings, problems } = await readSettings({
    ...loaded,
    taxonomies: await loader.loadAll(read.taxonomies, "taxonomies"),
    rules: await loader.loadAll(read.ruleFiles, "ruleFiles"),
    problems: [...loaded.problems, ...loader.problems],
  });
  const path = place.config === undefined ? undefined : toPortable(relative(host.cwd, place.config));
  const report = { settings, config: path, isNamed: place.isNamed, matches, overridden };
  host.writeOut(
    options.format === "json"
      ? printJson(reportConfig(report))
      : guardText(host, `${renderConfig(report, renderOptionsFor(host, options.color)).join("\n")}\n`),
  );
  return reportProblems(host, problems, options.color);
}

function toPortable(path: string): string {
  return path.split(sep).join("/");
}
