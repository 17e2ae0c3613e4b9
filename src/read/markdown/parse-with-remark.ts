import { frontmatterFromMarkdown } from "mdast-util-frontmatter";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemFromMarkdown } from "mdast-util-gfm-task-list-item";
import { frontmatter } from "micromark-extension-frontmatter";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import { gfmTaskListItem } from "micromark-extension-gfm-task-list-item";
import remarkParse from "remark-parse";
import { unified } from "unified";
import type { RootContent } from "./markdown-node.ts";
import { convertBlocks } from "./remark-tree.ts";

/**
 * Markdown as GitHub shows it, less its literal links: `remark-gfm` would find those too, at a cost that grows with the
 * square of the text, and a name in an address is no statement.
 */
const parser = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), gfmStrikethrough(), gfmTaskListItem(), frontmatter(["yaml"])],
    fromMarkdownExtensions: [
      gfmTableFromMarkdown(),
      gfmStrikethroughFromMarkdown(),
      gfmTaskListItemFromMarkdown(),
      frontmatterFromMarkdown(["yaml"]),
    ],
  })
  .freeze();

/** Parses any Markdown, slowly. `shift` is the offset at which the text begins in its document. */
export function parseWithRemark(text: string, shift: number): RootContent[] {
  return convertBlocks(parser.parse(text).children, shift);
}
