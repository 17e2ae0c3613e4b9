import type { Severity } from "./finding.ts";
import type { Location, Source } from "./source.ts";

/** What every message of a law pack says besides: a check of two documents is no opinion of a lawyer. */
export const DISCLAIMER = "no legal advice; a clean run is not compliance";

/** A law pack as it is shipped: policies with the authority of a law or a regulator, for whoever extends it. */
export interface PackData {
  /** Such as `onpolicy:us-ftc`. */
  readonly id: string;
  readonly title: string;
  /** The day on which its facts were gathered, and the one after which they may no longer hold: `YYYY-MM-DD`. */
  readonly factsAsOf: string;
  readonly staleAfter: string;
  /** Rules that the pack switches on, or sets to another severity. */
  readonly rules: Readonly<Record<string, Severity>>;
  /** The texts of its policies, with paths such as `onpolicy:us-ftc/reviews.yaml`. */
  readonly policies: readonly Source[];
}

/** What a run says of a law pack that it held strategies against. */
export type PackNotice = Pick<PackData, "id" | "title" | "factsAsOf" | "staleAfter">;

/** The law pack that a policy belongs to. */
export interface LawPack extends PackNotice {
  /** Where the config extends it. */
  readonly entry: Location;
}

export function noticePack({ id, title, factsAsOf, staleAfter }: PackNotice): PackNotice {
  return { id, title, factsAsOf, staleAfter };
}

const SHIPPED = "onpolicy:";

/** The pack's name in sentences: `us-ftc`. */
export function nameOfPack({ id }: Pick<PackData, "id">): string {
  return id.slice(SHIPPED.length);
}

/** Whether a place lies in a text that comes with the program, so that the workspace has no such file. */
export function isShippedPath(file: string): boolean {
  return file.startsWith(SHIPPED);
}
