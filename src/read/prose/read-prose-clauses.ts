import type { Clause } from "../../model/policy.ts";
import type { Location } from "../../model/source.ts";
import type { Passage } from "../../prose/passage.ts";
import { readStatements } from "../../prose/read-statements.ts";
import { scopeStatements } from "../../prose/scope-statements.ts";
import type { ScopedStatement } from "../../prose/statement.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { clauseOfStatement } from "./clause-of-statement.ts";
import { areOnlyTablesTaken, listExplained } from "./list-explained.ts";
import { locateSpan, textOfSpan } from "./scope-of-names.ts";
import { createClauseIds, foldWords, nameSentence, titleOfStatement } from "./statement-names.ts";

/** A statement of a policy's prose, and what became of it. */
export interface PolicyStatement {
  readonly statement: ScopedStatement;
  readonly location: Location;
  /** How it can be quoted in a line. */
  readonly title: string;
  /** A name for its sentence, by which a clause can say that it was adopted from it. */
  readonly sentence: string;
  /** The clause by which it is judged; undefined where it binds nobody, or could not be mapped to a scope. */
  readonly clause: Clause | undefined;
  /** Whether somebody has adopted it: then the clause is the one that was written. */
  readonly isAdopted: boolean;
}

/** The text of a policy. */
export interface PolicyProse {
  readonly passages: readonly Passage[];
  /** Whether it says that it was written for this program. Tables of one that does not explain nothing around them. */
  readonly isDeclared: boolean;
}

/** Reads the statements of a policy's prose, as clauses where a scope can be made of them. `written` are its structured clauses. */
export function readProseClauses(
  written: readonly Clause[],
  { passages, isDeclared }: PolicyProse,
  taxonomies: TaxonomySet,
): PolicyStatement[] {
  const statements = scopeStatements(readStatements(passages), taxonomies).filter(({ span }) => span.end > span.start);
  const places = written.map(({ idLocation }) => idLocation);
  const explained = !isDeclared && areOnlyTablesTaken(passages) ? new Set<Passage>() : listExplained(passages, places);
  const named = statements.map((statement) => ({ statement, sentence: nameSentence(statement) }));
  const adoptedAs = matchAdopted(written, named);
  const idOf = createClauseIds(written.map(({ id }) => id));
  return named.flatMap(({ statement, sentence }): PolicyStatement[] => {
    const read = { statement, location: locateSpan(statement), title: titleOfStatement(statement), sentence };
    const known = adoptedAs(statement, sentence);
    if (known !== undefined) return [{ ...read, clause: known, isAdopted: true }];
    if (explained.has(statement.passage)) return [];
    // What the organisation says of itself binds no plan.
    const clause = statement.addressee === "people" ? clauseOfStatement(statement, taxonomies) : undefined;
    return [{ ...read, clause: clause && { ...clause, id: idOf(statement) }, isAdopted: false }];
  });
}

/** The clause that was adopted from a statement: by the name of its sentence, else by its words where both were changed alike. */
function matchAdopted(
  written: readonly Clause[],
  named: readonly { readonly sentence: string }[],
): (statement: ScopedStatement, sentence: string) => Clause | undefined {
  const adopted = written.filter(({ adoptedFrom }) => adoptedFrom !== undefined);
  const bySentence = new Map(adopted.map((clause) => [clause.adoptedFrom?.value, clause]));
  const known = new Set(named.map(({ sentence }) => sentence));
  const byWords = new Map(
    adopted
      .filter(({ adoptedFrom, text }) => text !== undefined && !known.has(adoptedFrom?.value ?? ""))
      .map((clause) => [foldWords(clause.text ?? ""), clause]),
  );
  return (statement, sentence) =>
    bySentence.get(sentence) ?? (byWords.size === 0 ? undefined : byWords.get(foldWords(textOfSpan(statement))));
}
