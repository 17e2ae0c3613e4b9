import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { replaceFile } from "../../src/shell/replace-file.ts";
import { bundleInto, createFolder, runProcess, writeFiles } from "../support/process.ts";
import { POLICY, STRATEGY, STRATEGY_IN_CONFLICT, TODAY } from "../support/workspace.ts";

const tool = createFolder();
let folder = "";
let cli = "";

beforeAll(async () => {
  cli = await bundleInto(tool);
}, 120_000);
beforeEach(() => {
  folder = createFolder();
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(tool, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");
const fixed = (index: number): string => STRATEGY.replace("id: autumn", `id: s${index}`);
const written = (index: number): string => fixed(index).replace("2026-10-01/", "2026-10-1/");
const FILES = 20;

function writeWorkspace(): void {
  const strategies = Array.from({ length: FILES }, (_, index): [string, string] => [`s/${index}.yaml`, written(index)]);
  writeFiles(folder, {
    "onpolicy.yaml": "policies: [p.yaml]\nstrategies: [s/*.yaml]\n",
    "p.yaml": POLICY,
    ...Object.fromEntries(strategies),
  });
}

const ARGS = ["check", "--fix", "--today", TODAY];
const run = (...args: string[]) => runProcess(process.execPath, [cli, ...ARGS, ...args], { cwd: folder });

/** Each file as it was, or as it is to be, and nothing else in its folder. */
function findTorn(): string[] {
  return Array.from({ length: FILES }, (_, index) => index)
    .filter((index) => ![written(index), fixed(index)].includes(read(`s/${index}.yaml`)))
    .map((index) => `s/${index}.yaml`);
}

const listFolder = (): string[] => readdirSync(at("s")).filter((name) => !/^\d+\.yaml$/u.test(name));

function end(child: ChildProcess): Promise<{ readonly status: number | null; readonly signal: string | null }> {
  return new Promise((resolve) => {
    child.on("close", (status, signal) => resolve({ status, signal }));
  });
}

describe("a text that takes the place of another", () => {
  it("keeps the mode and the byte order mark", async () => {
    writeFileSync(at("a.yaml"), "\ufeffold");
    chmodSync(at("a.yaml"), 0o640);
    expect(await replaceFile({ path: at("a.yaml"), before: "old", after: "new" })).toBe(true);
    expect({ text: read("a.yaml"), mode: statSync(at("a.yaml")).mode & 0o7777 }).toEqual({
      text: "\ufeffnew",
      mode: 0o640,
    });
    expect(readdirSync(folder)).toEqual(["a.yaml"]);
  });

  it.skipIf(process.getuid?.() === 0)("is not written where the file is write-protected", async () => {
    writeFileSync(at("a.yaml"), "old");
    chmodSync(at("a.yaml"), 0o444);
    await expect(replaceFile({ path: at("a.yaml"), before: "old", after: "new" })).rejects.toThrow(/EACCES|EPERM/u);
    expect([read("a.yaml"), readdirSync(folder)]).toEqual(["old", ["a.yaml"]]);
  });

  it("is not written where the file has another text, is a link, or is gone", async () => {
    writeFiles(folder, { "a.yaml": "changed", "real.yaml": "old" });
    symlinkSync("real.yaml", at("link.yaml"));
    for (const name of ["a.yaml", "link.yaml", "none.yaml"])
      expect(await replaceFile({ path: at(name), before: "old", after: "new" })).toBe(false);
    expect([read("a.yaml"), read("real.yaml")]).toEqual(["changed", "old"]);
    expect(readdirSync(folder).toSorted()).toEqual(["a.yaml", "link.yaml", "real.yaml"]);
  });

  it("counts as written where somebody has written the same", async () => {
    writeFileSync(at("a.yaml"), "new");
    expect(await replaceFile({ path: at("a.yaml"), before: "old", after: "new" })).toBe(true);
  });

  it("sweeps away what killed writers have left, and nothing of those that still write", async () => {
    const hex = "0123456789abcdef";
    const mine = `.a.yaml.${process.pid}-${hex}.tmp`;
    writeFiles(folder, {
      "a.yaml": "old",
      [`.a.yaml.999999999-${hex}.tmp`]: "",
      [mine]: "",
      [`.b.yaml.999999999-${hex}.tmp`]: "",
    });
    expect(await replaceFile({ path: at("a.yaml"), before: "old", after: "new" })).toBe(true);
    expect(readdirSync(folder).toSorted()).toEqual([mine, `.b.yaml.999999999-${hex}.tmp`, "a.yaml"].toSorted());
  });
});

describe("check --fix, as a process", () => {
  it("writes what --fix-dry-run shows, which git applies as well", () => {
    writeWorkspace();
    writeFileSync(at("s/0.yaml"), `\ufeff${written(0)}`.replaceAll("\n", "\r\n").trimEnd());
    const shown = runProcess(process.execPath, [cli, "check", "--fix-dry-run", "--today", TODAY], {
      cwd: folder,
    }).stdout;
    expect(run().status).toBe(0);
    const after = Array.from({ length: FILES }, (_, index) => read(`s/${index}.yaml`));
    writeWorkspace();
    writeFileSync(at("s/0.yaml"), `\ufeff${written(0)}`.replaceAll("\n", "\r\n").trimEnd());
    const patched = spawnSync("git", ["apply", "--whitespace=nowarn", "-"], {
      cwd: folder,
      input: shown,
      encoding: "utf8",
    });
    expect({ status: patched.status, err: patched.stderr }).toEqual({ status: 0, err: "" });
    expect(Array.from({ length: FILES }, (_, index) => read(`s/${index}.yaml`))).toEqual(after);
    expect(after[0]).toBe(`\ufeff${fixed(0)}`.replaceAll("\n", "\r\n").trimEnd());
  });

  it("leaves whole files, whenever it is ended, and nothing else after the next run", {
    timeout: 120_000,
  }, async () => {
    const signals = ["SIGKILL", "SIGINT", "SIGTERM"] as const;
    const ends = new Set<string>();
    for (let round = 0; round < 12; round += 1) {
      writeWorkspace();
      const signal = signals[round % signals.length] ?? "SIGKILL";
      const child = spawn(process.execPath, [cli, ...ARGS], { cwd: folder, stdio: "ignore" });
      // Ended at another file each time: no clock, but as far as it has come.
      const wanted = round % (FILES - 1);
      const watch = setInterval(() => {
        if (existsSync(at(`s/${wanted}.yaml`)) && read(`s/${wanted}.yaml`) === fixed(wanted)) child.kill(signal);
      }, 1);
      const ended = await end(child);
      clearInterval(watch);
      ends.add(ended.signal ?? String(ended.status));
      expect(findTorn()).toEqual([]);
      expect(signal === "SIGKILL" ? [] : listFolder()).toEqual([]);
    }
    expect(run().status).toBe(0);
    expect(Array.from({ length: FILES }, (_, index) => read(`s/${index}.yaml`))).toEqual(
      Array.from({ length: FILES }, (_, index) => fixed(index)),
    );
    expect(listFolder()).toEqual([]);
    expect([...ends].some((how) => how.startsWith("SIG"))).toBe(true);
  });

  it("is done once, where eight run at the same time", { timeout: 60_000 }, async () => {
    writeWorkspace();
    const children = Array.from({ length: 8 }, () =>
      spawn(process.execPath, [cli, ...ARGS], { cwd: folder, stdio: "ignore" }),
    );
    const ends = await Promise.all(children.map(end));
    expect(ends.map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 0));
    expect(Array.from({ length: FILES }, (_, index) => read(`s/${index}.yaml`))).toEqual(
      Array.from({ length: FILES }, (_, index) => fixed(index)),
    );
    expect(listFolder()).toEqual([]);
  });

  it("leaves the old text, whole, where there is no room for the new one", () => {
    writeWorkspace();
    const long = `${written(0)}${"# filler\n".repeat(3000)}`;
    writeFileSync(at("s/0.yaml"), long);
    // The first 8 KiB are taken, then nothing more: as on a disk that is full.
    const script = `ulimit -f 8; trap '' XFSZ; exec "$0" "$@"`;
    const full = runProcess("bash", ["-c", script, process.execPath, cli, ...ARGS], { cwd: folder });
    expect(full.status).toBe(2);
    expect(full.stderr).toContain('"s/0.yaml" was not fixed: it could not be written: EFBIG');
    expect({ isOld: read("s/0.yaml") === long, other: read("s/1.yaml") === fixed(1), left: listFolder() }).toEqual({
      isOld: true,
      other: true,
      left: [],
    });
  });

  it("writes through no link: neither that of a file nor that of a folder", () => {
    writeWorkspace();
    mkdirSync(at("real"));
    rmSync(at("s/0.yaml"));
    writeFiles(folder, { "real/0.yaml": written(0), "real/x/1.yaml": written(100) });
    symlinkSync("../real/0.yaml", at("s/0.yaml"));
    const linked = run();
    expect(linked.stderr).toContain('"s/0.yaml" was not fixed: a link leads to it; fix it where it lies.');
    expect([read("real/0.yaml"), read("s/1.yaml")]).toEqual([written(0), fixed(1)]);
  });
});

it("onpolicy waive writes into a real register, and keeps its mode", () => {
  const text = "# Kept by legal.\nkind: waivers\nwaivers: []\n";
  writeFiles(folder, {
    "onpolicy.yaml": "policies: [p.yaml]\nstrategies: [s.yaml]\nwaivers: [w.yaml]\n",
    "p.yaml": POLICY,
    "s.yaml": STRATEGY_IN_CONFLICT,
    "w.yaml": text,
  });
  chmodSync(at("w.yaml"), 0o640);
  const args = [
    "waive",
    "autumn#posts",
    "use#no-facebook",
    "--granted-by",
    "legal",
    "--until",
    "2026-12-31",
    "--reason",
    "A pilot.",
  ];
  const waived = runProcess(process.execPath, [cli, ...args, "--today", TODAY], { cwd: folder });
  expect({ status: waived.status, covers: waived.stderr.split("\n")[0] }).toEqual({
    status: 0,
    covers: "It covers 1 finding.",
  });
  expect(read("w.yaml").startsWith("# Kept by legal.\nkind: waivers\nwaivers:\n  - id: W-1\n")).toBe(true);
  expect(statSync(at("w.yaml")).mode & 0o7777).toBe(0o640);
  expect(runProcess(process.execPath, [cli, "check", "--today", TODAY], { cwd: folder }).status).toBe(0);
});
