import type { StoppableParser } from "./stoppable-parser.ts";

/** What reading a document may need besides its text. */
export interface ReadingContext {
  /**
   * The facets of the workspace, which an organisation can extend: in Markdown a bold label that is neither a key nor a
   * facet belongs to the prose.
   */
  readonly facets?: readonly string[];
  readonly parser?: StoppableParser | undefined;
}
