import type { Heading, List, Paragraph, PhrasingContent, Root, RootContent, Strong } from "mdast";
import { LABEL_END, LABEL_START } from "../label-mark.ts";

/** What is longer is a sentence in bold type, not a heading. */
const LONGEST_HEADING = 80;

/**
 * Gives headings to a document that only has bold lines. Such a line stands one level below the last real heading. A line
 * that ends as a sentence does, or leads on to what follows, stays what it is.
 */
export function arrangeBlocks(root: Root): Root {
  let depth = 1;
  const children = root.children.flatMap((block, index): RootContent[] => {
    if (block.type === "heading") {
      depth = block.depth;
      return [{ ...block, children: withoutBold(block.children) }];
    }
    const line = lineOf(block, root.children[index + 1]);
    if (line === undefined) return [block];
    const next = Math.min(6, depth + 1);
    return [{ type: "heading", depth: next as Heading["depth"], children: withoutBold(line.children) }];
  });
  return { type: "root", children };
}

/** The bold line that a block is: a paragraph, or the one item of a list whose number counts such lines. */
function lineOf(block: RootContent, next: RootContent | undefined): Paragraph | undefined {
  if (next === undefined) return undefined;
  const paragraph = block.type === "list" ? onlyParagraph(block) : block;
  return paragraph?.type === "paragraph" && isBoldLine(paragraph) ? paragraph : undefined;
}

function onlyParagraph({ ordered, children: [item, ...others] }: List): RootContent | undefined {
  const [only, ...rest] = item?.children ?? [];
  return ordered === true && others.length === 0 && rest.length === 0 ? only : undefined;
}

function isBoldLine({ children }: Paragraph): boolean {
  const parts = children.filter((child) => !isLabel(child) && !isSpace(child));
  if (parts.length === 0 || parts.some((part) => part.type !== "strong")) return false;
  const text = parts.map(plainText).join("").trim();
  return text.length <= LONGEST_HEADING && /[\p{L}\p{N})?"\u201d\u2019]$/u.test(text);
}

function withoutBold(children: readonly PhrasingContent[]): PhrasingContent[] {
  const parts = children.filter((child) => !isLabel(child) && !isSpace(child));
  if (parts.some((part) => part.type !== "strong")) return [...children];
  return children.flatMap((child) => (child.type === "strong" ? (child satisfies Strong).children : [child]));
}

function isSpace(node: PhrasingContent): boolean {
  return node.type === "break" || (node.type === "text" && node.value.trim() === "");
}

function isLabel(node: PhrasingContent): boolean {
  return node.type === "text" && node.value.startsWith(LABEL_START) && node.value.trimEnd().endsWith(LABEL_END);
}

function plainText(node: PhrasingContent): string {
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plainText).join("") : "";
}
