import type { VerdictKind } from "./verdict-kind.ts";

/** What a report says of a tactic as a whole. It stands by itself, without the documents. */
export interface TacticSummary {
  readonly strategy: { readonly id: string; readonly title: string; readonly file: string };
  readonly tactic: { readonly id: string; readonly title: string };
  readonly kind: VerdictKind;
  /** The days that were judged, in words; empty where they have no bounds. */
  readonly days: string;
}
