import type { LocatedFix } from "../model/fix.ts";
import type { FacetScope, Name } from "../model/scope.ts";
import type { Location } from "../model/source.ts";
import type { Strategy, Tactic } from "../model/strategy.ts";
import type { ClauseOf, Settlement, UseValue } from "../model/verdict.ts";
import { resolveConcept } from "../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";
import { insertKey } from "../text/insert-key.ts";
import { startOfLine } from "../text/line-index.ts";
import { joinWords } from "../text/list-words.ts";
import { editValue } from "../text/value-edit.ts";
import { labelOf } from "./labels.ts";
import { placeOf } from "./tactic-places.ts";

/** A name and the facet in which it stands. */
export interface NamedPlace {
  readonly facet: string;
  readonly name: Pick<Name, "text" | "location" | "concepts">;
}

/** Writes the preferred label in the place of another name of the same concept. */
export function preferLabel(taxonomies: TaxonomySet, { facet, name }: NamedPlace): LocatedFix | undefined {
  const taxonomy = taxonomies.get(facet);
  const [id, second] = name.concepts;
  if (taxonomy === undefined || id === undefined || second !== undefined) return undefined;
  const label = labelOf(taxonomies, facet, id);
  if (label === name.text || resolveConcept(taxonomy, label)?.id !== id) return undefined;
  return rename(name, label, true);
}

/** Writes another name, for a person to decide. */
export function rename(
  { text, location }: Pick<Name, "text" | "location">,
  other: string,
  isSafe = false,
): LocatedFix | undefined {
  const edit = editValue(location, text, other);
  return edit === undefined ? undefined : { title: `Write ${other}.`, isSafe, edits: [edit] };
}

/** Swaps a value that is prohibited for what the clause offers instead, or for what is permitted. */
export function swapValue(
  taxonomies: TaxonomySet,
  {
    of,
    value,
    permitted,
    tactic,
  }: {
    readonly of: ClauseOf;
    readonly value: UseValue;
    readonly permitted: readonly string[];
    readonly tactic: Tactic;
  },
): LocatedFix | undefined {
  // A value of the strategy's defaults is that of other tactics too.
  if (placeOf(tactic, value) !== value.name.location) return undefined;
  const offered = (of.clause?.alternatives ?? []).flatMap(({ facets }) => onlyConcept(facets, value.facet) ?? []);
  const concept = offered.find((id) => permitted.includes(id)) ?? offered[0] ?? permitted[0];
  if (concept === undefined) return undefined;
  const label = labelOf(taxonomies, value.facet, concept);
  const edit = editValue(value.name.location, value.name.text, label);
  return edit === undefined ? undefined : { title: `Use ${label} instead.`, isSafe: false, edits: [edit] };
}

/** The one concept that a scope names, if it names nothing else. */
function onlyConcept(facets: readonly FacetScope[], facet: string): string | undefined {
  const [only, second] = facets;
  const [name, other] = only?.names ?? [];
  return only?.facet === facet && second === undefined && other === undefined ? name?.concepts[0] : undefined;
}

/** States in a tactic what would settle a verdict that depends on it. */
export function stateSettlement(
  taxonomies: TaxonomySet,
  {
    settlement,
    tactic,
    values,
  }: {
    readonly settlement: Settlement;
    readonly tactic: Tactic;
    readonly values: readonly UseValue[];
  },
): LocatedFix | undefined {
  const edits = settlement.map(({ facet, concept }) => {
    const stated = values.find((value) => value.facet === facet && placeOf(tactic, value) === value.name.location);
    const label = labelOf(taxonomies, facet, concept);
    if (stated !== undefined) return editValue(stated.name.location, stated.name.text, label);
    return insertKey(tactic.idLocation, facet, label);
  });
  const whole = edits.filter((edit) => edit !== undefined);
  const places = new Set(whole.map(({ location: { span } }) => span.start));
  if (whole.length < edits.length || places.size < whole.length) return undefined;
  const steps = settlement.map(({ facet, concept }) => `\`${facet}: ${labelOf(taxonomies, facet, concept)}\``);
  return { title: `State ${joinWords(steps)}, if it is so.`, isSafe: false, edits: whole };
}

/** Adds a role to those with whom a strategy has been shared, for when that has been done. */
export function shareWith(strategy: Strategy, role: string): LocatedFix | undefined {
  const list = strategy.keys.get("sharedWith");
  const edit = list === undefined ? insertKey(strategy.idLocation, "sharedWith", [role]) : addFirst(list, role);
  const title = `Add ${role} to \`sharedWith\` once it has been shared.`;
  return edit === undefined ? undefined : { title, isSafe: false, edits: [edit] };
}

/** Puts an item at the beginning of a list as YAML writes it. */
function addFirst({ source, span }: Location, item: string): LocatedFix["edits"][number] | undefined {
  const { text } = source;
  const insert = (at: number, written: string) => ({
    location: { source, span: { start: at, end: at } },
    text: written,
  });
  const lineStart = startOfLine(source, span.start);
  if (text.charAt(span.start) === "[") {
    const isJson = /"\s*:\s*$/u.test(text.slice(lineStart, span.start));
    const isEmpty = /^\[\s*\]/u.test(text.slice(span.start, span.end));
    return insert(span.start + 1, `${isJson ? JSON.stringify(item) : item}${isEmpty ? "" : ", "}`);
  }
  const indent = text.slice(lineStart, span.start);
  if (!text.startsWith("- ", span.start) || indent.trim() !== "") return undefined;
  return insert(span.start, `- ${item}${/\r\n|\n|\r/u.exec(text)?.[0] ?? "\n"}${indent}`);
}
