import type { Day } from "../model/day.ts";
import type { Policy } from "../model/policy.ts";
import type { Scope } from "../model/scope.ts";
import type { Maxim } from "../model/verdict-kind.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { type BeatingPermissions, findBeating } from "./beating-permissions.ts";
import { type ClassSpace, createClassSpace } from "./class-space.ts";
import { type CompiledNorm, compileNorms } from "./compiled-norm.ts";
import { listNorms } from "./norm.ts";
import { indexNorms, type NormIndex } from "./norm-index.ts";
import { createRulings, type RulingOn } from "./rulings.ts";
import { createStatements, type ListStatements } from "./statements.ts";
import { listWholeScopes, type WholeScopes } from "./whole-scopes.ts";

/** What the judge needs to know apart from the documents. */
export interface JudgeOptions {
  readonly precedence: readonly Maxim[];
  /** Values for facets that neither a tactic nor its strategy states. */
  readonly assume: Scope | undefined;
  readonly today: Day;
}

/** Policies, compiled for judging: everything that does not depend on a strategy. */
export interface PolicySet {
  readonly policies: readonly Policy[];
  readonly taxonomies: TaxonomySet;
  readonly options: JudgeOptions;
  readonly space: ClassSpace;
  readonly norms: readonly CompiledNorm[];
  readonly index: NormIndex;
  readonly wholeScopes: WholeScopes;
  readonly rulingOn: RulingOn;
  readonly beating: BeatingPermissions;
  readonly statements: ListStatements;
}

/** Compiles policies. `further` are scopes of a strategy's evidence, which can be finer than any clause. */
export function compilePolicies(
  policies: readonly Policy[],
  taxonomies: TaxonomySet,
  options: JudgeOptions,
  further: readonly Scope[] = [],
): PolicySet {
  // By id, so that neither the order of files nor that of the config's patterns can matter.
  const ordered = policies.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const drafts = ordered.flatMap(listNorms);
  const space = createClassSpace(taxonomies, [
    ...drafts.flatMap((norm) => [...norm.scopes, ...norm.unless]),
    ...further,
  ]);
  const norms = compileNorms(space, drafts);
  const rulingOn = createRulings(norms, options.precedence);
  return {
    policies: ordered,
    taxonomies,
    options,
    space,
    norms,
    index: indexNorms(space, norms),
    wholeScopes: listWholeScopes(norms),
    rulingOn,
    beating: findBeating(space.words, norms, { precedence: options.precedence, rulingOn }),
    statements: createStatements(space),
  };
}
