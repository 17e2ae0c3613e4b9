import type { Location } from "../model/source.ts";
import type { MeteredRule } from "./compile-rule.ts";

/** A rule of the organisation's own, and where it stands. */
export interface OwnRule {
  readonly rule: MeteredRule;
  /** Of its id. */
  readonly location: Location;
  readonly whenLocation: Location;
}

/** The rules of an organisation's own that can be run. */
export interface OwnRules {
  readonly rules: readonly OwnRule[];
  /** Of all rule files that say one, also of those that cannot be used: a config may rightly name them. */
  readonly ids: readonly string[];
}

export const NO_OWN_RULES: OwnRules = { rules: [], ids: [] };
