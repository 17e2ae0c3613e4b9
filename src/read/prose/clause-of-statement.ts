import type { Duty, SingleDuty } from "../../model/duty.ts";
import type { Clause, Grant, Permission, Prohibition, Requirement } from "../../model/policy.ts";
import type { Location } from "../../model/source.ts";
import type { NamedConcept, ScopedStatement, StatedDuty } from "../../prose/statement.ts";
import { isShippedFacet, type TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { bansUse } from "./bans-use.ts";
import { readRole } from "./read-role.ts";
import { saysMore, saysMoreThanSaying, withoutExamples } from "./says-more.ts";
import { locateSpan, scopeOfNames, textOfSpan } from "./scope-of-names.ts";
import { titleOfStatement } from "./statement-names.ts";

/** The clause that a statement makes; undefined where it names nothing that plans can be held against. */
export function clauseOfStatement(statement: ScopedStatement, taxonomies: TaxonomySet): Clause | undefined {
  const norm = readNorm(statement, taxonomies);
  return norm === undefined ? undefined : { ...baseOf(statement), ...norm };
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
  const names = namesOf(statement);
  if (!names.some(isTelling)) return undefined;
  const scope = scopeOfNames(names, locateSpan(statement));
  const isNamed = names.some((name) => isTelling(name) && isOwn(statement, name));
  const duties = withoutTwins(statement.duties).flatMap((duty) => readDuty(duty, taxonomies) ?? []);
  switch (statement.modality) {
    // What is prohibited without something is a requirement of that thing: it can be had.
    case "prohibit":
      if (duties.length > 0) return isNamed ? { modality: "require", scope, duties } : undefined;
      return isNamed && (!isVague(names) || !saysMore(statement) || bansUse(statement, taxonomies))
        ? { modality: "prohibit", scope }
        : undefined;
    case "permit":
      return isNamed ? { modality: "permit", scope, provided: duties, isProtected: false, overrides: [] } : undefined;
    case "require":
      return duties.length > 0 && !isForDoubt(statement) ? { modality: "require", scope, duties } : undefined;
  }
}

/** "A second person" is no outsider whose consent is asked for: the same words make one duty. */
function withoutTwins(duties: readonly StatedDuty[]): readonly StatedDuty[] {
  const checks = duties.filter(({ orElse }) => orElse.some(({ values }) => values.includes("second-person")));
  if (checks.length === 0) return duties;
  return duties.filter(
    (duty) =>
      checks.includes(duty) ||
      !checks.some(
        ({ passage, span }) => passage === duty.passage && span.start < duty.span.end && duty.span.start < span.end,
      ),
  );
}

const DOUBT = /\b(?:in (?:any )?doubt|(?:not|un) ?(?:so |quite |entirely )?sure|uncertain|unclear|questions?)\b/iu;

/** So far before a statement its condition can stand: "Not sure? Ask legal." */
const NEAR = 60;

/** "If in doubt, ask legal" asks nothing of those who are in none. */
function isForDoubt({ passage, span }: ScopedStatement): boolean {
  return DOUBT.test(passage.inline.text.slice(Math.max(0, span.start - NEAR), span.end));
}

/** What a statement is about: names of examples aside, where it names the kind after them. */
function namesOf({ scope, passage, span }: ScopedStatement): readonly NamedConcept[] {
  const { start: at } = withoutExamples(passage, span);
  const isIn = (name: NamedConcept, start: number, end: number): boolean =>
    isTelling(name) && name.passage === passage && name.span.start >= start && name.span.start < end;
  if (!scope.some((name) => isIn(name, at, span.end))) return scope;
  return scope.filter((name) => !isIn(name, span.start, at));
}

function isTelling({ facet }: NamedConcept): boolean {
  return TELLING.has(facet) || !isShippedFacet(facet);
}

/**
 * Whether a statement names a concept itself. What only a heading or the sentence before it names is what the text is about
 * there: "Prizes must not be too large" below "Giveaways" prohibits no giveaways.
 */
function isOwn({ passage, span }: ScopedStatement, name: NamedConcept): boolean {
  if (name.passage === passage) return name.span.start < span.end && span.start < name.span.end;
  return passage.role !== "heading" && (name.passage === passage.lead || passage.siblings.includes(name.passage));
}

/** What a sentence says of data or contents is about these, whatever is done with them. */
function isVague(names: readonly NamedConcept[]): boolean {
  return !names.some(({ facet }) => facet === "data" || facet === "content");
}

const WIDE: ReadonlySet<string> = new Set(["tool", "account", "device"]);

/** Whether its names only say where something is done, or with what: then other words say what. */
function isWide(statement: ScopedStatement): boolean {
  return namesOf(statement).every((name) => !isTelling(name) || WIDE.has(name.facet));
}

/** What is done so is prohibited, and not all that is named: "exporting software in violation of export laws". */
const LIMIT =
  /\b(?:in (?:violation|breach|contravention|infringement) of|contrary to|in a (?:way|manner) (?:that|which)|for (?:any )?purposes? other than|other than for)\b/iu;

/**
 * Whether more is said than its names. A permission with a limit or a purpose, as in "two posts a month", lets through less
 * than its names, whatever they are.
 */
function isPartial(statement: ScopedStatement): boolean {
  if (statement.modality === "prohibit" && LIMIT.test(textOfSpan(statement))) return true;
  if (isWide(statement)) return saysMore(statement);
  return statement.modality === "permit" && saysMoreThanSaying(statement);
}

/** All else of it. Its id is given by whoever knows the others. */
function baseOf(statement: ScopedStatement) {
  const location = locateSpan(statement);
  const { confidence, strength, isConditional, duties } = statement;
  const unless = statement.unless.map((names) => scopeOfNames(names, location));
  return {
    id: "",
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
      isPartial: isPartial(statement),
    },
  } as const;
}

function readDuty(stated: StatedDuty, taxonomies: TaxonomySet): Duty | undefined {
  const location = locateSpan(stated);
  const options = [stated, ...stated.orElse].flatMap((option) => readSingle(option, { location, taxonomies }) ?? []);
  const [only, second] = options;
  return second === undefined ? only : { form: "choice", anyOf: options, location };
}

function readSingle(
  { kind, values }: Pick<StatedDuty, "kind" | "values">,
  { location, taxonomies }: { readonly location: Location; readonly taxonomies: TaxonomySet },
): SingleDuty | undefined {
  // Where nobody is named, anybody's approval is one.
  const wanted = kind === "approval" && values.length === 0 ? ["actor"] : values;
  if (wanted.length === 0) return undefined;
  const roles = kind === "approval" ? wanted.map((text) => readRole(text, { location, taxonomies })) : [];
  return { form: "single", kind, values: wanted, isList: wanted.length > 1, isRead: true, roles, location };
}
