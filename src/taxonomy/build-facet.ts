import type { ConceptData, TaxonomyData, TaxonomyDocument } from "../model/concept.ts";
import type { Outcome } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Location } from "../model/source.ts";
import { suggestNearest } from "../text/nearest.ts";
import { closeDownwards } from "./close-downwards.ts";
import { type Concept, type FacetTaxonomy, orderBroaderFirst } from "./facet-taxonomy.ts";
import { foldName } from "./fold-name.ts";
import { openShippedFacet } from "./shipped-facet.ts";

/** A concept under construction. `location` is where an organisation's own document first names it. */
interface Draft {
  readonly data: ConceptData;
  readonly location: Location | undefined;
}

/** Builds one facet from the shipped data and an organisation's documents. What is wrong with these is reported. */
export function buildFacet(
  facet: string,
  shipped: TaxonomyData | undefined,
  own: readonly TaxonomyDocument[],
): Outcome<FacetTaxonomy> {
  const opened = own.length === 0 ? openShippedFacet(shipped) : undefined;
  if (opened !== undefined) return { value: opened, problems: [] };
  const problems: Problem[] = [];
  const drafts = new Map<string, Draft>();
  drafts.set(facet, { data: rootData(facet, shipped, own), location: undefined });
  for (const data of shipped?.concepts ?? []) drafts.set(data.id, { data, location: undefined });
  for (const document of own) mergeDocument(drafts, document, problems);
  const concepts = linkBroader(facet, [...drafts.values()], problems);
  const broader = breakCycles(concepts, [...drafts.values()], problems);
  const linked = concepts.map((concept, index) => ({ ...concept, broader: broader[index] ?? [] }));
  const locations = [...drafts.values()].map((draft) => draft.location);
  return {
    value: {
      facet,
      concepts: linked,
      byId: new Map(linked.map((concept) => [concept.id, concept])),
      byName: indexNames(linked, locations, problems),
      atomsOf: closeDownwards(linked),
    },
    problems,
  };
}

function rootData(facet: string, shipped: TaxonomyData | undefined, own: readonly TaxonomyDocument[]): ConceptData {
  const root = shipped?.root ?? own.find((document) => document.data.root !== undefined)?.data.root;
  return { id: facet, label: root?.label ?? `any ${facet}`, aliases: root?.aliases ?? [] };
}

function mergeDocument(drafts: Map<string, Draft>, document: TaxonomyDocument, problems: Problem[]): void {
  const seen = new Set<string>();
  for (const [index, data] of document.data.concepts.entries()) {
    const location = document.conceptLocations[index] ?? document.location;
    const known = drafts.get(data.id);
    if (seen.has(data.id)) {
      problems.push({
        rule: "duplicate-id",
        severity: "error",
        message: `The concept "${data.id}" is listed twice in this taxonomy.`,
        help: "Merge the two entries into one.",
        location,
      });
    } else if (known === undefined) {
      if (data.label === undefined) problems.push(missingLabel(data.id, location));
      drafts.set(data.id, { data, location });
    } else {
      drafts.set(data.id, { data: extendConcept(known.data, data), location });
    }
    seen.add(data.id);
  }
}

function missingLabel(id: string, location: Location): Problem {
  return {
    rule: "missing-key",
    severity: "error",
    message: `The concept "${id}" is new, so it needs a label.`,
    help: "Add `label:` with the name that people use.",
    location,
  };
}

function extendConcept(known: ConceptData, more: ConceptData): ConceptData {
  const join = (a: readonly string[] | undefined, b: readonly string[] | undefined): string[] => [
    ...new Set([...(a ?? []), ...(b ?? [])]),
  ];
  return {
    ...known,
    ...more,
    aliases: join(known.aliases, more.aliases),
    formerly: join(known.formerly, more.formerly),
    domains: join(known.domains, more.domains),
    ambiguous: join(known.ambiguous, more.ambiguous),
    broader: join(listOf(known.broader), listOf(more.broader)),
  };
}

function listOf(value: string | readonly string[] | undefined): readonly string[] {
  if (value === undefined) return [];
  return typeof value === "string" ? [value] : value;
}

