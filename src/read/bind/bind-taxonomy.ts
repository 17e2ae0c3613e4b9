import type { ConceptData, TaxonomyDocument } from "../../model/concept.ts";
import { parseDay } from "../../model/day.ts";
import type { Problem } from "../../model/problem.ts";
import { findValue, listItems, type MapNode } from "../syntax/data-node.ts";
import { choiceOf, identityOf, mapsOf, scalarText, textOf } from "./binder.ts";
import { checkNames } from "./check-names.ts";

/** Reads a taxonomy document; undefined where it names no facet (the schema has said so). */
export function bindTaxonomy(map: MapNode, problems: Problem[]): TaxonomyDocument | undefined {
  const facet = textOf(map, "facet");
  if (facet === undefined) return undefined;
  const items = mapsOf(map, "concepts").filter((item) => identityOf(item) !== undefined);
  const root = findValue(map, "root");
  for (const item of items) {
    checkSince(item, problems);
    problems.push(...checkNames(item));
  }
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

/** The day, or the month, of a concept's end must exist. */
function checkSince(map: MapNode, problems: Problem[]): void {
  const node = findValue(map, "since");
  const text = scalarText(node);
  if (node === undefined || text === undefined || !/^\d{4}-\d{2}(?:-\d{2})?$/u.test(text)) return;
  if (parseDay(text.length === 7 ? `${text}-01` : text) !== undefined) return;
  problems.push({
    rule: "invalid-day",
    severity: "error",
    message: `There is no ${text.length === 7 ? "month" : "day"} ${text}.`,
    help: "Check the month and the day.",
    location: node.location,
  });
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
