import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { guardMarkdown } from "../../src/read/markdown/guard-markdown.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";
import { parseWithRemark } from "../../src/read/markdown/parse-with-remark.ts";
import { scanMarkdown } from "../../src/read/markdown/scan/scan-markdown.ts";
import { freshSeed, repeat } from "../judge/fresh.ts";
import { anyDocument, anyEmphasis, anyLines, anyParagraph, mutate } from "../support/markdown-texts.ts";

// Remark parses the whole of each text, and what we make of it must be the same, down to the last place.
const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const shared = join(root, "../shared");

function listMarkdown(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(".md") && !entry.parentPath.includes("node_modules"))
    .map((entry) => join(entry.parentPath, entry.name));
}

const own = [
  ...readdirSync(root).flatMap((name) => (name.endsWith(".md") ? join(root, name) : [])),
  ...["docs", "examples", "rules", "bench"].flatMap((name) => listMarkdown(join(root, name))),
];
const foreign = ["design", "reference", "domain", "corpus"].flatMap((name) => listMarkdown(join(shared, name)));

/** The share of a text that is left to remark. */
function measureGaps(text: string): number {
  const blocks = scanMarkdown(text);
  if (blocks === undefined) return 1;
  const left = blocks.filter(({ type }) => type === "gap").reduce((sum, { span }) => sum + span.end - span.start, 0);
  return left / Math.max(1, text.length);
}

/** As the host reads it. */
function readText(path: string): string {
  return readFileSync(path, "utf8").replace(/^\ufeff/, "");
}

/** Where the development build of remark finds a mistake of its own, there is nothing to compare with. */
function isParsed(text: string): boolean {
  try {
    parseWithRemark(text, 0);
    return true;
  } catch {
    return false;
  }
}

async function expectSame(text: string): Promise<void> {
  const [made, wanted] = [(await parseMarkdown(text)).children, parseWithRemark(text, 0)];
  // An expectation on trees is slow: it is there to show the difference.
  const isSame = isDeepStrictEqual(made, wanted);
  expect(isSame ? [] : made).toEqual(isSame ? [] : wanted);
}

describe("the tree of Markdown is that of remark", () => {
  it.each(own.map((path) => [relative(root, path), path]))("in %s", { timeout: 20_000 }, async (_, path) => {
    const text = readText(path);
    await expectSame(text);
    await expectSame(text.replaceAll("\n", "\r\n"));
  });

  const real = foreign.filter((path) => statLength(path) < 40_000);
  it.runIf(real.length > 0).each(real.map((path) => [relative(shared, path), path]))(
    "in %s",
    { timeout: 20_000 },
    async (_, path) => {
      await expectSame(readText(path));
    },
  );

  const pieces = own.map((path) => readText(path));
  const piece = fc
    .tuple(fc.constantFrom(...pieces), fc.nat())
    .map(([text, place]) => text.slice(place % text.length, (place % text.length) + 700));
  it.each([
    ["documents", anyDocument, 300],
    ["lines", anyLines, 500],
    ["running text", anyParagraph, 500],
    ["emphasis", anyEmphasis, 500],
    ["changed documents", piece.chain(mutate), 200],
  ] as const)(`in generated %s; ${repeat}`, { timeout: 60_000 }, async (_, texts, numRuns) => {
    for (const seed of [freshSeed, 20_261_127]) {
      await fc.assert(
        fc.asyncProperty(texts, async (text) => {
          fc.pre(guardMarkdown({ path: "a.md", text }) === undefined && isParsed(text));
          await expectSame(text);
        }),
        { numRuns: numRuns / 2, seed },
      );
    }
  });
});

function statLength(path: string): number {
  return readFileSync(path).length;
}

// Each of these has once made a difference.
const ODD: readonly string[] = [
  "    code\n  ",
  "word \n  ",
  "*\t\n  \nword ",
  "---\na: b\n> word\n\n* ",
  "---\n---\n---\n- a\tb\n",
  "word\t\n```yaml\n",
  "- a\n\n  ```\n* word\n  ```\n\n| a |\n| --- |\n",
  "|  |\n> 2. word",
  "word\n>  3) ## `\n  ===",
  "> `` \n> **a**",
  "> a [b][c\n> d] **e**",
  "word \n        :-",
  "  ```\n\t\n  ```\n",
  "__**(****](x)*__**",
  "*a [b*](c)*",
  "  >  - [ ]\n> \n---",
  "> - a\n> 2. word\n# word",
  "> > **a**\n> \n  * ",
  "|\n|:-|\n# a",
  '> a\n  <a href="x"> \n\n## word',
  "| a |\n| --- |\n\n",
  "a\n| b |\n| --- |\nc\n# d",
  "- [ ] **a**\n- [x]  b\n- [ ]\n- [ ] \n",
  "a `b\n  c` d  \ne\\\nf",
  "&auml;&nothing;&#0;&#128;&amp;",
  "\ufeff# a\n",
  "# a\n\n\ufeff*\tb\n",
  "a\rb\n",
  "a\u0000b\n",
  "[a]: b\n\n[a]",
  "- [a]: b\n\n[a] *c",
  "<!-- a\n\nb --> c\nd",
  "<script>\n\n# a\n\n</script>\n\n# b\n",
  "",
  "\n",
];

describe("where rules meet", () => {
  it.each(ODD.map((text) => [JSON.stringify(text), text]))("in %s", async (_, text) => {
    await expectSame(text);
    await expectSame(`# Above\n\n${text}\n\n# Below\n\n- *a*\n`);
  });
});

describe("what needs no remark", () => {
  const documents = listMarkdown(join(root, "examples")).filter((path) => /policies|strategies/.test(path));
  it("is each policy and strategy of the examples, whole", () => {
    expect(documents.length).toBeGreaterThan(3);
    for (const path of documents) expect([path, measureGaps(readText(path))]).toEqual([path, 0]);
  });

  it.runIf(foreign.length > 0)("is nearly all of what people write", () => {
    const texts = foreign.map((path) => readText(path));
    const all = texts.reduce((sum, text) => sum + text.length, 0);
    const left = texts.reduce((sum, text) => sum + text.length * measureGaps(text), 0);
    expect(left / all).toBeLessThan(0.05);
  });
});
