import type { Nodes, PhrasingContent, RootContent } from "../../src/read/markdown/markdown-node.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";

/** What the reader takes a Markdown text for: one line for each block, indented by how deep it lies. */
export async function outlineOf(markdown: string): Promise<string[]> {
  const { children } = await parseMarkdown(markdown);
  return children.flatMap((block) => linesOf(block, ""));
}

function linesOf(block: RootContent, indent: string): string[] {
  switch (block.type) {
    case "heading":
      return [`${indent}h${block.depth} ${textOf(block.children)}`];
    case "paragraph":
      return [`${indent}p ${textOf(block.children)}`];
    case "list":
      return block.children.flatMap((item, index) => {
        const mark = block.ordered ? `${(block.start ?? 1) + index}.` : "-";
        const [first, ...rest] = item.children.flatMap((child) => linesOf(child, `${indent}  `));
        return [`${indent}${mark} ${(first ?? "").trim().replace(/^p /u, "")}`, ...rest];
      });
    case "blockquote":
      return [`${indent}>`, ...block.children.flatMap((child) => linesOf(child, `${indent}  `))];
    case "table":
      return block.children.map(
        (row) => `${indent}| ${row.children.map((cell) => textOf(cell.children)).join(" | ")} |`,
      );
    default:
      return [`${indent}${block.type}`];
  }
}

function textOf(nodes: readonly PhrasingContent[]): string {
  return nodes.map(plain).join("");
}

function plain(node: Nodes): string {
  if (node.type === "html") return "/";
  if ("value" in node) return node.value;
  return "children" in node ? node.children.map(plain).join("") : "";
}
