import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { diffLines } from "../../src/text/diff-lines.ts";
import { unifiedDiff } from "../../src/text/unified-diff.ts";
import { createFolder } from "../support/process.ts";

let folder = "";
beforeEach(() => {
  folder = createFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** What a program that applies patches makes of the old text. */
function apply(command: readonly string[], path: string, [before, after]: readonly [string | undefined, string]) {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  if (before === undefined) rmSync(join(folder, path), { force: true });
  else writeFileSync(join(folder, path), before);
  const [name = "", ...args] = command;
  const run = spawnSync(name, args, { cwd: folder, input: unifiedDiff(path, before, after), encoding: "utf8" });
  return { status: run.status, err: run.stderr, text: readFileSync(join(folder, path), "utf8") };
}

const GIT = ["git", "apply", "--whitespace=nowarn", "-"];
// Binary, because a patch for a text of Windows must not lose its carriage returns.
const PATCH = ["patch", "-p1", "--binary", "-s"];

const numbers = Array.from({ length: 30 }, (_, index) => `line ${index}\n`);
const change = (lines: readonly string[], at: number, ...others: string[]): string =>
  [...lines.slice(0, at), ...others, ...lines.slice(at + 1)].join("");

const CASES: readonly (readonly [what: string, before: string | undefined, after: string])[] = [
  ["one line", "a\nb\nc\n", "a\nB\nc\n"],
  ["two changes far apart", numbers.join(""), change(change(numbers, 25, "y\n").split(/(?<=\n)/u), 2, "x\n", "z\n")],
  ["two changes whose context meets", numbers.join(""), change(change(numbers, 9, "y\n").split(/(?<=\n)/u), 2)],
  ["no final line end, before and after", "a\nb", "a\nc"],
  ["a final line end that is new", "a\nb", "a\nb\n"],
  ["a final line end that goes", "a\nb\n", "a\nb"],
  ["line ends of Windows", "a\r\nb\r\nc\r\n", "a\r\nB\r\nc\r\n"],
  ["a byte order mark", "\ufeffa\nb\n", "\ufeffa\nB\n"],
  ["a line end alone", "a\rb\nc\n", "a\rB\nc\n"],
  ["lines at the end", "a\n", "a\nb\nc\n"],
  ["lines at the beginning", "a\n", "c\nb\na\n"],
  ["an empty file", "", "a\n"],
  ["a file that becomes empty", "a\n", ""],
  ["a new file", undefined, "a\nb\n"],
  ["lines that look like a patch", "--- a\n+++ b\n@@ -1 +1 @@\n", "--- a\n+++ c\n@@ -1 +1 @@\n"],
];

describe("a unified diff", () => {
  it("shows what changes, with three lines round it", () => {
    expect(unifiedDiff("a.yaml", numbers.slice(0, 9).join(""), change(numbers.slice(0, 9), 4, "new\n"))).toBe(
      `--- a/a.yaml
+++ b/a.yaml
@@ -2,7 +2,7 @@
 line 1
 line 2
 line 3
-line 4
+new
 line 5
 line 6
 line 7
`,
    );
  });

  it("is empty where nothing changes", () => {
    expect(unifiedDiff("a.yaml", "a\n", "a\n")).toBe("");
  });

  it.each(CASES)("is applied by git: %s", (_, before, after) => {
    spawnSync("git", ["init", "-q"], { cwd: folder });
    expect(apply(GIT, "x/a.yaml", [before, after])).toEqual({ status: 0, err: "", text: after });
  });

  it.each(CASES.filter(([, , after]) => after !== ""))("is applied by patch: %s", (_, before, after) => {
    expect(apply(PATCH, "x/a.yaml", [before, after])).toMatchObject({ status: 0, text: after });
  });

  it.each(["with space.yaml", 'a"b.yaml', "tab\tbed.yaml", "Stratégie.md", "back\\slash.md"])(
    "names its file so that git and patch find it: %s",
    (path) => {
      spawnSync("git", ["init", "-q"], { cwd: folder });
      expect(apply(GIT, path, ["a\n", "b\n"])).toEqual({ status: 0, err: "", text: "b\n" });
      expect(apply(PATCH, path, ["a\n", "b\n"])).toMatchObject({ status: 0, text: "b\n" });
    },
  );
});

describe("changes between lists of lines", () => {
  const lines = fc.array(fc.constantFrom("a", "b", "c", "d"), { maxLength: 14 });

  it("make the one list the other, and are as few as can be", () => {
    fc.assert(
      fc.property(lines, lines, (before, after) => {
        const changes = diffLines(before, after);
        const made = [...before];
        for (const { start, end, newStart, newEnd } of changes.toReversed())
          made.splice(start, end - start, ...after.slice(newStart, newEnd));
        expect(made).toEqual(after);
        const cost = changes.reduce((sum, part) => sum + part.end - part.start + part.newEnd - part.newStart, 0);
        expect(cost).toBe(before.length + after.length - 2 * longestCommon(before, after));
      }),
      { numRuns: 500 },
    );
  });

  it("are one where the texts have nothing in common, however long they are", () => {
    const [before, after] = [0, 1].map((part) => Array.from({ length: 20_000 }, (_, line) => `${part} ${line}`));
    expect(diffLines(before ?? [], after ?? [])).toEqual([{ start: 0, end: 20_000, newStart: 0, newEnd: 20_000 }]);
  });
});

/** The length of the longest list of lines that both have in this order, by the textbook's table. */
function longestCommon(a: readonly string[], b: readonly string[]): number {
  let last = Array.from({ length: b.length + 1 }, () => 0);
  for (const line of a) {
    const row = [0];
    for (const [index, other] of b.entries())
      row.push(line === other ? (last[index] ?? 0) + 1 : Math.max(last[index + 1] ?? 0, row[index] ?? 0));
    last = row;
  }
  return last[b.length] ?? 0;
}
