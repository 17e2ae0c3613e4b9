import { markLabel } from "../label-mark.ts";
import { countLabels, type NumberBook, type NumberedParagraph } from "./count-labels.ts";
import { attributeOf, childOf, type XmlElement } from "./parse-xml.ts";
import type { Numbering } from "./read-numbering.ts";

const ORDERED = "onpolicy-ordered";
const BULLETS = "onpolicy-bullets";
/** The style of what goes on with an item of a list, with its level from 1. */
export const CONTINUED = "OnpolicyContinued";
/** As deep as the lists are that can be made; people write three levels. */
export const DEEPEST_LIST = 5;

/**
 * The text of a document in which every numbered paragraph begins with its label, marked, and refers to one of the two
 * numberings below. The library that turns documents into HTML forgets numbers: where a list goes on behind a paragraph
 * it begins at 1 again, and clause 4.2 becomes an item of a list in a list.
 */
export function numberParagraphs(text: string, root: XmlElement, book: NumberBook): string {
  const paragraphs = countLabels(root, book);
  const clauses = findClauseLevels(paragraphs);
  const parts: string[] = [];
  let at = 0;
  for (const paragraph of paragraphs) {
    for (const { start, end, insert } of editsOf(paragraph, clauses)) {
      parts.push(text.slice(at, start), insert);
      at = end;
    }
  }
  return parts.join("") + text.slice(at);
}

/** The numberings to which the text refers then: one of lists with numbers, one of lists with bullets. */
export function plainNumbering(namespace: string): string {
  const levels = (format: string): string =>
    Array.from(
      { length: 9 },
      (_, level) => `<w:lvl w:ilvl="${level}"><w:numFmt w:val="${format}"/><w:lvlText w:val="%${level + 1}."/></w:lvl>`,
    ).join("");
  return `<w:numbering xmlns:w="${namespace}"><w:abstractNum w:abstractNumId="1">${levels("decimal")}</w:abstractNum><w:abstractNum w:abstractNumId="2">${levels("bullet")}</w:abstractNum><w:num w:numId="${ORDERED}"><w:abstractNumId w:val="1"/></w:num><w:num w:numId="${BULLETS}"><w:abstractNumId w:val="2"/></w:num></w:numbering>`;
}

/**
 * The levels of each numbering that are numbered clauses, such as 4 and 4.2, and no lists: those whose labels are made of
 * several numbers, and those above, of which the numbers are.
 */
function findClauseLevels(paragraphs: readonly NumberedParagraph[]): ReadonlyMap<string, number> {
  const deepest = new Map<string, number>();
  for (const { numbering, depth, level } of paragraphs) {
    const isClause = level.format !== "bullet" && (level.text.match(/%[1-9]/gu)?.length ?? 0) > 1;
    if (isClause) deepest.set(numbering.counter, Math.max(depth, deepest.get(numbering.counter) ?? 0));
  }
  return deepest;
}

interface Edit {
  readonly start: number;
  readonly end: number;
  readonly insert: string;
}

type Treatment =
  | { readonly kind: "list"; readonly list: string; readonly depth: number; readonly label: string }
  | { readonly kind: "continued"; readonly depth: number }
  | { readonly kind: "text"; readonly label: string };

function treat(paragraph: NumberedParagraph, clauses: ReadonlyMap<string, number>): Treatment {
  const { numbering, depth, level, label, isHeading, listDepth } = paragraph;
  const lastClause = clauses.get(numbering.counter) ?? -1;
  const place = Math.min(Math.max(depth - lastClause - 1, listDepth, 0), DEEPEST_LIST - 1);
  if (level.format === "bullet") {
    if (isHeading) return { kind: "text", label: "" };
    // A bullet of nothing: the paragraph goes on with the item before it.
    if (label === "") return { kind: "continued", depth: place + 1 };
    return { kind: "list", list: BULLETS, depth: place, label: "" };
  }
  const isText = isHeading || label === "" || depth <= lastClause || isTitle(numbering, depth);
  return isText ? { kind: "text", label } : { kind: "list", list: ORDERED, depth: place, label };
}

/** `Article 1`, `Section II`: a word and a number are no mark of a list. */
function isTitle(numbering: Numbering, depth: number): boolean {
  return /\p{L}{2}/u.test(numbering.levels.get(depth)?.text ?? "");
}

function editsOf(paragraph: NumberedParagraph, clauses: ReadonlyMap<string, number>): readonly Edit[] {
  const { element, properties } = paragraph;
  const treatment = treat(paragraph, clauses);
  const numbers =
    treatment.kind === "list"
      ? `<w:numPr><w:ilvl w:val="${treatment.depth}"/><w:numId w:val="${treatment.list}"/></w:numPr>`
      : `<w:numPr><w:ilvl w:val="0"/><w:numId w:val="0"/></w:numPr>`;
  const style = treatment.kind === "continued" ? `<w:pStyle w:val="${CONTINUED}${treatment.depth}"/>` : "";
  const label = treatment.kind === "continued" || treatment.label === "" ? "" : runOf(treatment.label);
  if (properties === undefined) {
    return [{ start: element.openEnd, end: element.openEnd, insert: `<w:pPr>${style}${numbers}</w:pPr>${label}` }];
  }
  const { start, openEnd, end } = properties;
  if (openEnd === end) return [{ start, end, insert: `<w:pPr>${style}${numbers}</w:pPr>${label}` }];
  const gone = [childOf(properties, "w:numPr"), style === "" ? undefined : childOf(properties, "w:pStyle")];
  const cuts = gone.flatMap((child) =>
    child === undefined ? [] : [{ start: child.start, end: child.end, insert: "" }],
  );
  return [
    { start: openEnd, end: openEnd, insert: style + numbers },
    ...cuts.toSorted((a, b) => a.start - b.start),
    { start: end, end, insert: label },
  ];
}

function runOf(label: string): string {
  const escaped = label.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<w:r><w:t xml:space="preserve">${markLabel(escaped)}</w:t></w:r>`;
}

/** The namespace that a document binds to `w`, which has two: that of Office, and that of the strict standard. */
export function namespaceOf(root: XmlElement): string {
  return attributeOf(root, "xmlns:w") ?? "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
}
