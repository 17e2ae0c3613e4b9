import { placeProblem } from "./check/problem-finding.ts";
import { compilePolicies, type PolicySet } from "./judge/policy-set.ts";
import { DEFAULT_PRECEDENCE } from "./judge/precedence.ts";
import { type Day, parseDay } from "./model/day.ts";
import type { PlacedProblem, Problem } from "./model/problem.ts";
import { type Basis, type BasisSources, readBasis } from "./read/read-basis.ts";

/** The texts that strategies are judged by, and the day of checking (`YYYY-MM-DD`). Nothing else is read. */
export interface BasisInput extends BasisSources {
  readonly today: string;
  /** What went wrong before: files that could not be read. */
  readonly problems?: readonly Problem[];
}

/** All that a strategy is judged by, compiled. */
export interface OpenBasis extends Basis {
  readonly today: Day;
  readonly policySet: PolicySet;
  readonly problems: readonly PlacedProblem[];
}

/**
 * Reads and compiles what strategies are judged by.
 * @throws RangeError where `today` is no day.
 */
export async function openBasis(input: BasisInput): Promise<OpenBasis> {
  const today = parseDay(input.today);
  if (today === undefined) throw new RangeError(`today is no day of the form YYYY-MM-DD: ${input.today}`);
  const { value: basis, problems } = await readBasis(input);
  const { policies, taxonomies, config, assume } = basis;
  const precedence = config?.precedence?.value ?? DEFAULT_PRECEDENCE;
  return {
    ...basis,
    today,
    policySet: compilePolicies(policies, taxonomies, { precedence, assume, today }),
    problems: [...(input.problems ?? []), ...problems].map(placeProblem),
  };
}
