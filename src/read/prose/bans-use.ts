import type { NamedConcept, ScopedStatement } from "../../prose/statement.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";

/** So far from a name its verb stands at most. */
const NEAR = 40;
const USE_BEFORE =
  /\b(?:us(?:e|es|ing)|access(?:ing)?|install(?:ing)?|download(?:ing)?|join(?:ing)?|(?:sign|signing) up (?:for|to|on|with)) (?:(?:the|a|an|any|our|your|their|apps?|services?|tools?|like|such|as|of|or|and|,)\s*|[\p{Lu}][\p{L}\p{N}]*[,\s]+(?:(?:or|and)\s+)?){0,6}$/u;
const BAN_AFTER =
  /^(?:[\s,]|\b(?:or|and|[\p{Lu}][\p{L}\p{N}]*)\b){0,8}\s*\b(?:(?:must|may|shall|should|can|will)\s*(?:not|never)\s+be\s+(?:used|accessed|installed|downloaded|joined|opened)|cannot be used|(?:is|are)\s+(?:\p{L}+\s+)?(?:prohibited|banned|forbidden|off limits|not\s+(?:permitted|allowed|to be used)))\b/u;

/**
 * Whether a prohibition bans the use of a product that it names, whatever more it says: "do not use Facebook for company
 * news". Where it says what it is used to do, as in "to bully colleagues", that is what is banned.
 */
export function bansUse({ scope, passage }: ScopedStatement, taxonomies: TaxonomySet): boolean {
  return scope.some((name) => name.passage === passage && isProduct(name, taxonomies) && isUsed(name));
}

/** A kind of tools has narrower concepts, and no address of its own. */
function isProduct({ facet, concept }: NamedConcept, taxonomies: TaxonomySet): boolean {
  return facet === "tool" && (taxonomies.get(facet)?.byId.get(concept)?.domains.length ?? 0) > 0;
}

function isUsed({ passage, span }: NamedConcept): boolean {
  const { text } = passage.inline;
  const before = text.slice(Math.max(0, span.start - NEAR), span.start);
  const after = text.slice(span.end, span.end + 2 * NEAR);
  return (USE_BEFORE.test(before) && !/^\s+to\s/u.test(after)) || BAN_AFTER.test(after);
}
