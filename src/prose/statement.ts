import type { DutyKind } from "../model/duty.ts";
import type { Span } from "../model/source.ts";
import type { Passage } from "./passage.ts";

/** One norm that a passage of a policy says: the smallest sentence or list item that says it. */
export interface Statement {
  readonly modality: "prohibit" | "permit" | "require";
  /** `strong` for must, never, do not, prohibited; `soft` for should, avoid, please, encouraged. */
  readonly strength: "strong" | "soft";
  /** Whom it binds: the people of the policy, or the organisation itself, a third party, or the reader as a consequence. */
  readonly addressee: "people" | "organisation";
  readonly passage: Passage;
  /** Where it stands in the passage's text. */
  readonly span: Span;
  /** Its condition or exception, if it has one. */
  readonly isConditional: boolean;
  /** How sure the reading is, from 0 to 1. */
  readonly confidence: number;
}

/** A concept that a statement names, and where in its passage (or in that of its lead-in or heading). */
export interface NamedConcept {
  readonly facet: string;
  readonly concept: string;
  readonly text: string;
  readonly passage: Passage;
  readonly span: Span;
}

/** What a statement asks for, such as the approval of legal. */
export interface StatedDuty {
  readonly kind: DutyKind;
  /** Concept ids of actors for approvals where one is known, else the words. */
  readonly values: readonly string[];
  readonly passage: Passage;
  readonly span: Span;
  /** Duties any of which will do instead: "approved by legal, or required by your job description". */
  readonly orElse: readonly Pick<StatedDuty, "kind" | "values">[];
}

/** A statement with what it speaks about. */
export interface ScopedStatement extends Statement {
  readonly scope: readonly NamedConcept[];
  /** Each is an exception: the statement does not hold where all of its concepts do. */
  readonly unless: readonly (readonly NamedConcept[])[];
  readonly duties: readonly StatedDuty[];
}
