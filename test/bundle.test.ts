import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { builtinModules } from "node:module";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

// That dist is what src makes of itself is checked by `npm run check`; here, that it works where nothing else is installed.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => path.endsWith(".js"));
let home = "";

beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), "onpolicy-"));
  for (const path of ["package.json", "dist", "schemas"]) {
    cpSync(join(root, path), join(home, "node_modules/onpolicy", path), { recursive: true });
  }
  writeFileSync(join(home, "package.json"), '{ "type": "module" }');
});

afterAll(() => rmSync(home, { recursive: true, force: true }));

function runNode(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: home, encoding: "utf8", input: "" });
  return { status, stdout, stderr };
}

describe("the package", () => {
  it("has no dependency and runs nothing when it is installed", () => {
    expect(Object.keys(manifest).filter((key) => /^(?:\w+D|d)ependencies$/.test(key))).toEqual(["devDependencies"]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post|install|prepare|publish)/.test(name))).toEqual(
      [],
    );
  });

  it("has a command line that starts", () => {
    const cli = join("node_modules/onpolicy", manifest.bin.onpolicy);
    expect(runNode(cli, "--version")).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: "" });
    expect(readFileSync(join(home, cli), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(join(root, manifest.bin.onpolicy)).mode & 0o111).toBe(0o111);
  });

  it("can be imported", () => {
    writeFileSync(
      join(home, "use.js"),
      'import * as api from "onpolicy";\nconsole.log(Object.keys(api).length > 0);\n',
    );
    expect(runNode("use.js")).toEqual({ status: 0, stdout: "true\n", stderr: "" });
  });

  it("has types that need no other package", { timeout: 30_000 }, () => {
    writeFileSync(
      join(home, "use.ts"),
      'import * as api from "onpolicy";\nexport const names: string[] = Object.keys(api);\n',
    );
    const tsc = join(root, "node_modules/typescript/bin/tsc");
    const options = ["--noEmit", "--strict", "--module", "nodenext", "--target", "es2023", "--types", ""];
    expect(runNode(tsc, ...options, "use.ts")).toEqual({ status: 0, stdout: "", stderr: "" });
  });
});

describe("the bundle", () => {
  it("imports only itself and Node", () => {
    const foreign = scripts.flatMap((path) => findImports(join(dist, path)).filter((from) => !isOwn(from)));
    expect(scripts.length).toBeGreaterThan(2);
    expect(foreign).toEqual([]);
  });

  it("does not tell where it was built", () => {
    const telling = scripts.filter((path) => readFileSync(join(dist, path), "utf8").includes(root));
    expect(telling).toEqual([]);
  });

  it("comes with the licences of what is in it", () => {
    const licences = readFileSync(join(dist, "THIRD-PARTY.md"), "utf8");
    for (const name of ["yaml", "ajv", "unified", "micromark", "commander"]) {
      expect(licences).toMatch(new RegExp(`^## ${name} \\d+\\.\\d+\\.\\d+$`, "m"));
    }
  });
});

function findImports(path: string): string[] {
  const found: string[] = [];
  // The replacer is called for every node of the tree, whatever kind it has.
  JSON.stringify(parseAst(readFileSync(path, "utf8")), (key, value: unknown) => {
    if (key === "source" && hasValue(value)) found.push(String(value.value));
    return typeof value === "bigint" ? String(value) : value;
  });
  return found;
}

function hasValue(node: unknown): node is { readonly value: unknown } {
  return typeof node === "object" && node !== null && "value" in node;
}

function isOwn(specifier: string): boolean {
  return specifier.startsWith(".") || specifier.startsWith("node:") || builtinModules.includes(specifier);
}
