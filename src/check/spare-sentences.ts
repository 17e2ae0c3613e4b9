import { groupBy } from "../text/group-by.ts";
import type { WaivedCause } from "./apply-waivers.ts";
import { doubtsOf, isOfSentences, MOST_SENTENCES } from "./gather-prose.ts";
import { clausesOf } from "./list-causes.ts";

/**
 * Leaves out sentences that say of one tactic what others say more plainly, beyond those that would be shown beside these:
 * a policy may say a thing a thousand times, and to describe each would cost more than all the rest.
 */
export function spareSentences(causes: readonly WaivedCause[]): WaivedCause[] {
  const groups = groupBy(causes, (waived) => nameOf(waived) ?? waived);
  return [...groups.values()].flatMap((group) => {
    if (group.length <= 1 + MOST_SENTENCES) return group;
    const kept = new Set(group.toSorted((a, b) => doubtIn(a) - doubtIn(b)).slice(0, 1 + MOST_SENTENCES));
    return group.filter((waived) => kept.has(waived));
  });
}

/** What is asked for or prohibited, by which policy; undefined where others would not be told with it. */
function nameOf({ cause, waiver }: WaivedCause): string | undefined {
  if (waiver !== undefined || !isOfSentences(cause)) return undefined;
  const [, ...what] = cause.identity;
  return [cause.cause, clausesOf(cause)[0]?.policy.id ?? "", ...what].join("\u0000");
}

function doubtIn({ cause }: WaivedCause): number {
  const clause = clausesOf(cause)[0]?.clause;
  return doubtsOf(clause?.reading, clause?.modality);
}
