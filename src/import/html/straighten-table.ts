import type { Element, ElementContent } from "hast";
import { attributeOf, elementOf, findElements, isBlock, isElement, textOf } from "./node-text.ts";

/** Wider than any table of people, and small enough to be filled up with empty cells. */
const WIDEST = 100;
/** What is longer is no label that holds for several rows. */
const LONGEST_LABEL = 200;

interface Cell {
  readonly content: readonly ElementContent[];
  readonly width: number;
  readonly height: number;
}

/**
 * A table as Markdown can have it: one row of headings, each cell a line of text. A cell that spans rows stands in each of
 * them, so that every row can be read by itself. A table of one column without headings is a frame round its text, and goes.
 */
export function straightenTable(table: Element): ElementContent[] {
  const before = findElements(table, "caption").map((caption) => elementOf("p", caption.children));
  const filled = findElements(table, "tr")
    .map(({ children }) => children.filter((child) => isElement(child, "td", "th")).map(readCell))
    .filter((row) => row.length > 0);
  const width = filled.reduce((widest, row) => Math.max(widest, widthOf(row)), 0);
  const [title] = findElements(table, "th");
  const isFrame = width <= 1 && (title === undefined || filled.length === 1);
  if (isFrame) return [...before, ...filled.flatMap((row) => row.map(({ content }) => elementOf("div", content)))];
  // A first row that is one cell is the title of the table.
  const titles = width <= 1 ? 0 : filled.findIndex((row) => row.length > 1);
  const rest = titles === -1 ? [] : filled.slice(titles);
  const heads = titles === -1 ? filled : filled.slice(0, titles);
  const frames = heads.flatMap((row) => row.map(({ content }) => elementOf("div", content)));
  const [first, ...others] = layOut(rest, Math.min(width, WIDEST));
  if (first === undefined) return [...before, ...frames];
  const head = elementOf("thead", [rowOf(first, "th")]);
  const rows = others.map((row) => rowOf(row, "td"));
  return [...before, ...frames, elementOf("table", [head, elementOf("tbody", rows)])];
}

function widthOf(row: readonly Cell[]): number {
  return row.reduce((sum, cell) => sum + cell.width, 0);
}

function readCell(cell: Element): Cell {
  return {
    content: cell.children,
    width: spanOf(attributeOf(cell, "colSpan")),
    height: spanOf(attributeOf(cell, "rowSpan")),
  };
}

function spanOf(value: string): number {
  const span = Number.parseInt(value, 10);
  return span >= 1 ? Math.min(span, WIDEST) : 1;
}

/** What each row still has to repeat of a cell above, by column. */
interface Hanging {
  readonly content: readonly ElementContent[];
  left: number;
}

type Row = readonly (readonly ElementContent[])[];

function layOut(rows: readonly (readonly Cell[])[], width: number): readonly Row[] {
  const hanging = new Map<number, Hanging>();
  return rows.map((cells) => {
    const row: (readonly ElementContent[])[] = [];
    const fillUp = (): void => {
      for (let above = hanging.get(row.length); above !== undefined; above = hanging.get(row.length)) {
        above.left -= 1;
        if (above.left === 0) hanging.delete(row.length);
        row.push(above.content);
      }
    };
    for (const { content, width: columns, height } of cells) {
      fillUp();
      if (row.length >= width) break;
      const label = content.map(textOf).join("").length <= LONGEST_LABEL ? content : [];
      for (let column = 0; column < columns && row.length < width; column += 1) {
        if (height > 1) hanging.set(row.length, { content: column === 0 ? label : [], left: height - 1 });
        row.push(column === 0 ? content : []);
      }
    }
    fillUp();
    while (row.length < width) row.push([]);
    return row;
  });
}

function rowOf(row: Row, tagName: "th" | "td"): Element {
  return elementOf(
    "tr",
    row.map((content) => elementOf(tagName, flatten(content))),
  );
}

/** Running text with a break where a block ends, for a cell that holds blocks. */
function flatten(nodes: readonly ElementContent[]): ElementContent[] {
  const lines: ElementContent[][] = [[]];
  const take = (node: ElementContent): void => {
    if (!isBlock(node)) {
      lines.at(-1)?.push(node);
      return;
    }
    lines.push([]);
    node.children.forEach(take);
    lines.push([]);
  };
  nodes.forEach(take);
  const filled = lines.filter((line) => line.some((node) => node.type !== "text" || node.value.trim() !== ""));
  return filled.flatMap((line, index) => (index === 0 ? line : [elementOf("br", []), ...line]));
}
