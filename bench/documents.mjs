// @ts-check
// Many strategies of 10 KB against one policy of 200 clauses: throughput, memory, the floor of merely parsing the same
// bytes, and what a second run costs.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { timeInTurn } from "./processes.mjs";
import { bundleProgram, CLI, DAY, printTable, round, writeWorkspace } from "./support.mjs";

const counts = process.argv.slice(2).map(Number);
const floor = await bundleProgram("parse-floor");
console.log(`Node ${process.version}`);
const rows = [];
for (const form of /** @type {const} */ (["md", "yaml"])) {
  for (const count of counts.length > 0 ? counts : [1, 100, 2000]) rows.push(...measure(form, count));
}
printTable(["strategies", "program", "wall ms", "x floor", "MB/s", "cpu ms", "peak MB"], rows);

/**
 * @param {"md" | "yaml"} form
 * @param {number} count
 */
function measure(form, count) {
  const { folder, bytes } = writeWorkspace(form, count);
  const kept = mkdtempSync(join(tmpdir(), "onpolicy-bench-"));
  process.env["XDG_CACHE_HOME"] = kept;
  const check = [CLI, "check", ...DAY];
  // Fills the cache.
  spawnSync(process.execPath, check, { cwd: folder, stdio: "ignore" });
  const timings = timeInTurn(
    [
      { name: "floor: read and parse with `yaml` and remark", args: [floor, folder] },
      { name: "check --no-cache", args: [...check, "--no-cache"], cwd: folder },
      { name: "check, nothing changed", args: check, cwd: folder },
    ],
    count > 1000 ? 2 : 5,
  );
  rmSync(folder, { recursive: true });
  rmSync(kept, { recursive: true });
  const least = timings[0]?.wall ?? 1;
  return timings.map(({ name, wall, cpu, megabytes }) => [
    `${count} × ${form}, ${round(bytes / 1e6, 2)} MB`,
    name,
    round(wall),
    round(wall / least, 2),
    round(bytes / 1000 / wall, 2),
    round(cpu),
    round(megabytes),
  ]);
}
