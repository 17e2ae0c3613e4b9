import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { CheckOutput, FindingOutput } from "../../src/report/check-output.ts";
import { bundleInto, createFolder, ROOT, runProcess } from "../support/process.ts";
import { TODAY } from "../support/workspace.ts";
import { type BadInput, HAS_BAD_INPUTS, makeBadInputs } from "../support/workspace-bad-inputs.ts";

const inputs = makeBadInputs();
const rows = inputs.rows.filter(({ kind }) => kind === "waivers");
const workspaces = createFolder();
const tool = createFolder();
let cli = "";

beforeAll(async () => {
  cli = await bundleInto(tool);
}, 60_000);

afterAll(() => {
  for (const folder of [inputs.folder, workspaces, tool]) rmSync(folder, { recursive: true, force: true });
});

function copyCase({ file, companion }: BadInput): string {
  const folder = join(workspaces, file);
  mkdirSync(folder);
  const okFiles = readdirSync(inputs.folder).filter((name) => name.startsWith("ok-"));
  for (const name of [...okFiles, file]) copyFileSync(join(inputs.folder, name), join(folder, name));
  copyFileSync(join(inputs.folder, companion), join(folder, "onpolicy.yaml"));
  return folder;
}

/** The two cases in which a waiver holds cover the first of the companion strategy's two conflicts; no other covers any. */
const HOLDING: ReadonlySet<string> = new Set(["waivers-valid.yaml", "waivers-last-day.yaml"]);

/** What is said of a waiver's meaning, which an `ok` row allows. */
const RULES: ReadonlySet<string> = new Set(readdirSync(join(ROOT, "rules")));

function findBreaches({ file, expectation }: BadInput, status: number | null, { findings }: CheckOutput): string[] {
  const own = findings.filter(({ location }) => location.file === file && location.start.line > 0);
  const severities = new Set(own.map(({ severity }) => severity));
  const isFaulted = own.some(({ rule, severity }) => severity !== "info" && !RULES.has(rule));
  const waived = findings.filter(({ waiver }) => waiver !== null).map(({ tactic }) => tactic);
  const isRefused = status === 2;
  const breaches = [
    ...(expectation === "error" && !(isRefused && severities.has("error")) ? ["it was not refused at a place"] : []),
    ...(expectation === "warning" && !severities.has("warning") ? ["nobody was warned"] : []),
    ...(expectation === "ok" && isFaulted ? ["it was warned of"] : []),
    ...(!expectation.endsWith("error") && isRefused ? ["it was refused"] : []),
  ];
  if (HOLDING.has(file) && waived.join() !== "page") breaches.push(`waived: ${waived.join()}`);
  if (expectation === "finding" && waived.length > 0) breaches.push(`waived: ${waived.join()}`);
  if (findings.filter(isConflict).length !== 2) breaches.push("not both conflicts are told of");
  return breaches;
}

function isConflict({ rule }: FindingOutput): boolean {
  return rule === "prohibited-tool";
}

describe.runIf(HAS_BAD_INPUTS)("a register of waivers", () => {
  it.each(rows)("$file: $expectation ($why)", { timeout: 120_000 }, (row) => {
    const folder = copyCase(row);
    const run = (...args: string[]) =>
      runProcess(process.execPath, [cli, "check", "--today", TODAY, ...args], { cwd: folder });
    const { status, stdout, stderr } = run("--format", "json");
    expect(findBreaches(row, status, JSON.parse(stdout) as CheckOutput)).toEqual([]);
    expect(stderr).toBe("");
    const text = run();
    expect(text.status).toBe(status);
    expect(text.stdout).not.toMatch(/\p{Cc}(?<!\n)|[\u202a-\u202e\u2066-\u2069]/u);
    expect(readFileSync(join(folder, row.file)).equals(readFileSync(join(inputs.folder, row.file)))).toBe(true);
  });
});
