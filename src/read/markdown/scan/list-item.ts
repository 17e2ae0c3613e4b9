import { countSpaces, numberLength } from "./block-marks.ts";
import { beginBlock, closeContainers, closeItem, closeLeaf } from "./close-blocks.ts";
import type { Container, Line, OpenList, Scan } from "./scan-state.ts";

/** The mark of an item. */
interface Marker {
  readonly at: number;
  /** Where it ends, without the white space behind it. */
  readonly end: number;
  readonly sign: number;
  readonly digits: string;
  readonly number: number | undefined;
  readonly isEmpty: boolean;
}

export function readMarker(text: string, at: number, end: number): Marker | undefined {
  const first = text.charCodeAt(at);
  const isNumber = first >= 48 && first <= 57;
  const length = isNumber
    ? numberLength(text.slice(at, Math.min(end, at + 10)))
    : first === 45 || first === 42 || first === 43
      ? 1
      : 0;
  const stop = at + length;
  if (length === 0 || (stop < end && text.charCodeAt(stop) !== 32)) return undefined;
  const digits = isNumber ? text.slice(at, stop - 1) : "";
  return {
    at,
    end: stop,
    sign: text.charCodeAt(stop - 1),
    digits,
    number: isNumber ? Number.parseInt(digits, 10) : undefined,
    isEmpty: stop + countSpaces(text, stop, end) === end,
  };
}

/** Opens an item, in the list above where it is of its kind; returns the rest of the line. */
export function openItem(scan: Scan, line: Line, marker: Marker): boolean | Line {
  const { text, containers } = scan;
  const { start, end, depth, interrupts } = line;
  const spaces = countSpaces(text, marker.end, end);
  // Code that is indented begins right behind the mark.
  if (!marker.isEmpty && spaces > 4) return false;
  const size = marker.end - line.at + (marker.isEmpty ? 1 : spaces);
  if (marker.isEmpty) scan.emptyEnd = end;
  closeLeaf(scan);
  const list = continueList(scan, depth, marker) ?? beginList(scan, line, marker);
  if (list === undefined) return false;
  containers.push({
    kind: "item",
    start: marker.at,
    line: start,
    children: [],
    size,
    list,
    end,
    isSpread: false,
    checked: undefined,
  });
  return { start, at: marker.isEmpty ? end : marker.end + spaces, end, depth: containers.length, interrupts };
}

/** The list of the item above, if that ends here and this is a sibling. */
function continueList(scan: Scan, depth: number, marker: Marker): OpenList | undefined {
  const above: Container | undefined = scan.containers[depth];
  const list = above?.list;
  if (list === undefined || list.marker !== marker.sign) return undefined;
  closeContainers(scan, depth + 1);
  closeItem(scan);
  if (scan.blankFrom <= depth) list.isSpread = true;
  return list;
}

function beginList(scan: Scan, { start, depth }: Line, { sign, number }: Marker): OpenList | undefined {
  closeContainers(scan, depth);
  if (!beginBlock(scan, start)) return undefined;
  return { marker: sign, first: number, items: [], isSpread: false };
}
