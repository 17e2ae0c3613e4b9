import { readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createLinter } from "../../src/lint.ts";
import { isBasisReport, isStrategyReport } from "../../src/shell/cache/report-shape.ts";
import { sealText } from "../../src/shell/cache/sealed-text.ts";
import { loadWorkspace } from "../../src/shell/load-workspace.ts";
import { createNodeHost } from "../../src/shell/node-host.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { bundleInto, createFolder, ROOT, runProcess, writeFiles } from "../support/process.ts";
import { POLICY, STRATEGY, STRATEGY_IN_CONFLICT, TODAY } from "../support/workspace.ts";

const COUNT = 60;
const CHECK = ["check", "--today", TODAY, "--format", "json"];

/** A workspace large enough for the cache to be used. */
const files: Files = {
  "onpolicy.yaml": 'extends: [base.yaml]\npolicies: [use.yaml]\nstrategies: ["plans/*.yaml"]\n',
  "base.yaml": "extends: [onpolicy:recommended]\nmaxWarnings: 5\n",
  "use.yaml": POLICY,
  ...Object.fromEntries(
    Array.from({ length: COUNT }, (_, index) => [
      `plans/p${index}.yaml`,
      (index % 3 === 0 ? STRATEGY_IN_CONFLICT : STRATEGY).replace("id: autumn", `id: plan-${index}`),
    ]),
  ),
};

async function check(kept: Map<string, string>, changed: Files = {}, args: readonly string[] = CHECK) {
  const { status, out, err } = await run(args, { files: { ...files, ...changed }, kept });
  return { status, out, err };
}

function keptIn(kept: ReadonlyMap<string, string>, kind: "reports" | "outcome"): { name: string; text: string } {
  const found = [...kept].find(([name]) => name.endsWith(`.${kind}`));
  if (found === undefined) throw new Error(`no ${kind} were kept`);
  return { name: found[0], text: found[1] };
}

const changes: readonly (readonly [what: string, changed: Files, args: readonly string[]])[] = [
  ["nothing", {}, CHECK],
  ["a strategy", { "plans/p1.yaml": STRATEGY_IN_CONFLICT.replace("id: autumn", "id: plan-1") }, CHECK],
  ["a strategy's path", { "plans/q.yaml": STRATEGY_IN_CONFLICT.replace("id: autumn", "id: plan-q") }, CHECK],
  ["a strategy's id, to one that is taken", { "plans/p1.yaml": STRATEGY.replace("id: autumn", "id: plan-2") }, CHECK],
  ["a strategy, which can no longer be read", { "plans/p1.yaml": "kind: strategy\n\tid: x\n" }, CHECK],
  ["a strategy, which is no longer UTF-8", { "plans/p1.yaml": Uint8Array.of(0xff, 0xfe, 0xfd) }, CHECK],
  ["the policy", { "use.yaml": POLICY.replace("Facebook", "LinkedIn") }, CHECK],
  ["the policy, which can no longer be read", { "use.yaml": "kind: policy\n\tid: x\n" }, CHECK],
  ["the config", { "onpolicy.yaml": `${String(files["onpolicy.yaml"])}rules: {prohibited-tool: warning}\n` }, CHECK],
  ["a config that is extended", { "base.yaml": "rules: {prohibited-tool: warning}\n" }, CHECK],
  [
    "what fails, in a config that is extended",
    { "base.yaml": "failOn: info\nrules: {prohibited-tool: info}\n" },
    CHECK,
  ],
  ["a config that is extended, and cannot be read any more", { "base.yaml": Uint8Array.of(0xff) }, CHECK],
  ["the day", {}, ["check", "--today", "2026-11-23", "--format", "json"]],
  ["the format", {}, ["check", "--today", TODAY]],
];

const waiver = {
  id: "W-1",
  policy: "use",
  clause: "no-facebook",
  strategy: "plan-3",
  tactic: "posts",
  grantedBy: "legal",
  on: "2026-09-01",
  expires: TODAY,
  reason: "A pilot.",
};
const register = (change: object): string => JSON.stringify({ kind: "waivers", waivers: [{ ...waiver, ...change }] });

