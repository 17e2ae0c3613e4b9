import { existsSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runAction } from "../../src/shell/action/main.ts";
import { isHarmless } from "../support/harmless.ts";
import { createFakeHost } from "../support/host.ts";
import { bundleInto, createFolder, ROOT, runProcess, writeFiles } from "../support/process.ts";
import { POLICY, STRATEGY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

interface Action {
  readonly name: string;
  readonly description: string;
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default: string }>>;
  readonly outputs: Readonly<Record<string, { readonly description: string }>>;
  readonly runs: { readonly using: string; readonly main: string };
}

const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as Action;
const tool = createFolder();
let folder = "";

beforeAll(async () => {
  await bundleInto(tool);
}, 60_000);

beforeEach(() => {
  folder = createFolder();
  return () => rmSync(folder, { recursive: true, force: true });
});

afterAll(() => rmSync(tool, { recursive: true, force: true }));

/** Runs the action's main as a runner does: inputs and files by the environment, all inputs with their defaults. */
function runMain(inputs: Readonly<Record<string, string>> = {}, env: Readonly<Record<string, string>> = {}) {
  const given = Object.entries(action.inputs).map(([name, { default: text }]) => [
    `INPUT_${name.replaceAll(" ", "_").toUpperCase()}`,
    inputs[name] ?? text,
  ]);
  // The runner has made these before it starts the step, and other steps may have written into them.
  writeFiles(folder, { "runner/summary.md": "before\n", "runner/output": "before=1\n" });
  const { status, stdout, stderr } = runProcess(process.execPath, [join(tool, action.runs.main)], {
    cwd: folder,
    env: {
      ...(Object.fromEntries(given) as Record<string, string>),
      GITHUB_ACTIONS: "true",
      GITHUB_WORKSPACE: folder,
      GITHUB_STEP_SUMMARY: join(folder, "runner/summary.md"),
      GITHUB_OUTPUT: join(folder, "runner/output"),
      SOURCE_DATE_EPOCH: "1795305600",
      ...env,
    },
  });
  const read = (name: string): string => readFileSync(join(folder, "runner", name), "utf8");
  return { status, stdout, stderr, summary: read("summary.md"), output: read("output") };
}

const CONFIG = "policies: [policies/*.yaml]\nstrategies: [strategies/*.yaml]\n";

describe("action.yml", () => {
  it("says what it needs, and runs what is committed", () => {
    expect(Object.keys(action).toSorted()).toEqual([
      "author",
      "branding",
      "description",
      "inputs",
      "name",
      "outputs",
      "runs",
    ]);
    expect(action.runs).toEqual({ using: "node24", main: "dist/action.cjs" });
    for (const { description } of [...Object.values(action.inputs), ...Object.values(action.outputs)])
      expect(description).toMatch(/^[A-Z0-9].+\.$/u);
    expect(existsSync(join(tool, action.runs.main))).toBe(true);
  });
});

