import { countSpaces, fenceLength, headingDepth, isBreak, isDelimiterRow, isUnderline } from "./block-marks.ts";
import { addBlock, addHeading, beginBlock, closeContainers, closeLeaf } from "./close-blocks.ts";
import { isComment, openComment, openFence } from "./concrete.ts";
import { openItem, readMarker } from "./list-item.ts";
import type { Line, Scan } from "./scan-state.ts";
import { addRow, openTable } from "./table.ts";

/** An address or a mail address between `<` and `>` stands in a text; whatever else begins so may be HTML. */
const AUTOLINK = /<[A-Za-z][A-Za-z0-9.+-]*[:@]/y;

/** Opens what a line opens, or adds it to the text above; false where it goes beyond what is scanned here. */
export function startBlock(scan: Scan, line: Line): boolean {
  let rest: Line | undefined = line;
  // Each turn takes the mark of one container, and the last one what stands behind them.
  while (rest !== undefined) {
    const taken = startAt(scan, rest);
    if (typeof taken === "boolean") return taken;
    rest = taken;
  }
  return true;
}

function startAt(scan: Scan, line: Line): boolean | Line {
  const { text, containers, leaf } = scan;
  const { end, depth } = line;
  const isWhole = depth === containers.length;
  const indent = countSpaces(text, line.at, end);
  const at = line.at + indent;
  if (at === end) return true;
  if (indent > 3) return leaf?.kind === "paragraph" && addText(scan, line, at);
  switch (text.charCodeAt(at)) {
    case 62: // >
      return beginsBlock(scan, line) && openQuote(scan, line, at);
    case 35: {
      // #
      const size = headingDepth(text, at, end);
      return size === 0
        ? addText(scan, line, at)
        : beginsBlock(scan, line) && addHeading(scan, { start: at, end }, size);
    }
    case 96: // `
    case 126: // ~
      if (fenceLength(text.slice(at, end)) === 0) break;
      return beginsBlock(scan, line) && openFence(scan, { start: at, end }, indent);
    case 60: // <
      AUTOLINK.lastIndex = at;
      if (!/[A-Za-z/!?]/.test(text.charAt(at + 1)) || AUTOLINK.test(text)) break;
      if (indent > 0 || !isComment(scan, { start: at, end })) return false;
      return beginsBlock(scan, line) && openComment(scan, { start: at, end });
    case 61: // =
      if (leaf?.kind !== "paragraph" || !isUnderline(text.slice(at, end))) break;
      return isWhole && addUnderlined(scan, 1, end);
    case 45: // -
    case 42: // *
    case 95: // _
      if (isWhole && leaf?.kind === "paragraph" && isUnderline(text.slice(at, end))) return addUnderlined(scan, 2, end);
      if (isBreak(text.slice(at, end))) {
        if (!beginsBlock(scan, line)) return false;
        addBlock(scan, { type: "thematicBreak", span: { start: at, end } });
        return true;
      }
      return startItem(scan, line, at);
    default:
      return startItem(scan, line, at);
  }
  return addText(scan, line, at);
}

/** Closes what the line does not belong to; false where the item that it belongs to cannot hold it. */
function beginsBlock(scan: Scan, { start, depth }: Line): boolean {
  closeLeaf(scan);
  closeContainers(scan, depth);
  return beginBlock(scan, start);
}

function openQuote(scan: Scan, { start, end, interrupts }: Line, at: number): Line {
  const { text, containers } = scan;
  containers.push({
    kind: "quote",
    start: at,
    line: start,
    children: [],
    size: 0,
    list: undefined,
    end,
    isSpread: false,
    checked: undefined,
  });
  const isPadded = at + 1 < end && text.charCodeAt(at + 1) === 32;
  return { start, at: isPadded ? at + 2 : at + 1, end, depth: containers.length, interrupts };
}

/** Opens an item where there is a mark of one; or else the line is text. */
function startItem(scan: Scan, line: Line, at: number): boolean | Line {
  const marker = readMarker(scan.text, at, line.end);
  if (marker === undefined) return addText(scan, line, at);
  if (line.interrupts && (marker.isEmpty || (marker.number !== undefined && marker.digits !== "1"))) {
    return addText(scan, line, at);
  }
  return openItem(scan, line, marker);
}

function addUnderlined(scan: Scan, depth: 1 | 2, end: number): boolean {
  const { leaf } = scan;
  if (leaf?.kind !== "paragraph" || leaf.isLazy) return false;
  return addHeading(scan, { start: leaf.lines[1] ?? end, end }, depth, leaf.lines);
}

/** Adds a line to the paragraph or the table above, or begins a paragraph with it. */
function addText(scan: Scan, line: Line, at: number): boolean {
  const { text, leaf, containers } = scan;
  const { end, depth } = line;
  const isWhole = depth === containers.length;
  if (leaf?.kind === "table" && isWhole) return addRow(scan, leaf, { start: at, end });
  const isRow = at - line.at <= 3 && isDelimiterRow(text.slice(at, end));
  if (leaf?.kind !== "paragraph") {
    // To remark, this may be the box of a task in the empty item above, whatever it stands in itself.
    if (text.charCodeAt(at) === 91 && scan.emptyEnd === scan.lastEnd) scan.isWhole = true;
    if (!beginsBlock(scan, line)) return false;
    scan.leaf = { kind: "paragraph", lines: [line.at, at, end], isLazy: false };
    return true;
  }
  if (isRow) {
    const opened = openTable(scan, leaf, line);
    if (opened !== "none") return opened === "table";
  }
  leaf.lines.push(line.at, at, end);
  if (isWhole) return true;
  // It goes on without the marks of its containers.
  leaf.isLazy = true;
  for (const container of containers) container.end = end;
  return !isRow;
}
