import type { Reading } from "./norm.ts";

/** What a lead-in or a heading says of the items below it. */
export interface Lead {
  /** `rule`: they are norms of this kind; `background`: they tell of aims, steps or words; `none`: it says nothing. */
  readonly kind: "rule" | "background" | "none";
  readonly reading: Reading | undefined;
  readonly isConditional: boolean;
  /** Whether it is no norm without its items: "Do not:", "Users must:". */
  readonly isIncomplete: boolean;
  /** Whether items that only name a thing are norms too. */
  readonly takesNames: boolean;
  /** Whether items that are whole clauses without a norm are: "Make sure that:". */
  readonly takesClauses: boolean;
}

export const NO_LEAD: Lead = {
  kind: "none",
  reading: undefined,
  isConditional: false,
  isIncomplete: false,
  takesNames: false,
  takesClauses: false,
};

export const BACKGROUND: Lead = { ...NO_LEAD, kind: "background" };

/** A lead that makes its items norms of one kind. */
export function leadTo(reading: Reading, parts: Partial<Omit<Lead, "kind" | "reading">> = {}): Lead {
  return { ...NO_LEAD, isIncomplete: true, takesNames: true, ...parts, kind: "rule", reading };
}
