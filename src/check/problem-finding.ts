import type { Finding } from "../model/finding.ts";
import type { PlacedProblem, Problem } from "../model/problem.ts";
import { clipSentence } from "../text/clip.ts";
import { createFingerprints } from "../text/fingerprint.ts";
import { groupBy } from "../text/group-by.ts";
import { placeOf } from "../text/line-index.ts";
import { countWords } from "../text/list-words.ts";
import { placeFix } from "./place-fix.ts";

/** More of one file help nobody; the rest is counted. */
const MOST_OF_A_FILE = 100;

/** Parts a problem from the text in which it lies. */
export function placeProblem({ location, related = [], message, fix, ...problem }: Problem): PlacedProblem {
  const places = related.map((other) => ({ place: placeOf(other.location), message: clipSentence(other.message) }));
  return {
    ...problem,
    message: clipSentence(message),
    place: placeOf(location),
    related: places,
    ...(fix === undefined ? {} : { fix: placeFix(fix) }),
  };
}

/** The faults of documents as findings: of each file the first hundred by place, errors before warnings. */
export function problemFindings(problems: readonly PlacedProblem[]): Finding[] {
  const nameOf = createFingerprints();
  return [...groupBy(problems, ({ place }) => place.file).values()].flatMap((list) => {
    const placed = list.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
    const errors = placed.filter(({ severity }) => severity === "error");
    const ranked = [...errors, ...placed.filter(({ severity }) => severity !== "error")];
    const [last] = ranked.slice(MOST_OF_A_FILE);
    const shown = toFindings(ranked.slice(0, MOST_OF_A_FILE), nameOf);
    return last === undefined ? shown : [...shown, ...toFindings([restOf(last, list.length - MOST_OF_A_FILE)], nameOf)];
  });
}

function toFindings(problems: readonly PlacedProblem[], nameOf: (parts: readonly string[]) => string): Finding[] {
  return problems.map(({ rule, severity, message, help, place, related, fix }) => ({
    rule,
    severity,
    confidence: 1,
    message,
    place,
    related,
    notes: [],
    help: help === undefined ? [] : [help],
    subject: {},
    fingerprint: nameOf([rule, place.file, message]),
    ...(fix === undefined ? {} : { fix }),
  }));
}

function restOf({ place }: PlacedProblem, count: number): PlacedProblem {
  return {
    rule: "more-problems",
    severity: "error",
    message: `This file has ${countWords(count, "more problem")}, which ${count === 1 ? "is" : "are"} not shown.`,
    help: "Mend the others first.",
    place,
    related: [],
  };
}
