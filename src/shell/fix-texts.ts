import type { WorkspaceTexts } from "../relint.ts";
import type { Host } from "./host.ts";
import type { Loaded } from "./load-source.ts";
import { type ListedWorkspace, listWorkspace, type WorkspaceOptions } from "./load-workspace.ts";

/** All texts of a workspace, and what is known there. */
export interface LoadedTexts extends Pick<ListedWorkspace, "root" | "baseline"> {
  readonly input: WorkspaceTexts;
}

/** Reads all texts of a workspace, for those who change some of them. */
export async function loadTexts(host: Host, options: WorkspaceOptions): Promise<LoadedTexts> {
  const { root, basis, strategies, baseline } = await listWorkspace(host, options);
  const loaded: Loaded[] = [];
  // One by one: ten thousand open files are more than a process may have.
  for (const strategy of strategies) loaded.push(await strategy.load());
  const input = {
    basis,
    strategies: loaded.flatMap(({ source, problem }) => (problem === undefined ? [source] : [])),
    unreadable: loaded.flatMap(({ problem }) => problem ?? []),
  };
  return { root, input, baseline };
}
