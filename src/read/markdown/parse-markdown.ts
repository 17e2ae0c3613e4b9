import { learnReferences } from "./decode-reference.ts";
import type { Root } from "./markdown-node.ts";
import { scanMarkdown } from "./scan/scan-markdown.ts";

/**
 * Parses Markdown as GitHub shows it. What people commonly write is scanned, in one pass; each block that has anything
 * more is left to remark, which is slow, and slow to load. Both give the same tree.
 */
export async function parseMarkdown(text: string): Promise<Root> {
  await learnReferences(text);
  const blocks = scanMarkdown(text);
  if (blocks?.every((block) => block.type !== "gap") === true) return { type: "root", children: blocks };
  const { fillGaps } = await import("./fill-gaps.ts");
  return { type: "root", children: fillGaps(text, blocks) };
}
