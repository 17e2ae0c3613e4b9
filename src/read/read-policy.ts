import type { Clause, Policy } from "../model/policy.ts";
import type { StatementCount } from "../model/reading.ts";
import { bindPolicy } from "./bind/bind-policy.ts";
import type { Binder } from "./bind/binder.ts";
import type { PolicyStatement } from "./prose/read-prose-clauses.ts";
import type { DocumentData } from "./read-document.ts";

/** A policy with the clauses that its prose makes, and all statements that were read in it. */
export interface ReadPolicy {
  readonly policy: Policy;
  readonly statements: readonly PolicyStatement[];
}

/** Reads a policy: none where it has no id. The readers of prose are loaded where there is any. */
export async function readPolicy(
  binder: Binder,
  { map, listPassages, isProse }: DocumentData,
): Promise<readonly ReadPolicy[]> {
  const policy = bindPolicy(binder, map);
  if (policy === undefined) return [];
  const passages = listPassages();
  if (passages.length === 0) return [{ policy, statements: [] }];
  const { readProseClauses } = await import("./prose/read-prose-clauses.ts");
  const statements = readProseClauses(policy.clauses, passages, binder.taxonomies);
  const { findDrift } = await import("./prose/find-drift.ts");
  binder.problems.push(...findDrift(policy.clauses, statements, passages));
  const added = statements.flatMap(({ clause, isAdopted }): Clause[] =>
    isAdopted || clause === undefined ? [] : [clause],
  );
  const clauses = [...quoteSentences(policy.clauses, statements), ...added];
  return [{ policy: { ...policy, clauses, ...(isProse ? { isProse: true } : {}) }, statements }];
}

/** What was adopted from a sentence is quoted where people read it. */
function quoteSentences(clauses: readonly Clause[], statements: readonly PolicyStatement[]): readonly Clause[] {
  const sentences = new Map(
    statements.flatMap(({ clause, isAdopted, location }) =>
      isAdopted && clause !== undefined ? [[clause, location] as const] : [],
    ),
  );
  return clauses.map((clause) => {
    const quote = sentences.get(clause);
    return quote === undefined ? clause : { ...clause, quote };
  });
}

/** How many statements of some policies bind people, and how many of these are judged. */
export function countStatements(policies: readonly ReadPolicy[]): StatementCount {
  const binding = policies
    .flatMap(({ statements }) => statements)
    .filter(({ statement, isAdopted }) => isAdopted || statement.addressee === "people");
  return { read: binding.length, judged: binding.filter(({ clause }) => clause !== undefined).length };
}
