import { spawn, spawnSync } from "node:child_process";
import { chmodSync, linkSync, mkdirSync, readdirSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import type { FileContent } from "../../src/shell/host.ts";
import { readFile } from "../../src/shell/read-file.ts";
import { bundleInto, createFolder, writeFiles } from "../support/process.ts";
import { POLICY, STRATEGY } from "../support/workspace.ts";

// What cannot be a file of the manifest: other things in a file's place, names, permissions, limits and signals.
const tool = createFolder();
const folders: string[] = [tool];
let cli = "";

beforeAll(async () => {
  cli = await bundleInto(tool);
  // Another user must be able to read it, see below.
  chmodSync(tool, 0o755);
}, 60_000);

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

const CONFIG = 'policies: ["policies/**/*.{yaml,yml,json,md}"]\nstrategies: [s.yaml]\n';

function makeWorkspace(files: Readonly<Record<string, string>> = {}): string {
  const folder = createFolder();
  folders.push(folder);
  chmodSync(folder, 0o755);
  writeFiles(folder, { "onpolicy.yaml": CONFIG, "policies/use.yaml": POLICY, "s.yaml": STRATEGY, ...files });
  return folder;
}

function tryRead(path: string): FileContent | undefined {
  try {
    return readFile(path, 100);
  } catch {
    return undefined;
  }
}

interface Checked {
  readonly status: number | null;
  readonly text: string;
  /** Where faults stand, and what of. */
  readonly faults: readonly string[];
}

interface How {
  readonly args?: readonly string[];
  readonly node?: readonly string[];
  /** A line of bash that runs the program, as `"$@"`. */
  readonly script?: string;
  readonly uid?: number;
  /** Where a run takes long: as JSON alone. */
  readonly isOnce?: boolean;
}

/** Runs the check as JSON and as text; both must say the same, and neither may print anything raw. */
function check(cwd: string, { args = [], node = [], script = '"$@"', uid, isOnce = false }: How = {}): Checked {
  const run = (format: string) => {
    const command = [
      process.execPath,
      ...node,
      cli,
      "check",
      ...args,
      "--no-cache",
      "--today",
      "2026-11-22",
      "-f",
      format,
    ];
    const options = { cwd, encoding: "utf8", timeout: 120_000, env: { PATH: process.env["PATH"], HOME: cwd } } as const;
    const who = uid === undefined ? {} : { uid, gid: uid };
    return spawnSync("bash", ["-c", script, "bash", ...command], { ...options, ...who, maxBuffer: 2 ** 28 });
  };
  const json = run("json");
  const text = isOnce ? json : run("text");
  expect(json.stderr + text.stderr).not.toMatch(/^\s+at |node:internal|bug of ours/m);
  expect(text.stdout).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u);
  expect(text.stdout).not.toMatch(/^::/m);
  expect(text.status).toBe(json.status);
  const { findings } = JSON.parse(json.stdout) as CheckOutput;
  const faults = findings.flatMap(({ rule, severity, location: { file, start } }) =>
    severity === "error" ? [`${file}:${start.line}:${start.column} ${rule}`] : [],
  );
  return { status: json.status, text: text.stdout + text.stderr, faults };
}