describe("the action", { timeout: 60_000 }, () => {
  it("annotates a conflict, writes the summary and the numbers, and fails", () => {
    writeFiles(folder, {
      ".git/HEAD": "",
      "docs/onpolicy.yaml": CONFIG,
      "docs/policies/use.yaml": POLICY,
      "docs/strategies/autumn.yaml": STRATEGY_IN_CONFLICT,
    });
    const { status, stdout, stderr, summary, output } = runMain({ config: "docs/onpolicy.yaml" });
    expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
    expect(stdout).toMatch(/^::error title=onpolicy%3A prohibited-tool,file=docs\/strategies\/autumn\.yaml,line=9,/u);
    expect(stdout.split("\n").slice(1)).toEqual(["onpolicy: 1 error in 2 documents, as of 2026-11-22.", ""]);
    expect(summary).toMatch(/^before\n## onpolicy\n\n1 error in 2 documents/u);
    expect(summary).toContain('**Error:** "no-facebook" prohibits Facebook.');
    expect(output).toBe("before=1\nstatus=1\nerrors=1\nwarnings=0\ninfos=0\n");
    expect(Object.keys(action.outputs)).toEqual(["status", "errors", "warnings", "infos"]);
  });

  it("passes where nothing clashes", () => {
    writeFiles(folder, { "onpolicy.yaml": CONFIG, "policies/use.yaml": POLICY, "strategies/autumn.yaml": STRATEGY });
    const { status, stdout, summary, output } = runMain();
    expect({ status, stdout }).toEqual({
      status: 0,
      stdout: "onpolicy: No findings in 2 documents, as of 2026-11-22.\n",
    });
    expect(summary).toContain("No findings in 2 documents");
    expect(output).toContain("status=0\n");
  });

  it("reads lists of documents, one a line, without a config", () => {
    writeFiles(folder, {
      "use.yaml": POLICY,
      "more rules.yaml": POLICY.replace("id: use", "id: more").replace("Facebook", "Instagram"),
      "a.yaml": STRATEGY_IN_CONFLICT,
      "b.yaml": STRATEGY.replace("id: autumn", "id: winter").replace("LinkedIn", "Instagram"),
    });
    const { stdout } = runMain({ policy: "use.yaml\n  more rules.yaml  \n\n", strategy: "a.yaml\nb.yaml\n" });
    expect(stdout.match(/::error [^\n]*?file=([^,]*)/gu)).toHaveLength(2);
    expect(stdout).toContain("in 4 documents");
  });

  it("fails from the severity on that is asked for", () => {
    writeFiles(folder, { "use.yaml": POLICY, "a.yaml": STRATEGY_IN_CONFLICT });
    const inputs = { policy: "use.yaml", strategy: "a.yaml" };
    expect(runMain({ ...inputs, "fail-on": "never" }).status).toBe(0);
    expect(runMain({ ...inputs, "fail-on": "warning" }).status).toBe(1);
  });

  const faults: readonly (readonly [what: string, inputs: Readonly<Record<string, string>>, says: RegExp])[] = [
    [
      "an unknown severity",
      { "fail-on": "eror" },
      /^::error title=onpolicy::The input fail-on takes error, warning, info, never, not "eror"\.\n$/u,
    ],
    ["nothing to check", {}, /^::error title=onpolicy::There is nothing to check/u],
    [
      "a document that is not there",
      { policy: "nope.yaml", strategy: "nope-2.yaml" },
      /^::error title=onpolicy%3A unreadable-file,file=nope-2\.yaml,line=1,/u,
    ],
    [
      "a config that is not there",
      { config: "nope.yaml" },
      /^::error title=onpolicy%3A unreadable-file,file=nope\.yaml/u,
    ],
    ["no policy", { strategy: "a.yaml" }, /\n::error title=onpolicy::there is no policy/u],
  ];
  it.each(faults)("says of %s what is wrong, with status 2", (_, inputs, says) => {
    writeFiles(folder, { "a.yaml": STRATEGY });
    const { status, stdout, stderr } = runMain(inputs);
    expect(stdout).toMatch(says);
    expect({ status, stderr }).toEqual({ status: 2, stderr: "" });
  });

  it("can be led astray by no document: neither the log nor the files of the runner", () => {
    const evil = "x%0A::set-output name=status::0\\n::error::y\\nstatus=0\\n<img src=x> @team";
    writeFiles(folder, {
      "onpolicy.yaml": "policies: [use.yaml]\nstrategies: [s/*.yaml]\n",
      "use.yaml": POLICY.replace("- id: no-facebook", `- id: no-facebook\n    title: "${evil}"`),
      "s/a\n::error::,line=1::x.yaml": STRATEGY_IN_CONFLICT.replaceAll(/title: .*/gu, `title: "${evil}"`),
    });
    const { status, stdout, summary, output } = runMain();
    expect(status).toBe(1);
    expect(output).toBe("before=1\nstatus=1\nerrors=1\nwarnings=0\ninfos=0\n");
    expect(stdout.split("\n").map((line) => line.slice(0, 9))).toEqual(["::error t", "onpolicy:", ""]);
    expect(stdout).toContain(",file=s/a<U+000A>%3A%3Aerror%3A%3A%2Cline=1%3A%3Ax.yaml,line=9,");
    expect(summary).toContain("<img src=x> @team`");
    expect(isHarmless(stdout + summary)).toBe(true);
  });

  it("works where the runner names no files", () => {
    writeFiles(folder, { "use.yaml": POLICY, "a.yaml": STRATEGY });
    const inputs = { policy: "use.yaml", strategy: "a.yaml" };
    const { status, summary } = runMain(inputs, { GITHUB_STEP_SUMMARY: "", GITHUB_OUTPUT: "" });
    expect({ status, summary }).toEqual({ status: 0, summary: "before\n" });
  });

  it("says where a file of the runner cannot be written", () => {
    writeFiles(folder, { "use.yaml": POLICY, "a.yaml": STRATEGY });
    const inputs = { policy: "use.yaml", strategy: "a.yaml" };
    const { status, stdout } = runMain(inputs, { GITHUB_STEP_SUMMARY: join(folder, "no/where") });
    expect(stdout).toMatch(/\n::error title=onpolicy::GITHUB_STEP_SUMMARY could not be written: ENOENT/u);
    expect(status).toBe(2);
  });
});

describe("a bug of ours", () => {
  it("is one annotation, and status 3", async () => {
    const host = createFakeHost({ files: { "a.yaml": POLICY }, env: { INPUT_POLICY: "a.yaml" } });
    const failing = { ...host, inspect: () => Promise.reject(new Error("one\n::error::two")) };
    expect(await runAction(failing)).toBe(3);
    expect(host.out).toMatch(/^::error title=onpolicy::This is a bug of ours[^\n]*one%0A::error::two[^\n]*\n$/u);
  });
});
