import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { NO_COLOUR } from "../../src/report/terminal/palette.ts";
import { renderFinding } from "../../src/report/terminal/render-finding.ts";
import { placeOf } from "../../src/text/line-index.ts";
import { widthOf } from "../../src/text/width.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { OPEN_POLICY, OPEN_STRATEGY, POLICY, STRATEGY } from "../support/workspace.ts";

const PAIR = ["--policy", "policy.yaml", "--strategy", "strategy.yaml"];

function findingAt(text: string, part: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(part);
  return {
    rule: "a-rule",
    severity: "error",
    confidence: 1,
    message: "A message.",
    place: placeOf({ source: { path: "a.yaml", text }, span: { start, end: start + part.length } }),
    related: [],
    notes: [],
    help: [],
    subject: {},
    fingerprint: "0",
    ...more,
  };
}

function render(finding: Finding, width = 80): string[] {
  return renderFinding(finding, { palette: NO_COLOUR, width });
}

/** The line of a frame, the marks under it, and what stands over the marks, each by terminal columns. */
function frameOf(lines: readonly string[]): { line: string; marks: string; over: string } {
  const at = lines.findIndex((line) => /^ *\| +\^|^ *\| \^/u.test(line));
  const line = lines[at - 1] ?? "";
  const marks = /\^+/u.exec(lines[at] ?? "")?.[0] ?? "";
  const from = widthOf((lines[at] ?? "").slice(0, (lines[at] ?? "").indexOf("^")));
  let column = 0;
  let over = "";
  for (const { segment } of new Intl.Segmenter("en", { granularity: "grapheme" }).segment(line)) {
    if (column >= from && column < from + marks.length) over += segment;
    column += widthOf(segment);
  }
  return { line, marks, over };
}

describe("the carets", () => {
  const cases: readonly (readonly [what: string, text: string, part: string, over?: string])[] = [
    ["plain text", "tool: Facebook, x", "Facebook"],
    ["wide characters before", "title: 日本語のツール, tool: Facebook", "Facebook"],
    ["wide characters", "tool: 日本語, x", "日本語"],
    ["full-width forms", "ｔｏｏｌ： Facebook", "Facebook"],
    ["Hangul", "한국어: Facebook", "Facebook"],
    ["an emoji before", "a 😀: Facebook", "Facebook"],
    ["an emoji with a variation selector", "a ❤️: Facebook", "Facebook"],
    ["a family of emoji", "a 👩‍👩‍👧‍👦: Facebook", "Facebook"],
    ["a flag", "a 🇩🇪: Facebook", "Facebook"],
    ["a skin tone", "a 👍🏽: Facebook", "Facebook"],
    ["a keycap", "a 1️⃣: Facebook", "Facebook"],
    ["combining accents", "e\u0301e\u0301e\u0301: Facebook", "Facebook"],
    ["tabs before", "\t\ttool:\tFacebook", "Facebook"],
    ["a tab within", "x: a\tb, c", "a\tb", "a    b"],
    ["hidden characters before", "a\u202Eb\u200Bc: Facebook", "Facebook"],
    ["hidden characters within", "tool: Face\u200Bbook, x", "Face\u200Bbook", "Face<U+200B>book"],
    ["the end of a line with CRLF", "tool: Facebook\r\nx", "Facebook"],
    ["a long line before", `${"x ".repeat(100)}tool: Facebook, y`, "Facebook"],
    ["a long line after", `tool: Facebook, ${"y ".repeat(100)}`, "Facebook"],
    ["a long line of wide characters", `${"日本".repeat(100)} tool: Facebook, ${"日本".repeat(100)}`, "Facebook"],
  ];
  const filled = cases.map(([what, text, part, over = part]) => [what, text, part, over] as const);
  it.each(filled)("stand under what is meant: %s", (_, text, part, over) => {
    const lines = render(findingAt(text, part));
    const frame = frameOf(lines);
    expect(frame.over).toBe(over);
    for (const line of lines) expect(widthOf(line)).toBeLessThanOrEqual(80);
  });

  it("keep to the width where what is marked fills the line and more follows", () => {
    for (const length of [72, 73, 74, 75, 76, 77]) {
      const lines = render(findingAt(`{${"b".repeat(length)}}`, "b".repeat(length)));
      expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
    }
  });

  it("stand under the beginning of what goes over several lines", () => {
    const lines = render(findingAt("a: b\n  c: d\ne: f", "b\n  c: d"));
    expect(frameOf(lines).over).toBe("b");
  });

  it("stand at the end where a place is empty", () => {
    const finding = findingAt("a: b", "b");
    const lines = render({ ...finding, place: { ...finding.place, start: { line: 1, column: 5, offset: 4 } } });
    expect(lines.some((line) => line.endsWith("^"))).toBe(true);
  });

  it("keep to the width whatever the text, and lie under the first of what is marked", () =>
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom("a", " ", "\t", "é", "e\u0301", "日", "😀", "\u202e", "\u001b", "-"),
          maxLength: 200,
        }),
        fc.string({ unit: fc.constantFrom("X", "日", " ", "\t"), minLength: 1, maxLength: 120 }),
        (before, rest) => {
          const text = `${before}X${rest}`;
          const lines = render(findingAt(text, `X${rest}`, { label: "what it is" }));
          expect(lines.filter((line) => widthOf(line) > 80)).toEqual([]);
          expect(frameOf(lines).over.startsWith("X")).toBe(true);
        },
      ),
      { numRuns: 500 },
    ));
});

