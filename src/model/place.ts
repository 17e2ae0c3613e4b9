/** 1-based line and column, in UTF-16 code units, and the 0-based offset. */
export interface Position {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

/**
 * A location as it is shown to people and other programs: it stands by itself, so that the text that it comes from can be
 * let go, and a finding can be kept for the next run.
 */
export interface Place {
  /** Relative to the workspace, with `/`. */
  readonly file: string;
  readonly start: Position;
  readonly end: Position;
  /** The line on which it starts, without its end; undefined where the file could not be read. */
  readonly line?: string;
}
