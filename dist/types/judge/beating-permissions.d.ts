import type { Maxim } from "../model/verdict-kind.js";
import type { Words } from "./box.js";
import type { CompiledNorm } from "./compiled-norm.js";
import { type Ruling } from "./precedence.js";
/** For a prohibition the permissions that beat it wherever they meet, in the order of the norms. */
export type BeatingPermissions = (prohibition: CompiledNorm) => readonly CompiledNorm[];
interface Judge {
    readonly precedence: readonly Maxim[];
    readonly rulingOn: (prohibition: CompiledNorm, permission: CompiledNorm) => Ruling;
}
/** Worked out for a prohibition when some use first asks. */
export declare function findBeating(words: readonly Words[], norms: readonly CompiledNorm[], { precedence, rulingOn }: Judge): BeatingPermissions;
export {};
