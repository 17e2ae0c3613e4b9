import type { Finding } from "../model/finding.ts";

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
  const groups = new Map<string, [Finding, ...Finding[]]>();
  for (const finding of findings) {
    const key = `${finding.rule}\u0000${finding.shared ?? finding.message}`;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [finding]);
    else known.push(finding);
  }
  return [...groups.values()].map((group) => {
    const [first] = group;
    const tactics = [...new Set(group.flatMap(({ subject }) => subject.tactic ?? []))];
    const isShared = tactics.length > 1 && first.shared !== undefined;
    const message = isShared ? `${tactics.length} tactics ${first.shared}.` : first.message;
    return { first, count: group.length, tactics, message };
  });
}
