import { readdirSync, readFileSync, statSync } from "node:fs";
import { builtinModules } from "node:module";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { parseAst } from "rolldown/parseAst";
import { describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };

// That dist is what src makes of itself is checked by `npm run check`, and that it works when installed by package.test.ts.
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, "dist");
const scripts = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((path) => /\.c?js$/u.test(path));

describe("the bundle", () => {
  it("imports only itself and Node", () => {
    const foreign = scripts.flatMap((path) => findImports(join(dist, path)).filter((from) => !isOwn(from)));
    expect(scripts.length).toBeGreaterThan(2);
    expect(foreign).toEqual([]);
  });

  it("has a library that imports nothing of Node", () => {
    const reached = new Set([join(dist, "index.js")]);
    const foreign: string[] = [];
    for (const path of reached) {
      for (const from of findImports(path)) {
        if (from.startsWith(".")) reached.add(join(dirname(path), from));
        else foreign.push(`${path} imports ${from}`);
      }
    }
    expect(foreign).toEqual([]);
    // Markdown is read by the library as well, so its chunk must be among them.
    expect([...reached]).toContain(join(dist, "library/markdown.js"));
  });

  it("has a command line that can be executed", () => {
    expect(readFileSync(join(root, manifest.bin.onpolicy), "utf8")).toMatch(/^#!\/usr\/bin\/env node\n/);
    expect(statSync(join(root, manifest.bin.onpolicy)).mode & 0o111).toBe(0o111);
  });

  it("does not tell where it was built", () => {
    const telling = scripts.filter((path) => readFileSync(join(dist, path), "utf8").includes(root));
    expect(telling).toEqual([]);
  });

  it("comes with the licences of what is in it", () => {
    const licences = readFileSync(join(dist, "THIRD-PARTY.md"), "utf8");
    for (const name of ["yaml", "ajv", "unified", "micromark", "commander", "mammoth", "parse5"]) {
      expect(licences).toMatch(new RegExp(`^## ${name} \\d+\\.\\d+\\.\\d+$`, "m"));
    }
  });
});

function findImports(path: string): string[] {
  const found: string[] = [];
  // The replacer is called for every node of the tree, whatever kind it has.
  JSON.stringify(parseAst(readFileSync(path, "utf8")), (key, value: unknown) => {
    if (key === "source" && hasValue(value)) found.push(String(value.value));
    if (isRequire(value)) found.push(String(value.arguments[0]?.value));
    return typeof value === "bigint" ? String(value) : value;
  });
  return found;
}

function isRequire(node: unknown): node is { readonly arguments: readonly { readonly value?: unknown }[] } {
  if (typeof node !== "object" || node === null || !("callee" in node)) return false;
  const { callee } = node;
  return typeof callee === "object" && callee !== null && "name" in callee && callee.name === "require";
}

function hasValue(node: unknown): node is { readonly value: unknown } {
  return typeof node === "object" && node !== null && "value" in node;
}

function isOwn(specifier: string): boolean {
  return specifier.startsWith(".") || specifier.startsWith("node:") || builtinModules.includes(specifier);
}
