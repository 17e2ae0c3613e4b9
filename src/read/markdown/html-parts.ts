import type { Source, Span } from "../../model/source.ts";
import type { PassageLink } from "../../prose/passage.ts";
import type { InlineText, Run } from "../../text/inline-text.ts";

/** A run of text that an element of an HTML block holds, such as the words of a list item. */
export interface HtmlPart {
  readonly role: "heading" | "paragraph" | "item";
  readonly inline: InlineText;
  readonly links: readonly PassageLink[];
  /** Of a heading 1 to 6, of an item how deep its list is nested. */
  readonly depth: number;
}

// Inline elements leave the text running; all others end it.
const INLINE = new Set([
  "a",
  "abbr",
  "b",
  "code",
  "em",
  "font",
  "i",
  "kbd",
  "mark",
  "s",
  "small",
  "span",
  "strong",
  "sub",
  "sup",
  "u",
]);
const HIDDEN = new Set(["script", "style", "template", "svg"]);
const PIECE = /<(\/?)([a-z][a-z0-9-]*)[^<>]*>|&(amp|lt|gt|quot|nbsp|#39|apos|rsquo|lsquo|rdquo|ldquo|ndash|mdash);/giu;
const CHARACTERS: ReadonlyMap<string, string> = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["nbsp", " "],
  ["#39", "'"],
  ["apos", "'"],
  ["rsquo", "’"],
  ["lsquo", "‘"],
  ["rdquo", "”"],
  ["ldquo", "“"],
  ["ndash", "–"],
  ["mdash", "—"],
]);

interface Draft {
  text: string;
  readonly runs: Run[];
  readonly links: PassageLink[];
}

const newDraft = (): Draft => ({ text: "", runs: [], links: [] });
const HREF = /\shref\s*=\s*["']?([^"'\s<>]+)/iu;

/** Takes an HTML block apart into the texts of its elements, each in its place; what it draws or runs is left out. */
export function listHtmlParts(source: Source, { start, end }: Span): HtmlPart[] {
  const parts: HtmlPart[] = [];
  let draft = newDraft();
  let link: { readonly url: string; readonly start: number } | undefined;
  let role: HtmlPart["role"] = "paragraph";
  let headingDepth = 0;
  let listDepth = 0;
  let hidden = "";
  let at = start;
  const flush = (): void => {
    const { text, runs, links } = draft;
    const depth = role === "item" ? listDepth : headingDepth;
    if (text.trim() !== "") parts.push({ role, inline: { source, text, runs, wholes: [] }, links, depth });
    draft = newDraft();
    link = undefined;
  };
  const turnLink = (tag: string): void => {
    if (link !== undefined && draft.text.length > link.start) draft.links.push({ ...link, end: draft.text.length });
    const url = HREF.exec(tag)?.[1];
    link = url === undefined ? undefined : { url, start: draft.text.length };
  };
  const add = (said: string, span: Span): void => {
    if (hidden !== "" || said === "" || (draft.text === "" && said.trim() === "")) return;
    draft.runs.push({ at: draft.text.length, ...span });
    draft.text += said;
  };
  const block = blankComments(source.text.slice(start, end));
  for (const match of block.matchAll(PIECE)) {
    const from = start + match.index;
    add(block.slice(at - start, from - start).replace(/\s/gu, " "), { start: at, end: from });
    at = from + match[0].length;
    const [, slash = "", tag, entity] = match;
    if (entity !== undefined) add(CHARACTERS.get(entity.toLowerCase()) ?? " ", { start: from, end: at });
    const name = tag?.toLowerCase();
    if (name === "a") turnLink(match[0]);
    if (name === undefined || INLINE.has(name)) continue;
    flush();
    const isEnd = slash === "/";
    if (HIDDEN.has(name)) hidden = isEnd ? "" : name;
    if (name === "ul" || name === "ol") listDepth = Math.max(0, listDepth + (isEnd ? -1 : 1));
    const heading = /^h[1-6]$/u.test(name) && !isEnd;
    headingDepth = heading ? Number(name.slice(1)) : 0;
    if (heading) role = "heading";
    else if (name === "li" || name === "td") role = isEnd ? "paragraph" : "item";
    else if (name !== "p" && name !== "br" && name !== "div") role = "paragraph";
  }
  add(block.slice(at - start).replace(/\s/gu, " "), { start: at, end });
  flush();
  return parts;
}

/** Puts spaces for comments, so that nothing in them is read and all else keeps its place. */
function blankComments(block: string): string {
  let blanked = "";
  let at = 0;
  for (let open = block.indexOf("<!--"); open >= 0; open = block.indexOf("<!--", at)) {
    const close = block.indexOf("-->", open);
    const end = close < 0 ? block.length : close + 3;
    blanked += block.slice(at, open) + " ".repeat(end - open);
    at = end;
  }
  return blanked + block.slice(at);
}
