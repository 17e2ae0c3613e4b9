import type { Severity } from "../model/finding.ts";
import type { Clause } from "../model/policy.ts";
import type { Reading } from "../model/reading.ts";
import type { RuleData } from "../model/rule.ts";
import type { Tactic } from "../model/strategy.ts";
import type { ClauseOf } from "../model/verdict.ts";
import { saySure } from "../text/say-sure.ts";
import type { FactSubject } from "./fact-subject.ts";

/** Below this a reading is a guess: worth a look, and no more. */
const SURE_ENOUGH = 0.5;

/** A plan in prose speaks of data and contents for many reasons: it may as well say that it keeps from them. */
const TOPICAL = 0.6;

function isOfTopics(clauses: readonly ClauseOf[], tactic: Tactic | undefined): boolean {
  const isTopic = ({ facet }: { readonly facet: string }): boolean => facet === "data" || facet === "content";
  return tactic?.reading !== undefined && clauses.some(({ clause }) => clause?.scope.facets.some(isTopic) === true);
}

/** What a finding says besides where clauses, or the tactic, were read from prose. */
export function remarkOnProse(
  clauses: readonly ClauseOf[],
  tactic: Tactic | undefined,
): Pick<FactSubject, "reading"> & { readonly notes: readonly string[] } {
  const ofClauses = clauses.flatMap(({ clause }) => clause?.reading ?? []);
  const ofTactic = tactic?.reading === undefined ? [] : [tactic.reading];
  const all = [...ofClauses, ...ofTactic];
  if (all.length === 0) return { notes: [] };
  const reading: Reading = {
    confidence: all.reduce(
      (product, { confidence }) => product * confidence,
      isOfTopics(clauses, tactic) ? TOPICAL : 1,
    ),
    isSoft: ofClauses.some(({ isSoft }) => isSoft),
    isConditional: ofClauses.some(({ isConditional }) => isConditional),
    isPartial: ofClauses.some(({ isPartial }) => isPartial),
  };
  return { reading, notes: [describeReading(reading)] };
}

/** One note, so that it is not told in part. */
function describeReading({ confidence, isConditional, isPartial }: Reading): string {
  const doubts = [
    `Read from prose, ${saySure(confidence)}: check the wording.`,
    ...(isPartial ? ["The sentence says more than was understood, so it may not mean all of this."] : []),
    ...(isConditional ? ["It holds under a condition that was not understood."] : []),
  ];
  return doubts.join(" ");
}

/** What was read from prose is no error until a person has adopted it; what only advises, or may not hold, informs. */
export function limitSeverity(severity: Severity, { reading, isProse }: FactSubject): Severity {
  if (isProse === true) return "info";
  if (reading === undefined) return severity;
  const { isSoft, isConditional, isPartial, confidence } = reading;
  if (isSoft || isConditional || isPartial || confidence < SURE_ENOUGH) return "info";
  return severity === "error" ? "warning" : severity;
}

/** To two digits: more would look as if it had been measured. */
export function limitConfidence(confidence: number, { reading }: FactSubject): number {
  return reading === undefined ? confidence : Math.round(confidence * reading.confidence * 100) / 100;
}

/**
 * What is asked of a document, a tactic or a name that nobody wrote for this program. All else that a rule asks of it is
 * a key that is not there, and nobody has left it out: a plan in prose states no business case of its own.
 */
const ASKED_OF_PROSE: ReadonlySet<string> = new Set([
  "policy-without-owner",
  "unshared-strategy",
  "defunct-tool-planned",
  "euphemism-for-fake-engagement",
  "euphemism-for-hidden-ads",
  "euphemism-for-selected-reviews",
  "off-record-wording",
]);

/** What the authors of a document can do in whose text no key stands. */
const HELP_FOR_PROSE: Readonly<Record<string, string>> = {
  "policy-without-owner":
    "Agree who answers for it (HR, legal or compliance), and say so at the top of the file: `owner: hr` between two lines `---`.",
  "unshared-strategy":
    "Show the plan to HR, legal or compliance, and IT, and say so at the top of the file: `sharedWith: [hr, legal, it]` between two lines `---`.",
};

export function helpForProse(rule: string, { isProse }: FactSubject): string | undefined {
  return isProse === true && Object.hasOwn(HELP_FOR_PROSE, rule) ? HELP_FOR_PROSE[rule] : undefined;
}

/** Whether a rule of the program's own looks at a subject. */
export function isAsked({ id, subject }: RuleData, { isProse }: FactSubject): boolean {
  return isProse !== true || subject === "verdict" || ASKED_OF_PROSE.has(id);
}

/** Whether a clause is written as one, which counts as if no sentence had been read. */
export function isWritten({ reading }: Clause): boolean {
  return reading === undefined;
}

/**
 * Whether somebody thought of a clause as one. How sentences stand to each other, and what they lack, is no flaw: people
 * bear it well that two of them say the same. So it is with clauses that follow their sentences.
 */
export function isAuthored({ reading, adoptedFrom }: Clause): boolean {
  return reading === undefined && adoptedFrom === undefined;
}
