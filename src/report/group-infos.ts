import type { Finding } from "../model/finding.ts";
import { groupBy } from "../text/group-by.ts";

/** Infos of one kind that say the same. */
export interface InfoGroup {
  readonly first: Finding;
  readonly count: number;
  /** The ids of their tactics, each once. */
  readonly tactics: readonly string[];
  /** What they say together. */
  readonly message: string;
}

/** Puts infos together that say the same: a reader wants to know how often, not each in full. */
export function groupInfos(findings: readonly Finding[]): InfoGroup[] {
  const groups = groupBy(findings, ({ rule, shared, message }) => `${rule}\u0000${shared ?? message}`);
  return [...groups.values()].map((group) => {
    const [first] = group;
    const tactics = [...new Set(group.flatMap(({ subject }) => subject.tactic ?? []))];
    const isShared = tactics.length > 1 && first.shared !== undefined;
    const message = isShared ? `${tactics.length} tactics ${first.shared}.` : first.message;
    return { first, count: group.length, tactics, message };
  });
}