describe("a run that knows of an earlier one, with waivers", () => {
  const waived = { "onpolicy.yaml": `${String(files["onpolicy.yaml"])}waivers: [w.json]\n`, "w.json": register({}) };

  it.each<[what: string, changed: Files, args: readonly string[]]>([
    ["nothing", {}, CHECK],
    ["the waiver's strategy", { "w.json": register({ strategy: "plan-6" }) }, CHECK],
    ["the waiver's strategy, to one that is not there", { "w.json": register({ strategy: "plan" }) }, CHECK],
    ["the strategy's id, so that the waiver's is not there", { "plans/p3.yaml": STRATEGY }, CHECK],
    ["the day, to the one after the waiver's last", {}, ["check", "--today", "2026-11-23", "--format", "json"]],
    ["what is named, so that the waiver's strategy is not read", {}, [...CHECK, "plans/p1.yaml", "plans/p2.yaml"]],
    ["what is named, to the same strategies", {}, [...CHECK, "plans"]],
  ])("prints the same as one that does not, after a change of: %s", async (_, changed, args) => {
    const kept = new Map<string, string>();
    const first = await check(kept, waived);
    expect(first.out).toContain('"id": "W-1"');
    const fresh = await check(new Map(), { ...waived, ...changed }, args);
    expect(await check(kept, { ...waived, ...changed }, args)).toEqual(fresh);
    expect(await check(kept, { ...waived, ...changed }, args)).toEqual(fresh);
  });
});

describe("a run that knows of an earlier one", () => {
  it.each(changes)("prints the same as one that does not, after a change of: %s", async (_, changed, args) => {
    const kept = new Map<string, string>();
    await check(kept);
    expect(kept.size).toBe(2);
    const fresh = await check(new Map(), changed, args);
    expect(await check(kept, changed, args)).toEqual(fresh);
    expect(await check(kept, changed, args)).toEqual(fresh);
    expect(await check(kept, changed, [...args, "--no-cache"])).toEqual(fresh);
  });

  it("believes what has the right seal and shape: that is what makes it fast", async () => {
    const kept = new Map<string, string>();
    await check(kept);
    const { name, text } = keptIn(kept, "reports");
    const [head = "", ...lines] = text.split("\n");
    const told = lines.map((line) => line.replaceAll("prohibits Facebook", "prohibits everything"));
    const other = new Map([[name, sealText(head.split(" ")[1] ?? "", told.join("\n"))]]);
    expect((await check(other)).out).toContain("prohibits everything");
  });

  it("prints what the last run came to where nothing at all has changed, and the same way of telling is asked for", async () => {
    const kept = new Map<string, string>();
    await check(kept);
    const { name, text } = keptIn(kept, "outcome");
    const [head = "", ...lines] = text.split("\n");
    const forged = sealText(
      head.split(" ")[1] ?? "",
      lines.join("\n").replaceAll("prohibits Facebook", "prohibits all"),
    );
    const other = (): Map<string, string> => new Map([[name, forged]]);
    expect((await check(other())).out).toContain("prohibits all");
    for (const args of [["--fail-on", "never"], ["--max-warnings", "0"], ["--allow-empty"], ["--no-cache"]])
      expect((await check(other(), {}, [...CHECK, ...args])).out).not.toContain("prohibits all");
    expect((await check(other(), { "use.yaml": `${POLICY}# x\n` })).out).not.toContain("prohibits all");
    expect(
      (await check(other(), { "plans/p9.yaml": `${STRATEGY.replace("autumn", "plan-9")}# x\n` })).out,
    ).not.toContain("prohibits all");
  });

  it("keeps the colours, the status and what is said besides apart", async () => {
    const kept = new Map<string, string>();
    const args = ["check", "--today", TODAY];
    const plain = await check(kept, {}, args);
    const coloured = await check(kept, {}, [...args, "--color"]);
    expect(coloured.out).toContain("\u001b[");
    expect(await check(kept, {}, args)).toEqual(plain);
    expect(await check(kept, {}, [...args, "--color"])).toEqual(coloured);
    const none = { "use.yaml": POLICY.replaceAll(/^(?: {2}.*|clauses:)\n/gmu, "").concat("clauses: []\n") };
    const empty = await check(kept, none, args);
    expect(await check(kept, none, args)).toEqual(empty);
  });

  it("keeps nothing of a strategy that is gone, and nothing at all with --no-cache", async () => {
    const kept = new Map<string, string>();
    await check(kept, {}, [...CHECK, "--no-cache"]);
    expect(kept.size).toBe(0);
    await check(kept, { "plans/q.yaml": STRATEGY.replace("id: autumn", "id: gone") });
    await check(kept);
    expect([...kept.values()].join("")).not.toContain('"gone"');
  });

  it("keeps nothing of a few strategies: looking it up would take as long", async () => {
    const kept = new Map<string, string>();
    await check(kept, {}, ["check", "--policy", "use.yaml", "--strategy", "plans/p1.yaml", "--today", TODAY]);
    expect(kept.size).toBe(0);
  });
});

