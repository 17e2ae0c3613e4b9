import type { PartBlueprint, ScopeBlueprint, ValueBlueprint } from "./blueprint.ts";
import type { OneOrMany, ScopeDocument } from "./documents.ts";
import { type GeneratedFacet, listNarrower, nameConcept } from "./generated-taxonomies.ts";

/** Facet -> its concepts, no concept twice. */
export type GeneratedScope = ReadonlyMap<string, readonly ValueBlueprint[]>;

/** A policy's own terms, by facet. */
export type Terms = ReadonlyMap<string, string>;

/** Makes scopes from blueprints and remembers the clauses', for others to start from. */
export class ScopeGenerator {
  readonly facets: readonly GeneratedFacet[];
  readonly #pool: GeneratedScope[] = [];
  readonly #exceptions: GeneratedScope[] = [];

  constructor(facets: readonly GeneratedFacet[]) {
    this.facets = facets;
  }

  remember(scope: GeneratedScope): void {
    this.#pool.push(scope);
  }

  rememberException(scope: GeneratedScope): void {
    this.#exceptions.push(scope);
  }

  /** Exceptions matter only where some tactic falls under them, so half of the tactics start from one. */
  generateForTactic(blueprint: ScopeBlueprint): GeneratedScope {
    const { base, parts } = blueprint;
    const exceptions = this.#exceptions;
    if (base === undefined || exceptions.length === 0 || base % 2 === 0) return this.generate(blueprint);
    const fewer = parts.slice(0, 1 + (base % 3));
    return this.generate({ base: undefined, parts: fewer }, exceptions[Math.floor(base / 2) % exceptions.length]);
  }

  generate(blueprint: ScopeBlueprint, start?: GeneratedScope): GeneratedScope {
    const { base, parts } = blueprint;
    const found = base === undefined ? undefined : this.#pool[base % Math.max(this.#pool.length, 1)];
    const scope = new Map(found ?? start);
    for (const part of parts) {
      const facet = this.#pickFacet(part);
      scope.set(facet.facet, pickValues(part, facet, scope.get(facet.facet)));
    }
    return scope;
  }

  pickFacet(numbers: PartBlueprint["facet"]): GeneratedFacet {
    return this.#pickFacet({ facet: numbers });
  }

  // The first facets are the likelier ones, so that scopes meet.
  #pickFacet({ facet: [a, b] }: Pick<PartBlueprint, "facet">): GeneratedFacet {
    const facet = this.facets[Math.min(a % this.facets.length, b % this.facets.length)];
    if (!facet) throw new Error("There is no facet.");
    return facet;
  }

  /** As a policy writes it: by id, label or alias, or with the policy's own term for the facet. */
  writePolicyScope(scope: GeneratedScope, terms: Terms = new Map()): ScopeDocument {
    return this.#write(scope, (facet, value) => {
      const term = terms.get(facet.facet);
      return term !== undefined && value.name % 3 === 1 ? term : nameConcept(facet, value);
    });
  }

  /** As a strategy writes it, which may name what no taxonomy lists. */
  writeStrategyScope(scope: GeneratedScope): ScopeDocument {
    return this.#write(scope, (facet, value) => {
      return value.name % 20 === 1 ? `Unlisted ${facet.facet} ${value.concept}` : nameConcept(facet, value);
    });
  }

  #write(scope: GeneratedScope, name: (facet: GeneratedFacet, value: ValueBlueprint) => string): ScopeDocument {
    const entries = [...scope].map(([id, values]): readonly [string, OneOrMany<string>] => {
      const facet = this.facets.find((known) => known.facet === id);
      if (!facet) throw new Error(`There is no facet ${id}.`);
      const [first = "", ...others] = new Set(values.map((value) => name(facet, value)));
      return [id, others.length === 0 && (values[0]?.name ?? 0) % 2 === 0 ? first : [first, ...others]];
    });
    return Object.fromEntries(entries);
  }
}

function pickValues(
  { values, isNarrowed }: PartBlueprint,
  facet: GeneratedFacet,
  base: readonly ValueBlueprint[] | undefined,
): readonly ValueBlueprint[] {
  const all = [...facet.concepts.keys()];
  const choices = isNarrowed && base ? [...new Set(base.flatMap(({ concept }) => listNarrower(facet, concept)))] : all;
  const picked = new Map<number, ValueBlueprint>();
  for (const { concept, name } of values) {
    const index = choices[concept % choices.length] ?? 0;
    picked.set(index, { concept: index, name });
  }
  return [...picked.values()];
}
