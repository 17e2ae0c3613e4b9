import type { Problem } from "../../model/problem.ts";
import type { KeyPlaces, Located, Location } from "../../model/source.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { type DataNode, findEntry, findValue, listItems, type MapNode } from "../syntax/data-node.ts";

/** A policy's own words for concepts: facet -> folded term -> concept ids. */
export type Terms = ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;

export const NO_TERMS: Terms = new Map();

/** What binding needs: where names are looked up, and where problems go. */
export interface Binder {
  readonly taxonomies: TaxonomySet;
  readonly terms: Terms;
  /** In a policy an unknown name is an error; a strategy may name what no taxonomy lists yet. */
  readonly unknownNames: "refused" | "allowed";
  readonly problems: Problem[];
}

export interface Complaint {
  readonly rule: string;
  readonly message: string;
  /** Worked out only where it will be shown: finding the nearest name takes time. */
  readonly help?: string | (() => string | undefined) | undefined;
  readonly location: Location;
  readonly related?: Problem["related"] | undefined;
  readonly severity?: Problem["severity"];
}

/** More problems than these are counted, not helped with. */
const MOST_HELPED = 300;

export function complain(binder: Binder, { severity = "error", help, related, ...rest }: Complaint): void {
  const isShown = binder.problems.length < MOST_HELPED;
  const words = typeof help === "function" ? (isShown ? help() : undefined) : help;
  binder.problems.push({
    ...rest,
    severity,
    ...(words === undefined ? {} : { help: words }),
    ...(related === undefined ? {} : { related }),
  });
}

/** The text under a key; undefined where there is none, or no text (the schema has said so). */
export function textOf(map: MapNode, key: string): string | undefined {
  return scalarText(findValue(map, key));
}

export function scalarText(node: DataNode | undefined): string | undefined {
  return node?.kind === "scalar" && typeof node.value === "string" ? node.value : undefined;
}

/** A text, or several as one. */
export function joinedText(map: MapNode, key: string): string | undefined {
  const texts = listItems(findValue(map, key)).flatMap((node) => scalarText(node) ?? []);
  return texts.length === 0 ? undefined : texts.join("; ");
}

/** A whole number; undefined where there is none. */
export function countOf(map: MapNode, key: string): number | undefined {
  const node = findValue(map, key);
  return node?.kind === "scalar" && typeof node.value === "number" ? node.value : undefined;
}

export function keysOf(map: MapNode): KeyPlaces {
  return new Map(map.entries.map(({ key, value }) => [key, value.location]));
}

export function isTrue(map: MapNode, key: string): boolean {
  const node = findValue(map, key);
  return node?.kind === "scalar" && node.value === true;
}

export function isFalse(map: MapNode, key: string): boolean {
  const node = findValue(map, key);
  return node?.kind === "scalar" && node.value === false;
}

/** The value under a key, if it is one of those listed. */
export function choiceOf<T extends string>(map: MapNode, key: string, choices: readonly T[]): T | undefined {
  const value = textOf(map, key);
  return choices.find((choice) => choice === value);
}

export function mapsOf(map: MapNode, key: string): MapNode[] {
  return listItems(findValue(map, key)).flatMap((item) => (item.kind === "map" ? [item] : []));
}

export interface Identity {
  readonly id: string;
  readonly location: Location;
}

/** The id of a map, and its place; undefined where it has none (the schema has said so). */
export function identityOf(map: MapNode): Identity | undefined {
  const entry = findEntry(map, "id");
  const id = scalarText(entry?.value);
  return entry === undefined || id === undefined ? undefined : { id, location: entry.value.location };
}

/** Refuses ids that a reader could not tell apart, and keeps the first of them. */
export function keepDistinct<T>(binder: Binder, items: readonly T[], what: string, idOf: (item: T) => Identity): T[] {
  const seen = new Map<string, Location>();
  return items.filter((item) => {
    const { id, location } = idOf(item);
    const folded = id.normalize("NFKC");
    const first = seen.get(folded);
    if (first === undefined) {
      seen.set(folded, location);
      return true;
    }
    complain(binder, {
      rule: "duplicate-id",
      message: `There are two ${what} with the id "${id}".`,
      help: "Give each an id of its own.",
      location,
      related: [{ location: first, message: "the first one" }],
    });
    return false;
  });
}

/** The texts of a list, or the only one, each with its place. */
export function locatedTexts(node: DataNode | undefined): Located<string>[] {
  return listItems(node).flatMap((item) => {
    const value = scalarText(item);
    return value === undefined ? [] : [{ value, location: item.location }];
  });
}
