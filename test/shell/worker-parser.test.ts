import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";
import { parseMarkdown } from "../../src/read/markdown/parse-markdown.ts";
import { createWorkerParser, PARSER_LIMITS } from "../../src/shell/worker-parser.ts";
import { bundleInto, createFolder } from "../support/process.ts";
import { describeFinding, TODAY } from "../support/workspace.ts";

const tool = createFolder();
let script = "";

beforeAll(async () => {
  await bundleInto(tool);
  script = join(tool, "dist/parse-worker.cjs");
}, 60_000);

afterAll(() => rmSync(tool, { recursive: true, force: true }));

/** Stars that pair with one another, beside markup that only remark reads: many seconds of work in a few kilobytes. */
const ENDLESS = `<i id="a">${"*".repeat(12_000)}a${"*".repeat(12_000)}`;
const HEAD = "---\nkind: strategy\nid: plan\ntitle: Plan\n---\n\n";
/** As suspect as what takes minutes, and parsed in a moment: only such texts go to the thread. */
const SUSPECT = `${HEAD}## Posts\n\n- **Tool:** LinkedIn\n\n## Notes\n\n${"]".repeat(5000)}\n\n<div class="a">\n`;

/** Where other processes take their share, so that no deadline may decide. */
const PATIENT = { ...PARSER_LIMITS, deadline: 60_000, patience: 60_000 };

function lint(text: string, limits = PATIENT) {
  const parser = createWorkerParser(script, limits);
  return lintWorkspace({ policies: [], strategies: [{ path: "plan.md", text }], today: TODAY, parser });
}

describe("the parser that can be stopped", { timeout: 60_000 }, () => {
  it("parses what the one in this thread does", async () => {
    const parser = createWorkerParser(script, PATIENT);
    const text = `${HEAD}- **Tool:** [LinkedIn](x) &amp; *more*\n`;
    expect(await parser.parseMarkdown(text)).toEqual(await parseMarkdown(text));
    expect(await parser.parseYaml("a: [b, &c d, *c]")).toMatchObject({ problems: [], value: { kind: "map" } });
  });

  it("is stopped at the deadline, and replaced", async () => {
    const parser = createWorkerParser(script, { ...PARSER_LIMITS, deadline: 1500 });
    const started = performance.now();
    expect(await Promise.all([parser.parseMarkdown(ENDLESS), parser.parseMarkdown(ENDLESS)])).toEqual([
      "deadline",
      "deadline",
    ]);
    expect(performance.now() - started).toBeLessThan(20_000);
  });

  it("is not asked any more when a run has waited long enough", async () => {
    const parser = createWorkerParser(script, { ...PARSER_LIMITS, deadline: 100, patience: 50 });
    expect(await parser.parseMarkdown(ENDLESS)).toBe("deadline");
    expect(await parser.parseMarkdown("a")).toBe("patience");
  });

  it("ends where it needs more memory than it may, or more stack than there is", async () => {
    const parser = createWorkerParser(script, { ...PATIENT, memory: 24 });
    expect(await parser.parseMarkdown("- a\n\n".repeat(100_000))).toBe("memory");
    const deep = createWorkerParser(script, PATIENT);
    expect(await deep.parseMarkdown(">".repeat(10_000))).toBe("memory");
  });

  it("is missing where no script is, and the text is refused", async () => {
    expect(await createWorkerParser("/nowhere").parseMarkdown("a")).toBe("none");
  });
});

describe("a text that could take long", { timeout: 60_000 }, () => {
  it("is read with a thread, and found what was found in a short one", async () => {
    const long = await lint(SUSPECT);
    const short = await lint(SUSPECT.slice(0, 500));
    expect(long.isIncomplete).toBe(false);
    expect(long.findings.map(describeFinding)).toEqual(short.findings.map(describeFinding));
  });

  it("is refused without one, with the reason and a place", async () => {
    const strategies = [{ path: "plan.md", text: SUSPECT }];
    const { findings, isIncomplete } = await lintWorkspace({ policies: [], strategies, today: TODAY });
    expect(isIncomplete).toBe(true);
    expect(findings.map(describeFinding)).toEqual([
      expect.stringMatching(/^plan\.md:13:1 error\[too-complex\] .+ here nothing could stop that\.$/),
    ]);
  });

  it("is refused at the deadline", async () => {
    const { findings } = await lint(`${HEAD}${ENDLESS}\n`, { ...PARSER_LIMITS, deadline: 1000 });
    expect(findings.map(describeFinding)).toEqual([expect.stringMatching(/^plan\.md:7:1 error\[deadline\] /)]);
  });
});
