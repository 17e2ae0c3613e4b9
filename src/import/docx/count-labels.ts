import { writeLabel } from "../number-label.ts";
import { attributeOf, childOf, walkXml, type XmlElement } from "./parse-xml.ts";
import type { Numbering, NumberLevel } from "./read-numbering.ts";
import { type NumberReference, type ParagraphStyle, readReference } from "./read-styles.ts";

/** A paragraph of the document that is numbered or has a bullet. */
export interface NumberedParagraph {
  readonly element: XmlElement;
  readonly properties: XmlElement | undefined;
  readonly numbering: Numbering;
  /** From 0. */
  readonly depth: number;
  readonly level: NumberLevel;
  /** What Word shows before it. */
  readonly label: string;
  readonly isHeading: boolean;
  /** How deep the name of its style says that it lies in lists, from 0. */
  readonly listDepth: number;
}

/** What a document says of numbers, beside its text. */
export interface NumberBook {
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
  readonly numberings: ReadonlyMap<string, Numbering>;
}

/** Counts as Word does: the labels of all numbered paragraphs, in the order of the text. */
export function countLabels(root: XmlElement, book: NumberBook): readonly NumberedParagraph[] {
  const counters = new Map<string, Map<number, number>>();
  const begun = new Set<string>();
  const found: NumberedParagraph[] = [];
  // Of two forms of one content, the second is the one that is read.
  for (const element of walkXml(root, ({ name }) => name !== "mc:Choice")) {
    if (element.name !== "w:p") continue;
    const properties = childOf(element, "w:pPr");
    // It goes on in the next paragraph: the line end between them has been deleted.
    if (childOf(childOf(properties, "w:rPr"), "w:del") !== undefined) continue;
    const style = book.styles.get(attributeOf(childOf(properties, "w:pStyle"), "w:val") ?? "");
    const place = placeOf(readReference(properties), style, book);
    if (place === undefined) continue;
    const { numId, numbering, depth, level } = place;
    const counts = counters.get(numbering.counter) ?? new Map<number, number>();
    counters.set(numbering.counter, counts);
    if (!begun.has(numId)) for (const [index, start] of numbering.restarts) counts.set(index, start - 1);
    begun.add(numId);
    countOn(counts, numbering, depth);
    if (!hasText(element)) continue;
    const label = level.format === "bullet" ? level.text.trim() : writeLabel(level, numbering.levels, counts);
    const { heading, listDepth = 0 } = style ?? {};
    found.push({ element, properties, numbering, depth, level, label, isHeading: heading !== undefined, listDepth });
  }
  return found;
}

interface Place {
  readonly numId: string;
  readonly numbering: Numbering;
  readonly depth: number;
  readonly level: NumberLevel;
}

/** What the paragraph says goes before what its style says; the number 0 means none. */
function placeOf(
  own: NumberReference | undefined,
  style: ParagraphStyle | undefined,
  { numberings }: NumberBook,
): Place | undefined {
  const numId = own?.numId ?? style?.numbering?.numId;
  const numbering = numberings.get(numId ?? "");
  if (numId === undefined || numbering === undefined) return undefined;
  const ofStyle = [...numbering.levels].find(
    ([, level]) => level.style !== undefined && level.style === style?.id,
  )?.[0];
  const depth = own?.level ?? ofStyle ?? style?.numbering?.level ?? 0;
  const level = numbering.levels.get(depth);
  return level === undefined ? undefined : { numId, numbering, depth, level };
}

function countOn(counts: Map<number, number>, { levels }: Numbering, depth: number): void {
  for (let above = 0; above < depth; above += 1) {
    if (!counts.has(above)) counts.set(above, levels.get(above)?.start ?? 1);
  }
  counts.set(depth, (counts.get(depth) ?? (levels.get(depth)?.start ?? 1) - 1) + 1);
  for (const below of counts.keys()) if (below > depth) counts.delete(below);
}

function hasText(element: XmlElement): boolean {
  for (const { name } of walkXml(element)) if (name === "w:t") return true;
  return false;
}
