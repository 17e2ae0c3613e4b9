import { type PolicySet } from "./judge/policy-set.js";
import { type Day } from "./model/day.js";
import type { PlacedProblem, Problem } from "./model/problem.js";
import { type Basis, type BasisSources } from "./read/read-basis.js";
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
export declare function openBasis(input: BasisInput): Promise<OpenBasis>;
