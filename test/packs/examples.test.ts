import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { packIds } from "../../src/generated/pack-list.ts";
import { lintWorkspace } from "../../src/lint.ts";
import { DISCLAIMER } from "../../src/model/pack.ts";
import { readSections } from "../../src/read/examples/read-sections.ts";
import { listPackFolders, printPackFindings, readPackExamples, requirePack } from "../support/pack-examples.ts";
import {
  EXAMPLE_KINDS,
  type RuleExample,
  readRepositoryFile,
  replaceExpected,
  resolveRepositoryPath,
} from "../support/rule-examples.ts";

// `ONPOLICY_UPDATE=1 npx vitest run test/packs` writes what the packs say into their pages: then the diff is the review.
const isUpdating = process.env["ONPOLICY_UPDATE"] === "1";

const folders = listPackFolders();
const found = new Map<RuleExample, readonly string[]>();

it("is of packs that have been taken in; where this fails, `npm run generate` takes them in", () => {
  expect(packIds).toEqual(folders.map((name) => `onpolicy:${name}`));
});

describe.each(folders.flatMap(readPackExamples))("$page:$line $kind: $title", (example) => {
  it("gets the findings that it says", async () => {
    const pack = await requirePack(`onpolicy:${example.rule}`);
    const result = await lintWorkspace(example.documents);
    const lines = printPackFindings(pack, result);
    found.set(example, lines);
    expect(result.isIncomplete).toBe(false);
    expect(lines).toEqual(isUpdating ? lines : example.expected);
    expect(lines.length > 0 ? "finds something" : "stays silent").toBe(
      example.kind === "Bad" ? "finds something" : "stays silent",
    );
    const isOfLaw = (message: string): boolean => message.endsWith(` (${DISCLAIMER}).`);
    const ofClauses = result.findings.filter(({ notes }) => notes.some((note) => note.startsWith("Law pack ")));
    expect(ofClauses.map(({ message }) => message).filter((message) => !isOfLaw(message))).toEqual([]);
  });
});

afterAll(() => {
  if (!isUpdating) return;
  for (const page of new Set([...found.keys()].map((example) => example.page))) {
    const own = [...found].flatMap(([example, lines]) => (example.page === page ? [{ example, lines }] : []));
    const ordered = own.toSorted((a, b) => a.example.line - b.example.line);
    writeFileSync(resolveRepositoryPath(page), replaceExpected(readRepositoryFile(page), ordered));
  }
});

describe.each(folders)("the page of %s", (name) => {
  const text = readRepositoryFile(`rules/packs/${name}/README.md`);

  it("shows what the pack finds, what it does not, and what comes close", () => {
    const kinds = new Set(readPackExamples(name).map(({ kind }) => kind));
    expect(EXAMPLE_KINDS.filter((kind) => !kinds.has(kind))).toEqual([]);
  });

  it("has the same sections as the others, below the pack's title", async () => {
    const { title } = await requirePack(`onpolicy:${name}`);
    const headings = readSections(text).flatMap(({ heading }) => (heading === "" ? [] : [heading]));
    expect(headings.filter((heading) => !heading.startsWith("### "))).toEqual([
      `# ${title}`,
      "## What it checks",
      "## What it does not check",
      "## The facts",
      "## Examples",
      "## How to switch it on and off",
    ]);
  });

  it("says how old its facts are, and that it is no legal advice", async () => {
    const { factsAsOf, staleAfter } = await requirePack(`onpolicy:${name}`);
    expect(text).toContain(`Facts as of ${factsAsOf}, to be checked again by ${staleAfter}.`);
    expect(text).toContain("This is no legal advice, and a clean run is not compliance.");
  });

  it("names every clause, with whether it can be waived", async () => {
    const { policies } = await requirePack(`onpolicy:${name}`);
    const clauses = policies.flatMap((policy) => policy.text.split(/^ {2}- id: /mu).slice(1));
    const missing = clauses.flatMap((clause) => {
      const id = clause.split("\n")[0] ?? "";
      const waivable = clause.includes("waivable: false") ? "no" : "yes";
      return new RegExp(`^\\| \`${id}\` \\|.*\\| ${waivable} \\|$`, "mu").test(text) ? [] : [`${id}: ${waivable}`];
    });
    expect(missing).toEqual([]);
  });

  it("shows a config that switches it on, and one that does without it", () => {
    const section = readSections(text).find(({ heading }) => heading === "## How to switch it on and off");
    const configs = section?.fences.filter(({ info }) => info === "yaml config").map((fence) => fence.text);
    expect(configs?.[0]).toContain(`onpolicy:${name}`);
  });
});
