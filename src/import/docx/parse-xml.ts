/** An element of XML, with its place in the text. Only elements are kept: their text is for others to read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: string;
  readonly children: readonly XmlElement[];
  readonly start: number;
  /** Where its opening tag ends. */
  readonly openEnd: number;
  readonly end: number;
}

/** Deeper than text boxes in tables in tables, and safe for all that goes down the tree. */
export const DEEPEST_XML = 256;

export type XmlFault = "malformed" | "doctype" | "deep";

interface Draft extends XmlElement {
  readonly children: XmlElement[];
  openEnd: number;
  end: number;
}

/**
 * The elements of a text, in one pass. A DOCTYPE is refused: entities can grow without bound or name files, and no Word
 * document has one.
 */
export function parseXml(text: string): XmlElement | XmlFault {
  const root: Draft = { name: "", attributes: "", children: [], start: 0, openEnd: 0, end: text.length };
  const open: Draft[] = [root];
  for (let at = text.indexOf("<"); at !== -1; ) {
    if (/^<!doctype/iu.test(text.slice(at, at + 9))) return "doctype";
    const end = tagEnd(text, at);
    if (end === undefined) return "malformed";
    const top = open.at(-1) ?? root;
    if (text[at + 1] === "/") {
      if (open.length === 1 || text.slice(at + 2, end - 1).trim() !== top.name) return "malformed";
      top.end = end;
      open.pop();
    } else if (text[at + 1] !== "!" && text[at + 1] !== "?") {
      const isEmpty = text[end - 2] === "/";
      const inside = text.slice(at + 1, end - (isEmpty ? 2 : 1));
      const space = inside.search(/\s/u);
      const name = space === -1 ? inside : inside.slice(0, space);
      const attributes = space === -1 ? "" : inside.slice(space);
      const element: Draft = { name, attributes, children: [], start: at, openEnd: end, end };
      top.children.push(element);
      if (!isEmpty && open.push(element) > DEEPEST_XML) return "deep";
    }
    at = text.indexOf("<", end);
  }
  return open.length === 1 && root.children.length === 1 ? (root.children[0] ?? "malformed") : "malformed";
}

/** Behind the tag, comment or section that begins here; undefined where it does not end. */
function tagEnd(text: string, at: number): number | undefined {
  if (text.startsWith("<!--", at)) return behind(text, "-->", at + 4);
  if (text.startsWith("<![CDATA[", at)) return behind(text, "]]>", at + 9);
  if (text.startsWith("<?", at)) return behind(text, "?>", at + 2);
  for (let index = at + 1; index < text.length; index += 1) {
    const sign = text[index];
    if (sign === ">") return index + 1;
    if (sign === "<") return undefined;
    if (sign === '"' || sign === "'") {
      const close = text.indexOf(sign, index + 1);
      if (close === -1) return undefined;
      index = close;
    }
  }
  return undefined;
}

function behind(text: string, mark: string, from: number): number | undefined {
  const found = text.indexOf(mark, from);
  return found === -1 ? undefined : found + mark.length;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** An attribute's value, with the references that XML has by itself; undefined where it is missing. */
export function attributeOf(element: XmlElement | undefined, name: string): string | undefined {
  if (element === undefined) return undefined;
  // Each attribute begins where the one before ends: nothing is looked at twice, however long it is.
  const next = /\s*([^\s=]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/uy;
  for (let found = next.exec(element.attributes); found !== null; found = next.exec(element.attributes)) {
    if (found[1] === name) return decode(found[2] ?? found[3] ?? "");
  }
  return undefined;
}

const NAMED: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

function decode(value: string): string {
  return value.replaceAll(/&(?:(amp|lt|gt|quot|apos)|#(\d{1,7})|#x([\da-fA-F]{1,6}));/gu, (whole, ...found) => {
    const [name, decimal, hex] = found as (string | undefined)[];
    if (name !== undefined) return NAMED[name] ?? whole;
    const code = decimal === undefined ? Number.parseInt(hex ?? "", 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
}

/** All elements of a tree in the order of the text, without the parts where `enter` says no. */
export function* walkXml(
  root: XmlElement,
  enter: (element: XmlElement) => boolean = () => true,
): Generator<XmlElement> {
  const waiting = [root];
  for (let element = waiting.pop(); element !== undefined; element = waiting.pop()) {
    if (!enter(element)) continue;
    yield element;
    for (let index = element.children.length - 1; index >= 0; index -= 1) {
      const child = element.children[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}
