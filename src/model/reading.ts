/**
 * How a clause or tactic was read that nobody wrote in a structured form: from sentences, so it may be wrong. What rests on
 * it says so, and is no error, until a person has adopted the reading.
 */
export interface Reading {
  /** How sure the reading is, from 0 to 1. */
  readonly confidence: number;
  /** Whether it only advises: should, avoid, please. */
  readonly isSoft: boolean;
  /** Whether it holds under a condition that could not be read: then a person has to look at the words. */
  readonly isConditional: boolean;
  /** Whether the sentence says more than was understood, so that it may mean less than its scope does. */
  readonly isPartial: boolean;
}

/** How many statements of prose there are for people to keep, and how many of them are judged. */
export interface StatementCount {
  readonly read: number;
  readonly judged: number;
}
