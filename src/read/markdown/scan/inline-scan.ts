import type { PhrasingContent } from "../markdown-node.ts";

/** What running text is made of, in its order. */
export type Piece = TextPiece | NodePiece | Run | Bracket | LinkEnd;

export interface TextPiece {
  readonly kind: "text";
  readonly value: string;
  readonly start: number;
  readonly end: number;
}

interface NodePiece {
  readonly kind: "node";
  readonly node: PhrasingContent;
}

/** Signs of emphasis in a row. Closing takes them from the left, opening from the right. */
export interface Run {
  readonly kind: "run";
  readonly sign: number;
  readonly start: number;
  readonly end: number;
  canOpen: boolean;
  canClose: boolean;
  left: number;
  right: number;
  /** How many signs each emphasis takes that ends here, from the left, and that begins here, from the right. */
  readonly closes: (1 | 2)[];
  readonly opens: (1 | 2)[];
}

/** A bracket that opens, and the target if it turns out to be a link. */
export interface Bracket {
  readonly kind: "bracket";
  readonly start: number;
  readonly end: number;
  link: LinkTarget | undefined;
}

export interface LinkTarget {
  readonly url: string;
  readonly title: string | undefined;
}

interface LinkEnd {
  readonly kind: "linkEnd";
  readonly end: number;
}

/** Where the scan of running text stands. */
export interface InlineScan {
  readonly text: string;
  /** Of each line where it begins behind the marks of its containers, where its text begins, and where it ends. */
  readonly lines: readonly number[];
  readonly pieces: Piece[];
  /** Where in the pieces the brackets stand that are still open. */
  readonly brackets: number[];
  /**
   * Whether a line but the first has marks of containers before it. Where remark has tried in vain to read something over
   * the end of a line, it takes them for a part of the text.
   */
  readonly isMarked: boolean;
  /** The index in `lines`, the offset in the line, and that up to which the text before has been taken. */
  line: number;
  at: number;
  from: number;
  /** Where the line ends, without the white space there. */
  end: number;
  /** How many of the open brackets hold a link, so that they can be none. */
  inactive: number;
  /** By the number of backticks, where such rows of them stand. */
  codeEnds: Map<number, number[]> | undefined;
  /** The lengths of the rows of tildes so far that something could end. */
  readonly tildes: Set<number>;
  /** Where some signs stand last, so that the rest of the text is not searched for each sign that opens. */
  readonly lasts: Map<string, number>;
  readonly readCode: (value: string) => string;
}

/** Whether signs stand anywhere behind the place that has been reached. */
export function standsBehind({ text, lines, lasts, at }: InlineScan, signs: string): boolean {
  const start = lines[1] ?? at;
  const last = lasts.get(signs) ?? start + text.slice(start, lines.at(-1)).lastIndexOf(signs);
  lasts.set(signs, last);
  return last > at;
}

export function lineEndAt(text: string, at: number): string {
  return text.charCodeAt(at) === 13 ? "\r\n" : "\n";
}

/** Takes the plain text before an offset. */
export function addText(scan: InlineScan, end: number): void {
  const { text, from, pieces } = scan;
  if (end <= from) return;
  pieces.push({ kind: "text", value: text.slice(from, end), start: from, end });
  scan.from = end;
}
