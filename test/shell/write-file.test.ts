import { spawn, spawnSync } from "node:child_process";
import {
  chmodSync,
  existsSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { rolldown } from "rolldown";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { createFiles } from "../../src/shell/create-files.ts";
import { writeFile } from "../../src/shell/write-file.ts";
import { createFolder, ROOT, writeFiles } from "../support/process.ts";

let folder = "";
const tool = createFolder();

beforeAll(async () => {
  const input = { write: join(ROOT, "src/shell/write-file.ts"), create: join(ROOT, "src/shell/create-files.ts") };
  const bundle = await rolldown({ input, platform: "node" });
  await bundle.write({ dir: tool, format: "esm" });
  await bundle.close();
  const use = (name: string, call: string): string =>
    `import { ${name} } from "./${name === "writeFile" ? "write" : "create"}.js";\nconst [path, text] = process.argv.slice(2);\nconsole.log(${call});\n`;
  writeFiles(tool, {
    "package.json": '{ "type": "module" }',
    "use-write.js": use("writeFile", "await writeFile(path, text.repeat(20000))"),
    "use-create.js": use("createFiles", "await createFiles([{ path, text: text.repeat(20000) }])"),
  });
});

beforeEach(() => {
  folder = createFolder();
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));
afterAll(() => rmSync(tool, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);
const read = (name: string): string => readFileSync(at(name), "utf8");

/** Starts eight processes that do the same with texts of their own, and gives what they print. */
function runEight(script: string, path: string): Promise<string[]> {
  const runs = "abcdefgh".split("").map(
    (letter) =>
      new Promise<string>((resolve, reject) => {
        let out = "";
        const child = spawn(process.execPath, [join(tool, script), path, letter]);
        child.stdout.on("data", (data: Buffer) => {
          out += data.toString("utf8");
        });
        child.on("error", reject);
        child.on("close", (status) => resolve(`${status} ${out.trim()}`));
      }),
  );
  return Promise.all(runs);
}

describe("a file that is written", () => {
  it("is new, or takes the place of the old one, and nothing else is left", async () => {
    await writeFile(at("a.txt"), "ä\n");
    expect(read("a.txt")).toBe("ä\n");
    await writeFile(at("a.txt"), "");
    expect(read("a.txt")).toBe("");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("keeps its mode, and a new one has the usual one", async () => {
    writeFileSync(at("a.txt"), "old");
    chmodSync(at("a.txt"), 0o640);
    await writeFile(at("a.txt"), "new");
    expect(statSync(at("a.txt")).mode & 0o7777).toBe(0o640);
    await writeFile(at("b.txt"), "new");
    writeFileSync(at("c.txt"), "usual");
    expect(statSync(at("b.txt")).mode).toBe(statSync(at("c.txt")).mode);
  });

  it.skipIf(process.getuid?.() === 0)("is left alone where it is write-protected", async () => {
    writeFileSync(at("a.txt"), "old");
    chmodSync(at("a.txt"), 0o444);
    await expect(writeFile(at("a.txt"), "new")).rejects.toThrow(/EACCES|EPERM/u);
    expect([read("a.txt"), readdirSync(folder)]).toEqual(["old", ["a.txt"]]);
  });

  it("is the one that a link leads to", async () => {
    mkdirSync(at("real"));
    writeFileSync(at("real/a.txt"), "old");
    symlinkSync("real/a.txt", at("link.txt"));
    await writeFile(at("link.txt"), "new");
    expect([read("real/a.txt"), readlinkSync(at("link.txt"))]).toEqual(["new", "real/a.txt"]);
  });

  it("is not written where a folder or a pipe stands, or in no folder at all", async () => {
    mkdirSync(at("folder"));
    spawnSync("bash", ["-c", `mkfifo "$1"`, "bash", at("pipe")]);
    await expect(writeFile(at("folder"), "x")).rejects.toThrow("is no file");
    await expect(writeFile(at("pipe"), "x")).rejects.toThrow("is no file");
    await expect(writeFile(at("none/a.txt"), "x")).rejects.toThrow("ENOENT");
    expect(readdirSync(folder).toSorted()).toEqual(["folder", "pipe"]);
  });

  it("can have a name that is as long as a name may be", async () => {
    const name = `${"n".repeat(251)}.txt`;
    await writeFile(at(name), "x");
    expect(readdirSync(folder)).toEqual([name]);
  });

  it("is the old one, whole, where there is no room for the new one", () => {
    writeFileSync(at("a.txt"), "old");
    // The first 8 KiB are taken, then nothing more: as on a disk that is full.
    const script = `ulimit -f 8; trap '' XFSZ; exec "$1" "$2" "$3" x`;
    const run = spawnSync("bash", ["-c", script, "bash", process.execPath, join(tool, "use-write.js"), at("a.txt")]);
    expect(run.stderr.toString()).toContain("EFBIG");
    expect(read("a.txt")).toBe("old");
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("is that of one of eight who write at once, whole", { timeout: 30_000 }, async () => {
    const results = await runEight("use-write.js", at("a.txt"));
    expect(results.map((result) => result.split(" ")[0])).toEqual(Array.from({ length: 8 }, () => "0"));
    expect(read("a.txt")).toMatch(/^([a-h])\1{19999}$/u);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });
});

describe("files that are created", () => {
  const two = (): { path: string; text: string }[] => [
    { path: at("a.txt"), text: "A" },
    { path: at("x/y/b.txt"), text: "B" },
  ];

  it("are all there, with their folders", async () => {
    expect(await createFiles(two())).toBeUndefined();
    expect([read("a.txt"), read("x/y/b.txt")]).toEqual(["A", "B"]);
    expect(readdirSync(folder, { recursive: true }).toSorted()).toEqual(["a.txt", "x", "x/y", "x/y/b.txt"]);
    writeFileSync(at("usual"), "");
    expect(statSync(at("a.txt"))).toMatchObject({ mode: statSync(at("usual")).mode, nlink: 1 });
  });

  it.each(["a.txt", "x/y/b.txt"])("are not there at all where one is taken: %s", async (taken) => {
    writeFiles(folder, { [taken]: "mine" });
    expect(await createFiles(two())).toBe(at(taken));
    const left = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
    expect(left.map(({ name }) => name)).toEqual([taken.split("/").at(-1)]);
    expect(read(taken)).toBe("mine");
    expect(existsSync(at("x"))).toBe(taken.startsWith("x"));
  });

  it("never follow a link that leads nowhere", async () => {
    symlinkSync(at("elsewhere"), at("a.txt"));
    expect(await createFiles(two())).toBe(at("a.txt"));
    expect(lstatSync(at("a.txt")).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });

  it("leave nothing behind where a folder cannot be made", async () => {
    writeFileSync(at("x"), "a file");
    await expect(createFiles(two())).rejects.toThrow(/ENOTDIR|EEXIST/u);
    expect(readdirSync(folder)).toEqual(["x"]);
  });

  it("leave nothing behind where there is no room", () => {
    const script = `ulimit -f 8; trap '' XFSZ; exec "$1" "$2" "$3" x`;
    const path = at("deep/er/a.txt");
    const run = spawnSync("bash", ["-c", script, "bash", process.execPath, join(tool, "use-create.js"), path]);
    expect(run.stderr.toString()).toContain("EFBIG");
    expect(readdirSync(folder)).toEqual([]);
  });

  it("are those of exactly one of eight who come at once", { timeout: 30_000 }, async () => {
    const results = await runEight("use-create.js", at("a.txt"));
    expect(results.filter((result) => result === "0 undefined")).toHaveLength(1);
    expect(results.filter((result) => result === `0 ${at("a.txt")}`)).toHaveLength(7);
    expect(read("a.txt")).toMatch(/^([a-h])\1{19999}$/u);
    expect(readdirSync(folder)).toEqual(["a.txt"]);
  });
});
