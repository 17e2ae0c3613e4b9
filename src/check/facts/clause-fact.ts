import { type Clause, DEFAULT_CLAUSE } from "../../model/policy.ts";
import type { ClauseOf } from "../../model/verdict.ts";
import { clauseKey } from "../../model/verdict.ts";
import type { Fact } from "../../rule/fact-types.ts";
import { describeScope } from "../labels.ts";
import { type FactBook, PLAIN_STANDING } from "./book.ts";
import { dutyFact, facetFacts, scopeFacts } from "./concept-fact.ts";
import { once } from "./once.ts";
import { NO_POLICY } from "./policy-fact.ts";

/** What stands where no clause speaks. */
export const NO_CLAUSE: Fact<"Clause"> = {
  id: "",
  title: "",
  policy: NO_POLICY,
  modality: "",
  text: "",
  reason: "",
  source: "",
  contact: "",
  isWaivable: true,
  isProtected: false,
  reservedFor: "",
  facets: [],
  values: [],
  tool: [],
  tactic: [],
  actor: [],
  time: [],
  duties: [],
  exceptions: 0n,
  alternatives: 0n,
  overrides: [],
  isLifted: false,
  hasDays: false,
  isUsed: true,
  ...PLAIN_STANDING,
};

/** The fact of a clause; of a policy's default where `of` names no clause. */
export function makeClauseFact(book: FactBook, of: ClauseOf): Fact<"Clause"> {
  const { policy, clause } = of;
  const policyOf = once(() => book.policy(policy));
  if (clause === undefined) {
    return {
      ...NO_CLAUSE,
      id: DEFAULT_CLAUSE,
      title: DEFAULT_CLAUSE,
      modality: DEFAULT_CLAUSE,
      get policy() {
        return policyOf();
      },
    };
  }
  const { taxonomies } = book;
  const inFacet = (facet: string) =>
    once(() =>
      [clause.scope, ...(clause.modality === "only" ? [clause.only] : [])]
        .flatMap(({ facets }) => facets.filter((part) => part.facet === facet))
        .flatMap((part) => facetFacts(taxonomies, part)),
    );
  const values = once(() => scopeFacts(taxonomies, clause.scope));
  const [tool, tactic, actor, time] = [inFacet("tool"), inFacet("tactic"), inFacet("actor"), inFacet("time")];
  const duties = once(() => dutiesOf(clause).map((duty) => dutyFact(taxonomies, duty)));
  const reservedFor = once(() =>
    clause.modality === "only" ? describeScope(taxonomies, clause.only) || "nobody" : "",
  );
  const standing = once(() => book.standingOf(of));
  return {
    id: clause.id,
    title: clause.title ?? clause.id,
    modality: clause.modality,
    text: clause.text ?? "",
    reason: clause.reason ?? "",
    source: clause.source ?? "",
    contact: clause.contact ?? policy.contact ?? policy.owner?.contact ?? "",
    isWaivable: clause.isWaivable,
    isProtected: "isProtected" in clause && clause.isProtected,
    facets: clause.scope.facets.map(({ facet }) => facet),
    exceptions: BigInt(clause.unless.length),
    alternatives: BigInt(clause.alternatives.length),
    overrides: "overrides" in clause ? clause.overrides.map((other) => `${other.policy}#${other.clause}`) : [],
    hasDays: clause.effective !== undefined || clause.during !== undefined,
    isUsed: true,
    get policy() {
      return policyOf();
    },
    get reservedFor() {
      return reservedFor();
    },
    get values() {
      return values();
    },
    get tool() {
      return tool();
    },
    get tactic() {
      return tactic();
    },
    get actor() {
      return actor();
    },
    get time() {
      return time();
    },
    get duties() {
      return duties();
    },
    get isLifted() {
      return book.isLifted(clauseKey(of));
    },
    get neverApplies() {
      return standing().neverApplies;
    },
    get whyNever() {
      return standing().whyNever;
    },
    get isShadowed() {
      return standing().isShadowed;
    },
    get shadowedBy() {
      return standing().shadowedBy;
    },
    get isIdle() {
      return standing().isIdle;
    },
    get prohibitedAlternatives() {
      return standing().prohibitedAlternatives;
    },
  };
}

function dutiesOf(clause: Clause) {
  if (clause.modality === "require") return clause.duties;
  return clause.modality === "prohibit" ? [] : clause.provided;
}