const HOSTILE = "\u001b[2J\u001b]8;;http://x\u0007 \u202e\u2066evil\u2069 \u0085 \u2028::error::\u009b31m";
const NAMED = JSON.stringify(`bad ${HOSTILE} title\n::error::x\r`).replaceAll(
  /[\u0080-\uffff]/gu,
  (char) => `\\u${char.charCodeAt(0).toString(16).padStart(4, "0")}`,
);

const hostile: Files = {
  "policy.yaml": POLICY.replace("Use of social media", "Use \u202e of \u2066 social").replace(
    "    prohibit: {tool: Facebook}",
    '    title: "a\\u202Eb\\nc"\n    prohibit: {tool: Facebook}\n    reason: "x\\u2066\\ny"',
  ),
  "strategy.yaml": `${OPEN_STRATEGY.replace("Autumn engagement", '"Autumn \\u202e \\nengagement"')}  - {id: clash, title: "a\\nb\\u202ec", tool: "Face\\u200Bbook", businessCase: "\\u202E"}\n  - {id: new, tool: "Qwe\\u202Ertz\\nuiop"}\n`,
};

describe("the terminal", () => {
  const commands: readonly (readonly [command: string, args: readonly string[]])[] = [
    ["check", ["check", ...PAIR]],
    ["verdicts", ["verdicts", ...PAIR]],
    ["explain", ["explain", "clash", ...PAIR]],
    ["explain of what there is not", ["explain", `${HOSTILE}\u001b[31m`, ...PAIR]],
    ["check of a file with such a name", ["check", `${HOSTILE}.yaml`]],
    ["an unknown option", ["check", `--${HOSTILE}`]],
    ["an unknown command", [`verdict\u001b[31m`]],
    ["a wrong day", ["check", "--today", HOSTILE]],
    ["a wrong format", ["check", "--format", HOSTILE]],
  ];
  const ACTIVE = /[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/u;

  it.each(commands)("gets nothing that it could act upon from %s", async (_, args) => {
    const { out, err } = await run(args, { files: hostile });
    expect(out + err).not.toBe("");
    expect(ACTIVE.exec(out + err)).toBe(null);
  });

  it("gets nothing that it could act upon from what a document could not be read for", async () => {
    const values = [
      `version: ${NAMED}`,
      `${NAMED}: 1`,
      `authority: ${NAMED}`,
      `effective: ${NAMED}`,
      `default: [${NAMED}]`,
    ];
    for (const value of [...values, "x: \u001b[2J", "x: \u202e", "\u202e: 1", "x: \u009b31m", "x: a\rb"]) {
      const { out, err } = await run(["check", ...PAIR], {
        files: { ...hostile, "policy.yaml": `${POLICY}${value}\n` },
      });
      expect({ value, found: ACTIVE.exec(out + err) }).toEqual({ value, found: null });
    }
  });

  it("gets no line that a foreign text begins", async () => {
    const { out } = await run(["check", ...PAIR], {
      files: {
        ...hostile,
        "strategy.yaml": STRATEGY.replace("Weekly posts", '"Weekly\\n::error::posts"').replace("LinkedIn", "Facebook"),
      },
    });
    expect(out).not.toMatch(/^::/mu);
  });
});

function createFiles({ policy, strategy, tactic }: Readonly<Record<"policy" | "strategy" | "tactic", string>>): Files {
  const clause = `{id: giveaways, title: ${JSON.stringify(tactic)}, require: [{approval: legal}, {record: ${JSON.stringify(policy)}}], for: {tactic: giveaway}}`;
  return {
    "policy.yaml": `${OPEN_POLICY.replace("Use of social media", policy)}  - ${clause}\n`,
    "strategy.yaml": `${OPEN_STRATEGY.replace("Autumn engagement", strategy).replace("Weekly posts", tactic).replace("LinkedIn", "[Facebook, Zoom, social-network]")}    tactic: giveaway\n`,
  };
}

describe("80 columns", () => {
  const words = fc.constantFrom(
    "Facebook",
    "日本語の",
    "a",
    "zwölf",
    "engagement",
    "of",
    "👍",
    "e\u0301",
    "x".repeat(30),
  );
  const title = fc.array(words, { minLength: 1, maxLength: 40 }).map((parts) => parts.join(" "));

  it.each([
    ["check", ["check", ...PAIR]],
    ["verdicts", ["verdicts", ...PAIR]],
    ["explain", ["explain", "posts", ...PAIR]],
  ])("are kept by %s, whatever the titles say", (_, args) =>
    fc.assert(
      fc.asyncProperty(title, title, title, async (policy, strategy, tactic) => {
        const { out, status } = await run(args, { files: createFiles({ policy, strategy, tactic }) });
        expect(status).toBeLessThan(2);
        expect(out.split("\n").filter((line) => widthOf(line) > 80)).toEqual([]);
      }),
      { numRuns: 40 },
    ),
  );

  it("are kept by rules and by the explanation of each", async () => {
    const list = await run(["rules"]);
    const ids = [...list.out.matchAll(/^ {2}(\S+)/gmu)].map(([, id]) => id ?? "");
    expect(ids.length).toBeGreaterThan(10);
    for (const args of [["rules"], ...ids.map((id) => ["explain", id])]) {
      const { out } = await run(args);
      expect(out.split("\n").filter((line) => widthOf(line) > 80 && line.trim().includes(" "))).toEqual([]);
    }
  });
});
