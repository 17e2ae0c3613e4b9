import { fromHtml } from "hast-util-from-html";
import { toMdast } from "hast-util-to-mdast";
import type { Nodes } from "mdast";
import { gfmStrikethroughToMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableToMarkdown } from "mdast-util-gfm-table";
import { gfmTaskListItemToMarkdown } from "mdast-util-gfm-task-list-item";
import { type Options, toMarkdown } from "mdast-util-to-markdown";
import type { Refusal } from "../refusal.ts";
import { applyLabels } from "./apply-labels.ts";
import { arrangeBlocks } from "./arrange-blocks.ts";
import { cleanTree } from "./clean-tree.ts";
import { isShallow } from "./node-text.ts";

/** Deeper than the pages of any site builder, and safe for all that goes down a tree. */
export const DEEPEST_HTML = 256;
/** A hundred times a long policy. */
export const LARGEST_HTML = 5 * 1024 * 1024;

export interface Markdown {
  readonly markdown: string;
  readonly pictures: number;
}

const STYLE: Options = {
  bullet: "-",
  // With hyphens, a line at the very beginning would be taken for the fence of front matter.
  rule: "*",
  emphasis: "_",
  extensions: [
    gfmTableToMarkdown({ tablePipeAlign: false }),
    gfmStrikethroughToMarkdown(),
    gfmTaskListItemToMarkdown(),
  ],
};

/** Markdown of what a page says. */
export function htmlToMarkdown(html: string): Markdown | Refusal {
  if (html.length > LARGEST_HTML) return TOO_LARGE;
  try {
    const tree = fromHtml(html);
    if (!isShallow(tree, DEEPEST_HTML)) return TOO_DEEP;
    const { root, pictures } = cleanTree(tree);
    const blocks = toMdast(root, { document: true });
    if (blocks.type !== "root") return TOO_DEEP;
    return { markdown: toMarkdown(keepBreaks(applyLabels(arrangeBlocks(blocks))), STYLE), pictures };
  } catch (error) {
    // A tree that is too deep to be made at all.
    if (error instanceof RangeError) return TOO_DEEP;
    throw error;
  }
}

const TOO_LARGE: Refusal = {
  fault: `The text has more than ${LARGEST_HTML / 1024 / 1024} MiB as HTML.`,
  help: "Split the document.",
};

const TOO_DEEP: Refusal = {
  fault: `The document is nested deeper than ${DEEPEST_HTML} levels.`,
  help: "Save it again as .html or .docx from the program that shows it.",
};

/** A table of Markdown has no line ends, but it has breaks as HTML. */
function keepBreaks<T extends Nodes>(node: T, isInTable = false): T {
  if (node.type === "break" && isInTable) return { type: "html", value: "<br>" } as Nodes as T;
  if (!("children" in node)) return node;
  const children = node.children.map((child) => keepBreaks(child, isInTable || node.type === "tableCell"));
  return { ...node, children };
}
