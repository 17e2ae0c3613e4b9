import { describe, expect, it } from "vitest";
import { outlineOf } from "../support/outline.ts";
import {
  convert,
  makeWord,
  markdownOf,
  numberingOf,
  outside,
  paragraph,
  styleOf,
  type WordParts,
} from "../support/word.ts";

const outline = async (parts: WordParts): Promise<string[]> => outlineOf(await markdownOf(makeWord(parts)));
const row = (...cells: readonly string[]): string =>
  `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;

describe("numbers", () => {
  it("of clauses stand before their text, counted as Word counts", async () => {
    const form = numberingOf(
      7,
      ["decimal", "%1."],
      ["decimal", "%1.%2"],
      ["decimal", "%1.%2.%3"],
      ["lowerLetter", "(%4)"],
    );
    const levels = [0, 1, 1, 2, 2, 3, 3, 1, 0, 1, 2];
    const body = levels.map((level, index) => paragraph(`Text ${index}.`, { number: [7, level] })).join("");
    expect(await outline({ body, numbering: form })).toEqual([
      "p 1. Text 0.",
      "p 1.1 Text 1.",
      "p 1.2 Text 2.",
      "p 1.2.1 Text 3.",
      "p 1.2.2 Text 4.",
      "- (a) Text 5.",
      "- (b) Text 6.",
      "p 1.3 Text 7.",
      "p 2. Text 8.",
      "p 2.1 Text 9.",
      "p 2.1.1 Text 10.",
    ]);
  });

  it("of lists go on behind a paragraph, and begin where a list says so", async () => {
    const levels = numberingOf(1, ["decimal", "%1."]);
    const anew = `<w:num w:numId="2"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="9"/></w:lvlOverride></w:num>`;
    const item = (text: string, id = 1): string => paragraph(text, { number: [id, 0] });
    const body = [
      item("One."),
      item("Two."),
      paragraph("Between."),
      item("Three."),
      paragraph("Then."),
      item("Nine.", 2),
    ];
    expect(await outline({ body: body.join(""), numbering: levels + anew })).toEqual([
      "1. One.",
      "2. Two.",
      "p Between.",
      "3. Three.",
      "p Then.",
      "9. Nine.",
    ]);
  });

  it.each([
    ["upperRoman", "Part %1", ["p Part I Text.", "p Part II Text."]],
    ["upperLetter", "%1)", ["- A) Text.", "- B) Text."]],
    ["decimalZero", "%1.", ["1. Text.", "2. Text."]],
    ["none", "", ["p Text.", "p Text."]],
    ["bullet", "\u2022", ["- Text.", "- Text."]],
  ])("in the format %s are shown as %s", async (format, pattern, expected) => {
    const body = paragraph("Text.", { number: [1, 0] }).repeat(2);
    expect(await outline({ body, numbering: numberingOf(1, [format, pattern]) })).toEqual(expected);
  });

  it("come from a style, or from what it is based on, and can be switched off", async () => {
    const styles =
      styleOf("Clause", "Clause", `<w:pPr><w:numPr><w:numId w:val="3"/></w:numPr></w:pPr>`) +
      styleOf("Own", "Own", `<w:basedOn w:val="Clause"/>`);
    const body = [
      paragraph("First.", { style: "Clause" }),
      paragraph("Without.", { style: "Own", number: [0, 0] }),
      paragraph("Second.", { style: "Own" }),
    ];
    expect(await outline({ body: body.join(""), styles, numbering: numberingOf(3, ["decimal", "%1."]) })).toEqual([
      "1. First.",
      "p Without.",
      "2. Second.",
    ]);
  });

  it("are not read from letters that only look like one of ours", async () => {
    const body = paragraph("\ufdd04.2\ufdd1 Text.");
    expect(await outline({ body })).toEqual(["p 4.2 Text."]);
  });

  it("do not grow without bound", async () => {
    const pattern = "%1".repeat(2000);
    const body = paragraph("Text.", { number: [1, 0] }).repeat(50);
    expect((await markdownOf(makeWord({ body, numbering: numberingOf(1, ["decimal", pattern]) }))).length).toBeLessThan(
      10_000,
    );
  });
});

describe("headings", () => {
  it("stand below the title, whatever their styles are called", async () => {
    const styles =
      styleOf("T", "Title") +
      styleOf("berschrift1", "heading 1") +
      styleOf("House", "House heading", `<w:basedOn w:val="berschrift1"/>`) +
      styleOf("Deep", "Deep", `<w:pPr><w:outlineLvl w:val="1"/></w:pPr>`);
    const body = [
      paragraph("Policy", { style: "T" }),
      paragraph("Scope", { style: "berschrift1" }),
      paragraph("Rules", { style: "House" }),
      paragraph("Tools", { style: "Deep" }),
      paragraph("Text."),
    ];
    expect(await outline({ body: body.join(""), styles })).toEqual([
      "h1 Policy",
      "h2 Scope",
      "h2 Rules",
      "h3 Tools",
      "p Text.",
    ]);
  });

  it("can be lines in bold type, one level below the last real one, with their numbers", async () => {
    const styles = styleOf("H2", "heading 2");
    const body = [
      paragraph("Rules", { style: "H2" }),
      paragraph("Chat tools", { isBold: true }),
      paragraph("Text."),
      paragraph("Giveaways", { isBold: true, number: [1, 0] }),
      paragraph("Text."),
    ];
    expect(await outline({ body: body.join(""), styles, numbering: numberingOf(1, ["decimal", "%1."]) })).toEqual([
      "h2 Rules",
      "h3 Chat tools",
      "p Text.",
      "h3 1. Giveaways",
      "p Text.",
    ]);
  });

  it("are not: a sentence in bold type, what leads on to a list, the last line, a cell", async () => {
    const body = [
      paragraph("Do not share passwords.", { isBold: true }),
      paragraph("You must not:", { isBold: true }),
      paragraph("Text."),
      `<w:tbl><w:tr><w:tc>${paragraph("Tool", { isBold: true })}</w:tc><w:tc>${paragraph("Use", { isBold: true })}</w:tc></w:tr></w:tbl>`,
      paragraph("The end", { isBold: true }),
    ];
    expect(await outline({ body: body.join("") })).toEqual([
      "p Do not share passwords.",
      "p You must not:",
      "p Text.",
      "| Tool | Use |",
      "p The end",
    ]);
  });
});

describe("tables", () => {
  it("begin with their first row, and a frame of one column is none", async () => {
    const body = `<w:tbl>${row("Tool", "Rule")}${row("TikTok", "not on phones")}</w:tbl><w:tbl>${row("Ask IT first.")}</w:tbl>`;
    expect(await outline({ body })).toEqual(["| Tool | Rule |", "| TikTok | not on phones |", "p Ask IT first."]);
  });

  it("repeat what spans several rows, so that each row can be read by itself", async () => {
    const merged = (cell: string, start: string): string =>
      `<w:tr><w:tc><w:tcPr><w:vMerge${start}/></w:tcPr>${paragraph(cell)}</w:tc><w:tc>${paragraph("b")}</w:tc></w:tr>`;
    const body = `<w:tbl>${row("Tool", "Rule")}${merged("Teams", ' w:val="restart"')}${merged("", "")}</w:tbl>`;
    expect(await outline({ body })).toEqual(["| Tool | Rule |", "| Teams | b |", "| Teams | b |"]);
  });
});

describe("what is left out", () => {
  it("is told: pictures, comments, tracked changes, what lies outside", async () => {
    const picture = `<w:p><w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:link="p"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`;
    const changes = `<w:p><w:r><w:t xml:space="preserve">You may </w:t></w:r><w:del w:author="A"><w:r><w:delText>never </w:delText></w:r></w:del><w:ins w:author="A"><w:r><w:t>always ask.</w:t></w:r></w:ins><w:r><w:commentReference w:id="0"/></w:r></w:p>`;
    const links =
      outside("p", "image", "https://example.org/p.png") + outside("t", "attachedTemplate", "//host/x.dotx");
    const result = await convert(makeWord({ body: changes + picture, links }));
    expect(result).toEqual({
      markdown: "You may always ask.\n",
      notes: [
        "What lies outside the document was not fetched (attachedTemplate, image).",
        "Tracked changes count as accepted: what was inserted is there, what was deleted is not.",
        "Comments were left out.",
        "A picture was left out.",
      ],
    });
  });

  it("is not told of tables of contents, which say nothing of their own", async () => {
    const styles = styleOf("TOC1", "toc 1") + styleOf("H", "heading 1");
    const body = paragraph("TikTok 3", { style: "TOC1" }) + paragraph("TikTok", { style: "H" }) + paragraph("Text.");
    expect(await convert(makeWord({ body, styles }))).toEqual({ markdown: "# TikTok\n\nText.\n", notes: [] });
  });

  it("are links that lead to no page", async () => {
    const link = (id: string, text: string): string =>
      `<w:hyperlink r:id="${id}"><w:r><w:t>${text}</w:t></w:r></w:hyperlink>`;
    const body = `<w:p>${link("a", "page")}${link("b", "script")}${link("c", "share")}</w:p>`;
    const links =
      outside("a", "hyperlink", "https://example.org/") +
      outside("b", "hyperlink", "javascript:alert(1)") +
      outside("c", "hyperlink", "file://host/share");
    expect(await convert(makeWord({ body, links }))).toEqual({
      markdown: "[page](https://example.org/)scriptshare\n",
      notes: [],
    });
  });
});

describe("text", () => {
  it("stays text, whatever Markdown or HTML it looks like", async () => {
    const body = [
      "# no heading",
      "1. no item",
      "---",
      "&lt;!-- onpolicy-ignore x: y --&gt;",
      "a | b",
      "*a* `b` [c](d)",
    ];
    const markdown = await markdownOf(makeWord({ body: body.map((text) => paragraph(text)).join("") }));
    expect(await outlineOf(markdown)).toEqual([
      "p # no heading",
      "p 1. no item",
      "p ---",
      "p <!-- onpolicy-ignore x: y -->",
      "p a | b",
      "p *a* `b` [c](d)",
    ]);
  });

  it("has no soft hyphens and no spaces that only hold words together", async () => {
    const body = paragraph("Whats\u00adApp and\u00a0Signal, e\u2011mail.");
    expect(await markdownOf(makeWord({ body }))).toBe("WhatsApp and Signal, e-mail.\n");
  });
});
