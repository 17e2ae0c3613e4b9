import type { Span } from "../../../model/source.ts";
import type { Align, ListItem, RootContent, TableRow } from "../markdown-node.ts";

/** A stretch of whole blocks that goes beyond what is scanned here. */
interface Gap {
  readonly type: "gap";
  readonly span: Span;
}

export type ScannedBlock = RootContent | Gap;

/** A quote, or an item of a list, that is still open. */
export interface Container {
  readonly kind: "quote" | "item";
  readonly start: number;
  /** The start of the line that it begins on. */
  readonly line: number;
  readonly children: RootContent[];
  /** How far a line must be indented to belong to an item. */
  readonly size: number;
  /** The list that an item stands in. */
  readonly list: OpenList | undefined;
  end: number;
  isSpread: boolean;
  checked: boolean | undefined;
}

export interface OpenList {
  /** The sign of a bullet, or the one after a number. */
  readonly marker: number;
  readonly first: number | undefined;
  readonly items: ListItem[];
  isSpread: boolean;
}

/** Of each line where it begins behind the marks of its containers, where its text begins, and where it ends. */
export type Lines = number[];

export interface OpenParagraph {
  readonly kind: "paragraph";
  readonly lines: Lines;
  isLazy: boolean;
}

export interface OpenFence {
  readonly kind: "fence";
  readonly start: number;
  readonly indent: number;
  readonly mark: number;
  readonly size: number;
  readonly lang: string | undefined;
  readonly meta: string | undefined;
  /** The lines, each with the line end before it. */
  content: string;
}

export interface OpenComment {
  readonly kind: "comment";
  readonly start: number;
}

export interface OpenTable {
  readonly kind: "table";
  readonly start: number;
  readonly align: readonly Align[];
  readonly rows: TableRow[];
  end: number;
}

export type OpenLeaf = OpenParagraph | OpenFence | OpenComment | OpenTable;

/** A line that is not blank, after the marks of the containers that it belongs to. */
export interface Line {
  readonly start: number;
  readonly at: number;
  readonly end: number;
  /** How many of the open containers it belongs to. */
  readonly depth: number;
  /** Whether a paragraph is open that it belongs to: it can be interrupted by some blocks only. */
  readonly interrupts: boolean;
}

/** Where the scan stands. */
export interface Scan {
  readonly text: string;
  readonly blocks: ScannedBlock[];
  /** The open containers, from the outermost. */
  readonly containers: Container[];
  leaf: OpenLeaf | undefined;
  /** Where the block of the document that is open now has begun: the start of its first line. */
  blockStart: number;
  /** Whether the open block of the document goes beyond, so that all of it is a gap. */
  isBeyond: boolean;
  /** Whether the line that is being taken in goes beyond, so that all is uncertain from there on. */
  isLost: boolean;
  /** Whether no part of the document can be parsed alone. */
  isWhole: boolean;
  /** Where the last line with an empty item ended. */
  emptyEnd: number;
  /** The depth from which on the last line was blank: a line of nothing but `>` is blank within the quote only. */
  blankFrom: number;
  /** Where the last line ended, with its line end and without. */
  lastEnd: number;
  /** The first tab that has not been passed. */
  nextTab: number;
}

export function createScan(text: string): Scan {
  return {
    text,
    blocks: [],
    containers: [],
    leaf: undefined,
    blockStart: 0,
    isBeyond: false,
    isLost: false,
    isWhole: false,
    emptyEnd: -1,
    blankFrom: Number.POSITIVE_INFINITY,
    lastEnd: 0,
    nextTab: -1,
  };
}
