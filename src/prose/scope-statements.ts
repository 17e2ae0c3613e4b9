import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import type { ScopedStatement, Statement } from "./statement.ts";
import { createTermMatcher } from "./term-matcher.ts";

/** Says of each statement what it speaks about, by the taxonomies; `facets` are those of the workspace. */
export function scopeStatements(statements: readonly Statement[], taxonomies: TaxonomySet): ScopedStatement[] {
  const matcher = createTermMatcher(taxonomies, taxonomies.facets);
  return statements.map((statement) => {
    const { passage, span } = statement;
    const text = passage.inline.text.slice(span.start, span.end);
    const scope = matcher.find(text).map(({ facet, concept, start, end }) => ({
      facet,
      concept: concept.id,
      text: text.slice(start, end),
      passage,
      span: { start: span.start + start, end: span.start + end },
    }));
    return { ...statement, scope, unless: [], duties: [] };
  });
}
