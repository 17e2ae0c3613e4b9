import type { Words } from "./box.js";
import type { CompiledNorm } from "./compiled-norm.js";
import { type Ruling } from "./precedence.js";
/** For a prohibition the permissions that beat it wherever they meet, in the order of the norms. */
export type BeatingPermissions = (prohibition: CompiledNorm) => readonly CompiledNorm[];
/** Worked out for a prohibition when some use first asks. */
export declare function findBeating(words: readonly Words[], norms: readonly CompiledNorm[], rulingOn: (prohibition: CompiledNorm, permission: CompiledNorm) => Ruling): BeatingPermissions;
