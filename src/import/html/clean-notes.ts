import type { Element, ElementContent } from "hast";
import { attributeOf, elementOf, isElement, textOf } from "./node-text.ts";

/** The signs by which a note leads back to its place; there is no way back in a text. */
const BACK = /^(?:[\u2190-\u21ff\u2934\u2935\s^]|\ufe0e|\ufe0f)+$/u;

export function isWayBack(link: Element): boolean {
  return attributeOf(link, "href").startsWith("#") && BACK.test(textOf(link));
}

/** The number of a note, which would become a part of the word before. */
export function isNoteNumber(node: Element): boolean {
  return isElement(node, "sup") && /^\d{1,3}$/u.test(textOf(node).trim());
}

export function showNoteNumber(node: Element): ElementContent[] {
  return [{ type: "text", value: `[${textOf(node).trim()}]` }];
}

/** The notes at the end of a Word document belong to no section, so a line stands before them. */
export function parted(original: Element, list: Element): ElementContent[] {
  const first = original.children.find((child) => isElement(child, "li"));
  const id = first?.type === "element" ? attributeOf(first, "id") : "";
  return /^(?:foot|end)note-\d/u.test(id) ? [elementOf("hr", []), list] : [list];
}
