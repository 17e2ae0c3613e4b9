import type { Interval } from "../model/day.ts";
import type { DutyKind } from "../model/duty.ts";
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
  /** What it is told of as: of a part that is used, such as Reels, its product; else the concept itself. */
  readonly toldAs: string;
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
  /** What it states, each concept once. */
  readonly mentions: readonly Mention[];
  /** Every place that tells of it. */
  readonly passages: readonly Passage[];
  /** When it runs, where that is stated near by; an end that is not stated is infinite. */
  readonly period: Interval | undefined;
  readonly evidence: readonly ProseEvidence[];
  readonly confidence: number;
}

/** What a strategy states of a tactic to show that a duty is met: `approval` by `legal`, `disclosure` as `#ad`. */
export interface ProseEvidence {
  readonly kind: DutyKind;
  /** For an approval the concept of the role where the taxonomy knows it; else the words. */
  readonly value: string;
  readonly passage: Passage;
  readonly span: Span;
}
