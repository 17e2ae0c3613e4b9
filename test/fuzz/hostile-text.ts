import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { ROOT } from "../support/process.ts";
import { POLICY, STRATEGY } from "../support/workspace.ts";

/** What parsers, schemas and readers act upon, in pieces. */
const PIECES = [
  "-*_~`#|>:;,.!?&%@$^=+/\\\"'()[]{}<\t\n\r\u0000\u001b\u007f\u0085\u00a0\u00ad\u200b\u200d\u202e\u2028\ufeff\ufffd\ud800\udc00é".split(
    "",
  ),
  [
    "---\n",
    "...\n",
    "```\n",
    "```yaml policy\n",
    "```yaml strategy\n",
    "~~~\n",
    "- ",
    "  - ",
    "? ",
    "| a | b |\n",
    "|--|--|\n",
  ],
  [
    "&a ",
    "*a ",
    "!!str ",
    "!t ",
    "<<: *a\n",
    "%YAML 1.1\n",
    "&amp;",
    "&#0;",
    "&shy;",
    "<!--",
    "-->",
    "<br>",
    "[a]: b\n",
    "[^a]",
  ],
  [
    "__proto__",
    "constructor",
    "toString",
    "null",
    "~",
    "true",
    "no",
    "1e999",
    "-0",
    "0x1F",
    "2026-02-30",
    "2026-01-01/..",
    "../..",
  ],
  [
    "kind: policy\n",
    "kind: strategy\n",
    "id: a\n",
    "clauses:\n",
    "tactics:\n",
    "prohibit: {tool: TikTok}\n",
    "unless: [{}]\n",
  ],
  [
    "require: [{anyOf: [{approval: legal}]}]\n",
    "uses: [{tool: Slack}]\n",
    "- **Tool:** TikTok\n",
    "## T1 Posts {#t}\n",
    "only: {}\n",
  ],
  [
    "overrides: [a, b#c]\n",
    "during: [q]\n",
    "effective: 2026-01-01\n",
    "tool: [a, b, c]\n",
    "governedBy: [a]\n",
    "extends: [x]\n",
  ],
].flat();

/** Documents that people could have written: those of the examples, and two small ones. */
const SEEDS: readonly string[] = [POLICY, STRATEGY, ...readExamples()];

function readExamples(): string[] {
  const folder = join(ROOT, "examples");
  const paths = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((path) =>
    /\.(?:md|ya?ml)$/.test(path),
  );
  const texts = paths.toSorted().map((path) => readFileSync(join(folder, path), "utf8"));
  // A part of a long one says as much, and many more can be tried in the same time.
  return texts.map((text) => text.slice(0, 4000));
}

const piece = fc.constantFrom(...PIECES);
const place = fc.double({ min: 0, max: 1, noNaN: true });

type Edit = (text: string) => string;

const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(place, piece).map(
    ([at, added]) =>
      (text: string) =>
        splice(text, at, at, added),
  ),
  fc.tuple(place, fc.integer({ min: 1, max: 400 }), piece).map(
    ([at, count, added]) =>
      (text: string) =>
        splice(text, at, at, added.repeat(count)),
  ),
  fc.tuple(place, place).map(
    ([from, to]) =>
      (text: string) =>
        splice(text, from, Math.min(1, from + to / 10), ""),
  ),
  fc.tuple(place, place, place).map(
    ([from, to, at]) =>
      (text: string) =>
        splice(text, at, at, text.slice(offset(text, from), offset(text, Math.min(1, from + to / 10)))),
  ),
  fc.tuple(fc.nat(200), fc.nat(200)).map(
    ([from, to]) =>
      (text: string) =>
        moveLine(text, from, to),
  ),
  place.map((at) => (text: string) => text.slice(0, offset(text, at))),
  fc.tuple(place, place, piece).map(
    ([from, to, added]) =>
      (text: string) =>
        splice(text, from, Math.min(1, from + to / 50), added),
  ),
  fc.constantFrom<Edit>(
    (text) => text.replaceAll("\n", "\r\n"),
    (text) => text.replaceAll("\n", "\r"),
    (text) => text.replaceAll("  ", "\t"),
    (text) => text + text,
    (text) => text.replaceAll(":", " :"),
    (text) => text.replaceAll("\n", "\n> "),
    (text) => text.replaceAll("\n", "\n  "),
    (text) => `- ${text.replaceAll("\n", "\n  ")}`,
  ),
);

function offset(text: string, part: number): number {
  return Math.floor(part * text.length);
}

function splice(text: string, from: number, to: number, added: string): string {
  return text.slice(0, offset(text, from)) + added + text.slice(offset(text, to));
}

function moveLine(text: string, from: number, to: number): string {
  const lines = text.split("\n");
  const [line = ""] = lines.splice(from % lines.length, 1);
  lines.splice(to % (lines.length + 1), 0, line);
  return lines.join("\n");
}

/** A document of the examples, changed in a few places. */
const mutation = fc
  .tuple(fc.constantFrom(...SEEDS), fc.array(edit, { minLength: 1, maxLength: 6 }))
  .map(([text, edits]) => edits.reduce((changed, change) => change(changed), text).slice(0, 20_000));

/** Pieces in any order, nested and repeated. */
const grammar = fc.letrec<{ text: string }>((tie) => ({
  text: fc.oneof(
    { maxDepth: 5, depthSize: "medium" },
    piece,
    fc.string({ unit: "binary", maxLength: 8 }),
    fc.array(tie("text"), { maxLength: 6 }).map((parts) => parts.join("")),
    fc.tuple(piece, tie("text"), piece).map((parts) => parts.join("")),
    fc.tuple(tie("text"), fc.integer({ min: 1, max: 60 })).map(([text, count]) => text.repeat(count).slice(0, 5000)),
    tie("text").map((text) => text.replaceAll("\n", "\n  ")),
  ),
})).text;

const HEADS = [
  "",
  "kind: policy\nid: a\nowner: legal\nclauses:\n  - id: b\n    ",
  "kind: strategy\nid: a\ntactics:\n  - id: b\n    ",
  "---\nkind: strategy\nid: a\n---\n\n## T1 Posts\n\n- **Tool:** ",
  "---\nkind: policy\nid: a\nowner: legal\n---\n\n",
];

export const hostileText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: mutation },
  { weight: 2, arbitrary: fc.tuple(fc.constantFrom(...HEADS), grammar).map(([head, text]) => head + text) },
);
