import type { ConceptData, TaxonomyDocument } from "../../model/concept.ts";
import { findValue, listItems, type MapNode } from "../syntax/data-node.ts";
import { choiceOf, identityOf, mapsOf, scalarText, textOf } from "./binder.ts";

/** Reads a taxonomy document; undefined where it names no facet (the schema has said so). */
export function bindTaxonomy(map: MapNode): TaxonomyDocument | undefined {
  const facet = textOf(map, "facet");
  if (facet === undefined) return undefined;
  const items = mapsOf(map, "concepts").filter((item) => identityOf(item) !== undefined);
  const root = findValue(map, "root");
  return {
    data: {
      facet,
      ...(root?.kind === "map" ? { root: bindRoot(root) } : {}),
      concepts: items.map(bindConcept),
    },
    location: map.location,
    conceptLocations: items.map((item) => identityOf(item)?.location ?? item.location),
  };
}

function bindRoot(map: MapNode): { label?: string; aliases?: readonly string[] } {
  const label = textOf(map, "label");
  return { ...(label === undefined ? {} : { label }), aliases: textsOf(map, "aliases") };
}

function textsOf(map: MapNode, key: string): string[] {
  return listItems(findValue(map, key)).flatMap((node) => scalarText(node) ?? []);
}

function bindConcept(map: MapNode): ConceptData {
  const label = textOf(map, "label");
  const status = choiceOf(map, "status", ["active", "restricted", "defunct"]);
  const since = textOf(map, "since");
  const successor = textOf(map, "successor");
  const note = textOf(map, "note");
  return {
    id: identityOf(map)?.id ?? "",
    aliases: textsOf(map, "aliases"),
    formerly: textsOf(map, "formerly"),
    broader: textsOf(map, "broader"),
    domains: textsOf(map, "domains"),
    ambiguous: textsOf(map, "ambiguous"),
    ...(label === undefined ? {} : { label }),
    ...(status === undefined ? {} : { status }),
    ...(since === undefined ? {} : { since }),
    ...(successor === undefined ? {} : { successor }),
    ...(note === undefined ? {} : { note }),
  };
}
