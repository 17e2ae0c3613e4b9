import type { DutyKind } from "../../model/duty.ts";
import { type InlineText, locateInline } from "../../text/inline-text.ts";
import type { DataNode, Entry, MapNode } from "../syntax/data-node.ts";
import { type DutyPhrase, isShortName, readDutyPhrase } from "./duty-phrase.ts";
import { spanNodes } from "./span-nodes.ts";
import { type Part, signAfter, splitNames, splitParts, trimPart } from "./split-names.ts";

/** A piece between separators, and the word or sign before it. */
interface Piece extends Part {
  readonly joint: "and" | "or" | "," | ";";
  readonly jointPart: Part | undefined;
}

interface Found {
  readonly kind: DutyKind;
  readonly key: Part;
  readonly value: Part;
  readonly joint: Piece["joint"];
  readonly jointPart: Part | undefined;
  readonly isLabelled: boolean;
}

/**
 * Reads `approval: legal; record: official-rules`, "approval by legal and HR", "HR approval or training: social media".
 * Undefined where any part of it is something else: a condition that is read in half permits too much.
 */
export function readDuties(inline: InlineText, range: Part): MapNode[] | undefined {
  const found = findDuties(inline, splitPieces(inline, range));
  if (found === undefined || found.length === 0) return undefined;
  const duties: MapNode[] = [];
  for (let next = 0; next < found.length; ) {
    const group = groupAt(found, next);
    const maps = group.map((duty) => toMap(inline, duty));
    const or = group[1]?.jointPart;
    duties.push(...(or === undefined || group.length === 1 ? maps : [toChoice(inline, maps, or)]));
    next += group.length;
  }
  return duties;
}

function splitPieces(inline: InlineText, range: Part): Piece[] {
  const pieces: Piece[] = [];
  let joint: Piece["joint"] = ";";
  for (const part of splitParts(inline, range, /[;,\n]/)) {
    let { start } = part;
    let jointPart: Part | undefined;
    const words = inline.text.slice(part.start, part.end);
    for (const match of words.matchAll(/(?:^|\s)(and|or)(?=\s)/gi)) {
      const at = part.start + match.index + match[0].length - (match[1]?.length ?? 0);
      const piece = trimPart(inline.text, start, at);
      if (piece.start < piece.end) pieces.push({ ...piece, joint, jointPart });
      joint = match[1]?.toLowerCase() === "or" ? "or" : "and";
      start = at + (match[1]?.length ?? 0);
      jointPart = { start: at, end: start };
    }
    const rest = trimPart(inline.text, start, part.end);
    if (rest.start < rest.end) pieces.push({ ...rest, joint, jointPart });
    joint = signAfter(inline.text, part.end) === "," ? "," : ";";
  }
  return pieces;
}

function findDuties(inline: InlineText, pieces: readonly Piece[]): Found[] | undefined {
  const found: Found[] = [];
  let waiting: Piece[] = [];
  for (const piece of pieces) {
    const { joint, jointPart } = piece;
    const phrase = readDutyPhrase(inline.text, piece);
    const last = found.at(-1);
    if (phrase !== undefined) {
      if (waiting.length > 0 && !phrase.isLast) return undefined;
      found.push(...waiting.map((part) => toFound(phrase, part)), { ...phrase, joint, jointPart });
      waiting = [];
    } else if (last === undefined || waiting.length > 0 || joint === ";") {
      if (!isShortName(inline.text.slice(piece.start, piece.end))) return undefined;
      waiting.push(piece);
    } else if (sharesKind(last.kind, joint) && isShortName(inline.text.slice(piece.start, piece.end))) {
      found.push({ ...last, joint, jointPart, value: piece });
    } else if (last.isLabelled) {
      found[found.length - 1] = { ...last, value: { start: last.value.start, end: piece.end } };
    } else return undefined;
  }
  return waiting.length > 0 ? undefined : found;
}

/** In "HR and legal approval" the names that wait for the word. */
function toFound({ kind, key }: DutyPhrase, { joint, jointPart, start, end }: Piece): Found {
  return { kind, key, value: { start, end }, joint, jointPart, isLabelled: false };
}

/** "approval: legal, HR" names two; "disclosure: clear and conspicuous" names one. */
function sharesKind(kind: DutyKind, joint: Piece["joint"]): boolean {
  return kind === "approval" || (kind === "record" && joint !== "and");
}

/** The duties from an index on of which any will do; in "A, B or C" the comma is an "or" too. */
function groupAt(found: readonly Found[], start: number): Found[] {
  let end = start + 1;
  while (found[end]?.joint === "or") end += 1;
  if (end === start + 1 && found[end]?.joint === ",") {
    let last = end;
    while (found[last]?.joint === "," && found[last]?.kind === found[start]?.kind) last += 1;
    if (found[last]?.joint === "or" && found[last]?.kind === found[start]?.kind) {
      const group = found.slice(start, last + 1);
      const or = found[last]?.jointPart;
      return group.map((duty) => ({ ...duty, jointPart: or }));
    }
  }
  return found.slice(start, end);
}

function toMap(inline: InlineText, { kind, key, value }: Found): MapNode {
  const names = splitNames(inline, value);
  const [only] = names;
  const keyLocation = locateInline(inline, key.start, key.end);
  const location = locateInline(inline, value.start, value.end);
  const node: DataNode = only !== undefined && names.length === 1 ? only : { kind: "list", items: names, location };
  return {
    kind: "map",
    entries: [{ key: kind, keyLocation, value: node }],
    location: spanNodes([{ location: keyLocation }, node]),
  };
}

function toChoice(inline: InlineText, maps: readonly MapNode[], or: Part): MapNode {
  const location = spanNodes(maps);
  const entry: Entry = {
    key: "anyOf",
    keyLocation: locateInline(inline, or.start, or.end),
    value: { kind: "list", items: maps, location },
  };
  return { kind: "map", entries: [entry], location };
}
