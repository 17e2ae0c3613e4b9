import type { Statement } from "../statement.ts";

/** A norm that a clause says. */
export interface Norm extends Pick<Statement, "modality" | "strength" | "addressee" | "confidence"> {
  /** Where in the text its words begin, and where the part of the sentence begins that it speaks for. */
  readonly at: number;
  readonly from: number;
  /** Whether words say it expressly, rather than a bare verb. */
  readonly isExplicit: boolean;
  /** Whether it holds for some only, or for some things only: "only X may". */
  readonly isReserved?: boolean;
}

/** What a clause says, before it is known where it begins. */
export type Reading = Pick<Norm, "modality" | "strength" | "addressee" | "confidence" | "isReserved">;

export const SURE = 0.9;
export const LIKELY = 0.75;
export const GUESSED = 0.6;
