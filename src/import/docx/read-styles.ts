import { attributeOf, childOf, type XmlElement } from "./parse-xml.ts";

/** The numbering that a paragraph or a style asks for. */
export interface NumberReference {
  readonly numId: string | undefined;
  readonly level: number | undefined;
}

export interface ParagraphStyle {
  readonly id: string;
  readonly name: string;
  readonly numbering: NumberReference | undefined;
  /** From 1 to 6, where it is a style of headings, by itself or by what it is based on. */
  readonly heading: number | undefined;
  /** From 0: how deep its paragraphs lie in lists, where the name says so (List Bullet 2). */
  readonly listDepth: number;
}

/** The longest chain of styles that is followed: people have three or four, and a chain can lead round in a circle. */
const LONGEST_CHAIN = 20;

/** The styles of a document, by their ids; what a style says nothing of, it has from the one that it is based on. */
export function readStyles(root: XmlElement | undefined): ReadonlyMap<string, ParagraphStyle> {
  const written = new Map<string, XmlElement>();
  for (const style of root?.children ?? []) {
    const id = attributeOf(style, "w:styleId");
    if (style.name === "w:style" && id !== undefined) written.set(id, style);
  }
  return new Map([...written].map(([id, style]) => [id, readStyle(id, chainOf(style, written))]));
}

function chainOf(style: XmlElement, written: ReadonlyMap<string, XmlElement>): readonly XmlElement[] {
  const chain: XmlElement[] = [];
  for (let next: XmlElement | undefined = style; next !== undefined && chain.length < LONGEST_CHAIN; ) {
    chain.push(next);
    next = written.get(attributeOf(childOf(next, "w:basedOn"), "w:val") ?? "");
  }
  return chain;
}

function readStyle(id: string, chain: readonly XmlElement[]): ParagraphStyle {
  const name = attributeOf(childOf(chain[0], "w:name"), "w:val") ?? "";
  return {
    id,
    name,
    numbering: firstOf(chain, (style) => readReference(childOf(style, "w:pPr"))),
    heading: firstOf(chain, headingOf),
    listDepth: Number(/^List (?:Bullet|Number) ([2-5])$/u.exec(name)?.[1] ?? 1) - 1,
  };
}

function firstOf<T>(chain: readonly XmlElement[], read: (style: XmlElement) => T | undefined): T | undefined {
  for (const style of chain) {
    const found = read(style);
    if (found !== undefined) return found;
  }
  return undefined;
}

function headingOf(style: XmlElement): number | undefined {
  const name = attributeOf(childOf(style, "w:name"), "w:val") ?? "";
  const named = /^heading ([1-9])$/iu.exec(name)?.[1];
  const outline = attributeOf(childOf(childOf(style, "w:pPr"), "w:outlineLvl"), "w:val");
  const level = named !== undefined ? Number(named) : outline !== undefined ? Number(outline) + 1 : undefined;
  return level !== undefined && level >= 1 && level <= 9 ? Math.min(level, 6) : undefined;
}

/** What the properties of a paragraph say of its numbering. */
export function readReference(properties: XmlElement | undefined): NumberReference | undefined {
  const element = childOf(properties, "w:numPr");
  if (element === undefined) return undefined;
  const level = attributeOf(childOf(element, "w:ilvl"), "w:val");
  return {
    numId: attributeOf(childOf(element, "w:numId"), "w:val"),
    level: level === undefined ? undefined : Math.min(Math.max(Number.parseInt(level, 10) || 0, 0), 8),
  };
}