function linkBroader(facet: string, drafts: readonly Draft[], problems: Problem[]): Concept[] {
  const indexById = new Map(drafts.map((draft, index) => [draft.data.id, index]));
  return drafts.map(({ data, location }, index) => {
    const broader: number[] = [];
    for (const id of listOf(data.broader)) {
      const parent = indexById.get(id);
      if (parent !== undefined) {
        broader.push(parent);
      } else if (location !== undefined) {
        const help = suggestNearest(id, indexById.keys());
        problems.push({
          rule: "unknown-concept",
          severity: "error",
          message: `"${data.id}" is said to be narrower than "${id}", but the facet ${facet} has no such concept.`,
          ...(help === undefined ? {} : { help }),
          location,
        });
      }
    }
    if (broader.length === 0 && index !== 0) broader.push(0);
    return {
      index,
      id: data.id,
      label: data.label ?? data.id,
      aliases: data.aliases ?? [],
      formerly: data.formerly ?? [],
      domains: data.domains ?? [],
      ambiguous: data.ambiguous ?? [],
      broader: [...new Set(broader)],
      status: data.status ?? "active",
      since: data.since,
      successor: data.successor,
      note: data.note,
    };
  });
}

/** Reports a cycle once, and hangs its members under the root so that the rest can be used. */
function breakCycles(concepts: readonly Concept[], drafts: readonly Draft[], problems: Problem[]): number[][] {
  const broader = concepts.map((concept) => [...concept.broader]);
  const reached = new Set(orderBroaderFirst(broader));
  const rest = concepts.filter((concept) => !reached.has(concept.index));
  if (rest.length === 0) return broader;
  const cycle = findCycle(broader, new Set(rest.map((concept) => concept.index)));
  const shown = cycle.slice(0, 4).map((index) => concepts[index]?.id ?? "");
  const place = cycle.map((index) => drafts[index]?.location).find((location) => location !== undefined);
  if (place !== undefined) {
    const more = cycle.length > 4 ? ` → … (${cycle.length} concepts)` : "";
    problems.push({
      rule: "taxonomy-cycle",
      severity: "error",
      message: `A concept is broader than itself: ${shown.join(" → ")}${more} → ${shown[0] ?? ""}.`,
      help: "Remove one `broader` of the circle.",
      location: place,
    });
  }
  for (const concept of rest) broader[concept.index] = concept.index === 0 ? [] : [0];
  return broader;
}

/** One cycle among the given concepts, each of which has a broader one among them. */
function findCycle(broader: readonly (readonly number[])[], among: ReadonlySet<number>): number[] {
  const seen = new Map<number, number>();
  const walk: number[] = [];
  let at = Math.min(...among);
  while (!seen.has(at)) {
    seen.set(at, walk.length);
    walk.push(at);
    at = broader[at]?.find((parent) => among.has(parent)) ?? at;
  }
  return walk.slice(seen.get(at) ?? 0);
}

/** Ids go before labels, labels before other names, so that a document's own id always means itself. */
function indexNames(
  concepts: readonly Concept[],
  locations: readonly (Location | undefined)[],
  problems: Problem[],
): Map<string, Concept> {
  const names = new Map<string, Concept>();
  for (const concept of concepts) if (!names.has(foldName(concept.id))) names.set(foldName(concept.id), concept);
  const claim = (name: string, concept: Concept): void => {
    const folded = foldName(name);
    const owner = names.get(folded);
    if (owner === undefined) names.set(folded, concept);
    else if (owner !== concept) reportClash(name, [owner, concept], locations, problems);
  };
  for (const concept of concepts) claim(concept.label, concept);
  for (const concept of concepts) {
    for (const name of concept.aliases) claim(name, concept);
    for (const name of concept.formerly) claim(name, concept);
    for (const name of concept.domains) claim(name, concept);
  }
  return names;
}

function reportClash(
  name: string,
  [owner, concept]: readonly [Concept, Concept],
  locations: readonly (Location | undefined)[],
  problems: Problem[],
): void {
  const location = locations[concept.index] ?? locations[owner.index];
  if (location === undefined) return;
  problems.push({
    rule: "name-claimed-twice",
    severity: "error",
    message: `"${name}" is already a name of ${owner.label} (${owner.id}), so it cannot also mean ${concept.label} (${concept.id}).`,
    help: "Give each concept names of its own.",
    location,
  });
}
