import type { Location } from "./source.js";
/**
 * Something in a document or a config that could not be read as its author meant it. An `error` makes the run
 * incomplete (exit 2); a `warning` is a reading that is possible but probably not meant.
 */
export interface Problem {
    /** The rule id under which it is reported, e.g. `unknown-key`. */
    readonly rule: string;
    readonly severity: "error" | "warning";
    readonly message: string;
    readonly help?: string;
    readonly location: Location;
    readonly related?: readonly {
        readonly location: Location;
        readonly message: string;
    }[];
}
