import type { Source } from "../../model/source.ts";
import type { Passage } from "../../prose/passage.ts";
import { flattenPassage } from "./flatten-passage.ts";
import { listHtmlParts } from "./html-parts.ts";
import type {
  Heading,
  Html,
  List,
  ListItem,
  Nodes,
  Paragraph,
  PhrasingContent,
  Root,
  RootContent,
  Table,
} from "./markdown-node.ts";

/** A bold paragraph that is longer than this is no heading. */
const LONGEST_HEADING = 100;

/** Lists the passages of a document in the order of the text; `taken` are the nodes that structured forms have read. */
export function listPassages(source: Source, root: Root, taken: ReadonlySet<Nodes>): Passage[] {
  const walk: Walk = { source, taken, passages: [], section: [] };
  walkBlocks(walk, root.children, { lead: undefined, depth: 0, isQuoted: false, isTaken: false });
  return walk.passages;
}

interface Walk {
  readonly source: Source;
  readonly taken: ReadonlySet<Nodes>;
  readonly passages: Passage[];
  section: readonly Passage[];
}

/** What the blocks stand in. */
interface Around {
  readonly lead: Passage | undefined;
  /** How many lists they stand in. */
  readonly depth: number;
  readonly isQuoted: boolean;
  readonly isTaken: boolean;
}

/** Documents are nested a few deep: the guard before the parser refuses those that would overflow the stack. */
function walkBlocks(walk: Walk, blocks: readonly RootContent[], around: Around): void {
  let before: Passage | undefined = around.lead;
  for (const block of blocks) {
    const isTaken = around.isTaken || walk.taken.has(block);
    switch (block.type) {
      case "heading":
        before = undefined;
        addHeading(walk, block, { ...around, isTaken });
        break;
      case "paragraph":
        before = addParagraph(walk, block, { ...around, isTaken });
        break;
      case "list":
        addList(walk, block, { ...around, lead: before, isTaken });
        break;
      case "blockquote":
        walkBlocks(walk, block.children, { ...around, lead: before, isQuoted: true, isTaken });
        before = around.lead;
        break;
      case "table":
        addTable(walk, block, { ...around, isTaken });
        before = around.lead;
        break;
      case "html":
        before = addHtml(walk, block, { ...around, lead: before, isTaken });
        break;
      default:
        break;
    }
  }
}

/** Adds what an HTML block says; the paragraph before its items introduces them. Returns what introduces a list after it. */
function addHtml(walk: Walk, { span }: Html, around: Around): Passage | undefined {
  let lead = around.lead;
  let siblings: Passage[] = [];
  for (const { role, inline, links, depth } of listHtmlParts(walk.source, span)) {
    if (role !== "item") siblings = [];
    const own: Passage[] = role === "item" ? siblings : [];
    const section = role === "heading" ? walk.section.filter((above) => above.depth < depth) : walk.section;
    const { isQuoted, isTaken } = around;
    const rest = { strong: [], links, section, isQuoted, isTaken, isChecked: undefined };
    const passage: Passage = {
      role,
      inline,
      depth,
      lead: role === "item" ? lead : around.lead,
      siblings: own,
      ...rest,
    };
    own.push(passage);
    walk.passages.push(passage);
    if (role === "heading") walk.section = [...section, passage];
    if (role !== "item") lead = role === "heading" ? undefined : passage;
  }
  return lead;
}

function addHeading(walk: Walk, heading: Heading, around: Around): void {
  const passage = makePassage(walk, { role: "heading", nodes: heading.children, depth: heading.depth }, around);
  walk.section = [...walk.section.filter(({ depth }) => depth < heading.depth), passage];
  walk.passages.push(passage);
}

function addParagraph(walk: Walk, paragraph: Paragraph, around: Around): Passage | undefined {
  const isHeading = around.depth === 0 && !around.isQuoted && isBoldLine(paragraph);
  const depth = isHeading ? 7 : 0;
  if (isHeading) walk.section = walk.section.filter((above) => above.depth < 7);
  const role = isHeading ? "heading" : "paragraph";
  const passage = makePassage(walk, { role, nodes: paragraph.children, depth }, around);
  walk.passages.push(passage);
  if (!isHeading) return passage;
  walk.section = [...walk.section, passage];
  return undefined;
}

function isBoldLine({ children, span }: Paragraph): boolean {
  return children.length === 1 && children[0]?.type === "strong" && span.end - span.start <= LONGEST_HEADING;
}

function addList(walk: Walk, list: List, around: Around): void {
  const siblings: Passage[] = [];
  for (const item of list.children) addItem(walk, item, { around: { ...around, depth: around.depth + 1 }, siblings });
}

function addItem(
  walk: Walk,
  item: ListItem,
  { around, siblings }: { readonly around: Around; readonly siblings: Passage[] },
): void {
  const isTaken = around.isTaken || walk.taken.has(item);
  const [first, ...rest] = item.children;
  if (first?.type !== "paragraph") return walkBlocks(walk, item.children, { ...around, isTaken });
  const parts = {
    role: "item",
    nodes: first.children,
    depth: around.depth,
    siblings,
    isChecked: item.checked,
  } as const;
  const passage = makePassage(walk, parts, { ...around, isTaken });
  siblings.push(passage);
  walk.passages.push(passage);
  walkBlocks(walk, rest, { ...around, lead: passage, isTaken });
}

function addTable(walk: Walk, { children: [head, ...rows] }: Table, around: Around): void {
  if (head === undefined) return;
  const columns = head.children.map((cell) =>
    makePassage(walk, { role: "cell", nodes: cell.children, depth: 0 }, around),
  );
  for (const row of rows) {
    const siblings: Passage[] = [];
    const isTaken = around.isTaken || walk.taken.has(row);
    for (const [index, cell] of row.children.entries()) {
      const parts = { role: "cell", nodes: cell.children, depth: 0, siblings } as const;
      siblings.push(makePassage(walk, parts, { ...around, lead: columns[index], isTaken }));
    }
    walk.passages.push(...siblings);
  }
}

interface Parts {
  readonly role: Passage["role"];
  readonly nodes: readonly PhrasingContent[];
  readonly depth: number;
  readonly siblings?: Passage[];
  readonly isChecked?: boolean | undefined;
}

function makePassage(
  { source, section }: Walk,
  { role, nodes, depth, siblings, isChecked }: Parts,
  { lead, isQuoted, isTaken }: Around,
): Passage {
  const own: Passage[] = siblings ?? [];
  const above = role === "heading" ? section.filter((heading) => heading.depth < depth) : section;
  const passage = { role, ...flattenPassage(source, nodes), section: above, depth, lead, isQuoted, isChecked, isTaken };
  const whole: Passage = { ...passage, siblings: own };
  if (siblings === undefined) own.push(whole);
  return whole;
}
