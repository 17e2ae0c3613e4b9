import type { Span } from "../../model/source.ts";
import type { Nodes, RootContent } from "./markdown-node.ts";
import { parseWithRemark } from "./parse-with-remark.ts";
import type { ScannedBlock } from "./scan/scan-state.ts";

/** Has remark parse what the scan has left: some parts of a text, or all of it. */
export function fillGaps(text: string, blocks: readonly ScannedBlock[] | undefined): RootContent[] {
  const filled: RootContent[] = [];
  for (const block of blocks ?? []) {
    const nodes = block.type === "gap" ? parseGap(text, block.span) : [block];
    if (nodes === undefined) return parseWithRemark(text, 0);
    for (const node of nodes) filled.push(node);
  }
  return blocks === undefined ? parseWithRemark(text, 0) : filled;
}

const FRONT_MATTER = /^---[ \t]*[\r\n]/;

/** Undefined where a part acts on what stands outside of it, or the other way round. */
function parseGap(text: string, { start, end }: Span): RootContent[] | undefined {
  const part = text.slice(start, end);
  if (start > 0 && FRONT_MATTER.test(part)) return undefined;
  const nodes = parseWithRemark(part, start);
  const isLast = text.slice(end).trim() === "";
  return hasDefinition(nodes) || (!isLast && mayGoOn(text, nodes.at(-1))) ? undefined : nodes;
}

/** Whether something is defined that changes what brackets mean everywhere in the document. */
function hasDefinition(nodes: readonly RootContent[]): boolean {
  const waiting: Nodes[] = [...nodes];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "definition") return true;
    if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") waiting.push(...node.children);
  }
  return false;
}

const CLOSED_FENCE = /^(`{3,}|~{3,})[^]*[\r\n][ \t>]*\1[`~]*[ \t]*$/;
const CLOSED_HTML = /^\s*(?:<!--[^]*-->|<\/?(?!(?:script|pre|style|textarea)\b)[a-z][^]*$)/i;

/** Whether a part ends in code that nothing closes, or in HTML that does not end at a blank line. */
function mayGoOn(text: string, block: RootContent | undefined): boolean {
  let last: Nodes | undefined = block;
  while (last?.type === "blockquote" || last?.type === "list" || last?.type === "listItem") last = last.children.at(-1);
  if (last?.type !== "code" && last?.type !== "html") return false;
  const source = text.slice(last.span.start, last.span.end);
  return last.type === "html" ? !CLOSED_HTML.test(source) : /^(?:`{3}|~{3})/.test(source) && !CLOSED_FENCE.test(source);
}
