import type { Location } from "../../model/source.ts";

/** What YAML, JSON and the forms of Markdown are read into: plain data, each value with its place. */
export type DataNode = ScalarNode | ListNode | MapNode;

export interface ScalarNode {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  readonly location: Location;
}

export interface ListNode {
  readonly kind: "list";
  readonly items: readonly DataNode[];
  readonly location: Location;
}

export interface MapNode {
  readonly kind: "map";
  readonly entries: readonly Entry[];
  readonly location: Location;
}

export interface Entry {
  readonly key: string;
  readonly keyLocation: Location;
  readonly value: DataNode;
}

export function findEntry(map: MapNode, key: string): Entry | undefined {
  return map.entries.find((entry) => entry.key === key);
}

export function findValue(map: MapNode, key: string): DataNode | undefined {
  return findEntry(map, key)?.value;
}

/** The items of a list, or the value alone where it is none: "one or a list". */
export function listItems(node: DataNode | undefined): readonly DataNode[] {
  if (node === undefined) return [];
  return node.kind === "list" ? node.items : [node];
}

/** The value without places, for validation. Maps have no prototype, so that no key is special. */
export function toPlain(node: DataNode): unknown {
  switch (node.kind) {
    case "scalar":
      return node.value;
    case "list":
      return node.items.map(toPlain);
    case "map": {
      const plain = Object.create(null) as Record<string, unknown>;
      for (const { key, value } of node.entries) plain[key] = toPlain(value);
      return plain;
    }
  }
}

/** Follows a JSON Pointer (RFC 6901) as far as it goes: the last entry that was entered, and the node reached. */
export function followPointer(root: DataNode, pointer: string): { node: DataNode; entry: Entry | undefined } {
  let node = root;
  let entry: Entry | undefined;
  for (const part of pointer.split("/").slice(1)) {
    const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
    if (node.kind === "map") {
      const next = findEntry(node, key);
      if (next === undefined) break;
      entry = next;
      node = next.value;
    } else if (node.kind === "list") {
      const item = node.items[Number(key)];
      if (item === undefined) break;
      entry = undefined;
      node = item;
    } else break;
  }
  return { node, entry };
}
