import { type BasisInput, type OpenBasis, openBasis } from "./basis.ts";
import { findTwins } from "./check/find-twins.ts";
import { placeProblem } from "./check/problem-finding.ts";
import { type Judgement, judgeStrategy } from "./judge/judge-strategy.ts";
import type { PlacedProblem } from "./model/problem.ts";
import type { Source } from "./model/source.ts";
import { readStrategy } from "./read/read-strategy.ts";
import { placeOf } from "./text/line-index.ts";

/** A workspace whose strategies have been read and judged. */
export interface JudgedWorkspace extends OpenBasis {
  /** By the strategies' ids. */
  readonly judgements: readonly Judgement[];
  readonly problems: readonly PlacedProblem[];
}

/** Documents -> model -> verdicts: for those who ask for verdicts and proofs, not for findings. */
export async function judgeWorkspace(
  input: BasisInput & { readonly strategies: readonly Source[] },
): Promise<JudgedWorkspace> {
  const basis = await openBasis(input);
  const judgements: Judgement[] = [];
  const problems: PlacedProblem[] = [...basis.problems];
  for (const source of input.strategies) {
    const { value: strategy, problems: found } = await readStrategy(source, basis);
    problems.push(...found.map(placeProblem));
    if (strategy !== undefined) judgements.push(judgeStrategy(basis.policySet, strategy));
  }
  const ids = [...basis.policies, ...judgements.map(({ strategy }) => strategy)].map(({ id, idLocation }) => ({
    id,
    place: placeOf(idLocation),
  }));
  return {
    ...basis,
    judgements: judgements.toSorted((a, b) => (a.strategy.id < b.strategy.id ? -1 : 1)),
    problems: [...problems, ...findTwins(ids)],
  };
}
