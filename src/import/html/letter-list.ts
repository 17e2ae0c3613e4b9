import type { Element, ElementContent } from "hast";
import { markLabel } from "../label-mark.ts";
import { writeNumber } from "../number-label.ts";
import { attributeOf, isElement } from "./node-text.ts";

const FORMATS: Readonly<Record<string, string>> = {
  a: "lowerLetter",
  A: "upperLetter",
  i: "lowerRoman",
  I: "upperRoman",
};

/** The items of a list that counts in letters, each with its letter, which people refer to and Markdown has no sign for. */
export function labelLetters(list: Element, children: readonly ElementContent[]): ElementContent[] {
  const format = FORMATS[attributeOf(list, "type")];
  if (format === undefined) return [...children];
  let count = Number.parseInt(attributeOf(list, "start"), 10) || 1;
  return children.map((child) => {
    if (!isElement(child, "li")) return child;
    const label = markLabel(`${writeNumber(count, format)}.`);
    count += 1;
    return { ...child, children: prefix(child.children, label) };
  });
}

/** The label goes into the first paragraph, if the item has one. */
function prefix(children: readonly ElementContent[], label: string): ElementContent[] {
  const [first, ...rest] = children.filter((child) => child.type !== "text" || child.value.trim() !== "");
  if (first !== undefined && isElement(first, "p", "div"))
    return [{ ...first, children: prefix(first.children, label) }, ...rest];
  return [{ type: "text", value: label }, ...children];
}
