import { readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import manifest from "../package.json" with { type: "json" };
import { createFolder, ROOT, runProcess, writeFiles } from "./support/process.ts";

// The package as somebody gets it: packed, and installed where there is nothing else. That dist is what src makes of itself
// is checked by `npm run check`.
const folder = createFolder();
const home = join(folder, "home");
const tarball = join(folder, `onpolicy-${manifest.version}.tgz`);
const tsc = join(ROOT, "node_modules/typescript/bin/tsc");
const attw = join(ROOT, "node_modules/@arethetypeswrong/cli/dist/index.js");
// No cache of an earlier run, so that what is installed comes from the tarball alone.
const env = { HOME: folder, npm_config_cache: join(folder, "cache"), npm_config_update_notifier: "false" };
const npm = join(dirname(process.execPath), "npm");

interface Packed {
  readonly files: readonly { readonly path: string; readonly mode: number }[];
  readonly size: number;
  readonly unpackedSize: number;
}
let packed: Packed = { files: [], size: 0, unpackedSize: 0 };

function runNpm(cwd: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = runProcess(npm, args, { cwd, env });
  if (status !== 0) throw new Error(`npm ${args.join(" ")}: ${stderr}`);
  return stdout;
}

function runNode(...args: readonly string[]) {
  const { status, stdout, stderr } = runProcess(process.execPath, args, { cwd: home });
  return { status, stdout, stderr };
}

const SILENT = { status: 0, stdout: "", stderr: "" };

beforeAll(() => {
  [packed = packed] = JSON.parse(
    runNpm(ROOT, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  ) as Packed[];
  writeFiles(home, { "package.json": '{ "private": true }' });
  runNpm(home, "install", "--offline", "--ignore-scripts", tarball);
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the package", () => {
  it("holds what users need, and nothing else", () => {
    const paths = packed.files
      .map(({ path }) => path)
      .filter((path) => !/^dist\/(?:chunks|library|types)\//u.test(path));
    const schemas = paths.filter((path) => path.startsWith("schemas/"));
    expect(paths.filter((path) => !schemas.includes(path)).toSorted()).toEqual([
      "CHANGELOG.md",
      "LICENSE",
      "README.md",
      "dist/THIRD-PARTY.md",
      "dist/cli.cjs",
      "dist/import-worker.cjs",
      "dist/index.js",
      "dist/parse-worker.cjs",
      "docs/api.md",
      "package.json",
    ]);
    expect(schemas.filter((path) => !/^schemas\/(?:README\.md|[a-z-]+\.schema\.json)$/u.test(path))).toEqual([]);
    expect(schemas).toContain("schemas/policy.schema.json");
  });

  it("has the types of the public API, and of nothing behind it", () => {
    const types = packed.files.map(({ path }) => path).filter((path) => path.startsWith("dist/types/"));
    expect(types.toSorted()).toEqual([
      "dist/types/index.d.ts",
      ...["source", "workspace"].map((name) => `dist/types/model/${name}.d.ts`),
      ...["check-output", "verdicts-output"].map((name) => `dist/types/report/${name}.d.ts`),
    ]);
  });

  // The command line and the library each bring their own code: one starts faster so, the other runs anywhere.
  // What only `import` loads is 0.2 megabytes of the one and 0.9 of the other.
  it("is small for what it holds, rules and law packs included: less than 2 megabytes to fetch, 8.8 on the disk", () => {
    expect(packed.size).toBeLessThan(2e6);
    expect(packed.unpackedSize).toBeLessThan(8.8e6);
  });

  it("has no dependency and runs nothing when it is installed", () => {
    expect(Object.keys(manifest).filter((key) => /^(?:\w+D|d)ependencies$/.test(key))).toEqual(["devDependencies"]);
    expect(Object.keys(manifest.scripts).filter((name) => /^(?:pre|post|install|prepare|publish)/.test(name))).toEqual(
      [],
    );
    const lock = JSON.parse(readFileSync(join(home, "package-lock.json"), "utf8")) as { packages: object };
    expect(Object.keys(lock.packages)).toEqual(["", "node_modules/onpolicy"]);
  });

  it("has a command line that starts", () => {
    const run = runProcess(join(home, "node_modules/.bin/onpolicy"), ["--version"], { cwd: home });
    expect([run.status, run.stdout, run.stderr]).toEqual([0, `${manifest.version}\n`, ""]);
  });

  it("is what publint expects", async () => {
    const bytes = readFileSync(tarball);
    const pack = { tarball: bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length) };
    expect((await publint({ pack, strict: true })).messages).toEqual([]);
  });

  it("has types that are not wrong", { timeout: 30_000 }, () => {
    const { status, stdout } = runNode(attw, tarball, "--profile", "esm-only", "--format", "json");
    const { analysis } = JSON.parse(stdout) as { analysis: { types: unknown } };
    expect({ status, types: analysis.types }).toEqual({ status: 0, types: { kind: "included" } });
  });
});

describe("a program", () => {
  const documents = `
    const policies = [{ path: "policy.yaml", text: "{kind: policy, id: p, clauses: [{id: c, prohibit: {tool: TikTok}}], owner: hr, approvedBy: [hr, legal]}" }];
    const strategies = [{ path: "plan.yaml", text: "{kind: strategy, id: s, tactics: [{id: t, tool: TikTok, businessCase: B, period: 2027-01-01/2027-02-01}], owner: marketing, sharedWith: [hr, legal]}" }];
    const workspace = { today: "2026-11-25", policies, strategies };
  `;
  const answers = `
    lint(workspace)
      .then(({ findings: [finding] }) => console.log(finding.rule, finding.location.start.column))
      .then(() => verdicts(workspace))
      .then(({ verdicts: [{ verdict }] }) => console.log(verdict));
  `;
  const output = { status: 0, stdout: "prohibited-tool 49\nprohibited\n", stderr: "" };

  it("can import it", () => {
    writeFiles(home, { "use.mjs": `import { lint, verdicts } from "onpolicy";${documents}${answers}` });
    expect(runNode("use.mjs")).toEqual(output);
  });

  it("can require it", () => {
    writeFiles(home, { "use.cjs": `const { lint, verdicts } = require("onpolicy");${documents}${answers}` });
    expect(runNode("use.cjs")).toEqual(output);
  });

  it("can run it where there is nothing but the language", () => {
    writeFiles(home, {
      "bare.mjs": `import { lint, verdicts } from "./node_modules/onpolicy/dist/index.js";${documents}
        const prose = [{ path: "policy.md", text: "---\\nkind: policy\\nid: p\\nowner: hr\\napprovedBy: [hr, legal]\\n---\\n# A\\n\\n- prohibit: {tool: TikTok}\\n" }];
        export const answer = Promise.all([lint(workspace), verdicts(workspace), lint({ ...workspace, policies: prose })]).then(
          (all) => all.map(({ findings, verdicts }) => (findings ?? verdicts).length),
        );`,
    });
    const bare = join(ROOT, "test/support/run-bare.mjs");
    const { status, stdout } = runNode("--experimental-vm-modules", "--no-warnings", bare, "bare.mjs");
    expect([status, stdout]).toEqual([0, "[1,1,1]\n"]);
  });

  it("can find the schemas", () => {
    const from = 'require.resolve("onpolicy/schemas/policy.schema.json")';
    expect(runNode("-p", `require(${from}).title`)).toEqual({ ...SILENT, stdout: "Policy\n" });
  });

  it.each([
    ["nodenext", "use.mts", ["--module", "nodenext"]],
    ["nodenext, from CommonJS", "use.cts", ["--module", "nodenext"]],
    ["bundler", "use.ts", ["--module", "preserve", "--moduleResolution", "bundler"]],
  ])("can be compiled: %s", { timeout: 30_000 }, (_, file, options) => {
    const load = file.endsWith(".cts")
      ? 'import onpolicy = require("onpolicy");\nconst { lint, verdicts } = onpolicy;'
      : 'import { lint, verdicts } from "onpolicy";';
    writeFiles(home, {
      [file]: `import type { CheckOutput, FindingOutput, VerdictsResult, Workspace } from "onpolicy";
${load}
const workspace: Workspace = { today: "2026-11-25", policies: [{ path: "a.yaml", text: "" }], strategies: [] };
export async function use(): Promise<string[]> {
  const { findings, summary }: CheckOutput = await lint(workspace);
  const result: VerdictsResult = await verdicts({ ...workspace, config: undefined });
  const worst: FindingOutput | undefined = findings.find(({ severity }) => severity === "error");
  const offset: number = worst?.location.start.offset ?? summary.errors;
  // @ts-expect-error There is no such severity.
  const fatal: FindingOutput[] = findings.filter(({ severity }) => severity === "fatal");
  // @ts-expect-error The day must be given.
  await lint({ policies: [], strategies: [] });
  return [String(offset), ...fatal.map(({ rule }) => rule), ...result.verdicts.map(({ verdict }) => verdict)];
}
`,
    });
    const strict = ["--noEmit", "--strict", "--exactOptionalPropertyTypes", "--target", "es2023", "--types", ""];
    expect(runNode(tsc, ...strict, ...options, file)).toEqual(SILENT);
  });
});

describe("docs/api.md", () => {
  const text = readFileSync(join(ROOT, "docs/api.md"), "utf8");
  const examples = [...text.matchAll(/^```js\n([^]*?)^```\n\n```text\n([^]*?)^```$/gmu)];

  it("has examples, each with its output", () => {
    expect(examples.length).toBeGreaterThan(2);
    expect(text.match(/^```js$/gmu)).toHaveLength(examples.length);
  });

  it.each(examples.map(([, code = "", output = ""]) => ({ code, output })))("is right: $output", ({ code, output }) => {
    writeFiles(home, { "example.mjs": code });
    expect(runNode("example.mjs")).toEqual({ ...SILENT, stdout: output });
  });
});
