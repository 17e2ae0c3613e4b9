/** Phrases that all say one thing, as a file of `rules/lexicon` lists them. */
export interface LexiconEntry {
  readonly id: string;
  readonly phrases: readonly string[];
}

export interface Lexicon {
  readonly id: string;
  readonly entries: readonly LexiconEntry[];
}
