import { copyFileSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";
import { loadWorkspace } from "../../src/shell/load-workspace.ts";
import { createNodeHost } from "../../src/shell/node-host.ts";
import { createFolder } from "../support/process.ts";
import { describeFinding, findingsIn, isRealPlace, TODAY } from "../support/workspace.ts";
import { type BadInput, makeBadInputs, runBadInput } from "../support/workspace-bad-inputs.ts";

const inputs = makeBadInputs();
const folders: string[] = [inputs.folder];

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Other cases are about size, disguise or bytes: they have tests of their own. */
const OTHER = /^(?:evade-|slow-|bomb|nest|enc-|lsp-|cache-|baseline-|shard-)|-100k|\.(?:md|docx|bin)$/u;
const rows = inputs.rows.filter(({ file }) => !OTHER.test(file));

function expectExpectation(row: BadInput, result: Awaited<ReturnType<typeof lintWorkspace>>, file = row.file): void {
  const own = findingsIn(result, file);
  const errors = own.filter(({ severity }) => severity === "error");
  for (const { location, message } of result.findings) {
    expect(isRealPlace(location)).toBe(true);
    expect(message.length).toBeLessThanOrEqual(1000);
  }
  if (row.expectation === "error") {
    expect(result.isIncomplete, `${row.why}: ${result.findings.map(describeFinding).join("\n")}`).toBe(true);
    expect(errors, row.why).not.toEqual([]);
  } else if (row.expectation === "ok") {
    const faults = row.kind === "strategy" ? errors.filter(({ subject }) => subject.tactic === undefined) : errors;
    expect(faults.map(describeFinding), row.why).toEqual([]);
    expect(result.isIncomplete).toBe(false);
  } else if (row.expectation !== "ok-or-error") {
    expect(result.isIncomplete, own.map(describeFinding).join("\n")).toBe(false);
  }
}

describe.each(["policy", "strategy", "taxonomy"] as const)("a bad %s", (kind) => {
  const cases = rows.filter((row) => row.kind === kind || (row.kind === "either" && kind !== "taxonomy"));
  it.each(cases)("$file: $expectation ($why)", { timeout: 20_000 }, async (row) => {
    expectExpectation(row, await runBadInput(inputs, row, kind));
  });
});

describe("a bad config", () => {
  const cases = rows.filter(({ kind }) => kind === "config");
  const okFiles = readdirSync(inputs.folder).filter((name) => name.startsWith("ok-"));

  it.each(cases)("$file: $expectation ($why)", { timeout: 20_000 }, async (row) => {
    const folder = createFolder();
    folders.push(folder);
    const name = row.file.endsWith(".json") ? "onpolicy.json" : "onpolicy.yaml";
    for (const file of [...okFiles, row.companion]) copyFileSync(join(inputs.folder, file), join(folder, file));
    copyFileSync(join(inputs.folder, row.file), join(folder, name));
    const host = { ...createNodeHost(), cwd: folder };
    expectExpectation(row, await lintWorkspace(await loadWorkspace(host, { today: TODAY })), name);
  });
});
