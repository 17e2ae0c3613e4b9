import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleInto, createFolder, runProcess, writeFiles } from "../support/process.ts";
import { POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const folder = createFolder();
const tool = createFolder();
let cli = "";

beforeAll(async () => {
  cli = await bundleInto(tool);
  writeFiles(folder, { "policy.yaml": POLICY, "strategy.yaml": STRATEGY_IN_CONFLICT });
}, 60_000);

afterAll(() => {
  for (const each of [folder, tool]) rmSync(each, { recursive: true, force: true });
});

const PAIR = ["check", "-p", "policy.yaml", "-s", "strategy.yaml", "--today", "2026-11-22"];

/** What is left behind of a file that was being written. */
function leftovers(place: string): string[] {
  return readdirSync(place).filter((name) => name.endsWith(".tmp"));
}

describe("a report in a file", { timeout: 60_000 }, () => {
  const run = (args: readonly string[]) => runProcess(process.execPath, [cli, ...PAIR, ...args], { cwd: folder });

  it("goes where a link leads, and the link stays", () => {
    mkdirSync(join(folder, "real"));
    writeFileSync(join(folder, "real/out.json"), "old");
    symlinkSync("real/out.json", join(folder, "link.json"));
    expect(run(["-f", "json=link.json"]).status).toBe(1);
    expect(JSON.parse(readFileSync(join(folder, "real/out.json"), "utf8"))).toMatchObject({ version: 1 });
    expect(
      readdirSync(folder, { withFileTypes: true })
        .find(({ name }) => name === "link.json")
        ?.isSymbolicLink(),
    ).toBe(true);
  });

  it.each([
    [
      "a folder that is not there",
      "json=nowhere/out.json",
      /^onpolicy: the report "nowhere\/out\.json" .+ENOENT.+\n$/u,
    ],
    ["a device", "json=/dev/null", /^onpolicy: "\/dev\/null" is no file.+\n$/u],
  ])("cannot go to %s, which is said in one line", (_, format, says) => {
    const { status, stderr } = run(["-f", format]);
    expect(stderr).toMatch(says);
    expect(status).toBe(2);
  });

  const disk = join(folder, "disk");
  mkdirSync(disk);
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", "size=16k", "tmpfs", disk]).status === 0;

  it.runIf(isMounted)("leaves the old one untouched on a full disk", () => {
    try {
      writeFileSync(join(disk, "report.sarif"), "old");
      expect(() => writeFileSync(join(disk, "filler"), "x".repeat(64 * 1024))).toThrow(/ENOSPC/u);
      const { status, stdout, stderr } = run(["-f", "sarif=disk/report.sarif"]);
      expect(stderr).toMatch(/^onpolicy: the report "disk\/report\.sarif" could not be written: ENOSPC.+\n$/u);
      expect(stdout).toContain("error[prohibited-tool]");
      expect(status).toBe(2);
      expect(readFileSync(join(disk, "report.sarif"), "utf8")).toBe("old");
      expect(readdirSync(disk)).toEqual(["filler", "report.sarif"]);
    } finally {
      spawnSync("umount", [disk]);
    }
  });

  it.each(["SIGINT", "SIGTERM"] as const)(
    "leaves nothing behind where %s comes while it is written",
    async (signal) => {
      // A writer that is held up in the middle: its file beside the other one is there, and not yet renamed.
      const place = createFolder();
      const script = `
      import fs from "node:fs/promises";
      import { syncBuiltinESMExports } from "node:module";
      const open = fs.open;
      fs.open = async (...args) => {
        const file = await open(...args);
        file.sync = () => { process.stdout.write("held\\n"); return new Promise(() => setInterval(() => {}, 1000)); };
        return file;
      };
      syncBuiltinESMExports();
      process.argv = [process.argv[0], ${JSON.stringify(cli)}, ...${JSON.stringify([...PAIR, "-f", `json=${place}/a.json`])}];
      await import(${JSON.stringify(cli)});
    `;
      writeFileSync(join(tool, "held.mjs"), script);
      const child = spawn(process.execPath, [join(tool, "held.mjs")], {
        cwd: folder,
        stdio: ["ignore", "pipe", "inherit"],
      });
      await once(child.stdout, "data");
      expect(leftovers(place)).toHaveLength(1);
      child.kill(signal);
      const [, by] = (await once(child, "exit")) as [number | null, string | null];
      expect(by).toBe(signal);
      expect(readdirSync(place)).toEqual([]);
      rmSync(place, { recursive: true });
    },
  );
});
