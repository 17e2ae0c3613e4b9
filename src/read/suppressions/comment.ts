import type { Source, Span } from "../../model/source.ts";

/** A comment of a document, whichever syntax it is written in. */
export interface Comment {
  readonly source: Source;
  /** What stands between its marks. */
  readonly span: Span;
  /** What it stands at: the next thing below it, or the one that holds it. */
  readonly covers: Span;
  /** It never ends, so all below it is part of it. */
  readonly isOpen: boolean;
}
