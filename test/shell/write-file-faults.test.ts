import { readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import type * as fs from "node:fs/promises";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, it, vi } from "vitest";
import { writeFile } from "../../src/shell/write-file.ts";
import { createFolder } from "../support/process.ts";

/** Which call to the file system fails, and how many bytes a write takes at most. */
const disk = vi.hoisted(() => ({ failing: "", most: Number.POSITIVE_INFINITY }));

vi.mock("node:fs/promises", async (importOriginal) => {
  const real = await importOriginal<typeof fs>();
  const fail = (name: string): void => {
    if (disk.failing === name) throw new Error(`EIO: ${name}`);
  };
  const wrap = (file: fs.FileHandle) => ({
    chmod: (mode: number) => (fail("chmod"), file.chmod(mode)),
    sync: () => (fail("sync"), file.sync()),
    close: async () => {
      await file.close();
      fail("close");
    },
    write: async (bytes: Uint8Array, offset: number) => {
      fail("write");
      return file.write(bytes, offset, Math.min(bytes.length - offset, disk.most));
    },
  });
  return {
    ...real,
    open: async (path: string, flags: string, mode?: number) => (
      fail("open"), wrap(await real.open(path, flags, mode))
    ),
    rename: (from: string, to: string) => (fail("rename"), real.rename(from, to)),
  };
});

const folder = createFolder();
const path = join(folder, "report.json");

beforeEach(() => {
  disk.failing = "";
  disk.most = Number.POSITIVE_INFINITY;
  writeFileSync(path, "old");
});

afterAll(() => rmSync(folder, { recursive: true }));

describe("a disk that fails", () => {
  it.each(["open", "chmod", "write", "sync", "close", "rename"])(
    "at %s leaves the old text, and nothing beside it",
    async (call) => {
      disk.failing = call;
      const listeners = process.listenerCount("SIGINT");
      await expect(writeFile(path, "new")).rejects.toThrow(`EIO: ${call}`);
      expect(readFileSync(path, "utf8")).toBe("old");
      expect(readdirSync(folder)).toEqual(["report.json"]);
      expect(process.listenerCount("SIGINT")).toBe(listeners);
    },
  );

  it("by writing only parts does not lose the rest", async () => {
    disk.most = 3;
    await writeFile(path, "new, and longer");
    expect(readFileSync(path, "utf8")).toBe("new, and longer");
  });

  it("by writing nothing, without a word, is an error", async () => {
    disk.most = 0;
    await expect(writeFile(path, "new")).rejects.toThrow("nothing more could be written");
    expect(readFileSync(path, "utf8")).toBe("old");
    expect(readdirSync(folder)).toEqual(["report.json"]);
  });
});
