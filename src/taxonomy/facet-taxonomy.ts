import type { ConceptStatus } from "../model/concept.ts";
import { type Bits, hasBit } from "./bits.ts";
import { foldName } from "./fold-name.ts";

/** A concept of a built taxonomy. Its index is also the number of its own atom. */
export interface Concept {
  readonly index: number;
  readonly id: string;
  readonly label: string;
  readonly aliases: readonly string[];
  readonly formerly: readonly string[];
  readonly domains: readonly string[];
  readonly ambiguous: readonly string[];
  /** Indices of the directly broader concepts; only the root has none. */
  readonly broader: readonly number[];
  readonly status: ConceptStatus;
  readonly since: string | undefined;
  readonly successor: string | undefined;
  readonly note: string | undefined;
}

/** One facet's concepts: a directed acyclic graph under one root, which is the concept with index 0. */
export interface FacetTaxonomy {
  readonly facet: string;
  readonly concepts: readonly Concept[];
  readonly byId: ReadonlyMap<string, Concept>;
  /** Folded id, label, alias, former name or domain -> concept. */
  readonly byName: ReadonlyMap<string, Concept>;
  /** A concept's atoms, by its index: itself and everything narrower, as indices. Undefined where there is no such concept. */
  atomsOf(index: number): Bits | undefined;
}

/** Concepts in an order in which each comes after all that are broader. Indices in a cycle are left out. */
export function orderBroaderFirst(broader: readonly (readonly number[])[]): number[] {
  const narrower: number[][] = broader.map(() => []);
  const waiting = broader.map((list) => list.length);
  for (const [index, list] of broader.entries()) for (const parent of list) narrower[parent]?.push(index);
  const order = waiting.flatMap((count, index) => (count === 0 ? [index] : []));
  for (let next = 0; next < order.length; next += 1) {
    for (const child of narrower[order[next] ?? 0] ?? []) {
      const left = (waiting[child] ?? 0) - 1;
      waiting[child] = left;
      if (left === 0) order.push(child);
    }
  }
  return order;
}

/** Finds a concept by id, label, alias, former name or domain, ignoring case, width and spacing. */
export function resolveConcept(taxonomy: FacetTaxonomy, text: string): Concept | undefined {
  const exact = taxonomy.byId.get(text);
  if (exact !== undefined) return exact;
  const folded = foldName(text);
  return taxonomy.byName.get(folded) ?? resolveDomain(taxonomy, folded);
}

const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^\s/?#]+\.[^\s/?#]+(?:\/[^\s?#]*)?)/u;

/** An address belongs to the longest domain (with path) that it lies under. */
function resolveDomain(taxonomy: FacetTaxonomy, folded: string): Concept | undefined {
  const address = ADDRESS.exec(folded)?.[1];
  if (address === undefined) return undefined;
  for (let path = address; ; path = path.slice(0, path.lastIndexOf("/"))) {
    const found = taxonomy.byName.get(path.replace(/\/$/u, ""));
    if (found !== undefined) return found;
    if (!path.includes("/")) break;
  }
  const host = address.split("/")[0] ?? "";
  for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
    const found = taxonomy.byName.get(host.slice(dot + 1));
    if (found?.domains.some((domain) => foldName(domain) === host.slice(dot + 1)) === true) return found;
  }
  return undefined;
}

/** True where `inner` is `outer` or narrower. */
export function isWithin(taxonomy: FacetTaxonomy, inner: string, outer: string): boolean {
  const a = taxonomy.byId.get(inner);
  const b = taxonomy.byId.get(outer);
  if (a === undefined || b === undefined) return false;
  const atoms = taxonomy.atomsOf(b.index);
  return atoms !== undefined && hasBit(atoms, a.index);
}

/** The shortest way up from one concept to another, both included; empty where there is none. */
export function findPath(taxonomy: FacetTaxonomy, from: string, to: string): Concept[] {
  const start = taxonomy.byId.get(from);
  const end = taxonomy.byId.get(to);
  if (start === undefined || end === undefined) return [];
  const cameFrom = new Map<number, number>([[start.index, -1]]);
  const queue = [start.index];
  for (let next = 0; next < queue.length; next += 1) {
    const index = queue[next] ?? 0;
    if (index === end.index) return traceBack(taxonomy, cameFrom, index);
    for (const parent of taxonomy.concepts[index]?.broader ?? []) {
      if (cameFrom.has(parent)) continue;
      cameFrom.set(parent, index);
      queue.push(parent);
    }
  }
  return [];
}

function traceBack(taxonomy: FacetTaxonomy, cameFrom: ReadonlyMap<number, number>, end: number): Concept[] {
  const path: Concept[] = [];
  for (let index = end; index !== -1; index = cameFrom.get(index) ?? -1) {
    const concept = taxonomy.concepts[index];
    if (concept !== undefined) path.unshift(concept);
  }
  return path;
}
