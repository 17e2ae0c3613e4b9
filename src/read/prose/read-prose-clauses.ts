import type { Duty, Role } from "../../model/duty.ts";
import type { Clause, Grant, Permission, Policy, Prohibition, Requirement } from "../../model/policy.ts";
import type { StatementCount } from "../../model/reading.ts";
import type { Passage } from "../../prose/passage.ts";
import { readStatements } from "../../prose/read-statements.ts";
import { scopeStatements } from "../../prose/scope-statements.ts";
import type { ScopedStatement, StatedDuty } from "../../prose/statement.ts";
import { resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import { isShippedFacet, type TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { listUnstructured } from "./list-unstructured.ts";
import { locateSpan, scopeOfNames, textOfSpan } from "./scope-of-names.ts";
import { createClauseIds, titleOfStatement } from "./statement-names.ts";

/** What a policy's prose says besides its structured clauses. */
export interface ProseClauses {
  readonly clauses: readonly Clause[];
  readonly statements: StatementCount;
}

/** Reads the norms of a policy's prose as clauses; those that no scope could be made of are only counted. */
export function readProseClauses(
  policy: Pick<Policy, "clauses">,
  passages: readonly Passage[],
  taxonomies: TaxonomySet,
): ProseClauses {
  const open = listUnstructured(
    passages,
    policy.clauses.map(({ idLocation }) => idLocation),
  );
  const statements = scopeStatements(readStatements(open), taxonomies).filter(isForPeople);
  const idOf = createClauseIds(policy.clauses.map(({ id }) => id));
  const clauses = statements.flatMap((statement): Clause[] => {
    const norm = readNorm(statement, taxonomies);
    return norm === undefined ? [] : [{ ...baseOf(statement, idOf(statement)), ...norm }];
  });
  return { clauses, statements: { read: statements.length, judged: clauses.length } };
}

/** What the organisation says of itself binds no plan. */
function isForPeople({ addressee, span }: ScopedStatement): boolean {
  return addressee === "people" && span.end > span.start;
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

function baseOf(statement: ScopedStatement, id: string) {
  const location = locateSpan(statement);
  const { confidence, strength, isConditional, duties } = statement;
  const unless = statement.unless.map((names) => scopeOfNames(names, location));
  return {
    id,
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

function readDuty({ kind, values, ...place }: StatedDuty, taxonomies: TaxonomySet): Duty | undefined {
  const location = locateSpan(place);
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
