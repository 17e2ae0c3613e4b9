import { spawn } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import type { FindingOutput } from "../../src/report/check-output.ts";
import type { BadInputCase, CaseFolder } from "./workspace-bad-inputs.ts";

/** What a process left behind. */
export interface Ran {
  readonly status: number | null;
  readonly out: string;
  readonly err: string;
  /** Of processor time: other processes take their share of the clock's. */
  readonly seconds: number;
}

/** Runs a program without a shell; it is ended where it takes far too long. */
export function runCase(command: readonly string[], { cwd, home }: CaseFolder, limit: number): Promise<Ran> {
  const [program = "", ...args] = command;
  return new Promise((resolve) => {
    const env = { PATH: process.env["PATH"] ?? "", HOME: home };
    const stdio = ["ignore", "pipe", "pipe", "pipe"] as const;
    const child = spawn(program, args, { cwd, env, stdio: [...stdio], timeout: limit * 10_000 });
    const parts: Buffer[][] = [[], [], []];
    [child.stdout, child.stderr, child.stdio[3]].forEach((stream, index) => {
      stream?.on("data", (part: Buffer) => parts[index]?.push(part));
    });
    child.on("close", (status) => {
      const [out = "", err = "", seconds = ""] = parts.map((part) => Buffer.concat(part).toString("utf8"));
      resolve({ status, out, err, seconds: seconds === "" ? Number.POSITIVE_INFINITY : Number(seconds) });
    });
  });
}

/** What a process loads first, so that it says at its end how much processor time it took. */
export const STOPWATCH = `process.on("exit", () => {
  const { user, system } = process.cpuUsage();
  require("node:fs").writeSync(3, String((user + system) / 1e6));
});`;

/** Characters that a terminal acts upon, or that turn the direction of text. */
const ACTIVE = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/u;
const TRACE = /^\s+at .+:\d+:\d+\)?$|node:internal|bug of ours/mu;

/** What must hold whatever a row expects. */
export function findCrimes(ran: Ran, { seconds }: BadInputCase): string[] {
  const said = ran.out + ran.err;
  const active = ACTIVE.exec(said);
  return [
    ...(ran.status === 0 || ran.status === 1 || ran.status === 2 ? [] : [`the status is ${ran.status}`]),
    ...(ran.seconds > seconds ? [`it took ${ran.seconds.toFixed(1)} of ${seconds} seconds`] : []),
    ...(TRACE.test(said) ? [`a stack trace: ${said.slice(0, 300)}`] : []),
    ...(active === null ? [] : [`U+${active[0].charCodeAt(0).toString(16)} in the output`]),
  ];
}

/** What the run has changed in its folders, where nothing must change. */
export function findChanges({ originals, cwd, home }: CaseFolder): string[] {
  const changed = originals.filter(([copy, original]) => !readFileSync(copy).equals(readFileSync(original)));
  return [
    ...changed.map(([copy]) => `it changed ${copy}`),
    ...(readdirSync(cwd).length === originals.length ? [] : ["it made a file in the workspace"]),
    ...(readdirSync(home).length === 0 ? [] : ["it made a file in the home folder"]),
  ];
}

export interface CheckedOutput {
  readonly findings: readonly FindingOutput[];
  readonly summary: { readonly incomplete: boolean };
}

/** What the run found against what its row expects. `isOfMeaning` tells rules from faults of a text. */
export function findBreaches(
  row: BadInputCase,
  { status, out }: Ran,
  isOfMeaning: (rule: string) => boolean,
): string[] {
  const { findings, summary } = JSON.parse(out) as CheckedOutput;
  // What is wrong with a config may show in a document that it lists.
  const own =
    row.role === "config" && row.expectation !== "ok"
      ? findings
      : findings.filter(({ location }) => location.file === row.name);
  const faults = own.filter(({ rule }) => !isOfMeaning(rule));
  const shown = (list: readonly FindingOutput[]): string[] => list.slice(0, 3).map(describe);
  const isRefused = faults.some(({ severity }) => severity === "error");
  const conflicts = findings.filter(({ verdict, waiver }) => verdict === "prohibited" && waiver === null);
  return [
    ...findings.flatMap((finding) => [
      ...(isPlace(finding) ? [] : [`no place: ${describe(finding)}`]),
      ...(finding.message.length <= 1000 ? [] : [`too long: ${finding.message.slice(0, 80)}`]),
    ]),
    ...(summary.incomplete === (status === 2) ? [] : [`the status is ${status}`]),
    ...(row.expectation === "error" && !isRefused ? ["it was accepted", ...shown(own)] : []),
    ...(/^(?:ok|warning|finding)$/u.test(row.expectation) && status === 2
      ? ["it was refused", ...shown(findings)]
      : []),
    ...(row.expectation === "ok" ? shown(faults) : []),
    ...(row.expectation === "warning" && own.every(({ severity }) => severity === "info")
      ? ["it gave no warning"]
      : []),
    ...(row.expectation === "finding" && conflicts.length === 0 ? ["no conflict was found", ...shown(findings)] : []),
  ];
}

function isPlace({ location: { file, start } }: FindingOutput): boolean {
  return file !== "" && start.line >= 1 && start.column >= 1;
}

function describe({ rule, severity, message, location: { file, start } }: FindingOutput): string {
  return `${file}:${start.line}:${start.column} ${severity}[${rule}] ${message}`;
}
