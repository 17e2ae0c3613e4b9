import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { flattenInline } from "../../src/read/markdown/flatten-inline.ts";
import { childrenOf, type Nodes, type PhrasingContent, type Root } from "../../src/read/markdown/markdown-node.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";
import { parseWithRemark } from "../../src/read/markdown/parse-with-remark.ts";
import { type InlineText, locateInline, originOf } from "../../src/text/inline-text.ts";

function runsOf(root: Root | Nodes): (readonly PhrasingContent[])[] {
  if (root.type === "paragraph" || root.type === "heading" || root.type === "tableCell") return [root.children];
  return childrenOf(root).flatMap(runsOf);
}

function flattenAll(root: Root, text: string): InlineText[] {
  return runsOf(root).map((nodes) => flattenInline({ path: "a.md", text }, nodes));
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
  const [first] = parseWithRemark(piece, 0);
  const [text] = first?.type === "paragraph" ? first.children : [];
  return piece.startsWith("&") && text?.type === "text" && text.value.includes(unit);
}

/** What is wrong with the places of a text: units that their place does not make, or that go backwards. */
function findUnsound(root: Root, text: string): string[] {
  return flattenAll(root, text).flatMap((inline) =>
    inline.text.split("").flatMap((unit, at) => {
      const [start = -1, end = -1, before = 0] = [
        originOf(inline, at)?.start,
        originOf(inline, at)?.end,
        originOf(inline, at - 1)?.start,
      ];
      const part = text.slice(start, end);
      const isSound = start >= before && produces(part, unit);
      return isSound
        ? []
        : [`${JSON.stringify(part)} does not make ${JSON.stringify(unit)} in ${JSON.stringify(text)}`];
    }),
  );
}

async function expectSound(text: string): Promise<void> {
  const root = await parseMarkdown(text);
  expect(flattenAll(root, text).map((inline) => inline.text)).toEqual(runsOf(root).map(visibleText));
  expect(findUnsound(root, text)).toEqual([]);
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
  }, async () => {
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
    await fc.assert(
      fc.asyncProperty(frame, lines, fc.constantFrom("\n", "\r\n", "\r"), async (wrap, list, end) => {
        await expectSound(wrap(list, end));
      }),
      { numRuns: 500 },
    );
  });

  it("gives every unit such a place in whatever is typed", { timeout: 30_000 }, async () => {
    const sign = fc.constantFrom(
      ..."ab *_`~[]()!&;#\\<>|-+:\n\n\r\t\"'".split(""),
      "&amp;",
      "\r\n",
      "  \n",
      "\\\n",
      "> ",
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 40 }), async (signs) => {
        await expectSound(signs.join(""));
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
  it.each(cases)("%j reads %j", async (source, text, part, slice) => {
    const inline = flattenInline({ path: "a.md", text: source }, runsOf(await parseMarkdown(source)).flat());
    expect(inline.text).toBe(text);
    const start = text.indexOf(part);
    const { span } = locateInline(inline, start, start + part.length);
    expect(source.slice(span.start, span.end)).toBe(slice);
  });
});
