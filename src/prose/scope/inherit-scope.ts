import type { NamedConcept, ScopedStatement } from "../statement.ts";
import type { TermMatcher } from "../term-matcher.ts";
import { readHeadingScope } from "./heading-scope.ts";
import { type Context, listContexts } from "./list-contexts.ts";
import { type OwnScope, readOwnScope, type Surroundings } from "./own-scope.ts";
import { findOnlyFocus } from "./read-only.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, type Sentence, takeApart } from "./sentence.ts";

/** What the statements of one document share. */
export interface ScopeReader extends Surroundings {
  readonly matcher: TermMatcher;
  /** What was read from leads and headings, which many statements have in common. */
  readonly known: Map<string, Map<object, ContextScope>>;
}

interface ContextScope extends OwnScope {
  /** Whether it says that only what stands below it is let through. */
  readonly isOnly: boolean;
}

export interface ScopedSentence {
  readonly sentence: Sentence;
  /** The statement before it in its passage, of which its "it" speaks. */
  readonly before: ScopedStatement | undefined;
}

/** What an activity is about: where a statement says something of it, a heading above adds nothing. */
const TOPICS = new Set(["tactic", "content", "data", "payment", "ai"]);

/** What a heading and a title do not say of all that stands below them. */
const NOT_OF_HEADINGS = new Set(["actor", "time"]);
/** With what and where a thing is done is said once. */
const OF_BEFORE = new Set(["tool", "device", "account"]);
const OF_TITLES = new Set(["tool", "device", "account", "ai", "region"]);

/** How sure it is that what stands there is what the statement speaks about. */
const SURE: Readonly<Record<Context["kind"], number>> = {
  sentence: 1,
  before: 0.9,
  label: 1,
  row: 1,
  lead: 1,
  heading: 0.9,
  title: 0.8,
};

/** Adds to a statement what stands round it: facets of which it says nothing, and duties and exceptions of its lead-in. */
export function inheritScope(
  statement: ScopedStatement,
  { sentence, before }: ScopedSentence,
  reader: ScopeReader,
): ScopedStatement {
  let { scope, unless, duties, confidence } = statement;
  if (before !== undefined) {
    const isSame = beginsAt(sentence, "pronoun", 0);
    scope = addFacets(
      scope,
      before.scope.filter((name) => isSame || (isNamedIn(before, name) && isTold("title", name, sentence))),
    );
  }
  for (const context of listContexts(statement)) {
    if (context.kind === "before" && scope.some(({ facet }) => OF_BEFORE.has(facet))) continue;
    const found = readContext(context, statement.modality, reader);
    if (found.isOnly) {
      // What stands below "only use:" is what is let through.
      const named = scope.filter(({ passage }) => passage === statement.passage);
      if (named.length > 0) unless = unless.concat([named]);
      scope = scope.filter(({ passage }) => passage !== statement.passage);
    }
    const wider = addFacets(
      scope,
      found.scope.filter((name) => isTold(context.kind, name, sentence)),
    );
    if (wider.length > scope.length) confidence = Math.min(confidence, statement.confidence * SURE[context.kind]);
    scope = wider;
    if (context.kind === "before") continue;
    if (unless.length === 0) unless = found.unless;
    if (duties.length === 0) duties = found.duties;
  }
  return { ...statement, scope, unless, duties, confidence };
}

/** Whether a statement names a tool itself; what it has from elsewhere goes no further. */
function isNamedIn({ passage, span }: ScopedStatement, name: NamedConcept): boolean {
  const isIn = name.passage === passage && name.span.start >= span.start && name.span.end <= span.end;
  return isIn && name.facet === "tool";
}

/** What a title names, and the sentence before, is spoken of by statements on posting alone. */
function isTold(kind: Context["kind"], { facet }: NamedConcept, sentence: Sentence): boolean {
  if (kind === "before") return OF_BEFORE.has(facet);
  if (kind === "heading") return !NOT_OF_HEADINGS.has(facet);
  if (kind !== "title") return true;
  return OF_TITLES.has(facet) && sentence.words.some((_, index) => beginsAt(sentence, "posting", index));
}

function addFacets(scope: readonly NamedConcept[], found: readonly NamedConcept[]): readonly NamedConcept[] {
  const named = new Set(scope.map(({ facet }) => facet));
  const hasTopic = scope.some(({ facet }) => TOPICS.has(facet));
  const added = found.filter(({ facet }) => !named.has(facet) && !(hasTopic && TOPICS.has(facet)));
  return added.length === 0 ? scope : [...scope, ...added];
}

function readContext(context: Context, modality: ScopedStatement["modality"], reader: ScopeReader): ContextScope {
  const { kind, passage, start, end } = context;
  const isHeading = kind === "heading" || kind === "title" || kind === "label" || kind === "row";
  const key = `${isHeading ? "" : modality} ${start} ${end}`;
  const same = reader.known.get(key) ?? new Map<object, ContextScope>();
  reader.known.set(key, same);
  const known = same.get(passage);
  if (known !== undefined) return known;
  const sentence = takeApart(passage, { start, end }, reader);
  const own = isHeading
    ? { scope: readHeadingScope(sentence, reader.ownNames), unless: [], duties: [] }
    : readOwnScope(sentence, modality, reader);
  const read = { ...own, isOnly: kind === "lead" && modality === "prohibit" && isOpen(sentence) };
  same.set(passage, read);
  return read;
}

/** Whether a lead-in says "only" of what follows it, and not of whom it names before "may post on". */
function isOpen(sentence: Sentence): boolean {
  const focus = findOnlyFocus(sentence);
  if (focus === undefined) return false;
  const { words } = sentence;
  return focus.last >= words.length || !isOneOf("preposition", words.at(-1)?.text);
}
