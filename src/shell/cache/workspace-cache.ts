import type { Source } from "../../model/source.ts";
import { BUILD } from "../build.ts";
import type { Host } from "../host.ts";
import type { ListedWorkspace } from "../load-workspace.ts";
import { type Outcome, printOutcome, readOutcome } from "./outcome-text.ts";
import { hashSource, openReportCache, type ReportCache } from "./report-cache.ts";
import { hashTexts } from "./sealed-text.ts";

/** What earlier runs left of a workspace. */
export interface WorkspaceCache {
  /** What such a run came to, where it read exactly these texts. `telling` says how it tells of what it finds. */
  recall(telling: string): Promise<Outcome | undefined>;
  /** What was found in each strategy; read when it is first asked for. */
  openReports(): Promise<ReportCache>;
  /** Keeps what this run found, where it is not what was kept before. */
  saveReports(): Promise<void>;
  /** Keeps what this run came to. */
  saveOutcome(telling: string, outcome: Outcome): Promise<void>;
}

export function openWorkspaceCache(host: Host, { root, basis, strategies, baseline }: ListedWorkspace): WorkspaceCache {
  const lists = [basis.policies, basis.taxonomies ?? [], basis.waivers ?? [], basis.rules ?? []];
  // One that is extended and cannot be had is a problem, and counts as such.
  const configs = [basis.config, ...(basis.extended ?? new Map<string, Source | undefined>()).values()];
  const sources: readonly Source[] = [...configs.filter((config) => config !== undefined), ...lists.flat()];
  // A part of a workspace is one of its own, so that checking it does not throw away what is kept of the whole.
  const place = [root, ...sources.map(({ path }) => path)];
  const key = hashTexts([
    BUILD,
    basis.today,
    String(basis.isSelection === true),
    ...lists.map((list) => String(list.length)),
    ...sources.flatMap(({ path, text }) => [path, text]),
    ...(basis.problems ?? []).map(({ rule, message, location }) => `${rule} ${message} ${location.source.path}`),
  ]);
  const reportsName = `${hashTexts(place)}.reports`;
  // What is known changes nothing of what is found.
  const outcomeKey = (telling: string, hashes: readonly string[]): string =>
    hashTexts([key, telling, baseline === undefined ? "" : `:${baseline.text}`, ...hashes]);
  const outcomeName = (telling: string): string => `${hashTexts([telling, ...place])}.outcome`;
  let reports: ReportCache | undefined;
  return {
    recall: async (telling) => {
      const kept = await host.cache.read(outcomeName(telling));
      if (kept === undefined) return undefined;
      const hashes: string[] = [];
      for (const strategy of strategies) {
        const { source, problem } = await strategy.load();
        if (problem !== undefined) return undefined;
        hashes.push(hashSource(source));
      }
      return readOutcome(outcomeKey(telling, hashes), kept);
    },
    openReports: async () => (reports ??= openReportCache(key, await host.cache.read(reportsName))),
    saveReports: async () => {
      const text = reports?.print();
      if (text !== undefined) await host.cache.write(reportsName, text);
    },
    saveOutcome: async (telling, outcome) => {
      const hashes = reports?.hashes ?? [];
      // Where a strategy could not be read, or not in time, the next run may find more.
      if (reports?.basis === undefined || hashes.length !== strategies.length) return;
      await host.cache.write(outcomeName(telling), printOutcome(outcomeKey(telling, hashes), outcome));
    },
  };
}
