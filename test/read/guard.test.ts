import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";
import { guardMarkdown } from "../../src/read/markdown/guard-markdown.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";
import { wholeSource } from "../../src/read/syntax/excerpt.ts";
import { guardYaml } from "../../src/read/syntax/guard-yaml.ts";
import { readYaml } from "../../src/read/syntax/yaml.ts";
import { ROOT } from "../support/process.ts";

// What the guards call light is parsed in this thread, where nothing can stop it: so it must be over soon, whatever its
// shape. The shapes are those on which the parsers take quadratic time or worse (CommonMark's own list among them).
const many = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length));
const both = (open: string, close: string, middle = "") => {
  const pair = open.length + close.length;
  return (size: number) => open.repeat(size / pair) + middle + close.repeat(size / pair);
};
const counted = (part: (index: number) => string) => (size: number) => {
  let text = "";
  for (let index = 0; text.length < size; index += 1) text += part(index);
  return text;
};

const MARKDOWN: Readonly<Record<string, (size: number) => string>> = {
  "stars round a letter": both("*", "*", "a"),
  "emphasis that crosses": both("*a ", "_a*_ "),
  "emphasis in emphasis": many("*a **a "),
  "emphasis that never closes": many(" _a"),
  "brackets that close": many("]"),
  "brackets that open": many("["),
  "links in links": both("[a ", "](b) "),
  "targets that never end": many("[a](<b"),
  "comments that never end": (size) => `</${many("<!--")(size)}`,
  "growing runs of backticks": counted((index) => `e${"`".repeat(index % 2000)}`),
  "list marks in one line": many("- "),
  "quotes in one line": many(">"),
  "blank lines in a deep list": (size) => `${"- ".repeat(31)}x\n${"\n".repeat(size)}`,
  "deep lists": many(`${"- ".repeat(30)}a\n\n\n\n`),
  "lists of three kinds": many(`${"> - 1. ".repeat(9)}a\n\n`),
  "lists that grow and shrink": counted((index) => `${" ".repeat(2 * (index % 31))}- a\n`),
  "nested items": many("- a\n  - b\n    - c\n"),
  "lazy lines": (size) => `- a\n${many("b\n")(size)}`,
  "headings by underline": many("a\n=\n"),
  "definitions with half a title": many('[a]: b "\n'),
  "rows without a table": many("|a\n"),
  "a table of many columns": (size) =>
    `${"|a".repeat(size / 6)}|\n${"|-".repeat(size / 6)}|\n${"|b".repeat(size / 6)}|\n`,
  "many tables": many("|a|b|\n|-|-|\n|c|d|\n\n"),
  "carriage returns": many("a\r"),
  "blank lines": many("\n"),
};

const YAML: Readonly<Record<string, (size: number) => string>> = {
  "explicit keys": many("? "),
  anchors: counted((index) => `a${index}: &b${index} c\n`),
  tags: many("!a "),
  "aliases of aliases": counted(
    (index) => `a${index}: &a${index} [${`*a${index - 1},`.repeat(index === 0 ? 0 : 9)}]\n`,
  ),
  "brackets that close": many("]"),
  "empty places": (size) => `[${many(",")(size)}`,
  "colons in brackets": (size) => `[${many(": ")(size)}`,
  quotes: many('"'),
  "escaped line ends": (size) => `a: "${many("\\\n")(size)}`,
  directives: many("%FOO x\n"),
  "deep maps": many("{a: "),
  "deep lists": many("- "),
  "blank lines": many("\n"),
  "many keys": counted((index) => `k${index}: v\n`),
  "errors in every line": counted((index) => `a${index}: b: c\n`),
};

/** Of processor time: what is light takes a second or two where nothing else runs. */
const MOST_SECONDS = 6;

async function expectSoon(parse: () => unknown): Promise<void> {
  const before = process.cpuUsage();
  await parse();
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
}

describe("a text that is made to hang a parser", { timeout: 120_000 }, () => {
  it.each(Object.entries(MARKDOWN))("in Markdown is parsed soon, or not here: %s", async (_, make) => {
    for (const size of [4000, 16_000, 64_000, 1_000_000]) {
      const text = make(size);
      await expectSoon(() => guardMarkdown({ path: "a.md", text }) ?? parseMarkdown(text));
    }
  });

  it.each(Object.entries(YAML))("in YAML is parsed soon, or not here: %s", async (_, make) => {
    for (const size of [4000, 16_000, 64_000, 1_000_000]) {
      const excerpt = wholeSource({ path: "a.yaml", text: make(size) });
      await expectSoon(() => guardYaml(excerpt) ?? readYaml(excerpt));
    }
  });
});

const FOLDERS = [
  "examples",
  "rules",
  "docs",
  "../shared/corpus",
  "../shared/design",
  "../shared/domain",
  "../shared/reference",
];

describe("a document that people wrote", () => {
  it.each(FOLDERS.filter((folder) => existsSync(join(ROOT, folder))))("needs no guard, and no thread: %s", (folder) => {
    const paths = readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" });
    const texts = paths.filter((path) => /\.(?:md|ya?ml)$/.test(path)).map((path) => join(ROOT, folder, path));
    const suspects = texts.flatMap((path) => {
      const source = { path, text: readFileSync(path, "utf8") };
      return (path.endsWith(".md") ? guardMarkdown(source) : guardYaml(wholeSource(source))) ?? [];
    });
    expect(suspects).toEqual([]);
    expect(texts.length).toBeGreaterThan(1);
  });
});

describe("a long document that people write", { timeout: 30_000 }, () => {
  const lint = (path: string, text: string) =>
    lintWorkspace({ policies: [], strategies: [{ path, text }], today: "2026-11-25" });
  const head = "kind: strategy\nid: plan\ntitle: Plan\nperiod: 2027-01-01/2027-12-31\n";

  it("in YAML passes, with anchors, questions and lists in number", async () => {
    const tactics = Array.from(
      { length: 600 },
      (_, index) =>
        `  - id: t-${index}\n    title: "Why? & how * ${index}!"\n    tool: [LinkedIn, YouTube]\n    note: {- what?}\n`,
    );
    const { isIncomplete } = await lint(
      "plan.yaml",
      `${head}tactics:\n${tactics.join("").replaceAll("{- what?}", "Really?")}`,
    );
    expect(isIncomplete).toBe(false);
  });

  it("in Markdown passes, with a list of 2,000 linked and emphasised items and a table of 2,000 rows", async () => {
    const items = Array.from(
      { length: 2000 },
      (_, index) => `- **Item ${index}:** see [the *plan*](https://example.org/${index}) and \`code\`\n`,
    );
    const tableRows = Array.from({ length: 2000 }, (_, index) => `| ${index} | **bold** | [link](x) |\n`);
    const body = `# Plan\n\n${items.join("")}\n| a | b | c |\n|---|---|---|\n${tableRows.join("")}`;
    const { isIncomplete } = await lint("plan.md", `---\n${head}---\n\n${body}\n## Posts\n\n- **Tool:** LinkedIn\n`);
    expect(isIncomplete).toBe(false);
  });
});
