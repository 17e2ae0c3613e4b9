/** Which characters stand at one place of a pattern, as ranges of code points. */
export interface CharacterSet {
  readonly ranges: readonly (readonly [first: number, last: number])[];
  readonly isNegated: boolean;
}

/** A pattern of `matches`, taken apart. */
export type PatternNode =
  | { readonly kind: "set"; readonly set: CharacterSet }
  | { readonly kind: "start" | "end" | "boundary" }
  | { readonly kind: "sequence" | "choice"; readonly parts: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly part: PatternNode; readonly least: number; readonly most: number };

export interface Pattern {
  readonly root: PatternNode;
  readonly ignoresCase: boolean;
}

/** Why a text is no pattern, and where in it that shows. */
export interface PatternFault {
  readonly fault: string;
  readonly at: number;
}
