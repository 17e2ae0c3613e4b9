// @ts-check
// Bundles a benchmark, since Node 20 cannot run TypeScript, and runs it in a process of its own.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { rolldown } from "rolldown";

const [name = "engine", ...args] = process.argv.slice(2);
const root = fileURLToPath(new URL("..", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "onpolicy-bench-"));
const bundle = await rolldown({
  input: join(root, `bench/${name}.ts`),
  cwd: root,
  platform: "node",
  resolve: { alias: { yaml: join(root, "node_modules/yaml/browser/index.js") } },
});
await bundle.write({ dir: folder, format: "esm", entryFileNames: "bench.mjs" });
await bundle.close();
// Node 20 reads this file at every start, which would be measured instead of the program.
const { NODE_EXTRA_CA_CERTS: _unused, ...env } = process.env;
const { status } = spawnSync(process.execPath, ["--expose-gc", join(folder, "bench.mjs"), ...args], { stdio: "inherit", env });
rmSync(folder, { recursive: true });
process.exitCode = status ?? 1;
