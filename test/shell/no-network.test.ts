import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { parseAst } from "rolldown/parseAst";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { bundleInto, createFolder, ROOT, runProcess, writeFiles } from "../support/process.ts";
import { makeWord, outside } from "../support/word.ts";
import { POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

// "No network, nothing is run" is promised in SECURITY.md. It is tested in five ways, since none of them sees everything.
const home = createFolder();
const tool = createFolder();
let cli = "";
let plain = { status: null as number | null, stdout: "", stderr: "" };
let imported = plain;

/** Documents that name addresses, code and commands wherever a text may stand, and one that needs the parser's thread. */
const FILES = {
  "onpolicy.yaml": "extends: [onpolicy:recommended]\npolicies: [p.yaml]\nstrategies: [s.yaml, plan.md]\n",
  "p.yaml": POLICY.replace("title: Use of social media", 'title: "https://example.invalid/ $(touch owned) `id`"'),
  "s.yaml": `# yaml-language-server: $schema=https://example.invalid/schema.json\n${STRATEGY_IN_CONFLICT}`,
  "plan.md": `---\nkind: strategy\nid: plan\ntitle: Plan\n---\n\n![](https://example.invalid/x.png)\n\n[a](https://example.invalid)\n\n${"]".repeat(5000)}\n\n<div class="a">\n`,
};

beforeAll(async () => {
  cli = await bundleInto(tool);
  writeFiles(home, FILES);
  writeFiles(tool, { "block.cjs": BLOCK, "a.docx": hostileWord() });
  plain = run(process.execPath, [cli, ...CHECK]);
  imported = run(process.execPath, [cli, ...IMPORT]);
}, 120_000);

afterAll(() => {
  for (const folder of [home, tool]) rmSync(folder, { recursive: true, force: true });
});

const CHECK = ["check", "--today", "2026-11-22", "--format", "json"];
const IMPORT = ["import", join(tool, "a.docx")];

/** A Word document whose every relationship leads to the network. */
function hostileWord(): Uint8Array {
  const kinds = ["image", "attachedTemplate", "oleObject", "frame", "hyperlink"];
  const links = kinds.map((kind) => outside(kind, kind, "https://example.invalid/x")).join("");
  const picture = `<a:blip xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" r:link="image"/>`;
  const drawing = `<w:r><w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">${picture}</wp:inline></w:drawing></w:r>`;
  return makeWord({ body: `<w:p>${drawing}<w:r><w:t>Text.</w:t></w:r></w:p>`, links });
}

function run(command: string, args: readonly string[]) {
  const { status, stdout, stderr } = runProcess(command, args, { cwd: home });
  return { status, stdout, stderr };
}

/** Makes every way out end the process; a module that is only imported does no harm. */
const BLOCK = `
const end = (name) => () => { require("node:fs").writeSync(2, "BLOCKED " + name + "\\n"); process.exit(99); };
const block = (module, names) => { for (const name of names) require(module)[name] = end(module + "." + name); };
block("node:net", ["connect", "createConnection", "createServer"]);
block("node:tls", ["connect", "createServer"]);
block("node:http", ["request", "get", "createServer"]);
block("node:https", ["request", "get", "createServer"]);
block("node:dns", ["lookup", "resolve", "resolve4", "resolve6"]);
block("node:dgram", ["createSocket"]);
block("node:child_process", ["spawn", "spawnSync", "exec", "execSync", "execFile", "execFileSync", "fork"]);
require("node:net").Socket.prototype.connect = end("Socket.connect");
for (const name of ["fetch", "WebSocket", "eval", "Function"]) if (name in globalThis) globalThis[name] = end(name);
require("node:module").syncBuiltinESMExports();
`;

function canRun(command: string, ...args: readonly string[]): boolean {
  return spawnSync(command, args, { encoding: "utf8" }).status === 0;
}

describe("the network is not used, and nothing is run", { timeout: 120_000 }, () => {
  it("as a plain run shows what to compare with", () => {
    expect(plain.stderr).toBe("");
    expect(JSON.parse(plain.stdout)).toHaveProperty("findings");
    expect(imported).toMatchObject({ status: 0, stdout: "Text.\n" });
    expect(imported.stderr).toContain("was not fetched (attachedTemplate, frame, image, oleObject)");
    expect(readdirSync(home).toSorted()).toEqual(Object.keys(FILES).toSorted());
  });

  it("where each way out ends the process", () => {
    expect(run(process.execPath, ["--require", join(tool, "block.cjs"), cli, ...CHECK])).toEqual(plain);
    expect(run(process.execPath, ["--require", join(tool, "block.cjs"), cli, ...IMPORT])).toEqual(imported);
    const fetch = ["--require", join(tool, "block.cjs"), "--eval", 'require("node:http").get("http://x.invalid")'];
    expect(run(process.execPath, fetch)).toMatchObject({ status: 99, stderr: "BLOCKED node:http.get\n" });
  });

  it.skipIf(!canRun("unshare", "-rn", "true"))("where there is no network at all (unshare)", () => {
    expect(run("unshare", ["-rn", process.execPath, cli, ...CHECK])).toEqual(plain);
    expect(run("unshare", ["-rn", process.execPath, cli, ...IMPORT])).toEqual(imported);
  });

  it.skipIf(!canRun("strace", "-f", "true"))("as the system's calls show (strace)", () => {
    for (const args of [CHECK, IMPORT]) {
      const calls = run("strace", ["-f", "-qq", "-e", "trace=network,execve", process.execPath, cli, ...args]).stderr;
      expect(calls.match(/AF_INET6?\b/g)).toBeNull();
      expect(calls.match(/\bexecve\(/g)).toHaveLength(1);
    }
  });

  it("under Node's permission model, with the workspace and the tool alone to read", () => {
    const [major = 0] = process.versions.node.split(".").map(Number);
    const flag = major >= 24 ? "--permission" : "--experimental-permission";
    const allowed = [home, tool].map((folder) => `--allow-fs-read=${folder}/*`);
    const args = ["--no-warnings", flag, "--allow-worker", ...allowed, cli];
    expect(run(process.execPath, [...args, ...CHECK])).toEqual(plain);
    expect(run(process.execPath, [...args, ...IMPORT])).toEqual(imported);
    // Without threads the heavy document alone is refused, and says why.
    const alone = args.filter((arg) => arg !== "--allow-worker");
    const { status, stdout } = run(process.execPath, [...alone, ...CHECK]);
    expect(status).toBe(2);
    expect(stdout).toContain("here nothing could stop that");
    const refused = run(process.execPath, [...alone, ...IMPORT]);
    expect(refused.status).toBe(2);
    expect(refused.stderr).toContain("no thread could be started");
  });
});

/** What a program may import; none of these opens a connection or starts a process. */
const HARMLESS =
  /^node:(?:crypto|events|fs|fs\/promises|module|path|process|readline|stream|tty|url|worker_threads|zlib)$/;

describe("what could open a connection or run a text", { timeout: 60_000 }, () => {
  it("is imported nowhere in src", () => {
    const files = readdirSync(join(ROOT, "src"), { recursive: true, encoding: "utf8" }).filter((path) =>
      /\.[jt]s$/.test(path),
    );
    const found = files.flatMap((path) => findSuspects(readFileSync(join(ROOT, "src", path), "utf8"), path));
    expect(files.length).toBeGreaterThan(100);
    expect(found).toEqual([]);
  });

  it("is nowhere in the bundle", () => {
    const dist = join(tool, "dist");
    const files = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => /\.c?js$/u.test(path));
    expect(files.length).toBeGreaterThan(20);
    const found = files.flatMap((path) => findSuspects(readFileSync(join(dist, path), "utf8"), path));
    expect(found).toEqual([]);
  });

  it("would be found", () => {
    const text =
      'import "node:net"; import("vm"); import(a); require("https"); eval("1"); new Function("a"); fetch("b");';
    expect(findSuspects(text, "a.js").map((found) => found.slice(6))).toEqual([
      "node:net",
      "vm",
      "(computed)",
      "https",
      "eval",
      "Function",
      "fetch",
    ]);
  });
});

type Node = Readonly<Record<string, unknown>>;

function findSuspects(text: string, path: string): string[] {
  const found: string[] = [];
  const note = (what: string): unknown => found.push(`${path}: ${what}`);
  walk(parseAst(text, { lang: path.endsWith(".ts") ? "ts" : "js" }, path), (node) => {
    const from = importedFrom(node);
    if (from !== undefined && !from.startsWith(".") && isSuspect(from, path)) note(from);
    const callee = node["type"] === "CallExpression" || node["type"] === "NewExpression" ? node["callee"] : undefined;
    const name = isNode(callee) && callee["type"] === "Identifier" ? String(callee["name"]) : "";
    if (/^(?:eval|Function|fetch|WebSocket|XMLHttpRequest)$/.test(name)) note(name);
  });
  return found;
}

/** In src every package is known to the layers' table; in the bundle there is none left. */
function isSuspect(from: string, path: string): boolean {
  const isBuiltin =
    from.startsWith("node:") || /^(?:net|tls|https?|http2|dns|dgram|vm|child_process|cluster|inspector)$/.test(from);
  return from === "(computed)" || (isBuiltin && !HARMLESS.test(from)) || (path.startsWith("chunks/") && !isBuiltin);
}

function importedFrom(node: Node): string | undefined {
  const list = node["arguments"];
  const first: unknown = Array.isArray(list) ? list[0] : undefined;
  const callee = node["callee"];
  const isRequire = isNode(callee) && /^(?:__)?require$/.test(String(callee["name"]));
  const source: unknown =
    node["type"] === "CallExpression" && isRequire
      ? first
      : /^(?:Import|Export)/.test(String(node["type"]))
        ? node["source"]
        : undefined;
  if (!isNode(source)) return undefined;
  return typeof source["value"] === "string" ? source["value"] : "(computed)";
}

function walk(value: unknown, visit: (node: Node) => void): void {
  if (Array.isArray(value)) for (const item of value) walk(item, visit);
  else if (isNode(value)) {
    visit(value);
    for (const child of Object.values(value)) walk(child, visit);
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null;
}
