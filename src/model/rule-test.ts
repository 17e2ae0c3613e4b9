import type { Place } from "./place.ts";
import type { PlacedProblem } from "./problem.ts";

/** What became of an example. */
export interface ExampleResult {
  readonly kind: "bad" | "good";
  /** From 1, among those of its kind. */
  readonly number: number;
  readonly place: Place;
  /** Why it does not prove the rule: sentences; empty where it does. */
  readonly faults: readonly string[];
  /** What the rule said of it. */
  readonly messages: readonly string[];
}

/** What became of the examples of a rule file. */
export interface RuleTestResult {
  readonly file: string;
  /** The file's path where it has none. */
  readonly id: string;
  /** What is wrong with the file itself: then its examples are not run. */
  readonly problems: readonly PlacedProblem[];
  readonly examples: readonly ExampleResult[];
}

/** Which examples there are none of: without both kinds, nothing shows when a rule fires and when it does not. */
export function listMissingKinds({ examples }: RuleTestResult): ("bad" | "good")[] {
  return (["bad", "good"] as const).filter((kind) => !examples.some((example) => example.kind === kind));
}

/** Whether its examples prove a rule. */
export function isProven(result: RuleTestResult): boolean {
  const areSound = result.examples.every(({ faults }) => faults.length === 0);
  return result.problems.length === 0 && areSound && listMissingKinds(result).length === 0;
}
