/** From the worst to the best; a tactic's verdict is the worst of its uses'. */
export declare const VERDICT_KINDS: readonly ["prohibited", "unmet", "depends", "unstated", "silent", "permitted"];
export type VerdictKind = (typeof VERDICT_KINDS)[number];
/** The maxims that can decide between a prohibition and a permission, in their usual order. */
export declare const MAXIMS: readonly ["protection", "authority", "override", "specificity", "recency", "prohibition"];
export type Maxim = (typeof MAXIMS)[number];
