import type { VerdictKind } from "../model/verdict-kind.ts";

/** A verdict as a reader is told it. */
export const VERDICT_WORDS: Readonly<Record<VerdictKind, string>> = {
  prohibited: "prohibited",
  unmet: "conditions not met",
  depends: "depends on what is meant",
  unstated: "depends on what is not stated",
  silent: "the policy is silent",
  permitted: "permitted",
};
