import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { MOST_FINDINGS, STEPS, STEPS_PER_FACT } from "../src/check/run-own-rules.ts";
import { DEEPEST_XML } from "../src/import/docx/parse-xml.ts";
import { ZIP_LIMITS } from "../src/import/docx/read-zip.ts";
import { DEEPEST_HTML, LARGEST_HTML } from "../src/import/html/html-to-markdown.ts";
import { DEEPEST_MARKDOWN } from "../src/read/markdown/guard-markdown.ts";
import { MOST_RULES } from "../src/read/read-rules.ts";
import { MOST_SUPPRESSIONS } from "../src/read/suppressions/read-suppressions.ts";
import { MOST_ANCHORS } from "../src/read/syntax/guard-yaml.ts";
import { DEEPEST } from "../src/read/syntax/json.ts";
import { LIMITS } from "../src/rule/expression.ts";
import { MOST_LISTS } from "../src/rule/find-unsupported.ts";
import { MOST_STEPS } from "../src/rule/pattern/compile-pattern.ts";
import { LONGEST_PATTERN } from "../src/rule/pattern/parse-pattern.ts";
import { LARGEST_IMPORT } from "../src/shell/cli/import.ts";
import { LARGEST_BASELINE } from "../src/shell/load-baseline.ts";
import { LARGEST_FILE, LARGEST_TAXONOMY } from "../src/shell/load-source.ts";
import { MOST_DOCUMENTS } from "../src/shell/loader.ts";
import { DEEPEST_FOLDER, MOST_ENTRIES } from "../src/shell/walk-files.ts";
import { IMPORT_LIMITS } from "../src/shell/worker-importer.ts";
import { PARSER_LIMITS } from "../src/shell/worker-parser.ts";
import { ROOT } from "./support/process.ts";

const text = readFileSync(join(ROOT, "SECURITY.md"), "utf8");
const { deadline, patience, memory } = PARSER_LIMITS;
const MEBIBYTE = 1024 * 1024;
const shown = (count: number): string => count.toLocaleString("en");

describe("SECURITY.md", () => {
  it.each([
    ["a file", `${LARGEST_FILE / MEBIBYTE} MiB`],
    ["a taxonomy that a config lists", `${LARGEST_TAXONOMY / MEBIBYTE} MiB`],
    ["a baseline", `${LARGEST_BASELINE / MEBIBYTE} MiB`],
    ["comments that suppress, in one document", MOST_SUPPRESSIONS.toLocaleString("en")],
    ["nesting in YAML and JSON", `${DEEPEST} levels`],
    ["nesting in Markdown", `${DEEPEST_MARKDOWN} lists and quotes`],
    ["anchors, aliases and tags in YAML", `${MOST_ANCHORS}`],
    ["files that one pattern matches", MOST_DOCUMENTS.toLocaleString("en")],
    ["files and folders that are looked at for one pattern", MOST_ENTRIES.toLocaleString("en")],
    ["folders below one another", `${DEEPEST_FOLDER}`],
    ["parsing one document", `${deadline / 1000} seconds of processor time, ${(3 * deadline) / 1000} on the clock`],
    ["parsing slow documents in one run", `${patience / 1000} seconds`],
    ["memory for parsing one document", `${memory} MiB`],
    ["a document to import", `${LARGEST_IMPORT / MEBIBYTE} MiB, ${LARGEST_HTML / MEBIBYTE} MiB of text as HTML`],
    [
      "a Word document, unpacked",
      `${ZIP_LIMITS.unpacked / MEBIBYTE} MiB, ${shown(ZIP_LIMITS.entries)} files, ${ZIP_LIMITS.ratio} times its size`,
    ],
    ["nesting in a document to import", `${DEEPEST_HTML} levels`],
    [
      "importing one document",
      `${IMPORT_LIMITS.deadline / 1000} seconds of processor time, ${(3 * IMPORT_LIMITS.deadline) / 1000} on the clock`,
    ],
    ["memory for importing one document", `${shown(IMPORT_LIMITS.memory)} MiB`],
    ["rules of your own", `${MOST_RULES}`],
    [
      "an expression in a rule of your own",
      `10,000 characters, ${shown(LIMITS.maxAstNodes)} parts, ${LIMITS.maxDepth} levels, ${MOST_LISTS} lists one within another`,
    ],
    [
      "a pattern in such a rule",
      `${shown(LONGEST_PATTERN)} characters, ${shown(MOST_STEPS)} steps when its repeats are written out`,
    ],
    [
      "the cost of one such rule in one document",
      `${shown(STEPS)} steps, and ${shown(STEPS_PER_FACT)} for each thing that it looks at`,
    ],
    ["findings of one such rule in one document", `${shown(MOST_FINDINGS)} things`],
  ])("names the limit that holds for %s", (what, limit) => {
    expect(text).toContain(`| ${what} | ${limit} |`);
  });

  it("lists each limit once, and no other", () => {
    const rows = text.split("\n").filter((line) => /^\| [a-z]/.test(line) && !line.startsWith("| what"));
    expect(rows).toHaveLength(23);
  });

  it("has one depth for both kinds of documents to import", () => {
    expect(DEEPEST_XML).toBe(DEEPEST_HTML);
  });

  it("is what the messages of the deadline say", () => {
    const messages = readFileSync(join(ROOT, "src/read/suspect.ts"), "utf8");
    expect(messages).toContain(`longer than ${deadline / 1000} seconds.`);
    expect(messages).toContain(`already taken ${patience / 1000} seconds`);
  });
});
