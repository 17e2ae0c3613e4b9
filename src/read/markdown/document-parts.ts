import type { Problem } from "../../model/problem.ts";
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

export function addMap(parts: DocumentParts, map: MapNode): void {
  for (const entry of map.entries) parts.addEntry(entry);
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
