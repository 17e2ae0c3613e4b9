import type { Source } from "../../model/source.ts";
import { BUILD } from "../build.ts";
import type { Host } from "../host.ts";
import type { ListedWorkspace } from "../load-workspace.ts";
import { openReportCache, type ReportCache } from "./report-cache.ts";
import { hashTexts } from "./sealed-text.ts";

export interface WorkspaceCache {
  readonly reports: ReportCache;
  /** Keeps what this run found, where it is not what was kept before. */
  save(): Promise<void>;
}

/** Opens what earlier runs found in the strategies of a workspace. */
export async function openWorkspaceCache(host: Host, { root, basis }: ListedWorkspace): Promise<WorkspaceCache> {
  const lists = [basis.policies, basis.taxonomies ?? [], basis.waivers ?? [], basis.rules ?? []];
  // One that is extended and cannot be had is a problem, and counts as such.
  const configs = [basis.config, ...(basis.extended ?? new Map<string, Source | undefined>()).values()];
  const sources: readonly Source[] = [...configs.filter((config) => config !== undefined), ...lists.flat()];
  // A part of a workspace is one of its own, so that checking it does not throw away what is kept of the whole.
  const name = `${hashTexts([root, ...sources.map(({ path }) => path)])}.reports`;
  const key = hashTexts([
    BUILD,
    basis.today,
    String(basis.isSelection === true),
    ...lists.map((list) => String(list.length)),
    ...sources.flatMap(({ path, text }) => [path, text]),
    ...(basis.problems ?? []).map(({ rule, message, location }) => `${rule} ${message} ${location.source.path}`),
  ]);
  const reports = openReportCache(key, await host.cache.read(name));
  return {
    reports,
    save: async () => {
      const text = reports.print();
      if (text !== undefined) await host.cache.write(name, text);
    },
  };
}
