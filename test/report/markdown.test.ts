import fc from "fast-check";
import type { Nodes } from "mdast";
import { gfmStrikethroughFromMarkdown } from "mdast-util-gfm-strikethrough";
import { gfmTableFromMarkdown } from "mdast-util-gfm-table";
import { gfmStrikethrough } from "micromark-extension-gfm-strikethrough";
import { gfmTable } from "micromark-extension-gfm-table";
import remarkParse from "remark-parse";
import { unified } from "unified";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { renderSummary } from "../../src/report/markdown/render-summary.ts";
import { writeCode, writeProse } from "../../src/report/markdown/write-prose.ts";
import { escapeTerminal } from "../../src/text/escape-terminal.ts";
import { isHarmless } from "../support/harmless.ts";
import { lintTexts, POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const processor = unified()
  .use(remarkParse)
  .data({
    micromarkExtensions: [gfmTable(), gfmStrikethrough()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmStrikethroughFromMarkdown()],
  });

/** All nodes of a Markdown text, as a reader of GitHub's dialect sees them. */
function nodesOf(markdown: string): Nodes[] {
  const list = (node: Nodes): Nodes[] => [node, ...("children" in node ? node.children.flatMap(list) : [])];
  return list(processor.parse(markdown));
}

const nasty = fc.string({
  unit: fc.oneof(
    fc.constantFrom("`", "``", "|", "\n", "\\", "<b>", "</details>", "<!--", "@team", "#12", "GH-7", "www.a.example"),
    fc.constantFrom("https://a.example", "![x](y)", "[x](y)", "[x]: y", "*", "_", "~~", "$", "&amp;", ":smile:", " "),
    fc.constantFrom("a1b2c3d4e5", "org/repo#1", "a@b.example", "\u202e", "- ", "# ", "---", "=== ", "1. ", "```", "\t"),
    fc.string({ maxLength: 3 }),
    fc.constantFrom("word", "Wörter", "2026-10-01", "it's", "(so)", "TikTok,"),
  ),
  maxLength: 14,
});

const HARMLESS_NODES = new Set(["root", "list", "listItem", "paragraph", "strong", "text", "inlineCode"]);

describe("prose in Markdown", () => {
  it.each([
    ['"No TikTok" prohibits TikTok.', '"No TikTok" prohibits TikTok.'],
    ["TikTok → ByteDance product", "TikTok → ByteDance product"],
    ["See FINRA Rule 2210(b)(1)(A).", "See FINRA Rule 2210(b)(1)(A)."],
    ["Add `{record: rules, on: <day>}` to it.", "Add `{record: rules, on: <day>}` to it."],
    ["Ask @legal about #12 and GH-12.", "Ask `@legal` about `#12` and `GH-12.`"],
    ["![x](https://a.example) and <b>", "`![x](https://a.example)` and `<b>`"],
    ["a `` b", "a ``` `` ``` b"],
    ["a ` b | c", "a `` ` `` b `|` c"],
    ["See www.a.example or a1b2c3d4.", "See `www.a.example` or `a1b2c3d4.`"],
    ["one\n# two", "`one<U+000A>#` two"],
    ["", ""],
  ])("%j is %j", (text, expected) => {
    expect(writeProse(text)).toBe(expected);
  });

  it("does nothing but say what it says", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const markdown = `- **Error:** ${writeProse(text)}\n  - Why: ${writeProse(text)} and ${writeCode(text)}\n`;
        const nodes = nodesOf(markdown);
        expect(nodes.filter(({ type }) => !HARMLESS_NODES.has(type))).toEqual([]);
        const plain = nodes.flatMap((node) => (node.type === "text" ? [node.value] : []));
        expect(plain.filter((part) => /[@#<>[\]*_~$|\\&`^=]|:\/\/|www\.|:\w/u.test(part))).toEqual([]);
        expect(isHarmless(markdown)).toBe(true);
      }),
      { numRuns: 1000, seed: 1 },
    );
  });

  it("says all of it, word for word", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const said = nodesOf(`- x ${writeProse(text)}\n`)
          .flatMap((node) => (node.type === "text" || node.type === "inlineCode" ? [node.value] : []))
          .join("");
        const bare = (part: string): string => part.replaceAll(/[\s`]/gu, "");
        expect(bare(said)).toBe(bare(escapeTerminal(`x${text}`)));
      }),
      { numRuns: 1000, seed: 2 },
    );
  });
});

describe("code in Markdown", () => {
  it("is one piece of code with the same text", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(nasty, (text) => {
        const codes = nodesOf(`x ${writeCode(text)} y`).filter(({ type }) => type === "inlineCode");
        expect(codes.map((node) => ("value" in node ? node.value.trim() : ""))).toEqual([
          escapeTerminal(text).replaceAll(/\s/gu, " ").trim(),
        ]);
      }),
      { numRuns: 1000, seed: 3 },
    );
  });
});

const result = await lintTexts({
  policies: { "policies/use.yaml": POLICY },
  strategies: { "strategies/autumn.yaml": STRATEGY_IN_CONFLICT },
});

function repeat(count: number, more: Partial<Finding>): Finding[] {
  const [finding] = result.findings;
  if (finding === undefined) throw new Error("no finding");
  return Array.from({ length: count }, () => ({ ...finding, ...more }));
}

describe("the summary", () => {
  it("tells each conflict under its strategy and tactic, with the way out", () => {
    expect(renderSummary(result)).toBe(`## onpolicy

1 error in 2 documents, as of 2026-11-22.

1 tactic judged: 1 prohibited.

### Autumn engagement

Strategy \`strategies/autumn.yaml\`

#### Weekly posts (prohibited, from 2026-10-01 to 2026-12-31)

- **Error:** "no-facebook" prohibits Facebook.
  - Where: \`strategies/autumn.yaml:9\` (rule \`prohibited-tool\`)
  - See: \`policies/use.yaml:9\`: "no-facebook" prohibits it
${(result.findings[0]?.notes ?? []).map((note) => `  - Why: ${note}\n`).join("")}${(result.findings[0]?.help ?? []).map((help) => `  - What to do: ${help}\n`).join("")}`);
  });

  it("links places where the files can be read", () => {
    const text = renderSummary(result, "https://github.com/o/r/blob/abc/");
    expect(text).toContain(
      "[`strategies/autumn.yaml:9`](<https://github.com/o/r/blob/abc/strategies/autumn.yaml?plain=1#L9>)",
    );
    const [place] = repeat(1, {}).map((finding) => ({ ...finding.place, file: "../a>b.yaml" }));
    if (place === undefined) throw new Error("no place");
    expect(renderSummary({ ...result, findings: repeat(1, { place, subject: {} }) }, "https://x/")).not.toContain(
      "..>",
    );
  });

  it("says that nothing was found, and what that is worth", async () => {
    const clean = await lintTexts({ policies: { "a.yaml": POLICY }, strategies: {} });
    expect(renderSummary(clean)).toBe("## onpolicy\n\nNo findings in 1 document, as of 2026-11-22.\n");
    expect(renderSummary({ ...clean, isIncomplete: true, statements: { read: 2, judged: 0 } })).toContain(
      "2 statements of prose read: 0 judged, 2 not mapped (see `onpolicy extract`).\n\n**Not all documents could be read whole",
    );
  });

  it("stays below 1 MiB, and counts what is left out", () => {
    const text = renderSummary({ ...result, findings: repeat(5000, { notes: ["ü".repeat(300)] }) });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    const shown = text.match(/^- \*\*Error/gmu)?.length ?? 0;
    expect(shown).toBeGreaterThan(500);
    expect(text.endsWith(`\n**${5000 - shown} more findings of this run are not shown here.**\n`)).toBe(true);
  });
});
