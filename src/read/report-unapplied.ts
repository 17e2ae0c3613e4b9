import type { Problem } from "../model/problem.ts";
import type { DocumentData } from "./read-document.ts";

/** Kinds of documents that are held against their schema, and go no further. */
export type UnappliedKind = "waivers" | "rule";

const WORDS: Readonly<Record<UnappliedKind, { readonly message: string; readonly help: string }>> = {
  waivers: {
    message:
      "This version checks the form of waivers and does not apply them: what they waive is reported all the same.",
    help: "In the review, hold the report against the waivers by hand.",
  },
  rule: {
    message: "This version checks the form of an organisation's own rules and does not run them.",
    help: "Leave this file out of the config, or list it for a later version.",
  },
};

/** Who writes a waiver or a rule must not believe that it works. */
export function reportUnapplied(kind: UnappliedKind, { map }: DocumentData): Problem {
  const { source, span } = map.location;
  const end = source.text.indexOf("\n", span.start);
  const location = { source, span: { start: span.start, end: end < 0 ? span.end : Math.min(end, span.end) } };
  return { rule: "not-applied", severity: "warning", ...WORDS[kind], location };
}
