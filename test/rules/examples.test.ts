import { writeFileSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { builtinRules } from "../../src/generated/rules.ts";
import { lintWorkspace } from "../../src/lint.ts";
import { readSections } from "../../src/read/examples/read-sections.ts";
import { judgeWorkspace } from "../../src/verdicts.ts";
import {
  EXAMPLE_KINDS,
  listRuleFolders,
  listRulePages,
  printFindings,
  type RuleExample,
  readExamples,
  readRepositoryFile,
  replaceExpected,
  resolveRepositoryPath,
} from "../support/rule-examples.ts";

// `ONPOLICY_UPDATE=1 npx vitest run test/rules` writes what the rules say into the pages: then the diff is the review.
const isUpdating = process.env["ONPOLICY_UPDATE"] === "1";

const pages = listRuleFolders().flatMap((rule) => listRulePages(rule).map((page) => ({ rule, page })));
const examples = pages.flatMap(({ rule, page }) => readExamples(rule, page, readRepositoryFile(page)));
const found = new Map<RuleExample, readonly string[]>();

it("is of rules that have been taken in; where this fails, `npm run generate` takes them in", () => {
  expect(builtinRules().map(({ id }) => id)).toEqual(listRuleFolders());
});

describe.each(examples)("$page:$line $kind: $title", (example) => {
  it("has documents without a fault", async () => {
    const { problems, statements } = await judgeWorkspace(example.documents);
    expect(problems.map(({ place, message }) => `${place.file}: ${message}`)).toEqual([]);
    expect(statements).toEqual({ read: 0, judged: 0 });
  });

  it("gets the findings that it says", async () => {
    const result = await lintWorkspace(example.documents);
    const lines = printFindings(example.rule, result);
    found.set(example, lines);
    expect(result.isIncomplete).toBe(false);
    expect(lines).toEqual(isUpdating ? lines : example.expected);
    expect(lines.length > 0 ? "finds something" : "stays silent").toBe(
      example.kind === "Bad" ? "finds something" : "stays silent",
    );
  });
});

afterAll(() => {
  if (!isUpdating) return;
  for (const { page } of pages) {
    const own = [...found].flatMap(([example, lines]) => (example.page === page ? [{ example, lines }] : []));
    const text = readRepositoryFile(page);
    const updated = replaceExpected(
      text,
      own.toSorted((a, b) => a.example.line - b.example.line),
    );
    if (updated !== text) writeFileSync(resolveRepositoryPath(page), updated);
  }
});

describe.each(listRuleFolders())("the page of %s", (rule) => {
  const text = readRepositoryFile(`rules/${rule}/README.md`);
  const own = examples.filter((example) => example.rule === rule);

  it("shows what the rule finds, what it does not, and what comes close", () => {
    expect(EXAMPLE_KINDS.filter((kind) => !own.some((example) => example.kind === kind))).toEqual([]);
  });

  it("has the same sections as the others, below the rule's title", () => {
    const title = /^title: (?<title>.+)$/mu.exec(readRepositoryFile(`rules/${rule}/rule.yaml`))?.groups?.["title"];
    const headings = readSections(text)
      .map(({ heading }) => heading)
      .filter((heading) => heading !== "");
    expect(headings.filter((heading) => !heading.startsWith("### "))).toEqual([
      `# ${title ?? ""}`,
      "## What it finds",
      "## Examples",
      "## What to do",
      "## When to switch it off",
    ]);
  });

  it("shows a config that does switch it off", async () => {
    const section = readSections(text).find(({ heading }) => heading === "## When to switch it off");
    const snippet = section?.fences.find(({ info }) => info === "yaml config");
    const bad = own.find(({ kind }) => kind === "Bad");
    const config = { path: "onpolicy.yaml", text: snippet?.text ?? "" };
    const result = await lintWorkspace({ ...(bad?.documents ?? raise("no bad example")), config });
    expect(result.isIncomplete).toBe(false);
    expect(printFindings(rule, result)).toEqual([]);
    expect(snippet?.text).toContain(`  ${rule}: off\n`);
  });
});

function raise(message: string): never {
  throw new Error(message);
}

describe("the reader of pages", () => {
  const page = (body: string): RuleExample[] => readExamples("a-rule", "page.md", body);
  const fences = "```yaml policy\nkind: policy\n```\n\n```yaml strategy\nkind: strategy\n```\n\n";

  it("takes the text of a fence as it stands", () => {
    const [example] = page(`### Bad: One\n\n${fences}\`\`\`text findings\nerror strategy:1:1 No.\n\`\`\`\n`);
    expect(example).toMatchObject({ kind: "Bad", title: "One", line: 1, expected: ["error strategy:1:1 No."] });
    expect(example?.documents.policies).toEqual([{ path: "policy.yaml", text: "kind: policy\n" }]);
  });

  it("takes longer fences round shorter ones", () => {
    const nested = "````markdown policy\n# Title\n\n```yaml policy\nclauses: []\n```\n````\n\n";
    const [example] = page(`### Good: One\n\n${nested}${fences}\`\`\`text findings\n\`\`\`\n`);
    expect(example?.documents.policies.map(({ path }) => path)).toEqual(["policy.md", "policy-2.yaml"]);
    expect(example?.documents.policies[0]?.text).toBe("# Title\n\n```yaml policy\nclauses: []\n```\n");
    expect(example?.expected).toEqual([]);
  });

  it("puts new findings in the place of the old", () => {
    const text = `### Bad: One\n\n${fences}\`\`\`text findings\nold\nolder\n\`\`\`\n\n### Good: Two\n\n${fences}\`\`\`text findings\n\`\`\`\n`;
    const [one, two] = page(text);
    const updated = replaceExpected(text, [
      { example: one ?? raise("no example"), lines: ["new"] },
      { example: two ?? raise("no example"), lines: ["a", "b"] },
    ]);
    expect(page(updated).map(({ expected }) => expected)).toEqual([["new"], ["a", "b"]]);
    expect(updated).toContain("```text findings\nnew\n```\n\n### Good: Two");
  });

  it.each([
    ["### Ugly: One\n", /Near miss/u],
    ["### Bad: One\n\nNo fences.\n", /must be `text findings`/u],
    ["### Bad: One\n\n```text findings\n```\n", /neither a policy nor a strategy/u],
    ["### Bad: One\n\n```yaml rule\n```\n\n```text findings\n```\n", /`yaml rule` has no place/u],
    ["### Bad: One\n\n```yaml policy\n", /never closed/u],
  ])("refuses %j", (text, reason) => {
    expect(() => page(text)).toThrow(reason);
  });
});
