import type { Interval } from "../model/day.ts";
import type { Evidence } from "../model/duty.ts";
import type { Use } from "../model/verdict.ts";
import type { Box } from "./box.ts";
import type { CompiledNorm } from "./compiled-norm.ts";
import { clipToStretch, type DaySet } from "./day-set.ts";
import { eachCommon, hasIndex, type IndexSet } from "./index-set.ts";
import type { LocalContext } from "./local-context.ts";
import { createLocalSpace, cutBox, type LocalSpace } from "./local-space.ts";
import type { ConceptNorms } from "./norm-index.ts";
import type { PolicySet } from "./policy-set.ts";
import { findReaching, listConcepts, type ReachingNorms, relateScope } from "./reaching-norms.ts";

/** A norm that can apply to the use. */
export interface LocalNorm {
  readonly compiled: CompiledNorm;
  readonly box: Box;
  readonly unless: readonly Box[];
  /** Those of the tactic's days on which it holds. */
  readonly days: DaySet;
}

const NO_BOXES: readonly Box[] = [];

/** All that matters for one use. Boxes are made of those norms alone about which the sets of norms do not say enough. */
export class LocalProblem {
  readonly set: PolicySet;
  readonly use: Use;
  readonly context: LocalContext;
  readonly norms: ReachingNorms;
  readonly #concepts: readonly ConceptNorms[];
  readonly #stretch: readonly [Interval];
  #space: LocalSpace | undefined;
  #local: Map<number, LocalNorm> | undefined;

  constructor(set: PolicySet, use: Use, context: LocalContext) {
    this.set = set;
    this.use = use;
    this.context = context;
    this.#stretch = [context.days];
    this.#concepts = listConcepts(set, use);
    this.norms = findReaching(set, context, this.#concepts);
  }

  get space(): LocalSpace {
    this.#space ??= createLocalSpace(this.set, {
      use: this.use,
      concepts: this.#concepts,
      reaching: this.norms.reaching,
      further: this.context.scoped.flatMap(({ facets }) => facets),
    });
    return this.#space;
  }

  /** The norms of a kind of which no exception holds the whole use. */
  listNorms(kind: IndexSet): LocalNorm[] {
    const found: LocalNorm[] = [];
    eachCommon(this.norms.live, kind, (index) => {
      const compiled = this.set.norms[index];
      if (compiled !== undefined) found.push(this.normAt(compiled));
    });
    return found;
  }

  /** A live norm, as far as it concerns the use. */
  normAt(compiled: CompiledNorm): LocalNorm {
    this.#local ??= new Map();
    const known = this.#local.get(compiled.index);
    if (known !== undefined) return known;
    const norm: LocalNorm = {
      compiled,
      box: this.boxOf(compiled),
      unless: hasIndex(this.norms.holed, compiled.index) ? this.#cutExceptions(compiled) : NO_BOXES,
      days: this.daysOf(compiled),
    };
    this.#local.set(compiled.index, norm);
    return norm;
  }

  /** Those of the tactic's days on which a norm holds. */
  daysOf({ norm }: CompiledNorm): DaySet {
    return clipToStretch(norm.days, this.#stretch);
  }

  /** What a norm's scope has of the use. */
  boxOf(norm: CompiledNorm): Box {
    return cutBox(this.space, norm.box);
  }

  /** The worlds of which evidence speaks; undefined where it speaks of none of the use. */
  boxOfEvidence(evidence: Evidence): Box | undefined {
    const scoped = this.context.scoped.find((candidate) => candidate.evidence === evidence);
    if (scoped === undefined || relateScope(this.set, this.#concepts, scoped) === "nothing") return undefined;
    return cutBox(this.space, scoped.box);
  }

  #cutExceptions({ unless }: CompiledNorm): Box[] {
    return unless
      .filter((exception) => relateScope(this.set, this.#concepts, exception) !== "nothing")
      .map(({ box }) => cutBox(this.space, box));
  }
}