describe("something else in a file's place", { timeout: 120_000 }, () => {
  it("a pipe, a socket, a folder and a device are refused, and never waited for", async () => {
    const folder = makeWorkspace();
    spawnSync("mkfifo", [join(folder, "policies/pipe.yaml")]);
    mkdirSync(join(folder, "policies/folder.yaml"));
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(join(folder, "policies/socket.yaml"), () => resolve()));
    const { status, faults } = check(folder);
    server.close();
    expect(status).toBe(2);
    expect(faults).toEqual(["policies/pipe.yaml:1:1 unreadable-file", "policies/socket.yaml:1:1 unreadable-file"]);
    expect(check(folder, { args: ["--policy", "/dev/zero", "--strategy", "s.yaml"] }).status).toBe(2);
  });

  it("links that lead out are refused, also where they are named, and nothing of their target is quoted", () => {
    const secret = makeWorkspace({ "secret.yaml": "SECRET: [\n" });
    const folder = makeWorkspace();
    symlinkSync(join(secret, "secret.yaml"), join(folder, "policies/out.yaml"));
    symlinkSync(secret, join(folder, "policies/folder"));
    symlinkSync("/dev/zero", join(folder, "policies/zero.yaml"));
    const listed = check(folder);
    expect(listed.faults).toEqual(["onpolicy.yaml:1:12 outside-workspace", "onpolicy.yaml:1:12 outside-workspace"]);
    const named = check(folder, {
      args: ["--policy", "policies/out.yaml", "policies/folder/secret.yaml", "--strategy", "s.yaml"],
    });
    expect(named.faults).toEqual(
      expect.arrayContaining([
        "policies/folder/secret.yaml:1:1 unreadable-file",
        "policies/out.yaml:1:1 unreadable-file",
      ]),
    );
    expect(listed.text + named.text).not.toContain("SECRET");
    expect([listed.status, named.status]).toEqual([2, 2]);
  });

  it("links in a circle end, and a link within the workspace is a document", () => {
    const folder = makeWorkspace();
    symlinkSync("b.yaml", join(folder, "policies/a.yaml"));
    symlinkSync("a.yaml", join(folder, "policies/b.yaml"));
    symlinkSync(".", join(folder, "policies/loop"));
    writeFiles(folder, { "kept/other.yaml": POLICY.replace("id: use", "id: other") });
    symlinkSync("../kept/other.yaml", join(folder, "policies/other.yaml"));
    const { status, faults, text } = check(folder);
    expect(faults).toEqual([]);
    expect(text).toContain("in 3 documents");
    expect(status).toBe(0);
  });

  it("a file that is swapped for a link while it is opened is never read through it", async () => {
    const secret = makeWorkspace({ "secret.yaml": "SECRET" });
    const folder = makeWorkspace({ "real/use.yaml": "REAL" });
    symlinkSync(join(folder, "real"), join(folder, "dir"));
    const script = `cd "${folder}"; while :; do ln -sfn "${secret}" dir; ln -sfn real dir; done`;
    const swapper = spawn("bash", ["-c", script], { stdio: "ignore" });
    const seen = new Set<string>();
    for (let round = 0; round < 2000; round += 1) {
      const content = tryRead(join(folder, "dir/use.yaml"));
      // Whatever was read, the path that comes with it is that of what was read.
      if (content?.kind === "file")
        seen.add(`${Buffer.from(content.bytes).toString()} ${content.path.startsWith(folder)}`);
    }
    swapper.kill("SIGKILL");
    expect([...seen].filter((pair) => pair !== "REAL true")).toEqual([]);
    expect(seen.size).toBe(1);
  });
});

describe("sizes and numbers", { timeout: 300_000 }, () => {
  it("a file of 5 GB is refused without being read", () => {
    const folder = makeWorkspace({ "policies/big.yaml": "" });
    truncateSync(join(folder, "policies/big.yaml"), 5 * 2 ** 30);
    const { status, faults } = check(folder, { node: ["--max-old-space-size=200"] });
    expect(faults).toEqual(["policies/big.yaml:1:1 unreadable-file"]);
    expect(status).toBe(2);
  });

  it("10,000 documents are read with 64 descriptors and little memory, and one more is said to be too many", () => {
    const folder = makeWorkspace({ "onpolicy.yaml": "policies: [policies/use.yaml]\nstrategies: [many/*.yaml]\n" });
    mkdirSync(join(folder, "many"));
    for (let index = 0; index < 10_000; index += 1)
      writeFileSync(join(folder, `many/${index}.yaml`), STRATEGY.replace("id: autumn", `id: autumn-${index}`));
    const how: How = { script: 'ulimit -n 64; exec "$@"', node: ["--max-old-space-size=160"], isOnce: true };
    const { status, text, faults } = check(folder, how);
    expect(faults).toEqual([]);
    expect(text).toContain('"documents": 10001');
    expect(status).toBe(0);
    linkSync(join(folder, "many/1.yaml"), join(folder, "many/z.yaml"));
    expect(check(folder, { isOnce: true }).faults).toContain("onpolicy.yaml:2:14 unreadable-file");
  });

  it("300 folders deep, the limit is named", () => {
    const folder = makeWorkspace();
    const deep = join(folder, "policies", ...Array.from({ length: 300 }, () => "d"));
    mkdirSync(deep, { recursive: true });
    writeFileSync(join(deep, "use.yaml"), POLICY);
    const { status, faults, text } = check(folder);
    expect(faults).toEqual(["onpolicy.yaml:1:12 unreadable-file"]);
    expect(text).toContain("deeper than 100 folders");
    expect(status).toBe(2);
  });
});

