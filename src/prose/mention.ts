import type { Span } from "../model/source.ts";
import type { Passage } from "./passage.ts";

/** What a strategy says of a name: it plans it, plans to keep from it, or only speaks of it. */
export type Stance = "use" | "avoid" | "neutral";

/** A name of a tool or tactic (or a concept of another facet) that was met in a strategy. */
export interface Mention {
  readonly facet: string;
  readonly concept: string;
  readonly passage: Passage;
  /** Where it stands in the passage's text. */
  readonly span: Span;
  readonly stance: Stance;
  readonly confidence: number;
  /** The characters by which the name is disguised; mostly none. */
  readonly disguise: readonly string[];
  /** Of a tool: whether it is one by its name, rather than a class such as "social media" or a part such as LinkedIn Live. */
  readonly isProduct: boolean;
}

/** A planned activity that prose tells of. */
export interface ProseTactic {
  /** Unique in its document, made of the title. */
  readonly id: string;
  readonly title: string;
  /** The passage that tells of it best: where findings about it stand. */
  readonly passage: Passage;
  readonly span: Span;
  /** What it states. */
  readonly mentions: readonly Mention[];
  readonly confidence: number;
}
