import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";

/** How many clauses meet how many tactics, of four uses each. */
export interface Size {
  readonly clauses: number;
  readonly tactics: number;
}

/** One side doubles, then the other. */
const SIZES: readonly Size[] = [
  { clauses: 500, tactics: 2000 },
  { clauses: 1000, tactics: 2000 },
  { clauses: 2000, tactics: 2000 },
  { clauses: 1000, tactics: 1000 },
  { clauses: 1000, tactics: 4000 },
];

/** Measures the size that the command line names; without one all sizes, each in a process of its own. */
export function eachSize(measure: (size: Size) => void): void {
  const [script = "", named] = process.argv.slice(1);
  if (named === undefined) {
    for (const { clauses, tactics } of SIZES) {
      spawnSync(process.execPath, [...process.execArgv, script, `${clauses}x${tactics}`], { stdio: "inherit" });
    }
    return;
  }
  const [clauses, tactics] = named.split("x").map(Number);
  if (!Number.isInteger(clauses) || !Number.isInteger(tactics)) throw new Error(`No size: ${named}`);
  measure({ clauses: clauses ?? 0, tactics: tactics ?? 0 });
}

/** The most memory that this process has had so far, in megabytes. */
export function peakMemory(): number {
  return Math.round(process.resourceUsage().maxRSS / 1024);
}

export interface Timed<T> {
  readonly result: T;
  /** Milliseconds on the clock. */
  readonly took: number;
  /** Milliseconds for which the main thread had a processor: what the clock would show on an idle machine. */
  readonly busy: number;
}

export function time<T>(work: () => T): Timed<T> {
  const start = performance.now();
  const busyStart = busyTime();
  const result = work();
  return { result, took: performance.now() - start, busy: busyTime() - busyStart };
}

/** Linux tells it; elsewhere the clock has to do. */
function busyTime(): number {
  try {
    return Number(readFileSync("/proc/thread-self/schedstat", "utf8").split(" ")[0]) / 1e6;
  } catch {
    return performance.now();
  }
}
