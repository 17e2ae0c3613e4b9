import type { TermMatch } from "../term-matcher.ts";

/** A name of a concept in a sentence, and its words, `last` not among them. */
export interface PlacedTerm extends Pick<TermMatch, "facet" | "concept" | "start" | "end" | "isAmbiguous"> {
  readonly first: number;
  readonly last: number;
}
