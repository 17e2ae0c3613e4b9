import type { Span } from "../model/source.ts";
import type { InlineText } from "../text/inline-text.ts";

/** What a passage is in its document. */
export type PassageRole = "heading" | "paragraph" | "item" | "cell";

/**
 * A run of text that stands by itself: a heading, a paragraph, the words of a list item, a cell of a table. It knows what
 * stands above it, since much of what people write is only said there: "Employees must not:", "Don'ts", a column's name.
 */
export interface Passage {
  readonly role: PassageRole;
  readonly inline: InlineText;
  /** Where in `inline` it is bold. */
  readonly strong: readonly Span[];
  readonly links: readonly PassageLink[];
  /** The headings that it stands below, the outermost first. A short bold paragraph is one, below all others. */
  readonly section: readonly Passage[];
  /** Of a heading 1 to 6, or 7 where it is a bold paragraph; of an item how deep its list is nested, from 1; else 0. */
  readonly depth: number;
  /** What introduces it: of an item the paragraph before its list or the item around it, of a cell its column's heading. */
  readonly lead: Passage | undefined;
  /** Of an item: the items of its list, itself among them. Of a cell: the cells of its row. Else only itself. */
  readonly siblings: readonly Passage[];
  /** Whether it stands in a block quote. */
  readonly isQuoted: boolean;
  /** Of an item that is a task: whether it is ticked. */
  readonly isChecked: boolean | undefined;
  /** True where a structured form has read it: it is there for its context, and says nothing more. */
  readonly isTaken: boolean;
}

/** A link or a picture, and the part of the text that shows it, which may be empty. */
export interface PassageLink extends Span {
  readonly url: string;
}
