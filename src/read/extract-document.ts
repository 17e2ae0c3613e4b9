import type { Extraction, ReadScope, ReadStatement } from "../model/extraction.ts";
import type { Location, Source, Span } from "../model/source.ts";
import type { Mention, ProseTactic } from "../prose/mention.ts";
import type { Passage } from "../prose/passage.ts";
import { readMentions } from "../prose/read-mentions.ts";
import { readStatements } from "../prose/read-statements.ts";
import { readTactics } from "../prose/read-tactics.ts";
import { scopeStatements } from "../prose/scope-statements.ts";
import type { NamedConcept, ScopedStatement, StatedDuty } from "../prose/statement.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { locateInline } from "../text/inline-text.ts";
import { placeOf } from "../text/line-index.ts";

/** What the prose of a document says: the statements of a policy, or the tactics and mentions of a strategy. */
export function extractDocument(
  { path }: Source,
  kind: Extraction["kind"],
  { passages, taxonomies }: { readonly passages: readonly Passage[]; readonly taxonomies: TaxonomySet },
): Extraction {
  if (kind === "policy") {
    const statements = scopeStatements(readStatements(passages), taxonomies);
    return { kind, file: path, statements: statements.map(toStatement) };
  }
  const mentions = readMentions(passages, taxonomies);
  const tactics = readTactics(passages, mentions);
  const owners = new Map(tactics.flatMap((tactic) => tactic.mentions.map((mention) => [mention, tactic.id] as const)));
  return {
    kind,
    file: path,
    tactics: tactics.map(toTactic),
    mentions: mentions.filter(isListed).map((mention) => ({
      facet: mention.facet,
      concept: mention.concept,
      text: mention.passage.inline.text.slice(mention.span.start, mention.span.end),
      stance: mention.stance,
      tactic: owners.get(mention),
      place: placeOf(locate(mention)),
      confidence: mention.confidence,
    })),
  };
}

/** Classes of tools, and what is said about regions or people, only show in the values of a tactic. */
function isListed({ facet, isProduct }: Mention): boolean {
  return facet === "tactic" || (facet === "tool" && isProduct);
}

function locate({ passage, span }: { readonly passage: Passage; readonly span: Span }): Location {
  return locateInline(passage.inline, span.start, span.end);
}

function toStatement(statement: ScopedStatement): ReadStatement {
  const { modality, strength, addressee, passage, span, isConditional, confidence } = statement;
  return {
    modality,
    text: passage.inline.text.slice(span.start, span.end),
    place: placeOf(locate(statement)),
    strength,
    addressee,
    scope: toScope(statement.scope),
    unless: statement.unless.map(toScope),
    duties: statement.duties.map((duty) =>
      duty.orElse.length === 0 ? toDuty(duty) : { anyOf: [duty, ...duty.orElse].map(toDuty) },
    ),
    isConditional,
    confidence,
    form: "prose",
  };
}

function toDuty({ kind, values }: Pick<StatedDuty, "kind" | "values">) {
  return { [kind]: values.length === 1 ? values[0] : values };
}

function toTactic({ id, title, passage, span, mentions, confidence }: ProseTactic) {
  return {
    id,
    title,
    values: toScope(mentions),
    place: placeOf(locate({ passage, span })),
    confidence,
    form: "prose",
  } as const;
}

function toScope(names: readonly Pick<NamedConcept, "facet" | "concept">[]): ReadScope {
  const facets = new Map<string, Set<string>>();
  for (const { facet, concept } of names) facets.set(facet, (facets.get(facet) ?? new Set()).add(concept));
  return Object.fromEntries([...facets].map(([facet, concepts]) => [facet, [...concepts]]));
}
