import type { Problem } from "./problem.js";
/** What every stage of reading returns: what it could make, and what was wrong with the rest. */
export interface Outcome<T> {
    readonly value: T;
    readonly problems: readonly Problem[];
}
