import { describe, expect, it } from "vitest";
import { DEEPEST_XML } from "../../src/import/docx/parse-xml.ts";
import { ZIP_LIMITS } from "../../src/import/docx/read-zip.ts";
import { DEEPEST_HTML, LARGEST_HTML } from "../../src/import/html/html-to-markdown.ts";
import { faultOf, makeWord, paragraph } from "../support/word.ts";
import { makeZip } from "../support/zip.ts";

const part = (name: string, content: string | Uint8Array = "x"): { name: string; content: string | Uint8Array } => ({
  name,
  content,
});
/** Bytes that cannot be packed, the same in each run. */
const noise = (length: number): Uint8Array => {
  let state = 1;
  return Uint8Array.from({ length }, () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 24;
  });
};

describe("a file that is no document", () => {
  it.each([
    ["an old one, or one with a password", "a.docx", Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0), /password, or .+ old Word/],
    ["a PDF", "a.docx", Buffer.from("%PDF-1.7"), /This is a PDF/],
    ["rich text", "a.docx", Buffer.from("{\\rtf1"), /rich text/],
    ["text", "a.docx", Buffer.from("Hello"), /no Word document, whatever its name says/],
    ["nothing", "a.docx", Buffer.from(""), /no Word document, whatever its name says/],
    ["Markdown", "a.md", Buffer.from("# A"), /needs no conversion/],
    ["something else", "a.txt", Buffer.from("A"), /Only \.docx, \.html and \.htm/],
    ["a beginning of a zip", "a.docx", Buffer.from("PK\u0003\u0004"), /damaged/],
    ["a zip of nothing", "a.docx", Buffer.concat([Buffer.from("PK"), makeZip([])]), /no text of a document/],
    ["a workbook", "a.docx", makeZip([part("xl/workbook.xml")]), /an Excel workbook/],
    ["a presentation", "a.docx", makeZip([part("ppt/presentation.xml")]), /a PowerPoint presentation/],
    ["an OpenDocument file", "a.odt", makeZip([part("META-INF/manifest.xml")]), /an OpenDocument file/],
    ["bytes", "a.html", Uint8Array.of(60, 0, 1, 2), /no HTML/],
    ["an empty page", "a.html", Buffer.from("<p> </p>"), /no text in the file/],
  ])("is refused: %s", async (_, name, bytes, fault) => {
    expect(await faultOf(bytes, name)).toMatch(fault);
  });
});

describe("a zip that is made to do harm", () => {
  it.each([
    [
      "too much in all",
      [part("word/media/a.bin", noise(600_000)), { ...part("word/media/b.bin"), claimed: ZIP_LIMITS.unpacked }],
      /more than 50 MiB/,
    ],
    ["packed too well", [part("word/media/a.bin", new Uint8Array(5_000_000))], /more than 100 times its size/],
    [
      "too many files",
      Array.from({ length: ZIP_LIMITS.entries }, (_, index) => part(`word/${index}`)),
      /at most 1000 are allowed/,
    ],
    ["a way out", [part("../../etc/passwd.xml")], /names that lead out of it/],
    ["a way out on Windows", [part("word\\..\\x.xml")], /names that lead out of it/],
    ["an absolute name", [part("/etc/passwd")], /names that lead out of it/],
    ["a drive", [part("C:x")], /names that lead out of it/],
    ["a name that stands twice", [part("word/document.xml")], /damaged/],
    ["a password", [{ ...part("word/a.xml"), isEncrypted: true }], /protected by a password/],
    ["macros", [part("word/vbaProject.bin")], /has macros/],
    ["a lie about a size", [{ ...part("word/a.xml", `<a>${"b".repeat(900)}</a>`), claimed: 10 }], /damaged/],
    ["entities", [part("word/a.xml", '<!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>')], /DOCTYPE/],
    [
      "entities behind a comment",
      [part("word/a.xml", '<!-- x --><!doctype a SYSTEM "file:///etc/passwd"><a/>')],
      /DOCTYPE/,
    ],
    ["a part that is no XML", [part("word/a.xml", "<a><b></a>")], /XML cannot be read/],
    ["a tag without an end", [part("word/a.xml", `<a b="${"c".repeat(100)}`)], /XML cannot be read/],
    [
      "XML that is deep",
      [part("word/a.xml", "<a>".repeat(DEEPEST_XML + 1) + "</a>".repeat(DEEPEST_XML + 1))],
      /nested too deep/,
    ],
  ])("is refused: %s", async (_, others, fault) => {
    expect(await faultOf(makeWord({ others }))).toMatch(fault);
  });

  it("is refused: a document with macros by its name or its types", async () => {
    expect(await faultOf(makeWord({}), "a.docm")).toMatch(/with macros/);
    const types = part(
      "[Content_Types].xml",
      '<Types><Override ContentType="x.document.macroEnabled.main+xml"/></Types>',
    );
    expect(await faultOf(makeZip([types, part("word/document.xml", "<a/>")]))).toMatch(/has macros/);
  });

  it("never unpacks what is no text of the document", async () => {
    const others = [
      { ...part("word/media/a.png", noise(2000)), claimed: 5 },
      part("customXml/item1.xml", "<a><b></a>"),
    ];
    expect(await faultOf(makeWord({ others }))).toBe("none: Text.\n");
  });

  it("is refused wherever it is cut off or changed, or is read, and never breaks anything", async () => {
    const whole = makeWord({ body: paragraph("Text.").repeat(20) });
    for (let step = 0; step < 200; step += 1) {
      const cut = whole.slice(0, Math.floor((whole.length * step) / 200));
      const changed = whole.slice();
      changed[Math.floor((whole.length * step) / 200)] = (step * 37) % 256;
      expect(await faultOf(cut)).toMatch(/\.$/);
      expect(await faultOf(changed)).toMatch(/^(?:none: |[A-Z])/);
    }
  });
});

describe("HTML that is made to do harm", () => {
  const page = (html: string): Promise<string> => faultOf(Buffer.from(html), "a.html");

  it("is refused where it is deep or large", async () => {
    expect(await page(`${"<div>".repeat(DEEPEST_HTML)}a`)).toMatch(/nested deeper than 256 levels/);
    expect(await page(`${"<div>".repeat(10_000)}a`)).toMatch(/nested deeper than 256 levels/);
    expect(await page("a".repeat(LARGEST_HTML + 1))).toMatch(/more than 5 MiB/);
  });

  it("is no table without end", async () => {
    const cells = "<td colspan=1000 rowspan=60000>long ".repeat(1000);
    expect((await page(`<table><tr>${cells}</table>`)).length).toBeLessThan(20_000);
  });

  it("has no ways to scripts, and nothing that is hidden", async () => {
    const html =
      '<title>T</title><script>x</script><style>y</style><nav>home</nav><p hidden>h</p><p style="display: none">n</p><p aria-hidden=true>a</p>' +
      '<p>Text <a href="javascript:x()">one</a> <a href=" JaVaScRiPt:x">two</a> <a href="data:text/html,x">three</a><iframe src=x></iframe><img src=x onerror=y></p><!-- c -->';
    expect(await page(html)).toBe("none: Text one two three\n");
  });
});
