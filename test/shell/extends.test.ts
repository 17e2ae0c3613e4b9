import { rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";
import { loadWorkspace } from "../../src/shell/load-workspace.ts";
import { createNodeHost } from "../../src/shell/node-host.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { createFolder, writeFiles } from "../support/process.ts";
import { describeFinding, POLICY, STRATEGY, STRATEGY_IN_CONFLICT, TODAY } from "../support/workspace.ts";

const WORKSPACE: Files = {
  "onpolicy.yaml": "extends: [./legal/base.yaml]\nstrategies: [strategies/*.yaml]\n",
  "legal/base.yaml": "extends: [../shared.yaml]\npolicies: [policies/*.yaml]\n",
  "shared.yaml": "extends: [onpolicy:recommended]\n",
  "policies/use.yaml": POLICY,
  "strategies/autumn.yaml": STRATEGY_IN_CONFLICT,
};
const DAY = ["--today", TODAY];

describe("the configs that a config extends", () => {
  it("are read, each once, and their patterns are relative to the root", async () => {
    const { status, out, host } = await run(["check", ...DAY], { files: WORKSPACE });
    expect(out).toContain("strategies/autumn.yaml:9:11");
    expect(out).toContain("policies/use.yaml:9:5");
    expect(status).toBe(1);
    expect(host.reads.toSorted()).toEqual(
      Object.keys(WORKSPACE)
        .toSorted()
        .map((path) => `/work/${path}`),
    );
  });

  it("are found from a folder below, too", async () => {
    const { out } = await run(["check", ...DAY], { files: WORKSPACE, cwd: "strategies" });
    expect(out).toContain("strategies/autumn.yaml:9:11");
  });

  it.each([
    [
      "missing",
      { "legal/bose.yaml": "" },
      /There is no file "legal\/base\.yaml".*Did you mean "legal\/bose\.yaml"\?/su,
    ],
    ["a folder", { "legal/base.yaml/x": "" }, /"legal\/base\.yaml" cannot be extended: it is no file\./u],
    ["not UTF-8", { "legal/base.yaml": Buffer.from([0xff]) }, /not valid UTF-8.*\n.*legal\/base\.yaml:1:1/u],
  ] as const)("are an error with a place where one is %s", async (_, files, fault) => {
    const { "legal/base.yaml": __, ...others } = WORKSPACE;
    const { status, out } = await run(["check", ...DAY], { files: { ...others, ...files } });
    expect(out.replaceAll(/\s+/gu, (space) => (space.includes("\n") ? "\n" : " "))).toMatch(fault);
    expect(out.match(/missing-config|unreadable-file/gu)).toHaveLength(1);
    expect(out).toMatch(/(?:onpolicy\.yaml:1:11|legal\/base\.yaml:1:1)\n/u);
    expect(status).toBe(2);
  });

  it("keep nothing else from being checked where one cannot be had", async () => {
    const files = { ...WORKSPACE, "shared.yaml": "extends: [nope.yaml]\n" };
    const { status, out } = await run(["check", ...DAY], { files });
    expect(out).toContain("shared.yaml:1:11");
    expect(out).toContain("strategies/autumn.yaml:9:11");
    expect(status).toBe(2);
  });

  it("are no documents, also where a pattern matches them", async () => {
    const { "legal/base.yaml": _, ...others } = WORKSPACE;
    const files = { ...others, "legal/base.yaml": 'policies: ["**/{onpolicy,base,shared,use}.yaml"]\n' };
    const { status, out } = await run(["check", ...DAY], { files: { ...files, "shared.yaml": POLICY } });
    // Only what is extended is a config: shared.yaml is no longer, and so it is a policy of the same id.
    expect(out.match(/duplicate-id/gu)).toHaveLength(2);
    expect(out).not.toMatch(/(?:onpolicy|base)\.yaml/u);
    expect(status).toBe(2);
    const only = { "onpolicy.yaml": 'policies: ["*.yaml"]\n' };
    expect((await run(["config"], { files: only })).err).toContain('Nothing matches "*.yaml" (policies).');
  });

  it("set the severities that `rules` lists, with their places", async () => {
    const files = { ...WORKSPACE, "shared.yaml": "rules: {silent-tool: error}\n" };
    expect((await run(["rules"], { files })).out).toMatch(/silent-tool +error +shared\.yaml:1/u);
  });
});

describe("a link", () => {
  async function check(make: (folder: string, outside: string) => void): Promise<string[]> {
    const outside = createFolder();
    writeFiles(outside, { "secret.yaml": "SECRET: [\n", "onpolicy.yaml": "SECRET: 1\n" });
    const folder = createFolder();
    make(folder, outside);
    const input = await loadWorkspace({ ...createNodeHost(), cwd: folder }, { today: TODAY });
    const { findings } = await lintWorkspace(input);
    for (const each of [folder, outside]) rmSync(each, { recursive: true });
    const shown = findings.map(describeFinding);
    expect(JSON.stringify([shown, input])).not.toContain("SECRET");
    return shown;
  }

  it("of an extended config out of the workspace is refused, and nothing of its target is quoted", async () => {
    const shown = await check((folder, outside) => {
      writeFiles(folder, { "onpolicy.yaml": "extends: [a.yaml, in/secret.yaml, dangling.yaml]\n" });
      symlinkSync(join(outside, "secret.yaml"), join(folder, "a.yaml"));
      symlinkSync(outside, join(folder, "in"));
      symlinkSync(join(outside, "nothing"), join(folder, "dangling.yaml"));
    });
    expect(shown.map((text) => text.split(" ").slice(0, 4).join(" "))).toEqual([
      'onpolicy.yaml:1:11 error[outside-workspace] "a.yaml" is',
      'onpolicy.yaml:1:19 error[outside-workspace] "in/secret.yaml" is',
      "onpolicy.yaml:1:35 error[missing-config] There is",
    ]);
  });

  it("within the workspace is followed", async () => {
    const shown = await check((folder) => {
      writeFiles(folder, { "onpolicy.yaml": "extends: [a.yaml]\n", "legal/base.yaml": "rulez: {}\n" });
      symlinkSync("legal/base.yaml", join(folder, "a.yaml"));
    });
    expect(shown).toEqual([expect.stringContaining("a.yaml:1:1 error[unknown-key]")]);
  });

  it("that is the config itself must stay in the workspace too", async () => {
    const shown = await check((folder, outside) => {
      symlinkSync(join(outside, "onpolicy.yaml"), join(folder, "onpolicy.yaml"));
    });
    expect(shown).toEqual([expect.stringMatching(/^onpolicy\.yaml:1:1 error\[outside-workspace\]/u)]);
  });
});

describe("what fails a run", () => {
  const config = "policies: [policies/*.yaml]\nstrategies: [strategies/*.yaml]\n";
  // One conflict, made a warning where it has to be one.
  const files = (more: string, severity = "warning"): Files => ({
    "onpolicy.yaml": `${config}rules: {prohibited-tool: ${severity}}\n${more}`,
    "policies/use.yaml": POLICY,
    "strategies/autumn.yaml": STRATEGY_IN_CONFLICT,
  });
  it.each([
    ["an error, by itself", files("", "error"), [], 1],
    ["no warning, by itself", files(""), [], 0],
    ["a warning, by the config", files("failOn: warning\n"), [], 1],
    ["no warning, where the command line says so", files("failOn: warning\n"), ["--fail-on", "error"], 0],
    ["nothing, where the command line says so", files("failOn: warning\n", "error"), ["--fail-on", "never"], 0],
    ["more warnings than the config allows", files("maxWarnings: 0\n"), [], 1],
    ["no more warnings than the config allows", files("maxWarnings: 1\n"), [], 0],
    ["no more warnings than the command line allows", files("maxWarnings: 0\n"), ["--max-warnings", "1"], 0],
    ["more warnings than the command line allows", files("maxWarnings: 9\n"), ["--max-warnings", "0"], 1],
    ["a config that would let everything pass", files("failOn: never\n"), [], 2],
    ["a config that cannot count", files("maxWarnings: -1\n"), [], 2],
    ["a config that cannot count whole", files("maxWarnings: 1.5\n"), [], 2],
  ] as const)("is %s", async (_, given, args, status) => {
    expect((await run(["check", ...DAY, ...args], { files: given })).status).toBe(status);
  });

  it("can come from a config that is extended", async () => {
    const given = { ...files("extends: [base.yaml]\n"), "base.yaml": "failOn: warning\n" };
    expect((await run(["check", ...DAY], { files: given })).status).toBe(1);
    const clean = { ...given, "strategies/autumn.yaml": STRATEGY };
    expect((await run(["check", ...DAY], { files: clean })).status).toBe(0);
  });

  it("is no business of the config where it says never", async () => {
    const { out } = await run(["check", ...DAY], { files: files("failOn: never\n") });
    expect(out).toContain("onpolicy.yaml:4:9");
    expect(out).toContain("onpolicy check --fail-on");
  });
});
