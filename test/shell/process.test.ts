import { spawnSync } from "node:child_process";
import { chmodSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleInto, createFolder, runProcess, writeFiles } from "../support/process.ts";
import { POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const home = createFolder();
const tool = createFolder();
let cli = "";

beforeAll(async () => {
  cli = await bundleInto(tool);
  writeFiles(home, {
    "onpolicy.yaml": "extends: [onpolicy:recommended]\npolicies: [policies/*.yaml]\nstrategies: [strategies/*.yaml]\n",
    "policies/use.yaml": POLICY,
    "strategies/autumn.yaml": STRATEGY_IN_CONFLICT,
    "strategies/zürich.yaml": STRATEGY_IN_CONFLICT.replace("id: autumn", "id: zurich"),
    "large/strategy.yaml": `kind: strategy\nid: large\ntactics:\n${Array.from({ length: 3000 }, (_, index) => `  - {id: t-${index}, tool: Facebook}\n`).join("")}`,
    "outside.txt": "",
  });
}, 60_000);

afterAll(() => {
  for (const folder of [home, tool]) rmSync(folder, { recursive: true, force: true });
});

function runCli(args: readonly string[], env: Readonly<Record<string, string>> = {}, cwd = home) {
  const { status, stdout, stderr } = runProcess(process.execPath, [cli, ...args], { cwd, env });
  return { status, stdout, stderr };
}

function runShell(script: string) {
  const { status, stdout, stderr } = spawnSync("bash", ["-c", script, "bash", process.execPath, cli], {
    cwd: home,
    encoding: "utf8",
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
  return { status, stdout, stderr };
}

const DAY = ["--today", "2026-11-22"];

describe("the process", { timeout: 60_000 }, () => {
  it("has the status of what was found", () => {
    expect(runCli(["check", ...DAY])).toMatchObject({ status: 1, stderr: "" });
    expect(runCli(["check", "--nope"])).toMatchObject({ status: 2, stdout: "" });
    expect(runCli(["rules"])).toMatchObject({ status: 0, stderr: "" });
  });

  it("prints the same bytes whatever the place, the tongue and the terminal's size", () => {
    const plain = runCli(["check", ...DAY]);
    for (const env of [
      { TZ: "Pacific/Kiritimati", LC_ALL: "tr_TR.UTF-8" },
      { TZ: "Etc/GMT+12", LC_ALL: "C", LANG: "C" },
      { COLUMNS: "200", LINES: "10", TERM: "dumb" },
    ]) {
      expect(runCli(["check", ...DAY], env)).toEqual(plain);
    }
  });

  it("takes the day in UTC", () => {
    const env = { SOURCE_DATE_EPOCH: "1767225600", TZ: "Etc/GMT+12" };
    expect(runCli(["check"], env).stdout).toContain("as of 2026-01-01.");
  });

  it("is silent where the reader closes the pipe, and keeps the status", () => {
    const script =
      '"$1" "$2" check --policy policies/use.yaml --strategy large/strategy.yaml --format json | head -1; echo "${PIPESTATUS[0]}"';
    expect(runShell(script)).toEqual({ status: 0, stdout: "{\n1\n", stderr: "" });
  });

  it("writes all of a long output into a pipe", () => {
    const script = '"$1" "$2" check --policy policies/use.yaml --strategy large/strategy.yaml --format json | cat';
    const { stdout } = runShell(script);
    expect(JSON.parse(stdout)).toMatchObject({ summary: { errors: 3000 } });
  });

  it("says in one line that the output could not be written", () => {
    const { status, stderr } = runShell('"$1" "$2" check > /dev/full');
    expect(status).toBe(2);
    expect(stderr).toMatch(/^onpolicy: .+\n$/);
  });

  it("ends in time where a thousand prohibitions meet a thousand permissions", { timeout: 60_000 }, () => {
    const ids = Array.from({ length: 1000 }, (_, index) => index);
    const overrides = ids
      .filter((index) => index % 50 === 0)
      .map((index) => `p-${index}`)
      .join(", ");
    const clauses = ids.map(
      (id) =>
        `  - {id: p-${id}, prohibit: {tool: Facebook}}\n  - {id: q-${id}, permit: {tool: Facebook}, overrides: [${overrides}]}\n`,
    );
    writeFiles(home, { "large/policy.yaml": `kind: policy\nid: use\nowner: legal\nclauses:\n${clauses.join("")}` });
    const { status, stdout } = runCli([
      "check",
      "--policy",
      "large/policy.yaml",
      "--strategy",
      "strategies/autumn.yaml",
      ...DAY,
    ]);
    expect(stdout).toContain("prohibited-tool");
    expect(status).toBe(1);
  });

  it("reads no file that is none: a device, a pipe", () => {
    const check = '"$1" "$2" check --policy pipe.yaml --strategy strategies/autumn.yaml';
    const { status, stdout } = runShell(`mkfifo pipe.yaml; ${check}; s=$?; rm pipe.yaml; exit $s`);
    expect(status).toBe(2);
    expect(stdout).toContain("pipe.yaml:1:1");
    expect(runCli(["check", "--policy", "/dev/zero", "--strategy", "strategies/autumn.yaml"])).toMatchObject({
      status: 2,
    });
  });

  it("follows no link out of the workspace from a config, and quotes nothing of its target", () => {
    const secret = createFolder();
    writeFiles(secret, { "secret.yaml": POLICY.replace("Use of social media", "SECRET") + "x: SECRET\n" });
    const folder = createFolder();
    writeFiles(folder, {
      "onpolicy.yaml": "policies: [policies/*.yaml]\nstrategies: [strategies/*.yaml]\n",
      "policies/use.yaml": POLICY.replace("id: use", "id: own"),
      "strategies/autumn.yaml": STRATEGY_IN_CONFLICT,
    });
    symlinkSync(join(secret, "secret.yaml"), join(folder, "policies/link.yaml"));
    const { status, stdout, stderr } = runCli(["check", ...DAY], {}, folder);
    expect(stdout + stderr).not.toContain("SECRET");
    expect(stdout).toContain("policies/link.yaml");
    expect(status).toBe(2);
    for (const each of [secret, folder]) rmSync(each, { recursive: true });
  });

  it.skipIf(process.getuid?.() === 0)("names a file that it may not read", () => {
    writeFiles(home, { "locked.yaml": POLICY });
    chmodSync(join(home, "locked.yaml"), 0);
    const { status, stdout } = runCli(["check", "--policy", "locked.yaml", "--strategy", "strategies/autumn.yaml"]);
    expect(status).toBe(2);
    expect(stdout).toContain("locked.yaml:1:1");
    expect(stdout).not.toContain(home);
  });

  it.each(["../*.yaml", "policies/../../*.yaml", "/**/*.yaml", "/etc/*", "{../,}*.yaml", "!(x)/../../*.yaml"])(
    "refuses a pattern that leaves the workspace, without looking: %s",
    { timeout: 20_000 },
    (pattern) => {
      const folder = createFolder();
      writeFiles(folder, {
        "secret.yaml": "kind: policy\nid: SECRET\n",
        "here/onpolicy.yaml": `policies: ["${pattern}"]\nstrategies: [autumn.yaml]\n`,
        "here/autumn.yaml": STRATEGY_IN_CONFLICT,
        "here/policies/use.yaml": POLICY,
      });
      const options = { cwd: join(folder, "here"), encoding: "utf8", timeout: 5000 } as const;
      const { status, stdout, stderr } = spawnSync(process.execPath, [cli, "check", ...DAY], options);
      rmSync(folder, { recursive: true });
      expect(stdout + stderr).not.toMatch(/SECRET|\/etc\/(?!\*)|bug of ours/);
      expect(stdout).toContain("onpolicy.yaml:1:12");
      expect(status).toBe(2);
    },
  );
});
