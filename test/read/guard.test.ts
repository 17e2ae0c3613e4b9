import { rmSync } from "node:fs";
import { afterAll, describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";
import { HAS_BAD_INPUTS, makeBadInputs, runBadInput } from "../support/workspace-bad-inputs.ts";

// Without the guards most of these take minutes, or never end: that a test ends is what it tests.
const inputs = makeBadInputs();

afterAll(() => rmSync(inputs.folder, { recursive: true, force: true }));

const HEAVY = /^(?:slow-|nest-|bomb|complex-key-nest|.*-100k|anchors-|directives-50k|blank-1m|comments-200k)/u;
const rows = inputs.rows.filter(({ file, kind }) => HEAVY.test(file) && /^(?:policy|strategy|either)$/u.test(kind));

describe.runIf(HAS_BAD_INPUTS)("a text that is made to hang a parser", () => {
  it.each(rows)("$file ends: $expectation ($why)", { timeout: 60_000 }, async (row) => {
    const result = await runBadInput(inputs, row, row.kind === "policy" ? "policy" : "strategy");
    expect(row.expectation !== "error" || result.isIncomplete).toBe(true);
  });
});

describe("a long document that people write", () => {
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
