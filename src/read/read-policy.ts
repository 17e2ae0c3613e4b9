import type { Outcome } from "../model/outcome.ts";
import type { Clause, Policy } from "../model/policy.ts";
import type { Problem } from "../model/problem.ts";
import type { StatementCount } from "../model/reading.ts";
import type { Source } from "../model/source.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { bindPolicy } from "./bind/bind-policy.ts";
import type { Binder } from "./bind/binder.ts";
import { isByChance, listNames, type NameCount } from "./is-by-chance.ts";
import type { PolicyStatement } from "./prose/read-prose-clauses.ts";
import { type DocumentData, readDocument } from "./read-document.ts";
import type { StoppableParser } from "./stoppable-parser.ts";

/** A policy with the clauses that its prose makes, and all statements that were read in it. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly statements: readonly PolicyStatement[];
}

/** Reads a policy; undefined where it has no id. */
export async function readPolicy(
  source: Source,
  { binder, parser }: { readonly binder: Binder; readonly parser: StoppableParser | undefined },
): Promise<Outcome<ReadPolicy | undefined>> {
  const { taxonomies } = binder;
  const { value: document, problems } = await readDocument(source, "policy", { facets: taxonomies.facets, parser });
  if (document === undefined) return { value: undefined, problems };
  const written = bind(document, binder);
  const all = [...problems, ...written.problems];
  if (document.asProse !== undefined && isByChance(namesOf(written), all)) {
    const { value: prose, problems: found } = document.asProse();
    return addProse(bind(prose, binder), { document: prose, taxonomies, problems: found });
  }
  return addProse(written, { document, taxonomies, problems });
}

function bind({ map }: DocumentData, binder: Binder): Outcome<Policy | undefined> {
  const problems: Problem[] = [];
  return { value: bindPolicy({ ...binder, problems }, map), problems };
}

/** A name that is unknown is no part of a scope; what was adopted from prose says nothing of the body's forms. */
function namesOf({ value: policy, problems }: Outcome<Policy | undefined>): NameCount {
  const written = (policy?.clauses ?? []).filter(({ adoptedFrom }) => adoptedFrom === undefined);
  const known = written.flatMap((clause) =>
    listNames([clause.scope, ...clause.unless, ...(clause.modality === "only" ? [clause.only] : [])]),
  ).length;
  return { known, all: known + problems.filter(({ rule }) => rule === "unknown-concept").length };
}

interface Around {
  readonly document: DocumentData;
  readonly taxonomies: TaxonomySet;
  readonly problems: readonly Problem[];
}

/** Adds what its prose says. The readers of prose are loaded where there is any. */
async function addProse(
  { value: policy, problems: ofBinding }: Outcome<Policy | undefined>,
  { document, taxonomies, problems }: Around,
): Promise<Outcome<ReadPolicy | undefined>> {
  const all = [...problems, ...ofBinding];
  if (policy === undefined) return { value: undefined, problems: all };
  const passages = document.listPassages();
  if (passages.length === 0) return { value: { policy, statements: [] }, problems: all };
  const { readProseClauses } = await import("./prose/read-prose-clauses.ts");
  const { findDisguises } = await import("./prose/find-disguises.ts");
  const { findDrift } = await import("./prose/find-drift.ts");
  const statements = readProseClauses(
    policy.clauses,
    { passages, isDeclared: document.asProse === undefined },
    taxonomies,
  );
  const added = statements.flatMap(({ clause, isAdopted }): Clause[] =>
    isAdopted || clause === undefined ? [] : [clause],
  );
  const clauses = [...quoteSentences(policy.clauses, statements), ...added];
  return {
    value: { policy: { ...policy, clauses, ...(document.isProse ? { isProse: true } : {}) }, statements },
    problems: [
      ...all,
      ...findDrift(policy.clauses, statements, passages),
      ...findDisguises(
        statements.flatMap(({ statement }) => [...statement.scope, ...statement.unless.flat()]),
        taxonomies,
      ),
    ],
  };
}

/** What was adopted from a sentence is quoted where people read it, and goes by its words. */
function quoteSentences(clauses: readonly Clause[], statements: readonly PolicyStatement[]): readonly Clause[] {
  const sentences = new Map(statements.flatMap((read) => (read.isAdopted ? [[read.clause, read] as const] : [])));
  return clauses.map((clause) => {
    const read = sentences.get(clause);
    return read === undefined ? clause : { ...clause, quote: read.location, title: clause.title ?? read.title };
  });
}

/** How many statements of some policies bind people, and how many of these are judged. */
export function countStatements(policies: readonly ReadPolicy[]): StatementCount {
  const binding = policies
    .flatMap(({ statements }) => statements)
    .filter(({ statement, isAdopted }) => isAdopted || statement.addressee === "people");
  return { read: binding.length, judged: binding.filter(({ clause }) => clause !== undefined).length };
}
