import { learnReferences } from "./decode-reference.ts";
import type { Root } from "./markdown-node.ts";
import { scanMarkdown } from "./scan/scan-markdown.ts";

/**
 * Parses Markdown as GitHub shows it. What people commonly write is scanned, in one pass; each block that has anything
 * more is left to remark, which is slow, and slow to load. Both give the same tree.
 */
export async function parseMarkdown(text: string): Promise<Root> {
  const root = await scanWhole(text);
  if (root !== undefined) return root;
  const blocks = scanMarkdown(text);
  const { fillGaps } = await import("./fill-gaps.ts");
  return { type: "root", children: fillGaps(text, blocks) };
}

/** The tree of a text in which the scan finds its way everywhere; undefined where some of it is for remark. */
export async function scanWhole(text: string): Promise<Root | undefined> {
  await learnReferences(text);
  const blocks = scanMarkdown(text);
  return blocks?.every((block) => block.type !== "gap") === true ? { type: "root", children: blocks } : undefined;
}
