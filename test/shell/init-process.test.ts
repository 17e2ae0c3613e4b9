import { chmodSync, mkdirSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { bundleInto, createFolder, runProcess, writeFiles } from "../support/process.ts";
import { HAS_TYPIST, runInTerminal } from "../support/typist.ts";

const tool = createFolder();
let cli = "";
let folder = "";

beforeAll(async () => {
  cli = await bundleInto(tool);
}, 60_000);
beforeEach(() => {
  folder = createFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(tool, { recursive: true, force: true }));

function runCli(...args: readonly string[]) {
  const { status, stdout, stderr } = runProcess(process.execPath, [cli, ...args], { cwd: folder });
  return { status, stdout, stderr };
}

const list = (): string[] => readdirSync(folder, { recursive: true }).map(String).toSorted();
const DAY = ["--today", "2026-11-27"];

describe("onpolicy init, as a process", { timeout: 60_000 }, () => {
  it("writes a workspace that `check` and `config` read", () => {
    const { status, stdout, stderr } = runCli("init", "--yes", ...DAY);
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    expect(stdout.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(list()).toEqual([
      "onpolicy.yaml",
      "policies",
      "policies/employee-use.yaml",
      "strategies",
      "strategies/first-campaign.md",
    ]);
    const check = runCli("check", ...DAY);
    expect(check).toMatchObject({ status: 1, stderr: "" });
    expect(check.stdout).toContain("1 error in 2 documents");
    expect(runCli("config")).toMatchObject({ status: 0, stderr: "" });
  });

  it("writes nothing the second time", () => {
    runCli("init", "--yes", ...DAY);
    const before = list();
    const { status, stdout, stderr } = runCli("init", "--yes");
    expect({ status, stdout }).toEqual({ status: 2, stdout: "" });
    expect(stderr).toMatch(/^onpolicy: onpolicy\.yaml is here already.*\n$/u);
    expect(list()).toEqual(before);
  });

  it("writes nothing where a link stands that leads nowhere, or out", () => {
    symlinkSync("/nowhere/x.yaml", join(folder, "onpolicy.yaml"));
    expect(runCli("init", "--yes")).toMatchObject({ status: 2, stdout: "" });
    expect(list()).toEqual(["onpolicy.yaml"]);
    rmSync(join(folder, "onpolicy.yaml"));
    const outside = createFolder();
    symlinkSync(outside, join(folder, "policies"));
    const { status, stderr } = runCli("init", "--yes");
    expect(stderr).toContain("a link in it leads out of this folder. Nothing was written.");
    expect(status).toBe(2);
    expect([list(), readdirSync(outside)]).toEqual([["policies"], []]);
    rmSync(outside, { recursive: true });
  });

  it.skipIf(process.getuid?.() === 0)("says why it cannot write, and leaves nothing behind", () => {
    mkdirSync(join(folder, "strategies"));
    chmodSync(join(folder, "strategies"), 0o500);
    const { status, stderr } = runCli("init", "--yes");
    expect(stderr).toBe(
      "onpolicy: The files could not be written: EACCES: permission denied. Nothing was left behind.\n",
    );
    expect(status).toBe(2);
    expect(list()).toEqual(["strategies"]);
  });

  it("takes what is proposed where its input is no terminal", () => {
    const { status, stdout } = runCli("init", ...DAY);
    expect(stdout).toMatch(/^There is no terminal to ask on/u);
    expect(status).toBe(0);
  });
});

describe.runIf(HAS_TYPIST)("the questions, in a terminal", { timeout: 60_000 }, () => {
  const type = (...answers: string[]) =>
    runInTerminal([process.execPath, cli, "init", "--no-color", ...DAY], answers, folder);

  it("are answered by typing", () => {
    writeFiles(folder, { "docs/social-media-policy.md": "# Social media policy\n" });
    const { shown, status } = type("\r", "../x\r", "plans\r", "HR\r");
    expect(shown).toContain("[docs/social-media-policy.md]: \n");
    expect(shown).toContain('"../x" cannot be used: it leads out of the workspace.\n');
    expect(shown).toContain("What to do next:");
    expect(status).toBe(0);
    expect(list()).toEqual([
      "docs",
      "docs/social-media-policy.md",
      "onpolicy.yaml",
      "plans",
      "plans/first-campaign.md",
    ]);
  });

  it("can be answered ahead, all at once", () => {
    const { shown, status } = type("a\rb\rcompliance\r");
    expect(shown).toContain("b/first-campaign.md");
    expect(status).toBe(0);
  });

  it("end with Ctrl-C or at the end of the input, and then nothing is written", () => {
    expect(type("\r", "\u0003").status).toBe(-2);
    const { shown, status } = type("\r", "\u0004");
    expect(shown).toContain("\nonpolicy: The input ended before the last answer. Nothing was written.\n");
    expect(status).toBe(2);
    expect(list()).toEqual([]);
  });
});
