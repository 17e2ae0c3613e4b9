import { mkdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { ImportRequest } from "../../src/import/recognise-file.ts";
import { LARGEST_IMPORT } from "../../src/shell/cli/import.ts";
import { main } from "../../src/shell/cli/main.ts";
import type { DocumentImporter } from "../../src/shell/host.ts";
import { createWorkerImporter, IMPORT_LIMITS } from "../../src/shell/worker-importer.ts";
import { createFakeHost, type Files, type HostOptions } from "../support/host.ts";
import { bundleInto, createFolder, ROOT, runProcess, writeFiles } from "../support/process.ts";
import { convert, makeWord, paragraph } from "../support/word.ts";

const DOCUMENT = makeWord({ body: paragraph("No TikTok.") });

async function run(args: readonly string[], files: Files, options: HostOptions = {}) {
  const importer = ({ bytes, name }: ImportRequest) => convert(bytes, name);
  const host = Object.assign(createFakeHost({ ...options, files }), { importer });
  const status = await main(args, host);
  return { status, out: host.out, err: host.err, textOf: (path: string) => host.textOf(path) };
}

describe("onpolicy import", () => {
  it("prints Markdown", async () => {
    const { status, out, err } = await run(["import", "a.docx"], { "a.docx": DOCUMENT });
    expect({ status, out, err }).toEqual({ status: 0, out: "No TikTok.\n", err: "" });
  });

  it("writes a file, and says how to go on", async () => {
    const { status, out, err, textOf } = await run(["import", "a.docx", "-o", "new/a.md"], { "a.docx": DOCUMENT });
    expect({ status, out, err }).toEqual({
      status: 0,
      out: "",
      err: "new/a.md is written. Then check it: onpolicy check --policy new/a.md\n",
    });
    expect(textOf("new/a.md")).toBe("No TikTok.\n");
  });

  it("writes over nothing unless it is told to", async () => {
    const files = { "a.docx": DOCUMENT, "a.md": "mine" };
    const refused = await run(["import", "a.docx", "--output", "a.md"], files);
    expect([refused.status, refused.textOf("a.md")]).toEqual([2, "mine"]);
    expect(refused.err).toBe(
      'onpolicy: There is a file "a.md" already: give another name, or --force to write over it.\n',
    );
    const forced = await run(["import", "a.docx", "--output", "a.md", "--force"], files);
    expect([forced.status, forced.textOf("a.md")]).toEqual([0, "No TikTok.\n"]);
  });

  it("tells what was left out where it disturbs no output", async () => {
    const { out, err } = await run(["import", "a.html"], { "a.html": "<p>Text.</p><img src=a>" });
    expect([out, err]).toEqual(["Text.\n", "A picture was left out.\n"]);
  });

  it("shows a terminal what would steer it, and gives a pipe the text", async () => {
    const files = { "a.html": "<p>a\u001b\u202eb</p>" };
    expect((await run(["import", "a.html"], files)).out).toBe("a\u202eb\n");
    expect((await run(["import", "a.html"], files, { isTerminal: true })).out).toBe("a<U+202E>b\n");
  });

  it("says where the result is too large to be checked", async () => {
    const html = "<p>Employees must ask first.</p>".repeat(45_000);
    expect((await run(["import", "a.html"], { "a.html": html })).err).toMatch(/more than the 1 MiB .+ split it/);
  });

  it.each([
    [["import", "b.docx"], /^onpolicy: "b\.docx": There is no such file\. Check the path\.\n$/],
    [["import", "folder"], /^onpolicy: "folder": This is no file\. Name a document, not a folder\.\n$/],
    [["import", "old.doc"], /^onpolicy: "old\.doc": This is protected by a password, or .+ save it as \.docx\. /],
    [["import", "a.pdf"], /^onpolicy: "a\.pdf": This is a PDF/],
    [["import"], /missing required argument/],
    [["import", "a.docx", "b.docx"], /too many arguments/],
  ])("refuses %j in one line", async (args, error) => {
    const files = {
      "a.docx": DOCUMENT,
      "folder/x": "",
      "old.doc": Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0),
      "a.pdf": "%PDF",
    };
    const { status, out, err } = await run(args, files);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(error);
  });

  it("refuses what is too large before it is read", async () => {
    const host = Object.assign(createFakeHost(), {
      importer: () => Promise.reject(new Error("never asked")),
      readFile: (_: string, limit: number) => Promise.resolve({ kind: "large" as const, size: limit + 1 }),
    });
    expect(await main(["import", "a.docx"], host)).toBe(2);
    expect(host.err).toContain(`larger than ${LARGEST_IMPORT / 1024 / 1024} MiB`);
  });

  it("is what `check` names to who gives it a Word document", async () => {
    const { status, out } = await run(["check", "--policy", "a.docx"], { "a.docx": DOCUMENT });
    expect(status).toBe(2);
    expect(out.replaceAll(/\s+/gu, " ")).toContain("Make Markdown of it with `onpolicy import`.");
  });

  it("says so where it cannot be done", async () => {
    const host = createFakeHost({ files: { "a.docx": DOCUMENT } });
    expect([await main(["import", "a.docx"], host), host.err]).toEqual([
      2,
      "onpolicy: Documents cannot be converted here.\n",
    ]);
  });
});

