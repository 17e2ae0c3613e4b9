import type * as Mdast from "mdast";
import type { Span } from "../../model/source.ts";
import type { Align, ListItem, PhrasingContent, RootContent, TableCell, TableRow } from "./markdown-node.ts";

/**
 * Turns remark's tree into ours. `shift` is the offset at which its text begins in the source. It may recurse: the guard
 * has seen to it that nothing is nested deep.
 */
export function convertBlocks(nodes: readonly Mdast.RootContent[], shift: number): RootContent[] {
  return nodes.map((node) => convertBlock(node, shift));
}

function convertBlock(node: Mdast.RootContent, shift: number): RootContent {
  const span = spanOf(node, shift);
  switch (node.type) {
    case "yaml":
    case "html":
      return { type: node.type, value: node.value, span };
    case "heading":
      return { type: "heading", depth: node.depth, children: convertInline(node.children, shift), span };
    case "paragraph":
      return { type: "paragraph", children: convertInline(node.children, shift), span };
    case "blockquote":
      return { type: "blockquote", children: convertBlocks(node.children, shift), span };
    case "list":
      return {
        type: "list",
        ordered: node.ordered === true,
        start: node.start ?? undefined,
        spread: node.spread === true,
        children: node.children.map((item) => convertItem(item, shift)),
        span,
      };
    case "code":
      return { type: "code", lang: node.lang ?? undefined, meta: node.meta ?? undefined, value: node.value, span };
    case "table":
      return {
        type: "table",
        align: (node.align ?? []).map((align): Align => align ?? undefined),
        children: node.children.map((row) => convertRow(row, shift)),
        span,
      };
    case "thematicBreak":
      return { type: "thematicBreak", span };
    case "definition":
      return {
        type: "definition",
        identifier: node.identifier,
        url: node.url,
        title: node.title ?? undefined,
        span,
      };
    default:
      throw new Error(`Markdown has no such block: ${node.type}.`);
  }
}

function convertItem(node: Mdast.ListItem, shift: number): ListItem {
  return {
    type: "listItem",
    spread: node.spread === true,
    checked: node.checked ?? undefined,
    children: convertBlocks(node.children, shift),
    span: spanOf(node, shift),
  };
}

function convertRow(node: Mdast.TableRow, shift: number): TableRow {
  const children = node.children.map(
    (cell): TableCell => ({
      type: "tableCell",
      children: convertInline(cell.children, shift),
      span: spanOf(cell, shift),
    }),
  );
  return { type: "tableRow", children, span: spanOf(node, shift) };
}

function convertInline(nodes: readonly Mdast.PhrasingContent[], shift: number): PhrasingContent[] {
  return nodes.map((node) => convertPhrase(node, shift));
}

function convertPhrase(node: Mdast.PhrasingContent, shift: number): PhrasingContent {
  const span = spanOf(node, shift);
  switch (node.type) {
    case "text":
    case "inlineCode":
    case "html":
      return { type: node.type, value: node.value, span };
    case "break":
      return { type: "break", span };
    case "emphasis":
    case "strong":
    case "delete":
      return { type: node.type, children: convertInline(node.children, shift), span };
    case "link":
      return {
        type: "link",
        url: node.url,
        title: node.title ?? undefined,
        children: convertInline(node.children, shift),
        span,
      };
    case "linkReference":
      return {
        type: "linkReference",
        identifier: node.identifier,
        children: convertInline(node.children, shift),
        span,
      };
    case "image":
      return { type: "image", url: node.url, title: node.title ?? undefined, alt: node.alt ?? "", span };
    case "imageReference":
      return { type: "imageReference", identifier: node.identifier, alt: node.alt ?? "", span };
    default:
      throw new Error(`Markdown has no such phrase: ${node.type}.`);
  }
}

function spanOf(node: Mdast.Nodes, shift: number): Span {
  const start = node.position?.start.offset;
  const end = node.position?.end.offset;
  if (start === undefined || end === undefined) throw new Error(`A node of Markdown has no place: ${node.type}.`);
  return { start: start + shift, end: end + shift };
}
