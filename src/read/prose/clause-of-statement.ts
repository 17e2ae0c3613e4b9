import type { Duty, Role, SingleDuty } from "../../model/duty.ts";
import type { Clause, Grant, Permission, Prohibition, Requirement } from "../../model/policy.ts";
import type { Location } from "../../model/source.ts";
import type { ScopedStatement, StatedDuty } from "../../prose/statement.ts";
import { resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import { isShippedFacet, type TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { locateSpan, scopeOfNames, textOfSpan } from "./scope-of-names.ts";
import { titleOfStatement } from "./statement-names.ts";

/** The clause that a statement makes; undefined where it names nothing that plans can be held against. */
export function clauseOfStatement(statement: ScopedStatement, taxonomies: TaxonomySet): Clause | undefined {
  const norm = readNorm(statement, taxonomies);
  return norm === undefined ? undefined : { ...baseOf(statement), ...norm };
}

/** Facets that say what is done. The others only say who does it, where or when: alone they would mean everything. */
const TELLING: ReadonlySet<string> = new Set([
  "tool",
  "tactic",
  "content",
  "data",
  "payment",
  "ai",
  "account",
  "device",
]);

/** What makes a clause of a statement: its modality, its scope, its duties. */
type Norm =
  | Pick<Prohibition, "modality" | "scope">
  | Pick<Permission, "modality" | "scope" | keyof Grant>
  | Pick<Requirement, "modality" | "scope" | "duties">;

function readNorm(statement: ScopedStatement, taxonomies: TaxonomySet): Norm | undefined {
  const scope = scopeOfNames(statement.scope, locateSpan(statement));
  if (!scope.facets.some(({ facet }) => TELLING.has(facet) || !isShippedFacet(facet))) return undefined;
  const duties = statement.duties.flatMap((duty) => readDuty(duty, taxonomies) ?? []);
  switch (statement.modality) {
    // What is prohibited without something is a requirement of that thing: it can be had.
    case "prohibit":
      return duties.length > 0 ? { modality: "require", scope, duties } : { modality: "prohibit", scope };
    case "permit":
      return { modality: "permit", scope, provided: duties, isProtected: false, overrides: [] };
    case "require":
      return duties.length > 0 ? { modality: "require", scope, duties } : undefined;
  }
}

/** All else of it. Its id is given by whoever knows the others. */
function baseOf(statement: ScopedStatement) {
  const location = locateSpan(statement);
  const { confidence, strength, isConditional, duties } = statement;
  const unless = statement.unless.map((names) => scopeOfNames(names, location));
  return {
    id: "",
    idLocation: location,
    location,
    quote: location,
    title: titleOfStatement(statement),
    text: textOfSpan(statement),
    keys: new Map(),
    effective: undefined,
    during: undefined,
    unless: unless.filter(({ facets }) => facets.length > 0),
    reason: undefined,
    source: undefined,
    contact: undefined,
    severity: undefined,
    alternatives: [],
    isWaivable: true,
    reading: {
      confidence,
      isSoft: strength === "soft",
      isConditional: isConditional && unless.length === 0 && duties.length === 0,
    },
  } as const;
}

function readDuty(duty: StatedDuty, taxonomies: TaxonomySet): Duty | undefined {
  const location = locateSpan(duty);
  const singles = [duty, ...duty.orElse].flatMap((each) => readSingle(each, { location, taxonomies }) ?? []);
  const [first] = singles;
  return singles.length > 1 ? { form: "choice", anyOf: singles, location } : first;
}

function readSingle(
  { kind, values }: Pick<StatedDuty, "kind" | "values">,
  { location, taxonomies }: { readonly location: Location; readonly taxonomies: TaxonomySet },
): SingleDuty | undefined {
  // Where nobody is named, anybody's approval is one.
  const wanted = kind === "approval" && values.length === 0 ? ["actor"] : values;
  if (wanted.length === 0) return undefined;
  const actors = taxonomies.get("actor");
  const roles = wanted.map((text): Role => {
    const concept = actors === undefined ? undefined : resolveConcept(actors, text)?.id;
    return { text, location, concept, name: undefined, contact: undefined };
  });
  return {
    form: "single",
    kind,
    values: wanted,
    isList: wanted.length > 1,
    roles: kind === "approval" ? roles : [],
    location,
  };
}
