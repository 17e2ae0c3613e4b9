import type { Related, Severity } from "./finding.ts";
import type { Fix, LocatedFix } from "./fix.ts";
import type { Place } from "./place.ts";
import type { Location, RelatedLocation } from "./source.ts";

/**
 * Something in a document or a config that could not be read as its author meant it. An `error` makes the run
 * incomplete (exit 2); a `warning` is a reading that is possible but probably not meant; an `info` is good to know.
 */
export interface Problem {
  /** The rule id under which it is reported, e.g. `unknown-key`. */
  readonly rule: string;
  readonly severity: Severity;
  readonly message: string;
  readonly help?: string;
  readonly location: Location;
  readonly related?: readonly RelatedLocation[];
  readonly fix?: LocatedFix;
}

/** A problem that stands by itself, without the text in which it lies. */
export interface PlacedProblem extends Omit<Problem, "location" | "related" | "fix"> {
  readonly place: Place;
  readonly related: readonly Related[];
  readonly fix?: Fix;
}
