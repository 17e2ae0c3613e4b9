import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";
import { importer, program } from "../../scripts/rolldown.config.mjs";

export const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));

export function createFolder(): string {
  return mkdtempSync(join(tmpdir(), "onpolicy-"));
}

/** Writes files below a folder, with the folders that they need. */
export function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

/**
 * Bundles the sources as they are now into a folder, and returns the command line's path: the bundle in the repository
 * may be older than the sources while somebody works on them.
 */
export async function bundleInto(folder: string): Promise<string> {
  for (const { output, ...input } of [importer, program]) {
    const bundle = await rolldown(input);
    await bundle.write({ ...output, dir: join(folder, "dist") });
    await bundle.close();
  }
  return join(folder, "dist/cli.cjs");
}

export interface RunOptions {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

export function runProcess(command: string, args: readonly string[], options: RunOptions): SpawnSyncReturns<string> {
  const env = { PATH: process.env["PATH"] ?? "", ...options.env };
  return spawnSync(command, args, {
    cwd: options.cwd,
    env,
    encoding: "utf8",
    input: "",
    timeout: 60_000,
    maxBuffer: 64 * 1024 * 1024,
  });
}
