import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import { createFingerprints } from "../text/fingerprint.ts";
import { countWords } from "../text/list-words.ts";

/** More of one file help nobody; the rest is counted. */
const MOST_OF_A_FILE = 100;

/** The faults of documents as findings: of each file the first hundred by place, errors before warnings. */
export function problemFindings(problems: readonly Problem[]): Finding[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { path } = problem.location.source;
    const known = byFile.get(path) ?? [];
    known.push(problem);
    byFile.set(path, known);
  }
  const nameOf = createFingerprints();
  return [...byFile.values()].flatMap((list) => {
    const placed = list.toSorted((a, b) => a.location.span.start - b.location.span.start);
    const errors = placed.filter(({ severity }) => severity === "error");
    const ranked = [...errors, ...placed.filter(({ severity }) => severity !== "error")];
    const [last] = ranked.slice(MOST_OF_A_FILE);
    const shown = toFindings(ranked.slice(0, MOST_OF_A_FILE), nameOf);
    return last === undefined ? shown : [...shown, ...toFindings([restOf(last, list.length - MOST_OF_A_FILE)], nameOf)];
  });
}

function toFindings(problems: readonly Problem[], nameOf: (parts: readonly string[]) => string): Finding[] {
  return problems.map(({ rule, severity, message, help, location, related }) => ({
    rule,
    severity,
    confidence: 1,
    message,
    location,
    related: related ?? [],
    notes: [],
    help: help === undefined ? [] : [help],
    subject: {},
    fingerprint: nameOf([rule, location.source.path, message]),
  }));
}

function restOf({ location }: Problem, count: number): Problem {
  return {
    rule: "more-problems",
    severity: "error",
    message: `This file has ${countWords(count, "more problem")}, which ${count === 1 ? "is" : "are"} not shown.`,
    help: "Mend the others first.",
    location,
  };
}
