import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type * as fs from "node:fs/promises";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { createFiles } from "../../src/shell/create-files.ts";
import { createFolder } from "../support/process.ts";

// A file system without hard links, such as FAT on a memory stick, is nothing that a test can mount.
vi.mock("node:fs/promises", async (load) => ({
  ...(await load<typeof fs>()),
  link: () => Promise.reject(Object.assign(new Error("EPERM: operation not permitted, link"), { code: "EPERM" })),
}));

let folder = "";
beforeEach(() => {
  folder = createFolder();
});
afterEach(() => rmSync(folder, { recursive: true }));

describe("where there are no hard links", () => {
  it("files are created all the same", async () => {
    const path = join(folder, "x/a.txt");
    expect(await createFiles([{ path, text: "A" }])).toBeUndefined();
    expect(readFileSync(path, "utf8")).toBe("A");
    expect(readdirSync(join(folder, "x"))).toEqual(["a.txt"]);
  });

  it("and none where one is taken", async () => {
    mkdirSync(join(folder, "x"));
    writeFileSync(join(folder, "x/b.txt"), "mine");
    const files = ["a.txt", "b.txt"].map((name) => ({ path: join(folder, "x", name), text: name }));
    expect(await createFiles(files)).toBe(join(folder, "x/b.txt"));
    expect(readdirSync(join(folder, "x"))).toEqual(["b.txt"]);
    expect(readFileSync(join(folder, "x/b.txt"), "utf8")).toBe("mine");
  });
});
