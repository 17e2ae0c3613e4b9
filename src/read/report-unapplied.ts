import type { Problem } from "../model/problem.ts";
import type { DocumentData } from "./read-document.ts";

/** An organisation's own rules are held against their schema, and go no further: who writes one must not believe that it works. */
export function reportUnapplied({ map }: DocumentData): Problem {
  const { source, span } = map.location;
  const end = source.text.indexOf("\n", span.start);
  return {
    rule: "not-applied",
    severity: "warning",
    message: "This version checks the form of an organisation's own rules and does not run them.",
    help: "Leave this file out of the config, or list it for a later version.",
    location: { source, span: { start: span.start, end: end < 0 ? span.end : Math.min(end, span.end) } },
  };
}
