import type { DocumentParts } from "./document-parts.ts";
import type { List, Nodes, RootContent } from "./markdown-node.ts";
import { childrenOf } from "./markdown-node.ts";
import { readFence } from "./read-fence.ts";
import { readSection, type Section } from "./read-section.ts";
import { readTable } from "./read-table.ts";
import type { Reading } from "./reading.ts";

/** Reads all forms of a document's body, in the order of the text. */
export async function readBody(reading: Reading, parts: DocumentParts, nodes: readonly RootContent[]): Promise<void> {
  let section = createSection(undefined);
  let before: RootContent | undefined;
  for (const node of flattenBlocks(nodes)) {
    switch (node.type) {
      case "heading":
        await readSection(reading, section);
        section = createSection(node);
        break;
      case "list":
        if (before?.type === "paragraph" && section.lists.length === 0)
          section.lead = section.paragraphs === 1 ? before : undefined;
        section.lists.push(node);
        for (const inner of blocksInside(node)) await readBlock(reading, parts, inner);
        break;
      case "paragraph":
        section.paragraphs += 1;
        break;
      default:
        await readBlock(reading, parts, node);
    }
    before = node;
  }
  await readSection(reading, section);
}

interface OpenSection extends Section {
  paragraphs: number;
}

function createSection(heading: Section["heading"]): OpenSection {
  return { heading, lists: [], lead: undefined, paragraphs: 0 };
}

async function readBlock(reading: Reading, parts: DocumentParts, node: Nodes): Promise<void> {
  if (node.type === "table") await readTable(reading, node);
  else if (node.type === "code") await readFence(reading, parts, node);
}

/** A block quote is a frame round what it holds. */
function flattenBlocks(nodes: readonly RootContent[]): RootContent[] {
  const flat: RootContent[] = [];
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "blockquote") waiting.push(...node.children.toReversed());
    else flat.push(node);
  }
  return flat;
}

/** Tables and fences that stand in the items of a list. */
function blocksInside(list: List): Nodes[] {
  const found: Nodes[] = [];
  const waiting: Nodes[] = [list];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.type === "table" || node.type === "code") found.push(node);
    else if (node.type !== "paragraph") waiting.push(...childrenOf(node).toReversed());
  }
  return found;
}
