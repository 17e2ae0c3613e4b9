/** A finding that was there before the program was, as a baseline names it. */
export interface KnownFinding {
  readonly fingerprint: string;
  /** What the clauses mean on which it rests; undefined where it rests on none. */
  readonly norm: string | undefined;
  /** Another name for it, by which it is known where clauses were renumbered; undefined where it is about none. */
  readonly lineage: string | undefined;
  /** The other keys are for whoever reads the file. */
  readonly file: string;
  readonly rule: string;
  readonly message: string;
}

/** Where a baseline lies that is named nowhere else: in the root of the workspace. */
export const BASELINE_NAME = "onpolicy-baseline.json";
