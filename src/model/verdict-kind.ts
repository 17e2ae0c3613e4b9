/** From the worst to the best; a tactic's verdict is the worst of its uses'. */
export const VERDICT_KINDS = ["prohibited", "unmet", "depends", "unstated", "silent", "permitted"] as const;
export type VerdictKind = (typeof VERDICT_KINDS)[number];

/** The maxims that can decide between a prohibition and a permission, in their usual order. */
export const MAXIMS = ["protection", "authority", "override", "specificity", "recency", "prohibition"] as const;
export type Maxim = (typeof MAXIMS)[number];
