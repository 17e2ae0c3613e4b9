import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { findAccountNames } from "./scope/find-account-names.ts";
import { anyApprover } from "./scope/find-approver.ts";
import { findColumnApprover } from "./scope/find-column-approver.ts";
import { findOwnNames } from "./scope/find-own-names.ts";
import { inheritScope } from "./scope/inherit-scope.ts";
import { readOwnScope } from "./scope/own-scope.ts";
import { takeApart } from "./scope/sentence.ts";
import type { ScopedStatement, Statement } from "./statement.ts";
import { createTermMatcher } from "./term-matcher.ts";

const BEGINNING = 200;

/**
 * Says of each statement what it speaks about, by the taxonomies: by its own words, then by what introduces it and by the
 * headings above. What names nothing that a taxonomy knows has an empty scope.
 */
export function scopeStatements(statements: readonly Statement[], taxonomies: TaxonomySet): ScopedStatement[] {
  if (statements.length === 0) return [];
  const matcher = createTermMatcher(taxonomies, taxonomies.facets);
  // Their beginning tells who wrote a document; to keep all that was taken apart would cost more than the work itself.
  const tools = { matcher, taxonomies };
  const sentences = statements.slice(0, BEGINNING).map(({ passage, span }) => takeApart(passage, span, tools));
  const reader = { ...tools, ownNames: findOwnNames(sentences), known: new Map() };
  const anyone = anyApprover(taxonomies);
  const scoped: ScopedStatement[] = [];
  for (const [index, statement] of statements.entries()) {
    const sentence = sentences[index] ?? takeApart(statement.passage, statement.span, tools);
    const words = readOwnScope(sentence, statement.modality, reader);
    const approvals = words.duties.some(({ kind, values }) => kind === "approval" && values[0] !== anyone)
      ? []
      : findColumnApprover(statement, tools);
    const own = {
      ...words,
      scope: [...words.scope, ...findAccountNames(statement)],
      duties:
        approvals.length > 0 ? [...words.duties.filter(({ kind }) => kind !== "approval"), ...approvals] : words.duties,
    };
    const last = scoped.at(-1);
    const before = last?.passage === statement.passage ? last : undefined;
    scoped.push(inheritScope({ ...statement, ...own }, { sentence, before }, reader));
  }
  return scoped;
}