async function faultOf(importer: DocumentImporter, bytes: Uint8Array): Promise<string> {
  const result = await importer({ name: "a.html", bytes });
  return "fault" in result ? result.fault : "none";
}

describe("the program", { timeout: 120_000 }, () => {
  const tool = createFolder();
  const home = createFolder();
  let cli = "";
  const start = (...args: readonly string[]) => {
    const { status, stdout, stderr } = runProcess(process.execPath, [cli, ...args], { cwd: home });
    return { status, stdout, stderr };
  };
  const script = (): string => join(tool, "dist/import-worker.cjs");

  beforeAll(async () => {
    cli = await bundleInto(tool);
    writeFiles(home, { "a.docx": DOCUMENT, "broken.docx": DOCUMENT.subarray(0, 300) });
  }, 120_000);
  afterAll(() => {
    for (const folder of [tool, home]) rmSync(folder, { recursive: true, force: true });
  });

  it.each(["pandoc", "libreoffice"])("converts the document by %s as the functions do", async (name) => {
    const path = join(ROOT, `test/fixtures/import/${name}.docx`);
    const result = await convert(readFileSync(path));
    expect(start("import", path)).toEqual({
      status: 0,
      stdout: "markdown" in result ? result.markdown : "",
      stderr: "",
    });
  });

  it("writes what `check` reads as a policy", () => {
    const path = join(ROOT, "test/fixtures/import/libreoffice.docx");
    expect(start("import", path, "-o", "policy.md").status).toBe(0);
    const { status, stdout } = start("check", "--policy", "policy.md", "--today", "2026-11-25", "--format", "json");
    expect(status).not.toBe(3);
    expect(JSON.parse(stdout)).toHaveProperty("findings");
    expect(statSync(join(home, "policy.md")).size).toBeGreaterThan(500);
  });

  it("refuses what cannot be read, and where nothing can be written", () => {
    const broken = start("import", "broken.docx");
    expect([broken.status, broken.stdout]).toEqual([2, ""]);
    expect(broken.stderr).toMatch(/^onpolicy: "broken\.docx": The file is damaged.+\n$/);
    mkdirSync(join(home, "taken"), { recursive: true });
    for (const args of [["taken"], ["taken", "--force"]]) {
      const { status, stderr } = start("import", "a.docx", "-o", ...args);
      expect(status).toBe(2);
      expect(stderr).toMatch(/^onpolicy: [^\n]+\n$/);
    }
  });

  it("loads nothing of it for another command", () => {
    const { stderr } = runProcess(process.execPath, [cli, "check", "--allow-empty"], {
      cwd: home,
      env: { NODE_DEBUG: "module" },
    });
    expect(stderr).toContain("start.cjs");
    expect(stderr).not.toMatch(/import-worker|worker-importer|cli-import\.cjs/);
  });

  it("ends at the deadline, and where the memory is used up", async () => {
    const bytes = Buffer.from(Array.from({ length: 20_000 }, (_, index) => `<p><b class=${index}>a`).join(""));
    const slow = createWorkerImporter(script(), { deadline: 300, memory: 1024 });
    expect(await faultOf(slow, bytes)).toContain("longer than 0.3 seconds");
    const small = createWorkerImporter(script(), { ...IMPORT_LIMITS, memory: 24 });
    expect(await faultOf(small, Buffer.from("<p>a ".repeat(400_000)))).toContain("more than 24 MiB of memory");
  });

  it("says so where there is no thread", async () => {
    expect(await faultOf(createWorkerImporter("/nowhere.cjs"), DOCUMENT)).toContain("no thread could be started");
  });
});
