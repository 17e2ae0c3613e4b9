import type { Term } from "./box.js";
import type { CompiledDuty, CompiledNorm } from "./compiled-norm.js";
/** Worlds of a use that fail, and the norm for which they do. */
export interface FailingPart {
    readonly norm: CompiledNorm;
    /** The duty that is not met; undefined where the norm prohibits. */
    readonly duty: CompiledDuty | undefined;
    /** The worlds; undefined where they are just all that the norm's scope has of the use, as is most often so. */
    readonly term: Term | undefined;
}
export interface DutyPart extends FailingPart {
    readonly duty: CompiledDuty;
}
/** The parts that are a norm's whole scope: always the same objects, since each use has dozens of them. */
export interface WholeScopes {
    /** By the norm's number. */
    readonly prohibited: readonly FailingPart[];
    /** By the norm's number, one for each of its duties. */
    readonly open: readonly (readonly DutyPart[])[];
}
export declare function listWholeScopes(norms: readonly CompiledNorm[]): WholeScopes;