describe("a cache that somebody or something spoilt", () => {
  const first = async (): Promise<{ kept: Map<string, string>; name: string; text: string; out: object }> => {
    const kept = new Map<string, string>();
    const out = await check(kept);
    const { name, text } = keptIn(kept, "reports");
    return { kept, name, text, out };
  };

  it("is not believed, wherever it was cut or changed", async () => {
    const { name, text, out } = await first();
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.constantFrom("cut", "x", "\n", "{"), async (at, how) => {
        const spoilt = how === "cut" ? text.slice(0, at) : text.slice(0, at) + how + text.slice(at + 1);
        expect(await check(new Map([[name, spoilt]]))).toEqual(out);
      }),
      { numRuns: 25 },
    );
  });

  it("is not believed where what the run came to was cut or changed", async () => {
    const kept = new Map<string, string>();
    const out = await check(kept);
    const { name, text } = keptIn(kept, "outcome");
    const key = text.split(" ")[1] ?? "";
    const forged = ["", "x", "\n", "null\n", "[]\n", '{"status":7}\n', '{"status":0,"remark":1}\n', "{\n"];
    for (const each of [...forged, ...forged.map((body) => sealText(key, body)), text.slice(0, -1), `${text} `])
      expect(await check(new Map([[name, each]]))).toEqual(out);
  });

  it("breaks nothing even where its seal is right: what has not the shape of a report is left aside", async () => {
    const { name, text, out } = await first();
    const [head = "", ...lines] = text.split("\n");
    const key = head.split(" ")[1] ?? "";
    const forge = (edit: (line: string) => string): string => sealText(key, lines.map(edit).join("\n"));
    const forged = [
      forge(() => "null"),
      forge((line) => line.replace(/\{.*/u, "[]")),
      forge((line) => line.replace(/"severity":"error"/u, '"severity":"fatal"')),
      forge((line) => line.replace(/"findings":\[/u, '"findings":[null,')),
      forge((line) => line.replace(/"line":\d+/u, '"line":-1')),
      forge((line) => line.replace('"ids"', '"__proto__":{"x":1},"ids"')),
      forge((line) => line.replace(/\{/u, `${"[".repeat(20_000)}{`)),
      "",
      "\u0000",
      "onpolicy",
    ];
    for (const each of forged) expect(await check(new Map([[name, each]]))).toEqual(out);
  });
});

describe("what is kept", () => {
  it.each(readdirSync(join(ROOT, "examples")))("of examples/%s has the shape that is asked of it", async (name) => {
    const host = { ...createNodeHost(), cwd: join(ROOT, "examples", name) };
    const { strategies, ...basis } = await loadWorkspace(host, { today: TODAY });
    const linter = await createLinter(basis);
    const copyOf = (value: object): unknown => JSON.parse(JSON.stringify(value));
    expect(isBasisReport(copyOf(linter.basis))).toBe(true);
    for (const source of strategies) expect(isStrategyReport(copyOf(await linter.lintStrategy(source)))).toBe(true);
    expect(isStrategyReport(copyOf(linter.basis))).toBe(false);
  });
});

describe("the cache on disk", { timeout: 60_000 }, () => {
  const tool = createFolder();
  const home = createFolder();
  let cli = "";
  beforeAll(async () => {
    cli = await bundleInto(tool);
    writeFiles(home, Object.fromEntries(Object.entries(files).map(([path, content]) => [`work/${path}`, content])));
  }, 60_000);
  afterAll(() => {
    for (const folder of [tool, home]) rmSync(folder, { recursive: true, force: true });
  });
  const runCli = (env: Readonly<Record<string, string>>) => {
    const { status, stdout, stderr } = runProcess(process.execPath, [cli, ...CHECK], { cwd: join(home, "work"), env });
    return { status, stdout, stderr };
  };

  it("lies in the user's own cache folder, never in the workspace, for nobody else to read", () => {
    const before = readdirSync(join(home, "work"), { recursive: true });
    const first = runCli({ HOME: home });
    const folder = join(home, ".cache/onpolicy");
    const names = readdirSync(folder).toSorted((a, b) => (a.slice(64) < b.slice(64) ? -1 : 1));
    const [outcome = "", name = ""] = names;
    expect(names).toEqual([
      expect.stringMatching(/^[0-9a-f]{64}\.outcome$/u),
      expect.stringMatching(/^[0-9a-f]{64}\.reports$/u),
    ]);
    expect(statSync(join(folder, outcome)).mode & 0o077).toBe(0);
    expect(readFileSync(join(folder, name), "utf8")).toContain("plan-1");
    expect(readdirSync(join(home, "work"), { recursive: true })).toEqual(before);
    expect(runCli({ HOME: home })).toEqual(first);
    writeFileSync(join(folder, name), "spoilt");
    writeFileSync(join(folder, outcome), "spoilt");
    expect(runCli({ HOME: home })).toEqual(first);
    expect(runCli({})).toEqual(first);
    expect(runCli({ HOME: "/dev/null" })).toEqual(first);
    expect(runCli({ HOME: home, XDG_CACHE_HOME: join(home, "other") })).toEqual(first);
    expect(readdirSync(join(home, "other/onpolicy"))).toHaveLength(2);
  });
});
