import type { List, ListItem, Nodes, PhrasingContent, Text } from "mdast";
import { LABEL_END, LABEL_START } from "../label-mark.ts";

/**
 * Puts labels where Markdown has a place for them: a list of numbers that follow each other begins with its first; any
 * other label, such as (a) or 4.2, stands before the text.
 */
export function applyLabels<T extends Nodes>(node: T): T {
  if (node.type === "list") return { ...node, ...labelList(node), spread: node.children.some(isSpread) };
  if (node.type === "listItem") return { ...node, children: node.children.map(applyLabels), spread: isSpread(node) };
  if (node.type === "text") return { ...node, value: showLabels(node.value) };
  if (!("children" in node)) return node;
  return { ...node, children: node.children.map((child) => applyLabels(child)) };
}

function labelList(list: List): Pick<List, "ordered" | "start" | "children"> {
  const labels = list.children.map(labelOf);
  const numbers = labels.map((label) => /^(\d{1,9})[.)]?$/u.exec(label ?? "")?.[1]).map(Number);
  const first = numbers[0] ?? Number.NaN;
  if (labels.every((label) => label === undefined)) {
    return { ordered: list.ordered ?? false, start: list.start ?? null, children: list.children.map(applyLabels) };
  }
  const isCounting = numbers.every((number, index) => number === first + index);
  const children = list.children.map((item) => applyLabels(isCounting ? withoutLabel(item) : item));
  return { ordered: isCounting, start: isCounting ? first : null, children };
}

/** Whether blank lines belong between the blocks of an item: not where there is one, and what depends on it. */
function isSpread({ children }: ListItem): boolean {
  return children.filter(({ type }) => type !== "list").length > 1;
}

/** The text node with which an item begins. */
function firstText(item: ListItem): Text | undefined {
  const [block] = item.children;
  const child: PhrasingContent | undefined = block?.type === "paragraph" ? block.children[0] : undefined;
  return child?.type === "text" ? child : undefined;
}

function labelOf(item: ListItem): string | undefined {
  const value = firstText(item)?.value ?? "";
  return value.startsWith(LABEL_START) ? value.slice(1, value.indexOf(LABEL_END)) : undefined;
}

function withoutLabel(item: ListItem): ListItem {
  const text = firstText(item);
  if (text === undefined) return item;
  const value = text.value.slice(text.value.indexOf(LABEL_END) + 1);
  return {
    ...item,
    children: item.children.map((block, index) =>
      index === 0 && block.type === "paragraph"
        ? { ...block, children: block.children.map((child) => (child === text ? { ...text, value } : child)) }
        : block,
    ),
  };
}

function showLabels(value: string): string {
  return value.replaceAll(LABEL_START, "").replaceAll(LABEL_END, " ");
}
