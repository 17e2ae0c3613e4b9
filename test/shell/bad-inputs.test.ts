import { readdirSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { main } from "../../src/shell/cli/main.ts";
import { CHECK_FORMATS } from "../../src/shell/formats.ts";
import type { Host } from "../../src/shell/host.ts";
import { isBelow } from "../../src/shell/load-source.ts";
import { createNodeHost } from "../../src/shell/node-host.ts";
import { findBreaches, findChanges, findCrimes, type Ran, runCase, STOPWATCH } from "../support/bad-input-run.ts";
import { bundleInto, createFolder, ROOT, writeFiles } from "../support/process.ts";
import { WAITING } from "../support/waiting-inputs.ts";
import {
  type BadInputCase,
  type CaseFolder,
  HAS_BAD_INPUTS,
  listCases,
  makeBadInputs,
  prepareCase,
} from "../support/workspace-bad-inputs.ts";

const inputs = makeBadInputs();
const tool = createFolder();
let cli = "";

beforeAll(async () => {
  cli = await bundleInto(tool);
  writeFiles(tool, { "stopwatch.cjs": STOPWATCH });
}, 60_000);

afterAll(() => {
  for (const folder of [inputs.folder, tool]) rmSync(folder, { recursive: true, force: true });
});

/** What is said of a document's meaning, which an `ok` row allows: the rules, and slips that any text can hold. */
const MEANINGS = new Set([
  ...readdirSync(join(ROOT, "rules")),
  "early-review",
  "idle-clause",
  "no-clauses",
  "no-tactics",
  "period-outside-strategy",
]);
const isOfMeaning = (rule: string): boolean => MEANINGS.has(rule);

const KINDS = ["policy", "strategy", "config", "taxonomy", "waivers", "rule"];
const cases = listCases(inputs.rows).filter(({ role, companion }) => KINDS.includes(role) && companion !== "-");
const waiting = new Map(Object.entries(WAITING).flatMap(([what, files]) => files.map((file) => [file, what])));

/** Texts that are there to break the outputs are printed in each format. */
const isOfOutput = ({ file }: BadInputCase): boolean => /^(?:out-|findings-3k|errors-10k|ansi-|bidi-)/u.test(file);
/** Longer in the test's own process would keep the other cases waiting. */
const MOST_SECONDS_AGAIN = 1.5;

async function findAll(row: BadInputCase): Promise<string[]> {
  const folder = prepareCase(inputs, row);
  const spawnIn = (format: string): Promise<Ran> => {
    const node = [process.execPath, "--max-old-space-size=1024", "--require", join(tool, "stopwatch.cjs")];
    return runCase([...node, cli, ...folder.args, "--format", format], folder, row.seconds);
  };
  try {
    const ran = await spawnIn("json");
    const crimes = findCrimes(ran, row);
    if (!ran.out.startsWith("{")) return [...crimes, `no JSON: ${ran.err.slice(0, 200)}`];
    const others: string[] = [];
    if (ran.seconds < MOST_SECONDS_AGAIN) {
      const reads: string[] = [];
      const again = await runHere(folder, "json", reads);
      others.push(...reads.filter((path) => !isBelow(folder.cwd, path)).map((path) => `it read ${path}`));
      if (again.out !== ran.out || again.status !== ran.status) others.push("a second run gives other bytes");
      // Not all, since it takes as long again: what is there to break this output is printed by a process below.
      if (cases.indexOf(row) % 3 === 0) others.push(...findCrimes(await runHere(folder, "text", reads), row));
    }
    for (const format of isOfOutput(row) ? CHECK_FORMATS.filter((name) => name !== "json") : []) {
      const printed = await spawnIn(format);
      others.push(...findCrimes(printed, row).map((crime) => `${format}: ${crime}`));
      if (printed.status !== ran.status) others.push(`${format}: the status is ${printed.status}`);
    }
    return [...crimes, ...others, ...findBreaches(row, ran, isOfMeaning), ...findChanges(folder)];
  } finally {
    rmSync(dirname(folder.cwd), { recursive: true });
  }
}

/** The same in this process: no start of Node, and other paths through the same code. */
async function runHere({ cwd, home, args }: CaseFolder, format: string, reads: string[]): Promise<Ran> {
  let [out, err] = ["", ""];
  const real = createNodeHost(join(dirname(cli), "parse-worker.cjs"));
  const host: Host = {
    ...real,
    cwd,
    readFile: (path, limit) => {
      reads.push(path);
      return real.readFile(path, limit);
    },
    env: { HOME: home },
    isTerminal: false,
    writeOut: (text) => {
      out += text;
    },
    writeError: (text) => {
      err += text;
    },
  };
  const status = await main([...args, "--format", format], host);
  return { status, out, err, seconds: 0 };
}

describe.runIf(HAS_BAD_INPUTS).concurrent.each(KINDS)("a bad %s", (role) => {
  const rows = cases.filter((row) => row.role === role);
  const now = rows.filter(({ file }) => !waiting.has(file));
  it.each(now)("$file: $expectation ($why)", { timeout: 120_000 }, async (row) => {
    expect((await findAll(row)).join("\n")).toBe("");
  });
});

describe.runIf(HAS_BAD_INPUTS).concurrent("a bad document whose time has not come", () => {
  const later = cases.filter(({ file }) => waiting.has(file)).map((row) => ({ ...row, what: waiting.get(row.file) }));
  it.each(later)("$file still fails until $what", { timeout: 120_000 }, async (row) => {
    expect((await findAll(row)).join("\n")).not.toBe("");
  });

  it("is a row of the manifest", () => {
    expect([...waiting.keys()].filter((file) => cases.every((row) => row.file !== file))).toEqual([]);
  });
});
