import { copyFileSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";
import type { LintResult } from "../../src/model/report.ts";
import { loadWorkspace } from "../../src/shell/load-workspace.ts";
import { createNodeHost } from "../../src/shell/node-host.ts";
import { createFakeHost } from "../support/host.ts";
import { createFolder } from "../support/process.ts";
import { describeFinding, findingsIn, isRealPlace, TODAY } from "../support/workspace.ts";
import { type BadInput, HAS_BAD_INPUTS, makeBadInputs, runBadInput } from "../support/workspace-bad-inputs.ts";

const inputs = makeBadInputs();

afterAll(() => rmSync(inputs.folder, { recursive: true, force: true }));

/** Other cases are about size, disguise or bytes: they have tests of their own. */
const OTHER =
  /^(?:evade-|slow-|bomb|nest|enc-|lsp-|cache-|baseline-|shard-)|-100k|^policy-overrides-cross-2k|\.(?:md|docx|bin)$/u;
const LARGEST = 200_000;
const rows = inputs.rows.filter(({ file }) => !OTHER.test(file) && statSync(join(inputs.folder, file)).size <= LARGEST);

/** What the run did against its row. */
function findBreaches({ kind, file, expectation }: BadInput, result: LintResult): string[] {
  // What is wrong with a config may show in a document that it lists.
  const own = kind === "config" ? result.findings : findingsIn(result, file);
  const errors = own.filter(({ severity, subject }) => severity === "error" && subject.tactic === undefined);
  const breaches = result.findings.flatMap((finding) => [
    ...(isRealPlace(finding.place) ? [] : [`no place: ${describeFinding(finding)}`]),
    ...(finding.message.length > 1000 ? [`too long: ${finding.message.slice(0, 80)}`] : []),
  ]);
  if (expectation === "error") {
    if (!result.isIncomplete) breaches.push("it was accepted");
    if (errors.length === 0) breaches.push("no error is placed in it");
  } else if (expectation !== "ok-or-error") {
    if (result.isIncomplete) breaches.push("it was refused");
    if (expectation === "ok") breaches.push(...errors.map(describeFinding));
  }
  return breaches;
}

describe.runIf(HAS_BAD_INPUTS).each(["policy", "strategy", "taxonomy"] as const)("a bad %s", (kind) => {
  const cases = rows.filter((row) => row.kind === kind || (row.kind === "either" && kind !== "taxonomy"));
  it.each(cases)("$file: $expectation ($why)", { timeout: 20_000 }, async (row) => {
    expect(findBreaches(row, await runBadInput(inputs, row, kind))).toEqual([]);
  });
});

describe.runIf(HAS_BAD_INPUTS)("a bad config", () => {
  const cases = rows.filter(({ kind }) => kind === "config");
  const okFiles = readdirSync(inputs.folder).filter((name) => name.startsWith("ok-"));
  const nameOf = ({ file }: BadInput): string => (file.endsWith(".json") ? "onpolicy.json" : "onpolicy.yaml");
  const read = (file: string): Uint8Array => readFileSync(join(inputs.folder, file));

  async function expectInMemory(row: BadInput): Promise<void> {
    const files = Object.fromEntries([...okFiles, row.companion].map((file) => [file, read(file)]));
    const host = createFakeHost({ files: { ...files, [nameOf(row)]: read(row.file), "/outside/secret.yaml": "x" } });
    const result = await lintWorkspace(await loadWorkspace(host, { today: TODAY }));
    expect(findBreaches(row, result)).toEqual([]);
    expect(host.reads.filter((path) => !path.startsWith("/work/"))).toEqual([]);
  }

  const isOfGlobs = ({ file }: BadInput): boolean =>
    /^config-glob-(?:long|braces|range|stars|globstars|extglob|nested-braces|unclosed|negated|empty)\./u.test(file);
  const plain = cases.filter((row) => !isOfGlobs(row));
  it.each(plain)("$file: $expectation ($why)", expectInMemory);

  it.each(cases.filter(isOfGlobs))("$file: $expectation ($why), with real files", { timeout: 20_000 }, async (row) => {
    const folder = createFolder();
    for (const file of [...okFiles, row.companion]) copyFileSync(join(inputs.folder, file), join(folder, file));
    copyFileSync(join(inputs.folder, row.file), join(folder, nameOf(row)));
    const host = { ...createNodeHost(), cwd: folder };
    const result = await loadWorkspace(host, { today: TODAY }).then(lintWorkspace);
    rmSync(folder, { recursive: true });
    expect(findBreaches(row, result)).toEqual([]);
  });
});
