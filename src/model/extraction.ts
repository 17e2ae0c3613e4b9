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
  /** The id of the clause by which it is judged; undefined where it is not. */
  readonly clause: string | undefined;
  /** The name of its sentence, by which a clause says that it was adopted from it; undefined where it is no sentence of prose. */
  readonly sentence: string | undefined;
  /** Whether a clause that somebody has written was adopted from it. */
  readonly isAdopted: boolean;
  /** What its clause says, as lines of YAML; empty without one. */
  readonly lines: readonly string[];
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

interface ExtractedDocument {
  readonly file: string;
  readonly id: string;
  readonly title: string;
}

export interface PolicyExtraction extends ExtractedDocument {
  readonly kind: "policy";
  readonly statements: readonly ReadStatement[];
}

export interface StrategyExtraction extends ExtractedDocument {
  readonly kind: "strategy";
  readonly tactics: readonly ReadTactic[];
  readonly mentions: readonly ReadMention[];
}

/** What was read from one document. */
export type Extraction = PolicyExtraction | StrategyExtraction;
