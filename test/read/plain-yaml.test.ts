import { readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import * as fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { toPlain } from "../../src/read/syntax/data-node.ts";
import { wholeSource } from "../../src/read/syntax/excerpt.ts";
import { readPlainYaml } from "../../src/read/syntax/plain-yaml.ts";
import { readYaml } from "../../src/read/syntax/yaml.ts";
import { expectHolds } from "../judge/fresh.ts";
import { ROOT } from "../support/process.ts";
import { HAS_BAD_INPUTS, makeBadInputs } from "../support/workspace-bad-inputs.ts";
import { damage, writeAnyYaml } from "../support/yaml-pen.ts";

/** Whether the text is read; then the library must read the same from it, to the last place, and complain of nothing. */
function expectSame(text: string): boolean {
  const excerpt = wholeSource({ path: "a.yaml", text });
  const value = readPlainYaml(excerpt);
  if (value === undefined) return false;
  expect({ text, value, problems: [] }).toEqual({ text, ...readYaml(excerpt) });
  return true;
}

function valueOf(text: string): unknown {
  expect(expectSame(text)).toBe(true);
  const node = readPlainYaml(wholeSource({ path: "a.yaml", text }));
  return node === undefined ? undefined : JSON.parse(JSON.stringify(toPlain(node)));
}

const listFiles = (folder: string, ending: RegExp): string[] =>
  readdirSync(join(ROOT, folder), { recursive: true, encoding: "utf8" })
    .filter((path) => ending.test(path))
    .map((path) => join(folder, path))
    .toSorted();

const documents = [...listFiles("examples", /\.ya?ml$/u), ...listFiles("rules", /\.ya?ml$/u)].map((path) => ({
  path,
  text: readFileSync(join(ROOT, path), "utf8"),
}));
const fences = listFiles("rules", /README\.md$/u).flatMap((path) =>
  [...readFileSync(join(ROOT, path), "utf8").matchAll(/^```yaml[^\n]*\n(.*?)^```/gmsu)].map(([, text = ""], index) => ({
    path: `${path} ${index}`,
    text,
  })),
);

const leftToTheLibrary: Readonly<Record<string, readonly string[]>> = {
  "no map or list": ["", "# c\n", "a", "'a'", "---\n", "|\n a\n"],
  "several documents, or directives": ["- a\n...\n", "a: 1\n---\nb: 2\n", "%YAML 1.2\n---\na: 1\n", "--- a: 1\n"],
  "anchors, tags and merges": ["a: &x 1\n", "a: *x\n", "a: !x 1\n", "<<: a\n", "'<<': a\n"],
  "strange keys": ["? a\n: b\n", "~: a\n", "'': a\n", ": a\n", "[a]: b\n", "{? a: b}\n", `${"k".repeat(1025)}: a\n`],
  "strange characters": ["a:\t1\n", "a: b\tc\n", "a: \u0007\n", "a: b\rc: d\n", "\ufeffa: 1\n"],
  "wrong values": [
    "a: b: c\n",
    "a: - b\n",
    "a\n",
    "a: [b\n",
    "a: 'b\n",
    'a: "b\n',
    "a: 'b' c\n",
    "a: b\n? c\n",
    "a: @b\n",
  ],
  "wrong indentation": [
    "a: b\n c: d\n",
    "  a: 1\n b: 2\n",
    "a: b\n  c: d\n",
    "a: 'b\nc'\n",
    "a: [b,\nc]\n",
    "'a\n b': c\n",
  ],
  "comments that touch": ["a: 'b'#c\n", "a: [b]#c\n", "[a,#c\n b]\n", "{a: b\n#c\n}\n"],
  "rare forms in brackets": ["[a: b]\n", "{a}\n", "{a: }\n", "{a:b}\n", "[-]\n", "[a,,b]\n", "[,a]\n", "[a b: c]\n"],
  "rare forms of texts": ["a: |\n", "a: |\n\nb: 1\n", "a: |2\n   b\n", "a: |\n     \n  b\n", "a: |x\n  b\n"],
  "rare escapes": ['a: "\\x41"\n', 'a: "\\z"\n', 'a: "\\u12"\n', 'a: "b\\\n  c"\n'],
  // Here the library itself is at a loss: to it, the first text goes on with the next key.
  "texts below a comment": ["a:\n#c\n  foo\nb: 1\n", "a:\n\n# c\n  foo\nb: 1\n", "-\n  # c\n  foo\n"],
};

describe("the reader of plain YAML", () => {
  it.each([...documents, ...fences])("reads $path as the library does", ({ text }) => {
    expect(expectSame(text)).toBe(true);
  });

  it("knows the values of the core schema from texts", () => {
    const nothing = ["~", "null", "Null", "NULL"];
    expect(valueOf(`[${nothing.join(", ")}]`)).toEqual(nothing.map(() => null));
    expect(valueOf("[true, True, TRUE, false, False, FALSE]")).toEqual([true, true, true, false, false, false]);
    expect(valueOf("[0, -1, +2, 010, 0o17, 0x1F, 1., .5, -1.5e3]")).toEqual([0, -1, 2, 10, 15, 31, 1, 0.5, -1500]);
    const texts = ["no", "yes", "tRUE", "2026-01-01", "12:30", "1_000", "0b1", "1e", "-", "1.2.3"].map(
      (text) => `${text}x`,
    );
    expect(valueOf(texts.map((text) => `- ${text}\n`).join(""))).toEqual(texts);
    expect(
      valueOf("- no\n- 2026-01-01\n- 12:30\n- 1_000\n- 0b1\n- 1e\n- 1.2.3\n- 0x\n- 0o8\n- .\n- .infinite\n"),
    ).toEqual(["no", "2026-01-01", "12:30", "1_000", "0b1", "1e", "1.2.3", "0x", "0o8", ".", ".infinite"]);
    expect(valueOf("{1: a, 1.50: b, true: c, .inf: d}")).toEqual({ "1": "a", "1.5": "b", true: "c", null: "d" });
  });

  it.each([
    ["a: b#c\nd: e #f\n", { a: "b#c", d: "e" }],
    ["a: http://x:y/#z\n", { a: "http://x:y/#z" }],
    ["- - x\n  - - y\n- -1\n- --\n", [["x", ["y"]], -1, "--"]],
    ["key : x\n\"a: b\": 'it''s'\n", { key: "x", "a: b": "it's" }],
    ["a:\n- b\n-\n- c:\n  - d\n  e:\nf:", { a: ["b", null, { c: ["d"], e: null }], f: null }],
    ["a: one\n  two\n\n  three # c\nb: 'one\n\n  two'\n", { a: "one two\nthree", b: "one\ntwo" }],
    ['a: "\\u00e9\\n\\ud83d\\ude00\\/"\n', { a: "é\n😀/" }],
    ["a: |\n  x\n   y\n\n  z\n\n\nb: >-\n  x\n  y\n\n  z\n", { a: "x\n y\n\nz\n", b: "x y\nz" }],
    ["a: |+\n  x\n\nb: >\n\n  x\n   y\n  z\n", { a: "x\n\n", b: "\nx\n y\nz\n" }],
    ["a: [x, y # c\n  , z\n]\n", { a: ["x", "y", "z"] }],
    ["{a: {b : [c d\n e,], \"f\":'g'},}\n", { a: { b: ["c d e"], f: "g" } }],
    ["a: -b\n", { a: "-b" }],
    ["# c\n---\n# d\n  a: 1\n  # e\n  b:\n# f\n   c: 2\n", { a: 1, b: { c: 2 } }],
    ["a:\n  - b\n  # deeper than the key\n# not\nc: d\n", { a: ["b"], c: "d" }],
    ["a: # c\n\n  b\n   c\ne: d\n", { a: "b c", e: "d" }],
    ["a: x\u00a0\nb: \u2028y\n", { a: "x\u00a0", b: "\u2028y" }],
  ])("reads %j as %j", (text, value) => {
    expect(valueOf(text)).toEqual(value);
    expect(valueOf(text.replaceAll("\n", "\r\n"))).toEqual(value);
  });

  it.each(
    Object.entries(leftToTheLibrary).flatMap(([why, texts]) =>
      texts.map((text) => ({ why, text: JSON.stringify(text) })),
    ),
  )("leaves $text to the library: $why", ({ text }) => {
    const read: unknown = JSON.parse(text);
    expect(readPlainYaml(wholeSource({ path: "a.yaml", text: String(read) }))).toBeUndefined();
  });

  it("goes as deep as the library may, and no deeper", () => {
    const nest = (depth: number): string => "[".repeat(depth) + "]".repeat(depth);
    expect(expectSame(nest(64))).toBe(true);
    expect(expectSame(nest(65))).toBe(false);
    expect(expectSame(`${"- ".repeat(64)}a`)).toBe(true);
    expect(expectSame(`${"- ".repeat(65)}a`)).toBe(false);
    const keys = (depth: number): string =>
      Array.from({ length: depth }, (_, index) => `${" ".repeat(index)}a:\n`).join("");
    expect(expectSame(keys(64))).toBe(true);
    expect(expectSame(keys(65))).toBe(false);
  });

  // A reader that looked at anything again and again would take minutes here: that the test ends is what it tests.
  it.each([
    `[${"a,".repeat(300_000)}]`,
    `[${"'a',".repeat(200_000)}]`,
    `[${'"\\n",'.repeat(100_000)}]`,
    `{${"a: b, ".repeat(100_000)}}`,
    `a: ${"'".repeat(400_000)}`,
    `a: "${'\\"'.repeat(200_000)}`,
    `a: b${"\n".repeat(500_000)}`,
    `a: b${" ".repeat(500_000)}c${" ".repeat(400_000)}`,
    `a: |\n  b${"\n".repeat(500_000)}`,
    `a: >\n${"  b\n\n".repeat(150_000)}`,
    `a: b\n${"  c\n\n".repeat(150_000)}`,
    "[".repeat(500_000),
    "- ".repeat(500_000),
    "a: ".repeat(300_000),
    `a:\n${" # c\n".repeat(150_000)}`,
    ":".repeat(500_000),
    "- a\n".repeat(200_000),
    "\r".repeat(500_000),
    `"${"a\n ".repeat(200_000)}": b`,
  ])("takes one pass over a large text (%#)", (text) => {
    expect(text.length).toBeLessThan(1024 * 1024);
    const node = readPlainYaml(wholeSource({ path: "a.yaml", text }));
    expect(node === undefined || node.kind !== "scalar").toBe(true);
  });
});

const numbers = fc.array(fc.nat({ max: 5_039 }), { minLength: 20, maxLength: 150, size: "max" });
const damages = fc.array(fc.nat({ max: 99_999 }), { minLength: 3, maxLength: 9 });

describe("the reader of plain YAML and the library", () => {
  const accepted = (texts: readonly string[]): number => texts.filter(expectSame).length;

  it("read the same from texts in any style", () => {
    const texts = fc.sample(numbers.map(writeAnyYaml), { seed: 1, numRuns: 600 });
    // A comparison of nothing would prove nothing.
    expect(accepted(texts)).toBeGreaterThan(300);
    expect(accepted(texts.filter(({ length }) => length > 100))).toBeGreaterThan(50);
  });

  it("read the same from damaged texts", () => {
    const texts = fc.sample(
      fc
        .tuple(fc.nat({ max: documents.length - 1 }), fc.nat({ max: 9999 }), damages)
        .map(([document, start, edits]) => {
          const lines = documents[document]?.text.split("\n") ?? [];
          const first = start % lines.length;
          return damage(lines.slice(first, first + 12).join("\n"), edits);
        }),
      { seed: 1, numRuns: 500 },
    );
    expect(accepted(texts)).toBeGreaterThan(50);
  });

  it("read the same from fresh texts, sound and damaged", () => {
    expectHolds(
      fc.property(numbers, damages, (choices, edits) => {
        const text = writeAnyYaml(choices);
        expectSame(text);
        expectSame(damage(text, edits));
      }),
      500,
    );
  });
});

describe.runIf(HAS_BAD_INPUTS)("of bad inputs, both", () => {
  const inputs = makeBadInputs();
  afterAll(() => rmSync(inputs.folder, { recursive: true, force: true }));
  // The library takes long for larger ones, or refuses them for their length alone.
  const LARGEST = 40_000;
  const files = readdirSync(inputs.folder).filter(
    (file) => file.endsWith(".yaml") && statSync(join(inputs.folder, file)).size < LARGEST,
  );

  it("read the same", { timeout: 60_000 }, () => {
    const texts = files.map((file) => readFileSync(join(inputs.folder, file), "utf8"));
    expect(texts.filter(expectSame).length).toBeGreaterThan(files.length / 2);
  });
});
