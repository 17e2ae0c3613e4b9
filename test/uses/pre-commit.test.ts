import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { parse } from "yaml";
import { bundleInto, createFolder, ROOT, writeFiles } from "../support/process.ts";
import { POLICY, STRATEGY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const isThere = spawnSync("pre-commit", ["--version"]).status === 0;
// Continuous integration sets it, so that it cannot pass without having run these.
const isAsked = process.env["ONPOLICY_NEEDS_PRE_COMMIT"] === "1";

const home = createFolder();
const source = join(home, "onpolicy");
const workspace = join(home, "workspace");

/** Runs a command as somebody who has nothing set up: no config of git, no hooks, no cache of pre-commit. */
function run(command: string, args: readonly string[], cwd: string) {
  const { status, stdout, stderr } = spawnSync(command, args, {
    cwd,
    encoding: "utf8",
    timeout: 240_000,
    env: {
      PATH: process.env["PATH"] ?? "",
      HOME: home,
      PRE_COMMIT_HOME: join(home, "cache"),
      // What was downloaded before need not be once more.
      npm_config_cache: process.env["npm_config_cache"] ?? join(process.env["HOME"] ?? home, ".npm"),
      npm_config_prefer_offline: "true",
      GIT_CONFIG_NOSYSTEM: "1",
      GIT_AUTHOR_NAME: "A",
      GIT_AUTHOR_EMAIL: "a@example.com",
      GIT_COMMITTER_NAME: "A",
      GIT_COMMITTER_EMAIL: "a@example.com",
      ...(process.env["NODE_EXTRA_CA_CERTS"] === undefined
        ? {}
        : { NODE_EXTRA_CA_CERTS: process.env["NODE_EXTRA_CA_CERTS"] }),
    },
  });
  return { status, text: `${stdout}${stderr}` };
}

function git(cwd: string, ...args: readonly string[]): string {
  const { status, text } = run("git", args, cwd);
  if (status !== 0) throw new Error(`git ${args.join(" ")}: ${text}`);
  return text.trim();
}

/** This repository as it is now, committed or not, with a bundle of the sources as they are now. */
async function copyRepository(): Promise<void> {
  const listed = spawnSync("git", ["-c", `safe.directory=${ROOT}`, "ls-files", "-coz", "--exclude-standard"], {
    cwd: ROOT,
    encoding: "utf8",
  });
  const files = listed.stdout.split("\0").filter((path) => path !== "" && !path.startsWith("dist/"));
  for (const path of files) {
    mkdirSync(dirname(join(source, path)), { recursive: true });
    copyFileSync(join(ROOT, path), join(source, path));
  }
  const cli = await bundleInto(source);
  copyFileSync(join(ROOT, "package.json"), join(source, "package.json"));
  spawnSync("chmod", ["755", cli]);
  git(source, "init", "-q");
  git(source, "add", "-A");
  git(source, "commit", "-qm", "All of it");
}

describe(".pre-commit-hooks.yaml", () => {
  const [hook, ...others] = parse(readFileSync(join(ROOT, ".pre-commit-hooks.yaml"), "utf8")) as Record<
    string,
    unknown
  >[];

  it("has the one hook, which reads the workspace itself", () => {
    expect(others).toEqual([]);
    expect(hook).toMatchObject({ id: "onpolicy", language: "node", pass_filenames: false, require_serial: true });
  });

  it("runs where a document or a config has changed, and nowhere else", () => {
    const isMatch = (path: string): boolean => new RegExp(String(hook?.["files"]), "u").test(path);
    const documents = ["a/b.md", "a.markdown", "a.yaml", "a.yml", "a.json", "onpolicy.yaml", "package.json"];
    expect(documents.filter((path) => !isMatch(path))).toEqual([]);
    expect(["a.ts", "a.yaml.swp", "a.docx", "Makefile", "yaml"].filter(isMatch)).toEqual([]);
  });
});

if (!isThere && !isAsked) console.warn("pre-commit is not installed, so its tests are skipped (Debian: pre-commit)");

describe.runIf(isThere || isAsked)("pre-commit", { timeout: 300_000 }, () => {
  beforeAll(async () => {
    if (!isThere) throw new Error("pre-commit is not installed, and its tests may not be skipped here");
    await copyRepository();
    writeFiles(workspace, {
      "onpolicy.yaml":
        "extends: [onpolicy:recommended]\npolicies: [policies/*.yaml]\nstrategies: [strategies/*.yaml]\n",
      "policies/use.yaml": POLICY,
      "strategies/autumn.yaml": STRATEGY,
      ".pre-commit-config.yaml": `repos:\n  - repo: ${source}\n    rev: ${git(source, "rev-parse", "HEAD")}\n    hooks: [{id: onpolicy}]\n`,
    });
    git(workspace, "init", "-q");
    const { status, text } = run("pre-commit", ["install", "--install-hooks"], workspace);
    if (status !== 0) throw new Error(`pre-commit could not install the hook: ${text}`);
  }, 300_000);

  afterAll(() => rmSync(home, { recursive: true, force: true }));

  const commit = (message: string) => {
    git(workspace, "add", "-A");
    return run("git", ["commit", "-m", message], workspace);
  };

  it("lets a commit pass in which nothing clashes", () => {
    const { status, text } = commit("A strategy that fits");
    expect(text).toMatch(/^onpolicy\.+Passed$/mu);
    expect(status).toBe(0);
  });

  it("stops a commit that plans what the policy prohibits, and says why", () => {
    writeFiles(workspace, { "strategies/autumn.yaml": STRATEGY_IN_CONFLICT });
    const { status, text } = commit("A strategy that clashes");
    expect(text).toMatch(/^onpolicy\.+Failed$/mu);
    expect(text).toContain("- exit code: 1");
    expect(text).toContain("error[prohibited-tool]");
    expect(text).toContain("strategies/autumn.yaml:9:11");
    expect(status).toBe(1);
    expect(git(workspace, "log", "--format=%s")).toBe("A strategy that fits");
  });

  it("stops one in which only the policy has changed", () => {
    writeFiles(workspace, {
      "strategies/autumn.yaml": STRATEGY,
      "policies/use.yaml": POLICY.replace("tool: Facebook", "tool: LinkedIn"),
    });
    expect(commit("A policy that clashes").text).toContain("error[prohibited-tool]");
  });

  it("stays out of a commit that touches no document", () => {
    git(workspace, "reset", "-q", "--hard");
    writeFiles(workspace, { "notes.txt": "x\n" });
    const { status, text } = commit("Notes");
    expect(text).toMatch(/^onpolicy.*Skipped$/mu);
    expect(status).toBe(0);
  });

  it("tries the repository as it is", () => {
    const { status, text } = run("pre-commit", ["try-repo", source, "onpolicy", "--all-files"], workspace);
    expect(text).toMatch(/^onpolicy\.+Passed$/mu);
    expect(status).toBe(0);
  });
});
