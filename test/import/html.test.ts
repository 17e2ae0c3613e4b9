import { describe, expect, it } from "vitest";
import { outlineOf } from "../support/outline.ts";
import { convert, markdownOf } from "../support/word.ts";

const markdown = (html: string | Uint8Array): Promise<string> => markdownOf(Buffer.from(html), "page.HTML");
const outline = async (html: string): Promise<string[]> => outlineOf(await markdown(html));

describe("a page", () => {
  it("is its main part, where it says which", async () => {
    expect(await outline("<h1>Site</h1><main><h1>Policy</h1><p>Text.</p></main><p>Contact</p>")).toEqual([
      "h1 Policy",
      "p Text.",
    ]);
  });

  it("is read through the boxes in which sites put things", async () => {
    const html =
      "<body><nav>Home</nav><div><section><h2>Rules</h2><div><p>Ask <b>first</b>.</p></div></section></div><footer>(c)</footer>";
    expect(await outline(html)).toEqual(["h2 Rules", "p Ask first."]);
  });

  it("keeps lists with their letters and numbers", async () => {
    const html =
      "<ol start=4><li>Four:<ol type=a><li><p>a thing</p></li><li>another</ol></li><li>Five</ol><ul><li>x<ul><li>y</ul></ul>";
    expect(await outline(html)).toEqual(["4. Four:", "  - a. a thing", "  - b. another", "5. Five", "- x", "  - y"]);
  });

  it("has tables with captions, spans and cells of several lines", async () => {
    const html =
      "<table><caption>Tools</caption><tr><td colspan=2>All tools</td></tr><tr><td>Tool<td>Rule</tr><tr><td rowspan=2>X<td><ul><li>a<li>b</ul></tr><tr><td>c</table>";
    expect(await outline(html)).toEqual(["p Tools", "p All tools", "| Tool | Rule |", "| X | a/b |", "| X | c |"]);
  });

  it("has tables of one column where they have a heading", async () => {
    expect(await outline("<table><tr><th>Channels</th></tr><tr><td>X</table><table><tr><td>Ask.</table>")).toEqual([
      "| Channels |",
      "| X |",
      "p Ask.",
    ]);
  });

  it("never begins with what could be front matter", async () => {
    expect(await outline("<hr><p>kind: policy</p><hr>")).toEqual(["thematicBreak", "p kind: policy", "thematicBreak"]);
  });

  it("from Word has a title", async () => {
    expect(await outline("<p class=MsoTitle>Policy</p><h1>Scope</h1><p>Text.</p>")).toEqual([
      "h1 Policy",
      "h2 Scope",
      "p Text.",
    ]);
  });

  it("has notes with numbers that are no part of a word", async () => {
    expect(
      await outline(
        '<p>A year.<sup><a href="#n">1</a></sup></p><ol><li>Twelve months. <a href="#r">\u21a9\ufe0e</a></li></ol>',
      ),
    ).toEqual(["p A year.[1]", "1. Twelve months."]);
  });

  it("tells of its pictures", async () => {
    const result = await convert(Buffer.from("<p>a<img src=x alt=y><img></p>"), "a.htm");
    expect(result).toEqual({ markdown: "a\n", notes: ["2 pictures were left out."] });
  });
});

describe("the encoding of a page", () => {
  it.each([
    ["UTF-8", Buffer.from("<p>\u00dcber</p>")],
    ["UTF-8 with a mark", Buffer.from("\ufeff<p>\u00dcber</p>")],
    ["UTF-16", Buffer.from("\ufeff<p>\u00dcber</p>", "utf16le")],
    ["what it names", Buffer.from('<meta charset="iso-8859-2"><p>\u00dcber</p>', "latin1")],
    ["Windows, where it names none", Buffer.from("<p>\u00dcber</p>", "latin1")],
    ["Windows, where it names nonsense", Buffer.from('<meta charset="x-y"><p>\u00dcber</p>', "latin1")],
    ["Windows, where it lies", Buffer.from('<meta charset="utf-8"><p>\u00dcber</p>', "latin1")],
  ])("is %s", async (_, bytes) => {
    expect(await markdown(bytes)).toBe("\u00dcber\n");
  });
});
