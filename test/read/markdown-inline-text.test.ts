import fc from "fast-check";
import type { Nodes, Paragraph, PhrasingContent } from "mdast";
import { describe, expect, it } from "vitest";
import { flattenInline, type InlineText, locateInline } from "../../src/read/markdown/inline-text.ts";
import { childrenOf } from "../../src/read/markdown/markdown-node.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";

function runsOf(root: Nodes): (readonly PhrasingContent[])[] {
  if (root.type === "paragraph" || root.type === "heading" || root.type === "tableCell") return [root.children];
  return childrenOf(root).flatMap(runsOf);
}

function flattenAll(text: string): InlineText[] {
  return runsOf(parseMarkdown(text)).map((nodes) => flattenInline({ path: "a.md", text }, nodes));
}

/** What the parser's own values say, without places. */
function visibleText(nodes: readonly Nodes[]): string {
  return nodes
    .map((node): string => {
      if (node.type === "text" || node.type === "inlineCode") return node.value.replaceAll(/\r\n|\r|\n/g, " ");
      if (node.type === "image" || node.type === "imageReference") return node.alt ?? "";
      if (node.type === "break") return "\n";
      if (node.type === "html") return /^<br\b/i.test(node.value) ? "\n" : "";
      return visibleText(childrenOf(node));
    })
    .join("");
}

/** Whether a piece of Markdown, read for itself, can show a unit. */
function produces(piece: string, unit: string): boolean {
  if (piece === unit || piece === `\\${unit}`) return true;
  if (unit === " ") return /^(?:\r\n|\r|\n)$/.test(piece);
  if (unit === "\n" && /^(?:\\| {2,}|<br\b[^>]*>)/i.test(piece)) return true;
  if (unit === "\ufffd" && piece === "\u0000") return true;
  const [first] = parseMarkdown(piece).children;
  const [text] = (first as Paragraph | undefined)?.children ?? [];
  return piece.startsWith("&") && text?.type === "text" && text.value.includes(unit);
}

/** What is wrong with the places of a text: units that their place does not make, or that go backwards. */
function findUnsound(text: string): string[] {
  return flattenAll(text).flatMap((inline) =>
    inline.text.split("").flatMap((unit, at) => {
      const [start = -1, end = -1, before = 0] = [inline.starts[at], inline.ends[at], inline.starts[at - 1]];
      const part = text.slice(start, end);
      const isSound = start >= before && produces(part, unit);
      return isSound
        ? []
        : [`${JSON.stringify(part)} does not make ${JSON.stringify(unit)} in ${JSON.stringify(text)}`];
    }),
  );
}

function expectSound(text: string): void {
  expect(flattenAll(text).map((inline) => inline.text)).toEqual(runsOf(parseMarkdown(text)).map(visibleText));
  expect(findUnsound(text)).toEqual([]);
}

const piece = fc.constantFrom(
  "tik",
  "Tok",
  "é",
  "👩‍💻",
  " ",
  " ",
  ", ",
  "\\*",
  "\\_",
  "\\\\",
  "&amp;",
  "&#99;",
  "&#x61;",
  "&shy;",
  "&NotEqualTilde;",
  "&fjlig;",
  "&nothing;",
  "&",
  ";",
  "**b**",
  "*i*",
  "~~s~~",
  "`c`",
  "`` c`d ``",
  "[l](u)",
  "[",
  "]",
  "<!-- x -->",
  "<wbr>",
  "<br>",
  "![p *q*](u)",
  ">",
  "#",
  "\\>",
  "&gt;",
);
const line = fc.array(piece, { minLength: 1, maxLength: 8 }).map((pieces) => `x${pieces.join("")}`);
const lines = fc.array(line, { minLength: 1, maxLength: 4 });

describe("flattening running text", () => {
  it("gives every unit a place that makes it, in paragraphs, quotes, items, headings and cells", {
    timeout: 30_000,
  }, () => {
    const frames: readonly ((list: readonly string[], end: string) => string)[] = [
      (list, end) => list.join(end),
      (list, end) => list.map((text) => `> ${text}`).join(end),
      (list, end) => list.map((text) => `> > ${text}`).join(end),
      (list, end) => `- ${list.join(`${end}  `)}`,
      (list, end) => `> - ${list.join(`${end}>   `)}`,
      (list, end) => list.join(`  ${end}`),
      (list, end) => list.join(`\\${end}`),
      (list, end) => list.join(`${end}       > `),
      (list, end) => list.map((text) => `## ${text} ##`).join(end),
      (list, end) => ["| a |", "|---|", ...list.map((text) => `| ${text} | \`a\\|b\` |`)].join(end),
    ];
    const frame = fc.constantFrom(...frames);
    fc.assert(
      fc.property(frame, lines, fc.constantFrom("\n", "\r\n", "\r"), (wrap, list, end) => {
        expectSound(wrap(list, end));
      }),
      { numRuns: 500 },
    );
  });

  it("gives every unit such a place in whatever is typed", { timeout: 30_000 }, () => {
    const sign = fc.constantFrom(
      ..."ab *_`~[]()!&;#\\<>|-+:\n\n\r\t\"'".split(""),
      "&amp;",
      "\r\n",
      "  \n",
      "\\\n",
      "> ",
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
        expectSound(signs.join(""));
      }),
      { numRuns: 1500 },
    );
  });

  const cases: readonly (readonly [source: string, text: string, part: string, slice: string])[] = [
    ["On Tik**Tok**, too", "On TikTok, too", "TikTok", "Tik**Tok"],
    ["R&amp;D and AT&#38;T", "R&D and AT&T", "AT&T", "AT&#38;T"],
    ["\\*Facebook\\*", "*Facebook*", "Facebook", "Facebook"],
    ["Fa<!-- x -->ce<wbr>book", "Facebook", "Facebook", "Fa<!-- x -->ce<wbr>book"],
    ["[Face](https://example.com)book", "Facebook", "Facebook", "Face](https://example.com)book"],
    ["Face~~b~~ook", "Facebook", "Facebook", "Face~~b~~ook"],
    ["the `Microsoft Teams` app", "the Microsoft Teams app", "Microsoft Teams", "Microsoft Teams"],
    ["> customer\n> data", "customer data", "customer data", "customer\n> data"],
    ["customer\r\ndata", "customer data", "customer data", "customer\r\ndata"],
    ["![Facebook](p.png)", "Facebook", "Facebook", "Facebook"],
    ["LinkedIn<br>Slack", "LinkedIn\nSlack", "Slack", "Slack"],
    ["Face&shy;book", "Face\u00adbook", "Face\u00adbook", "Face&shy;book"],
  ];
  it.each(cases)("%j reads %j", (source, text, part, slice) => {
    const inline = flattenInline({ path: "a.md", text: source }, runsOf(parseMarkdown(source)).flat());
    expect(inline.text).toBe(text);
    const start = text.indexOf(part);
    const { span } = locateInline(inline, start, start + part.length);
    expect(source.slice(span.start, span.end)).toBe(slice);
  });
});
