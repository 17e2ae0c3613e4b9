import { type BasisInput, type OpenBasis } from "./basis.js";
import { type Judgement } from "./judge/judge-strategy.js";
import type { PlacedProblem } from "./model/problem.js";
import type { Source } from "./model/source.js";
/** A workspace whose strategies have been read and judged. */
export interface JudgedWorkspace extends OpenBasis {
    /** By the strategies' ids. */
    readonly judgements: readonly Judgement[];
    readonly problems: readonly PlacedProblem[];
}
/** Documents -> model -> verdicts: for those who ask for verdicts and proofs, not for findings. */
export declare function judgeWorkspace(input: BasisInput & {
    readonly strategies: readonly Source[];
}): Promise<JudgedWorkspace>;
