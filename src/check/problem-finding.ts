import type { Finding } from "../model/finding.ts";
import type { Problem } from "../model/problem.ts";
import { fingerprint } from "../text/fingerprint.ts";

/** More of one file help nobody; the rest is counted. */
const MOST_OF_A_FILE = 100;

/** The faults of documents as findings, at most a hundred of each file. */
export function problemFindings(problems: readonly Problem[]): Finding[] {
  const byFile = new Map<string, Problem[]>();
  for (const problem of problems) {
    const { path } = problem.location.source;
    const known = byFile.get(path) ?? [];
    known.push(problem);
    byFile.set(path, known);
  }
  return [...byFile.values()].flatMap((list) => {
    const shown = list.slice(0, MOST_OF_A_FILE).map(problemFinding);
    const [last] = list.slice(MOST_OF_A_FILE);
    return last === undefined ? shown : [...shown, restFinding(last, list.length - MOST_OF_A_FILE)];
  });
}

function problemFinding({ rule, severity, message, help, location, related }: Problem): Finding {
  return {
    rule,
    severity,
    confidence: 1,
    message,
    location,
    related: related ?? [],
    notes: [],
    help: help === undefined ? [] : [help],
    subject: {},
    fingerprint: fingerprint([rule, location.source.path, message]),
  };
}

function restFinding({ location }: Problem, count: number): Finding {
  return problemFinding({
    rule: "more-problems",
    severity: "error",
    message: `This file has ${count} more problems, which are not shown.`,
    help: "Mend those above first.",
    location,
  });
}
