/** What is wrong with an expression, and where in its text that shows. */
export interface ExpressionFault {
  /** The end of a sentence. */
  readonly fault: string;
  readonly start: number;
  readonly end: number;
  /** The name that is not known, and those that there are. */
  readonly near?: { readonly name: string; readonly known: readonly string[] };
  /** An imperative sentence, where more can be said than which names there are. */
  readonly help?: string;
}
