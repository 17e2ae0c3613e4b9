// @ts-check
// Times whole processes in turn (A B C A B C …), so that what else the machine does falls on all of them alike.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * @typedef {object} Program
 * @property {string} name
 * @property {readonly string[]} args of Node
 * @property {string} [cwd]
 * @property {readonly number[]} [statuses] that are right; 0 and 1 where left out
 */

/**
 * @typedef {object} Timing medians, and the smallest wall-clock time
 * @property {string} name
 * @property {number} wall in milliseconds
 * @property {number} least
 * @property {number} cpu user and system, in milliseconds
 * @property {number} megabytes resident, at most
 */

const USAGE = fileURLToPath(new URL("usage.cjs", import.meta.url));

// Node 20 reads this file at every start, which would be measured instead of the program.
const { NODE_EXTRA_CA_CERTS: _unused, ...ENV } = process.env;

/**
 * @param {readonly Program[]} programs
 * @param {number} rounds
 * @returns {Timing[]}
 */
export function timeInTurn(programs, rounds) {
  const folder = mkdtempSync(join(tmpdir(), "onpolicy-bench-"));
  const file = join(folder, "usage.json");
  const samples = programs.map(() => /** @type {{ wall: number, cpu: number, megabytes: number }[]} */ ([]));
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, program] of programs.entries()) {
      const sample = timeOnce(program, file);
      // The first round warms the page cache up.
      if (round > 0) samples[index]?.push(sample);
    }
  }
  rmSync(folder, { recursive: true });
  return programs.map(({ name }, index) => {
    const own = samples[index] ?? [];
    return {
      name,
      wall: median(own.map(({ wall }) => wall)),
      least: Math.min(...own.map(({ wall }) => wall)),
      cpu: median(own.map(({ cpu }) => cpu)),
      megabytes: median(own.map(({ megabytes }) => megabytes)),
    };
  });
}

/**
 * @param {Program} program
 * @param {string} file
 */
function timeOnce({ name, args, cwd, statuses = [0, 1] }, file) {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ["--require", USAGE, ...args], {
    ...(cwd === undefined ? {} : { cwd }),
    env: { ...ENV, ONPOLICY_USAGE: file },
    stdio: ["ignore", "ignore", "pipe"],
    encoding: "utf8",
  });
  const wall = performance.now() - started;
  if (status === null || !statuses.includes(status)) throw new Error(`${name} ended with ${status}: ${stderr}`);
  const { cpu, megabytes } = /** @type {{ cpu: number, megabytes: number }} */ (JSON.parse(readFileSync(file, "utf8")));
  return { wall, cpu, megabytes };
}

/** @param {number[]} values */
export function median(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1 ? (sorted[middle] ?? 0) : ((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2;
}
