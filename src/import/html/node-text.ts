import type { Element, ElementContent, Nodes, Root, RootContent } from "hast";

export type Content = RootContent | ElementContent;

export function isElement(node: Nodes, ...names: readonly string[]): node is Element {
  return node.type === "element" && (names.length === 0 || names.includes(node.tagName));
}

const BLOCKS =
  /^(?:address|article|aside|blockquote|body|caption|dd|div|dl|dt|figcaption|figure|h[1-6]|header|hr|html|li|main|ol|p|pre|section|table|tbody|td|tfoot|th|thead|tr|ul)$/u;

/** Whether an element stands on lines of its own. */
export function isBlock(node: Nodes): node is Element {
  return node.type === "element" && BLOCKS.test(node.tagName);
}

/** All text of a node, as it stands there. */
export function textOf(node: Nodes): string {
  if (node.type === "text") return node.value;
  return "children" in node ? node.children.map(textOf).join("") : "";
}

/** An attribute as it is written; empty where it is missing. */
export function attributeOf({ properties }: Element, name: string): string {
  const value: unknown = properties[name];
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

export function elementOf(tagName: string, children: readonly ElementContent[]): Element {
  return { type: "element", tagName, properties: {}, children: [...children] };
}

/** Every element of a tree with one of these names, in order, the outermost only. */
export function findElements(node: Root | Element, ...names: readonly string[]): readonly Element[] {
  return node.children.flatMap((child) =>
    isElement(child, ...names) ? [child] : isElement(child) ? findElements(child, ...names) : [],
  );
}

/** Whether a tree is at most so deep; it may be too deep to be walked in any other way. */
export function isShallow(root: Root, deepest: number): boolean {
  let layer: readonly Nodes[] = [root];
  for (let depth = 0; layer.length > 0; depth += 1) {
    if (depth > deepest) return false;
    layer = layer.flatMap((node) => ("children" in node ? node.children : []));
  }
  return true;
}
