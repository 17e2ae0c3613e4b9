import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import type { LintInput } from "../../src/lint.ts";
import type { Finding } from "../../src/model/finding.ts";
import type { LintResult } from "../../src/model/report.ts";
import { collectDocuments, readFenceInfo } from "../../src/read/examples/example-documents.ts";
import { type Fence, readSections } from "../../src/read/examples/read-sections.ts";

/** The day on which all examples are checked. */
const EXAMPLES_TODAY = "2026-11-25";

export const EXAMPLE_KINDS = ["Bad", "Good", "Near miss"] as const;
type ExampleKind = (typeof EXAMPLE_KINDS)[number];

/** Documents that prove a rule, and what it must say about them. */
export interface RuleExample {
  readonly rule: string;
  /** The page's path below the root. */
  readonly page: string;
  /** The 1-based line of its heading. */
  readonly line: number;
  readonly kind: ExampleKind;
  readonly title: string;
  readonly documents: LintInput;
  /** The lines of the last fence. */
  readonly expected: readonly string[];
  /** Which lines of the page these are: 0-based, the end exclusive. */
  readonly expectedLines: { readonly start: number; readonly end: number };
}

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

/** The folders of rules: those that have a `rule.yaml`. */
export function listRuleFolders(): string[] {
  return readdirSync(join(root, "rules"), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && readdirSync(join(root, "rules", entry.name)).includes("rule.yaml"))
    .map(({ name }) => name)
    .toSorted();
}

export function readRepositoryFile(path: string): string {
  return readFileSync(join(root, path), "utf8");
}

export function resolveRepositoryPath(path: string): string {
  return join(root, path);
}

/** The README of a rule, then its cases. */
export function listRulePages(rule: string): string[] {
  const folder = `rules/${rule}`;
  const names = readdirSync(join(root, folder), { recursive: true, encoding: "utf8" });
  const cases = names.map((name) => name.replaceAll("\\", "/")).filter((name) => /^cases\/[^/]+\.md$/u.test(name));
  return [`${folder}/README.md`, ...cases.toSorted().map((name) => `${folder}/${name}`)];
}

/** The examples of a page: whatever stands under a heading `### Bad: …`, `### Good: …` or `### Near miss: …`. */
export function readExamples(rule: string, page: string, text: string): RuleExample[] {
  return readSections(text)
    .filter(({ heading }) => heading.startsWith("### "))
    .map(({ heading, line, fences }) => {
      const place = `${page}:${line}`;
      const kind = EXAMPLE_KINDS.find((candidate) => heading.startsWith(`### ${candidate}: `));
      if (kind === undefined)
        throw new Error(`${place}: an example is "### Bad: …", "### Good: …" or "### Near miss: …"`);
      const last = fences.at(-1);
      if (last?.isClosed === false) throw new Error(`${place}: a fence is never closed`);
      if (last?.info !== "text findings") throw new Error(`${place}: the last fence must be \`text findings\``);
      return {
        rule,
        page,
        line,
        kind,
        title: heading.slice(`### ${kind}: `.length),
        documents: readDocuments(place, fences.slice(0, -1)),
        expected: last.text.split("\n").slice(0, -1),
        expectedLines: { start: last.start, end: last.end },
      };
    });
}

function readDocuments(place: string, fences: readonly Fence[]): LintInput {
  let today = EXAMPLES_TODAY;
  const texts = fences.flatMap(({ info, text, isClosed }) => {
    if (!isClosed) throw new Error(`${place}: a fence is never closed`);
    if (info === "text today") {
      today = text.trim();
      return [];
    }
    const found = readFenceInfo(info);
    if (found === undefined) throw new Error(`${place}: a fence \`${info}\` has no place in an example`);
    return [{ ...found, text }];
  });
  const documents = collectDocuments(texts);
  if ("fault" in documents) throw new Error(`${place}: ${documents.fault}`);
  return { ...documents, today };
}

/** What a rule said, as an example writes it: `<severity> <document>:<line>:<column> <message>`. */
export function printFindings(rule: string, { findings }: LintResult): string[] {
  return findings.filter((finding) => finding.rule === rule).map(printFinding);
}

export function printFinding({ severity, message, place: { file, start } }: Finding): string {
  const { line, column } = start;
  return `${severity} ${file.replace(/\.\w+$/u, "")}:${line}:${column} ${message}`;
}

/** The page with other lines in the last fences of these examples. */
export function replaceExpected(
  text: string,
  found: readonly { readonly example: RuleExample; readonly lines: readonly string[] }[],
): string {
  const lines = text.split("\n");
  // From the last on, so that the places of the others stay right.
  for (const { example, lines: expected } of found.toReversed()) {
    const { start, end } = example.expectedLines;
    lines.splice(start, end - start, ...expected);
  }
  return lines.join("\n");
}
