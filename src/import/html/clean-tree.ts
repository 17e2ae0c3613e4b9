import type { Element, ElementContent, Root } from "hast";
import { isNoteNumber, isWayBack, parted, showNoteNumber } from "./clean-notes.ts";
import { labelLetters } from "./letter-list.ts";
import { attributeOf, type Content, elementOf, findElements, isBlock } from "./node-text.ts";
import { straightenTable } from "./straighten-table.ts";

export interface CleanTree {
  readonly root: Root;
  readonly pictures: number;
}

/** What is no text of the document: programs, forms, what fetches something, and the ways to other pages. */
const DROPPED = new Set(
  "applet area audio base button canvas datalist dialog embed footer form-control frame frameset head iframe link map math meta meter nav noembed noframes noscript object option output param progress script select slot source style svg template textarea title track video".split(
    " ",
  ),
);
const PICTURES = new Set(["img", "picture", "image"]);
const LINK = /^(?:https?:\/\/|mailto:|tel:)[^\s<>]+$/iu;

/**
 * The text of a page, and nothing else of it: nothing that is hidden, runs, or leads somewhere but to a web page or an
 * address. Where a page says which part is its main one, only that counts.
 */
export function cleanTree(tree: Root): CleanTree {
  const mains = findElements(tree, "main");
  const [main] = mains;
  const content: readonly Content[] = mains.length === 1 && main !== undefined ? main.children : tree.children;
  const hasTitle = findElements(tree, "h1", "p").some(isTitle);
  const cleaning: Cleaning = { pictures: 0, hasTitle };
  const children = cleanAll(content, cleaning);
  return { root: { type: "root", children }, pictures: cleaning.pictures };
}

interface Cleaning {
  pictures: number;
  /** Whether the document has a title above its headings, which then go down by one. */
  readonly hasTitle: boolean;
}

function cleanAll(nodes: readonly Content[], cleaning: Cleaning): ElementContent[] {
  return withoutGaps(nodes.flatMap((node) => clean(node, cleaning)));
}

/** Without the line ends between blocks. What makes Markdown of the tree would take them out, too, in quadratic time. */
function withoutGaps(nodes: ElementContent[]): ElementContent[] {
  const isEdge = (node: ElementContent | undefined): boolean => node !== undefined && isBlock(node);
  return nodes.filter((node, index) => {
    const isGap = node.type === "text" && node.value.trim() === "";
    return !isGap || !(isEdge(nodes[index - 1]) || isEdge(nodes[index + 1]));
  });
}

function clean(node: Content, cleaning: Cleaning): ElementContent[] {
  if (node.type === "text") return [{ type: "text", value: cleanText(node.value) }];
  if (node.type !== "element") return [];
  if (PICTURES.has(node.tagName)) {
    cleaning.pictures += 1;
    return [];
  }
  if (DROPPED.has(node.tagName) || isHidden(node)) return [];
  const children = cleanAll(node.children, cleaning);
  return cleanElement(node, children, cleaning);
}

function cleanElement(node: Element, children: ElementContent[], { hasTitle }: Cleaning): ElementContent[] {
  const { tagName, properties } = node;
  switch (tagName) {
    case "a":
      return isWayBack(node) ? [] : cleanLink(attributeOf(node, "href"), children);
    case "input":
      return properties["type"] === "checkbox" ? [withProperties(node, ["type", "checked"], [])] : [];
    case "table":
      return straightenTable(withProperties(node, [], children));
    case "td":
    case "th":
      return [withProperties(node, ["colSpan", "rowSpan"], children)];
    case "ol":
      return parted(node, withProperties(node, ["start"], labelLetters(node, children)));
    case "sup":
      return isNoteNumber(node) ? showNoteNumber(node) : children;
    case "p":
      return [elementOf(isTitle(node) ? "h1" : "p", children)];
    case "h1":
    case "h2":
    case "h3":
    case "h4":
    case "h5":
    case "h6": {
      const down = hasTitle && !isTitle(node) ? 1 : 0;
      return [elementOf(`h${Math.min(6, Number(tagName.slice(1)) + down)}`, children)];
    }
    default:
      return [elementOf(tagName, children)];
  }
}

/** The title of a Word document, as it comes from here and from Word itself. */
function isTitle({ tagName, properties }: Element): boolean {
  const names = Array.isArray(properties["className"]) ? properties["className"] : [];
  return names.includes(tagName === "p" ? "MsoTitle" : "title");
}

/** A place within the page, a script or a file is no link in a text that stands elsewhere; its words stay. */
function cleanLink(address: string, children: ElementContent[]): ElementContent[] {
  if (!LINK.test(address.trim()) || children.length === 0) return children;
  return [{ type: "element", tagName: "a", properties: { href: address.trim() }, children }];
}

function withProperties(node: Element, names: readonly string[], children: ElementContent[]): Element {
  const kept = Object.entries(node.properties).filter(([name]) => names.includes(name));
  return { type: "element", tagName: node.tagName, properties: Object.fromEntries(kept), children };
}

function isHidden(element: Element): boolean {
  const { properties } = element;
  const style = attributeOf(element, "style");
  return (
    (properties["hidden"] ?? false) !== false ||
    String(properties["ariaHidden"]) === "true" ||
    /(?:^|;)\s{0,9}(?:display\s{0,9}:\s{0,9}none|visibility\s{0,9}:\s{0,9}hidden|mso-hide\s{0,9}:\s{0,9}all)/iu.test(
      style,
    )
  );
}

/** Signs that are no letters: control characters, hyphens for the end of a line, spaces and hyphens that keep words together. */
function cleanText(value: string): string {
  return value
    .replaceAll(/[\0-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad]/gu, "")
    .replaceAll(/[\u00a0\u202f]/gu, " ")
    .replaceAll("\u2011", "-");
}
