import type { Location } from "./source.ts";

/** The shipped facets, in the order that decides ties; an organisation's own come after them, by id. */
export const SHIPPED_FACETS = [
  "tool",
  "tactic",
  "actor",
  "account",
  "time",
  "device",
  "region",
  "audience",
  "content",
  "data",
  "payment",
  "ai",
] as const;

export type ConceptStatus = "active" | "restricted" | "defunct";

/** A concept as a taxonomy document writes it (the words are those of W3C SKOS, as far as people use them). */
export interface ConceptData {
  readonly id: string;
  readonly label?: string;
  readonly aliases?: readonly string[];
  readonly formerly?: readonly string[];
  readonly broader?: string | readonly string[];
  readonly domains?: readonly string[];
  /** Those of its names that are everyday words as well: prose needs more context to believe them. */
  readonly ambiguous?: readonly string[];
  readonly status?: ConceptStatus;
  readonly since?: string;
  readonly successor?: string;
  readonly note?: string;
}

export interface TaxonomyData {
  readonly facet: string;
  readonly root?: { readonly label?: string; readonly aliases?: readonly string[] } | undefined;
  readonly concepts: readonly ConceptData[];
  /** The facet as it was built together with the program. */
  readonly built?: string | undefined;
}

/** A taxonomy document of an organisation, with the place of each of its concepts for messages. */
export interface TaxonomyDocument {
  readonly data: TaxonomyData;
  readonly location: Location;
  /** One for each of `data.concepts`. */
  readonly conceptLocations: readonly Location[];
}
