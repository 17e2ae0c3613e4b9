import type { Problem } from "../../model/problem.ts";
import type { Location } from "../../model/source.ts";
import { type InlineText, locateInline } from "../../text/inline-text.ts";
import type { DataNode } from "../syntax/data-node.ts";
import type { Excerpt } from "../syntax/excerpt.ts";
import { readNode } from "../syntax/read-data.ts";
import type { Body } from "./body.ts";
import { toScalar, wholePart } from "./split-names.ts";

/**
 * Reads `approval: legal, on: 2026-09-20` as the map that it is between braces in YAML: one for the line, or one for
 * each item of the list.
 */
export async function readFlows(body: Body, problems: Problem[]): Promise<DataNode[]> {
  const nodes: DataNode[] = [];
  for (const { inline } of [body, ...body.items]) {
    const part = wholePart(inline);
    if (part.start === part.end) continue;
    if (/[:{]/.test(inline.text)) nodes.push(...(await readFlow(inline, problems)));
    else nodes.push(toScalar(inline, part));
  }
  return nodes;
}

async function readFlow(inline: InlineText, problems: Problem[]): Promise<readonly DataNode[]> {
  const { start, end } = wholePart(inline);
  // Of the same length, so that every offset stays what it is.
  const text = inline.text
    .slice(start, end)
    .replaceAll("\n", " ")
    .replaceAll(/;(?=\s*[A-Za-z]+:\s)/g, ",");
  const [open, close] = text.startsWith("{") ? ["[", "]"] : text.startsWith("[") ? ["", ""] : ["{", "}"];
  // The places that YAML gives are those in the flattened text; they are led back to the source afterwards.
  const excerpt: Excerpt = {
    source: inline.source,
    text: `${open}${text}${close}`,
    offsetOf: (offset) => Math.min(Math.max(start + offset - open.length, start), end - 1),
  };
  const { value, problems: faults } = await readNode(excerpt);
  const lead = ({ span }: Location): Location =>
    locateInline(inline, span.start, Math.min(end, Math.max(span.end, span.start + 1)));
  problems.push(...faults.map((fault) => ({ ...fault, location: lead(fault.location) })));
  if (value === undefined) return [];
  const node = moveNode(value, lead);
  return node.kind === "list" ? node.items : [node];
}

function moveNode(node: DataNode, lead: (location: Location) => Location): DataNode {
  const location = lead(node.location);
  switch (node.kind) {
    case "scalar":
      return { ...node, location };
    case "list":
      return { ...node, items: node.items.map((item) => moveNode(item, lead)), location };
    case "map":
      return {
        ...node,
        entries: node.entries.map(({ key, keyLocation, value }) => ({
          key: /^[A-Z][a-z]+$/.test(key) ? key.toLowerCase() : key,
          keyLocation: lead(keyLocation),
          value: moveNode(value, lead),
        })),
        location,
      };
  }
}
