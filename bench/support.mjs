// @ts-check
// What the benchmarks share: folders with generated documents, and tables.
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { importSource } from "../scripts/import-source.mjs";

export const ROOT = fileURLToPath(new URL("..", import.meta.url));
export const CLI = join(ROOT, "dist/cli.cjs");
/** The day of checking: a benchmark must not change its work over night. */
export const DAY = ["--today", "2026-11-27"];

/**
 * @typedef {object} Writers
 * @property {(clauses: number, seed: number) => string} writePolicy
 * @property {(strategy: { id: string, tactics: number, seed: number }) => string} writeMarkdownStrategy
 * @property {(strategy: { id: string, tactics: number, seed: number }) => string} writeYamlStrategy
 */

export const writers = /** @type {Writers} */ (await importSource("bench/write-documents.ts"));

/** @returns {string} a folder that is gone when the benchmark ends */
export function createFolder() {
  const folder = mkdtempSync(join(tmpdir(), "onpolicy-bench-"));
  process.on("exit", () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/**
 * A workspace of one policy of 200 clauses and strategies of about 10 KB.
 * @param {"md" | "yaml"} form
 * @param {number} count
 */
export function writeWorkspace(form, count) {
  const folder = createFolder();
  mkdirSync(join(folder, "strategies"));
  const config = 'extends: [onpolicy:recommended]\npolicies: [policy.yaml]\nstrategies: ["strategies/*"]\n';
  writeFileSync(join(folder, "onpolicy.yaml"), config);
  writeFileSync(join(folder, "policy.yaml"), writers.writePolicy(200, 1));
  const write = form === "md" ? writers.writeMarkdownStrategy : writers.writeYamlStrategy;
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const text = write({ id: `s-${index}`, tactics: 12, seed: index + 5 });
    bytes += Buffer.byteLength(text);
    writeFileSync(join(folder, `strategies/s-${index}.${form}`), text);
  }
  return { folder, bytes };
}

/**
 * Bundles a program of the benchmarks, as the command line is bundled.
 * @param {string} name of a module in bench
 */
export async function bundleProgram(name) {
  const bundle = await rolldown({
    input: join(ROOT, `bench/${name}.ts`),
    cwd: ROOT,
    platform: "node",
    resolve: { alias: { yaml: join(ROOT, "node_modules/yaml/browser/index.js") } },
  });
  const file = join(createFolder(), `${name}.mjs`);
  await bundle.write({ file, format: "esm", codeSplitting: false });
  await bundle.close();
  return file;
}

/** @param {string} from @param {string} to */
export function copyFolder(from, to) {
  cpSync(from, to, { recursive: true });
}

/**
 * Prints a table in Markdown, as it stands in the README.
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
  console.log(`\n| ${head.join(" | ")} |\n|${head.map(() => " --- |").join("")}`);
  for (const row of rows) console.log(`| ${row.join(" | ")} |`);
}

/** @param {number} value */
export function round(value, digits = 0) {
  return value.toFixed(digits);
}
