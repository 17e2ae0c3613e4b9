import type { Problem } from "../../model/problem.ts";
import { clip } from "../../text/clip.ts";
import { findNearest } from "../../text/nearest.ts";
import { type DataNode, type Entry, listItems, type MapNode, toPlain } from "../syntax/data-node.ts";
import type { DocumentKind } from "../validate-document.ts";

/** The keys of the document and its items, as they come together from front matter and fences. */
export interface DocumentParts {
  readonly kind: DocumentKind;
  readonly entries: Entry[];
  readonly items: DataNode[];
  addEntry(entry: Entry): void;
  addItems(items: readonly DataNode[]): void;
}

export function createParts(kind: DocumentKind, container: string | undefined, problems: Problem[]): DocumentParts {
  const entries: Entry[] = [];
  const items: DataNode[] = [];
  return {
    kind,
    entries,
    items,
    addItems: (added) => {
      items.push(...added);
    },
    addEntry: (entry) => {
      const first = entries.find(({ key }) => key === entry.key);
      if (entry.key === container && entry.value.kind === "list") items.push(...listItems(entry.value));
      else if (first === undefined) entries.push(entry);
      else if (!isEqual(first.value, entry.value)) problems.push(contradiction(first, entry));
    },
  };
}

/**
 * Takes over front matter. Where it does not say `kind`, it was written for another program, say for a web site, whose
 * keys are no slips of ours; unless they are nearly one of ours.
 */
export function addFrontMatter(parts: DocumentParts, map: MapNode, known: readonly string[]): Problem[] {
  const isOurs = map.entries.some(({ key }) => key === "kind");
  // Where a key stands twice, that has been reported as the front matter was read.
  const firsts = new Map(map.entries.toReversed().map((entry) => [entry.key, entry]));
  const entries = map.entries.filter((entry) => firsts.get(entry.key) === entry);
  return entries.flatMap((entry) => {
    if (isOurs || known.includes(entry.key)) parts.addEntry(entry);
    // Another program may well have keys of the same names in capitals.
    else if (known.includes(entry.key.toLowerCase())) return [];
    else return findSlips(entry.key, known).map((near) => slip(entry, near));
    return [];
  });
}

/** A word of another program may be near one of ours: only what begins alike, and is hardly longer or shorter, is a slip. */
function findSlips(key: string, known: readonly string[]): string[] {
  return findNearest(key, known, 1).filter(
    (near) => Math.abs(near.length - key.length) <= 1 && near.slice(0, 1) === key.slice(0, 1),
  );
}

function slip({ key, keyLocation }: Entry, near: string): Problem {
  return {
    rule: "unknown-key",
    severity: "warning",
    message: `There is no key "${clip(key)}" here, so its value is not read.`,
    help: `Did you mean "${near}"?`,
    location: keyLocation,
  };
}

function isEqual(a: DataNode, b: DataNode): boolean {
  return JSON.stringify(toPlain(a)) === JSON.stringify(toPlain(b));
}

function contradiction(first: Entry, second: Entry): Problem {
  return {
    rule: "duplicate-key",
    severity: "error",
    message: `"${second.key}" has been given another value before, so one of the two would be lost.`,
    help: "Remove one of them.",
    location: second.keyLocation,
    related: [{ location: first.keyLocation, message: "the first one" }],
  };
}
