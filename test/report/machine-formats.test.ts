import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";
import type { LintResult } from "../../src/model/report.ts";
import { CHECK_FORMATS, type CheckFormat } from "../../src/shell/formats.ts";
import { loadWorkspace } from "../../src/shell/load-workspace.ts";
import { createNodeHost } from "../../src/shell/node-host.ts";
import { renderCheck } from "../../src/shell/render-check.ts";
import { errorsOfOutput, errorsOfSarif } from "../support/formats.ts";
import { isHarmless } from "../support/harmless.ts";
import { createFakeHost } from "../support/host.ts";
import { ROOT } from "../support/process.ts";
import { listRuleFolders, listRulePages, readExamples, readRepositoryFile } from "../support/rule-examples.ts";
import { lintTexts } from "../support/workspace.ts";
import { HAS_BAD_INPUTS, makeBadInputs, runBadInput } from "../support/workspace-bad-inputs.ts";

const LIMIT_OF_SUMMARY = 1024 * 1024;

/** A line that the runner of GitHub Actions would take for a command, or those of other hosts for theirs. */
const COMMAND = /^\s*(?:::|##|section_)/u;

/** Whether a format is what it says it is, for programs and for hosts. */
const CHECKS: Readonly<Record<CheckFormat, (text: string, result: LintResult) => void>> = {
  text: () => undefined,
  json: (text, { findings }) => {
    const output = JSON.parse(text) as { findings: unknown[] };
    expect(errorsOfOutput("check-output", output)).toBe("");
    expect(output.findings.length).toBe(findings.length);
  },
  sarif: (text, { findings }) => {
    const log = JSON.parse(text) as { runs: { results: unknown[]; tool: { driver: { rules: { id: string }[] } } }[] };
    expect(errorsOfSarif(log)).toBe("");
    expect(log.runs[0]?.results.length).toBe(findings.length);
    expect(log.runs[0]?.tool.driver.rules.map(({ id }) => id)).toEqual(
      [...new Set(findings.map(({ rule }) => rule))].toSorted(),
    );
  },
  github: (text) => {
    const commands = text.split("\n").filter((line) => COMMAND.test(line));
    for (const kind of ["error", "warning", "notice"])
      expect(commands.filter((line) => line.startsWith(`::${kind} title=`)).length).toBeLessThanOrEqual(10);
    expect(commands.filter((line) => !/^::(?:error|warning|notice) title=/u.test(line))).toEqual([]);
  },
  markdown: (text) => {
    expect(Buffer.byteLength(text)).toBeLessThan(LIMIT_OF_SUMMARY);
    expect(text.split("\n").filter((line) => COMMAND.test(line) && !/^#{2,4} /u.test(line))).toEqual([]);
  },
};

async function expectFormats(result: LintResult): Promise<void> {
  const host = createFakeHost();
  for (const format of CHECK_FORMATS) {
    const run = { host, root: "/work", result };
    const text = await renderCheck(format, run);
    expect(isHarmless(text)).toBe(true);
    CHECKS[format](text, result);
    expect(await renderCheck(format, run)).toBe(text);
  }
}

describe("every format fits", () => {
  it.each(readdirSync(join(ROOT, "examples")))("examples/%s", { timeout: 30_000 }, async (folder) => {
    const host = { ...createNodeHost(), cwd: join(ROOT, "examples", folder) };
    const result = await lintWorkspace(await loadWorkspace(host, { today: "2026-11-25" }));
    expect(result.findings.length).toBeGreaterThan(5);
    await expectFormats(result);
  });

  const pages = listRuleFolders().flatMap((rule) => listRulePages(rule).map((page) => ({ rule, page })));
  it.each(pages)("the examples of $page", { timeout: 30_000 }, async ({ rule, page }) => {
    for (const { documents } of readExamples(rule, page, readRepositoryFile(page)))
      await expectFormats(await lintWorkspace(documents));
  });
});

describe("every format stays harmless", () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom("::error::", "##[error]", "%0A", "\n", "\r", "`", "|", "<b>", "@team", "{0}", "](", "[x"),
      fc.constantFrom("\u001b[2J", "\u009b", "\u202e", "\u2066", "\ufeff", "\ud800", "😀", "'", '"', "\\", "../"),
      fc.string({ maxLength: 3 }),
    ),
    maxLength: 8,
  });

  it("with any names, titles and paths", { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(nasty, nasty, nasty, async (title, name, path) => {
        const quoted = (text: string): string => JSON.stringify(text);
        const result = await lintTexts({
          policies: {
            [`p${path}.yaml`]: `kind: policy\nid: use\nowner: ${quoted(name)}\nclauses:\n  - {id: a, title: ${quoted(title)}, prohibit: {tool: Facebook}, reason: ${quoted(name)}}\n`,
          },
          strategies: {
            [`s${path}.yaml`]: `kind: strategy\nid: autumn\ntitle: ${quoted(title)}\ntactics:\n  - {id: b, title: ${quoted(name)}, tool: [Facebook, ${quoted(title)}]}\n`,
          },
        });
        await expectFormats(result);
      }),
      { numRuns: 150, seed: 1 },
    );
  });
});

const inputs = makeBadInputs();

afterAll(() => rmSync(inputs.folder, { recursive: true, force: true }));

describe.runIf(HAS_BAD_INPUTS)("every format fits bad inputs", () => {
  const rows = inputs.rows.filter(({ file }) => /^(?:out-|findings-3k|errors-10k)/u.test(file));
  it.each(rows)("$file ($why)", { timeout: 30_000 }, async (row) => {
    expect(readFileSync(join(inputs.folder, row.file)).length).toBeGreaterThan(0);
    await expectFormats(await runBadInput(inputs, row));
  });
});

describe("what is said of faults", () => {
  it("covers every rule that the sources report", () => {
    const sources = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter(
      (path) => path.endsWith(".ts") && !path.startsWith("generated"),
    );
    const reported = sources.flatMap((path) =>
      [...readFileSync(join(ROOT, "src", path), "utf8").matchAll(/\brule: "([a-z-]+)"/gu)].map(([, id]) => id),
    );
    const said = [...readFileSync(join(ROOT, "rules/problems.yaml"), "utf8").matchAll(/^- id: (.+)$/gmu)].map(
      ([, id]) => id,
    );
    expect([...new Set(reported)].toSorted()).toEqual(said);
  });
});
