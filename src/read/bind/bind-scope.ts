import type { FacetScope, Name, Scope } from "../../model/scope.ts";
import type { FacetTaxonomy } from "../../taxonomy/facet-taxonomy.ts";
import { resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import { foldName } from "../../taxonomy/fold-name.ts";
import { suggestConcept } from "../../taxonomy/suggest-concept.ts";
import { clip } from "../../text/clip.ts";
import { suggestNearest } from "../../text/nearest.ts";
import { type DataNode, type Entry, listItems, type MapNode } from "../syntax/data-node.ts";
import { type Binder, complain, scalarText } from "./binder.ts";
import { reportDisguise } from "./report-disguise.ts";

/** Reads a map of facets and names. What is unknown is reported and left out. */
export function bindScope(binder: Binder, node: DataNode): Scope {
  const entries = node.kind === "map" ? node.entries : [];
  return { location: node.location, facets: entries.flatMap((entry) => bindFacet(binder, entry) ?? []) };
}

/** `{}` is everything, which a clause seldom means; whoever does can say `everything` in Markdown. */
export function reportEmptyScope(binder: Binder, { location, facets }: Scope, clause: string): void {
  if (facets.length > 0 || location.source.text.charAt(location.span.start) !== "{") return;
  if (!/^\{\s*\}$/u.test(location.source.text.slice(location.span.start, location.span.end))) return;
  complain(binder, {
    rule: "empty-scope",
    severity: "warning",
    message: `This scope of the clause "${clip(clause)}" names no facet, so it holds for everything.`,
    help: "Name what the clause is about.",
    location,
  });
}

export function bindScopes(binder: Binder, node: DataNode | undefined): Scope[] {
  return listItems(node).flatMap((item) => (item.kind === "map" ? [bindScope(binder, item)] : []));
}

/** Reads those keys of a map that are facets. */
export function bindStatedFacets(binder: Binder, map: MapNode, otherKeys: ReadonlySet<string>): Scope {
  const entries = map.entries.filter(({ key }) => !otherKeys.has(key));
  return {
    location: map.location,
    facets: entries.flatMap((entry) => bindFacet(binder, entry, otherKeys) ?? []),
  };
}

function bindFacet(binder: Binder, entry: Entry, otherKeys?: ReadonlySet<string>): FacetScope | undefined {
  const { key: facet, keyLocation: location } = entry;
  const taxonomy = binder.taxonomies.get(facet);
  if (taxonomy === undefined) {
    const known = [...binder.taxonomies.facets, ...(otherKeys ?? [])];
    const listed = `Facets: ${binder.taxonomies.facets.join(", ")}.`;
    complain(binder, {
      rule: otherKeys === undefined ? "unknown-facet" : "unknown-key",
      message: `There is no ${otherKeys === undefined ? "facet" : "key or facet"} "${clip(facet)}".`,
      help: () => suggestNearest(facet, known) ?? listed,
      location,
    });
    return undefined;
  }
  const names = listItems(entry.value).flatMap((item) => bindName(binder, taxonomy, item) ?? []);
  if (entry.value.kind === "list" && entry.value.items.length === 0) reportEmptyList(binder, entry);
  return { facet, location, names };
}

function reportEmptyList(binder: Binder, { key, value }: Entry): void {
  complain(binder, {
    rule: "empty-list",
    severity: "warning",
    message: `The list of "${key}" is empty, which counts as not stated.`,
    help: "Name a value, or leave the key out.",
    location: value.location,
  });
}

export function bindName(binder: Binder, taxonomy: FacetTaxonomy, node: DataNode): Name | undefined {
  const text = scalarText(node);
  if (text === undefined || node.kind !== "scalar") return undefined;
  const { location } = node;
  const term = binder.terms.get(taxonomy.facet)?.get(foldName(text));
  if (term !== undefined) return { text, location, concepts: term, isTerm: true };
  const concept = resolveConcept(taxonomy, text);
  if (concept !== undefined) {
    reportDisguise(binder, node, concept);
    return { text, location, concepts: [concept.id], isTerm: false };
  }
  if (binder.unknownNames === "allowed") return { text, location, concepts: [], isTerm: false };
  complain(binder, {
    rule: "unknown-concept",
    message: `The taxonomy of the facet ${taxonomy.facet} has no "${clip(text)}".`,
    help: () => helpForName(binder, taxonomy, text),
    location,
  });
  return undefined;
}

/** Where else the name is known, or what it may be a slip of. */
export function helpForName(binder: Pick<Binder, "taxonomies">, taxonomy: FacetTaxonomy, text: string): string {
  for (const facet of binder.taxonomies.facets) {
    if (facet === taxonomy.facet) continue;
    const other = binder.taxonomies.get(facet);
    const found = other === undefined ? undefined : resolveConcept(other, text);
    if (found !== undefined) return `"${clip(text)}" is a name of the facet ${facet}: write \`${facet}: ${found.id}\`.`;
  }
  if (/[,;]/u.test(text)) return "Write several names as a list, each on its own: `[a, b]`.";
  const near = suggestConcept(taxonomy, text);
  return near ?? "Use a known name, or add it to a taxonomy of your own.";
}