describe("names and permissions", { timeout: 120_000 }, () => {
  it("hostile names of files are escaped wherever they are printed", () => {
    const names = [
      "a\n::error::x.yaml",
      "\u001b[2J.yaml",
      "-rf.yaml",
      "--policy.yaml",
      "a:b.yaml",
      "a,b.yaml",
      "%0A.yaml",
    ];
    names.push(
      "$(touch owned).yaml",
      " .yaml",
      "\u202egnp.yaml",
      `${"x".repeat(250)}.yaml`,
      "a\\b.yaml",
      "[a].yaml",
      "\r.yaml",
    );
    const textOf = (index: number): string => POLICY.replace("id: use", `id: p-${index}\nx: 1`);
    const files = Object.fromEntries(names.map((name, index): [string, string] => [`policies/${name}`, textOf(index)]));
    const folder = makeWorkspace(files);
    spawnSync("bash", ["-c", "cp policies/use.yaml $'policies/\\xff.yaml'"], { cwd: folder });
    const { status, faults } = check(folder);
    expect(status).toBe(2);
    expect(faults.filter((fault) => fault.includes("unknown-key"))).toHaveLength(names.length);
    expect(readdirSync(folder).toSorted()).toEqual(["onpolicy.yaml", "policies", "s.yaml"]);
    const named = check(folder, {
      args: ["--policy", ...names.slice(0, 2).map((name) => `policies/${name}`), "--strategy", "s.yaml"],
    });
    expect(named.faults.filter((fault) => fault.includes("unknown-key"))).toHaveLength(2);
  });

  it("names that fall together are told apart, and what they say twice is reported", () => {
    const folder = makeWorkspace({
      "policies/Use.yaml": POLICY.replace("id: use", "id: other"),
      "policies/e\u0301.yaml": POLICY.replace("id: use", "id: decomposed"),
      "policies/\u00e9.yaml": POLICY.replace("id: use", "id: decomposed"),
      "policies/use.yml": POLICY.replace("id: use", "id: yml"),
      "policies/use.json":
        '{"kind": "policy", "id": "json", "owner": "legal", "clauses": [{"id": "a", "permit": {"tool": "Slack"}}]}',
      "policies/.use.yaml.swp": "x",
      "policies/use.yaml~": "x",
      "policies/.DS_Store": "x",
    });
    const { status, faults, text } = check(folder);
    expect(faults.toSorted()).toEqual([
      "policies/e\u0301.yaml:2:5 duplicate-id",
      "policies/\u00e9.yaml:2:5 duplicate-id",
    ]);
    expect(text).toContain("in 7 documents");
    expect(status).toBe(2);
  });

  it("what may not be read is named, and the rest is checked", () => {
    const folder = makeWorkspace({ "policies/locked.yaml": POLICY, "policies/inner/use.yaml": POLICY });
    chmodSync(join(folder, "policies/locked.yaml"), 0);
    chmodSync(join(folder, "policies/inner"), 0);
    // Root may read everything.
    const isRoot = process.getuid?.() === 0;
    const { status, faults, text } = check(folder, isRoot ? { uid: 65_534 } : {});
    chmodSync(join(folder, "policies/inner"), 0o755);
    expect(faults).toEqual(["onpolicy.yaml:1:12 unreadable-file", "policies/locked.yaml:1:1 unreadable-file"]);
    expect(text).toContain('The folder "policies/inner" cannot be read.');
    expect(text).not.toContain(folder);
    expect(status).toBe(2);
  });

  it("two configs are an error that names both", () => {
    const folder = makeWorkspace({ ".onpolicy.yaml": CONFIG });
    const options = { cwd: folder, encoding: "utf8" } as const;
    const { status, stderr } = spawnSync(process.execPath, [cli, "check"], options);
    expect(stderr).toMatch(/^onpolicy: There are two configs, onpolicy\.yaml and \.onpolicy\.yaml, .+\n$/);
    expect(status).toBe(2);
    const text = makeWorkspace({ "package.json": '{"onpolicy": "text"}', "onpolicy.yaml": "" });
    rmSync(join(text, "onpolicy.yaml"));
    expect(check(text).faults).toEqual(["package.json:1:14 wrong-type"]);
  });
});

describe("a signal", { timeout: 60_000 }, () => {
  const markdown = `---\nkind: strategy\nid: s\n---\n\n<i id="a">${"*".repeat(9000)}a${"*".repeat(9000)}\n`;

  it.each(["SIGINT", "SIGTERM"] as const)(
    "%s ends a run that waits for its parser, and leaves nothing",
    async (signal) => {
      const folder = makeWorkspace({ "s.md": markdown });
      const args = [cli, "check", "--policy", "policies/use.yaml", "--strategy", "s.md"];
      const env = { HOME: folder, NODE_DEBUG: "worker" };
      const child = spawn(process.execPath, args, { cwd: folder, env, stdio: ["ignore", "ignore", "pipe"] });
      const end = new Promise((resolve) => {
        child.on("close", (_, by) => resolve(by));
      });
      // Node tells of the thread that it starts.
      child.stderr.once("data", () => child.kill(signal));
      const ended = await end;
      // A shell makes 130 and 143 of these.
      expect(ended).toBe(signal);
      expect(readdirSync(folder).toSorted()).toEqual(["onpolicy.yaml", "policies", "s.md", "s.yaml"]);
    },
  );
});
