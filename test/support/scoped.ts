import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import type { Source } from "../../src/model/source.ts";
import type { Passage } from "../../src/prose/passage.ts";
import { scopeStatements } from "../../src/prose/scope-statements.ts";
import type { NamedConcept, ScopedStatement, StatedDuty, Statement } from "../../src/prose/statement.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";

export const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);

/** Texts round a statement. */
export interface Around {
  readonly modality?: Statement["modality"];
  readonly lead?: string;
  /** The outermost first; the first is the title. */
  readonly section?: readonly string[];
  /** Where in the text the statement begins. */
  readonly from?: number;
}

/** Scopes one sentence, as a reader of statements would hand it over. */
export function scopeText(text: string, around: Around = {}): ScopedStatement {
  const [scoped] = scopeStatements([stateText(text, around)], taxonomies);
  if (scoped === undefined) throw new Error("A statement was lost.");
  return scoped;
}

/** Scopes the first cell of a row of a table, by its columns. */
export function scopeRow(cells: Readonly<Record<string, string>>): ScopedStatement {
  const siblings: Passage[] = [];
  for (const [column, text] of Object.entries(cells))
    siblings.push({ ...makePassage(text, { role: "cell", lead: makePassage(column, { role: "cell" }) }), siblings });
  const [first] = siblings;
  if (first === undefined) throw new Error("A row has no cell.");
  const [scoped] = scopeStatements([{ ...stateText(first.inline.text, {}), passage: first }], taxonomies);
  if (scoped === undefined) throw new Error("A statement was lost.");
  return scoped;
}

/** Scopes the sentences of one document. */
export function scopeTexts(texts: readonly string[]): ScopedStatement[] {
  const passage = makePassage(texts.join(" "), { role: "paragraph" });
  let start = 0;
  const statements = texts.map((text) => {
    const span = { start, end: start + text.length };
    start = span.end + 1;
    return { ...stateText(text, {}), passage, span };
  });
  return scopeStatements(statements, taxonomies);
}

function stateText(text: string, { modality, lead, section = [], from = 0 }: Around): Statement {
  const above: Passage[] = [];
  for (const [index, heading] of section.entries())
    above.push(makePassage(heading, { role: "heading", depth: index + 1, section: [...above] }));
  const passage = makePassage(text, {
    role: lead === undefined ? "paragraph" : "item",
    lead: lead === undefined ? undefined : makePassage(lead, { role: "paragraph" }),
    section: above,
  });
  return {
    modality: modality ?? guessModality(text),
    strength: "strong",
    addressee: "people",
    passage,
    span: { start: from, end: text.length },
    isConditional: false,
    confidence: 0.9,
  };
}

function guessModality(text: string): Statement["modality"] {
  if (/\b(?:not|never|don't|no|nor|only|without|prohibited|cannot|avoid|refrain)\b/iu.test(text)) return "prohibit";
  return /\b(?:may|can|allowed|free to)\b/iu.test(text) ? "permit" : "require";
}

function makePassage(
  text: string,
  parts: Pick<Passage, "role"> & Partial<Pick<Passage, "depth" | "section" | "lead">>,
): Passage {
  const source: Source = { path: "policy.md", text };
  const siblings: Passage[] = [];
  const passage: Passage = {
    inline: { source, text, runs: [{ at: 0, start: 0, end: text.length }], wholes: [] },
    strong: [],
    links: [],
    section: [],
    depth: 0,
    lead: undefined,
    siblings,
    isQuoted: false,
    isChecked: undefined,
    isTaken: false,
    ...parts,
  };
  siblings.push(passage);
  return passage;
}

/** "tool: whatsapp, telegram; data: customer-data", each facet's concepts in order. */
export function showScope(names: readonly NamedConcept[]): string {
  const facets = new Map<string, string[]>();
  for (const { facet, concept } of names) facets.set(facet, [...(facets.get(facet) ?? []), concept]);
  return [...facets]
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([facet, concepts]) => `${facet}: ${concepts.toSorted().join(", ")}`)
    .join("; ");
}

/** "approval: legal | record: job-description", one for each duty. */
export function showDuties(duties: readonly StatedDuty[]): string[] {
  return duties.map((duty) =>
    [duty, ...duty.orElse].map(({ kind, values }) => `${kind}: ${values.join(" / ")}`).join(" | "),
  );
}
