import { attributeOf, childOf, type XmlElement } from "./parse-xml.ts";
import type { ParagraphStyle } from "./read-styles.ts";

/** How the paragraphs of one level are numbered. */
export interface NumberLevel {
  /** `decimal`, `lowerLetter`, `bullet` … */
  readonly format: string;
  /** What stands before the paragraph: `%1.%2` for the numbers of two levels with a dot between. */
  readonly text: string;
  readonly start: number;
  /** Whether the numbers of other levels are shown as digits, whatever their format. */
  readonly isLegal: boolean;
  /** The style whose paragraphs are on this level. */
  readonly style: string | undefined;
}

/** A numbering that paragraphs refer to by an id. Several can count on together. */
export interface Numbering {
  /** What is counted: numberings with one counter go on where the other stopped. */
  readonly counter: string;
  readonly levels: ReadonlyMap<number, NumberLevel>;
  /** Where a level begins anew with this numbering. */
  readonly restarts: ReadonlyMap<number, number>;
}

/** The numberings of a document, by the ids that paragraphs name. */
export function readNumberings(
  root: XmlElement | undefined,
  styles: ReadonlyMap<string, ParagraphStyle>,
): ReadonlyMap<string, Numbering> {
  const abstract = new Map<string, XmlElement>();
  const concrete = new Map<string, XmlElement>();
  for (const child of root?.children ?? []) {
    if (child.name === "w:abstractNum") abstract.set(attributeOf(child, "w:abstractNumId") ?? "", child);
    if (child.name === "w:num") concrete.set(attributeOf(child, "w:numId") ?? "", child);
  }
  const found = new Map<string, Numbering>();
  for (const [id, element] of concrete) {
    const counter = resolve(element, { abstract, concrete, styles });
    const shape = abstract.get(counter);
    if (shape !== undefined) found.set(id, readNumbering(counter, shape, element));
  }
  return found;
}

interface Definitions {
  readonly abstract: ReadonlyMap<string, XmlElement>;
  readonly concrete: ReadonlyMap<string, XmlElement>;
  readonly styles: ReadonlyMap<string, ParagraphStyle>;
}

/** A definition can name a style instead, which names a numbering, which has a definition; once is enough for people. */
function resolve(element: XmlElement, { abstract, concrete, styles }: Definitions): string {
  const id = attributeOf(childOf(element, "w:abstractNumId"), "w:val") ?? "";
  const link = attributeOf(childOf(abstract.get(id), "w:numStyleLink"), "w:val");
  if (link === undefined) return id;
  const other = concrete.get(styles.get(link)?.numbering?.numId ?? "");
  return attributeOf(childOf(other, "w:abstractNumId"), "w:val") ?? id;
}

function readNumbering(counter: string, shape: XmlElement, element: XmlElement): Numbering {
  const levels = new Map<number, NumberLevel>();
  const restarts = new Map<number, number>();
  for (const child of shape.children) if (child.name === "w:lvl") levels.set(levelOf(child), readLevel(child));
  for (const child of element.children) {
    if (child.name !== "w:lvlOverride") continue;
    const own = childOf(child, "w:lvl");
    const start = attributeOf(childOf(child, "w:startOverride"), "w:val");
    if (own !== undefined) levels.set(levelOf(child), readLevel(own));
    if (start !== undefined) restarts.set(levelOf(child), toCount(start));
  }
  return { counter, levels, restarts };
}

function levelOf(element: XmlElement): number {
  return toCount(attributeOf(element, "w:ilvl"), 0);
}

/** Nine numbers with a few words between. */
const LONGEST_LABEL = 100;

function readLevel(element: XmlElement): NumberLevel {
  const legal = childOf(element, "w:isLgl");
  return {
    format: attributeOf(childOf(element, "w:numFmt"), "w:val") ?? "decimal",
    text: (attributeOf(childOf(element, "w:lvlText"), "w:val") ?? "").slice(0, LONGEST_LABEL),
    start: toCount(attributeOf(childOf(element, "w:start"), "w:val"), 0),
    isLegal: legal !== undefined && !/^(?:0|false|off)$/u.test(attributeOf(legal, "w:val") ?? "1"),
    style: attributeOf(childOf(element, "w:pStyle"), "w:val"),
  };
}

function toCount(text: string | undefined, otherwise = 1): number {
  return text !== undefined && /^\d{1,6}$/u.test(text) ? Number(text) : otherwise;
}
