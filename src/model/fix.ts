import type { Place } from "./place.ts";
import type { Location } from "./source.ts";

/** A change that mends what is said of a text: all of its edits together, or none. `T` says where an edit is. */
interface FixOf<T> {
  /** What it does, as an imperative sentence. */
  readonly title: string;
  /** Whether it may be made unasked: it changes how something is written, and never what it means. */
  readonly isSafe: boolean;
  /** They do not overlap. */
  readonly edits: readonly T[];
}

/** A new text in the place of another; where the place is empty, the text is put in. */
export interface Edit {
  readonly place: Place;
  readonly text: string;
}

export interface LocatedEdit {
  readonly location: Location;
  readonly text: string;
}

export type Fix = FixOf<Edit>;

/** A fix as it is made, beside the texts that it is about. */
export type LocatedFix = FixOf<LocatedEdit>;
