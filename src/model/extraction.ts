import type { Place } from "./place.ts";

/** How a statement or tactic was written. */
export type ReadingForm = "field-list" | "table" | "fenced" | "prose";

/** Concept ids by facet. */
export type ReadScope = Readonly<Record<string, readonly string[]>>;

/** A statement of a policy as it was read. */
export interface ReadStatement {
  readonly modality: "prohibit" | "permit" | "require";
  /** Its words. */
  readonly text: string;
  readonly place: Place;
  readonly strength: "strong" | "soft";
  readonly addressee: "people" | "organisation";
  /** Empty where it could not be mapped. */
  readonly scope: ReadScope;
  readonly unless: readonly ReadScope[];
  /** Each by its kind: `{ approval: "legal" }`. */
  readonly duties: readonly Readonly<Record<string, unknown>>[];
  readonly isConditional: boolean;
  /** From 0 to 1; 1 where it was read from a structured form. */
  readonly confidence: number;
  readonly form: ReadingForm;
}

export interface ReadTactic {
  readonly id: string;
  readonly title: string;
  readonly values: ReadScope;
  readonly place: Place;
  readonly confidence: number;
  readonly form: ReadingForm;
}

export interface ReadMention {
  readonly facet: string;
  readonly concept: string;
  readonly text: string;
  readonly stance: "use" | "avoid" | "neutral";
  /** The id of the tactic that it belongs to. */
  readonly tactic: string | undefined;
  readonly place: Place;
  readonly confidence: number;
}

/** What was read from one document. */
export type Extraction =
  | { readonly kind: "policy"; readonly file: string; readonly statements: readonly ReadStatement[] }
  | {
      readonly kind: "strategy";
      readonly file: string;
      readonly tactics: readonly ReadTactic[];
      readonly mentions: readonly ReadMention[];
    };
