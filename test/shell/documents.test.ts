import { describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const PAIR = ["--policy", "policy.yaml", "--strategy", "strategy.yaml"];
const CONFLICT: Files = { "policy.yaml": POLICY, "strategy.yaml": STRATEGY_IN_CONFLICT };
const CONFIG = "extends: [onpolicy:recommended]\npolicies: [policies/*.yaml]\nstrategies: [strategies/*.yaml]\n";
const WORKSPACE: Files = {
  "onpolicy.yaml": CONFIG,
  "policies/use.yaml": POLICY,
  "strategies/autumn.yaml": STRATEGY_IN_CONFLICT,
};

async function checkJson(args: readonly string[], files: Files, cwd = "."): Promise<CheckOutput> {
  const { out } = await run(["check", "--format", "json", ...args], { files, cwd });
  return JSON.parse(out) as CheckOutput;
}

function placesOf({ findings }: CheckOutput): string[] {
  return findings.map(
    ({ rule, location }) => `${location.file}:${location.start.line}:${location.start.column} ${rule}`,
  );
}

describe("the config", () => {
  it.each(["onpolicy.yaml", ".onpolicy.yaml", "onpolicy.json"])("is found as %s", async (name) => {
    const { "onpolicy.yaml": _, ...others } = WORKSPACE;
    const text = name.endsWith(".json")
      ? JSON.stringify({ policies: ["policies/*.yaml"], strategies: ["strategies/*.yaml"] })
      : CONFIG;
    expect(placesOf(await checkJson([], { ...others, [name]: text }))).toEqual([
      "strategies/autumn.yaml:9:11 prohibited-tool",
    ]);
  });

  it("is found upwards, and paths stay relative to its folder", async () => {
    expect(placesOf(await checkJson([], WORKSPACE, "strategies"))).toEqual([
      "strategies/autumn.yaml:9:11 prohibited-tool",
    ]);
    expect(placesOf(await checkJson(["autumn.yaml"], WORKSPACE, "strategies"))).toEqual([
      "strategies/autumn.yaml:9:11 prohibited-tool",
    ]);
  });

  it("is the nearest one", async () => {
    const files = { ...WORKSPACE, "strategies/onpolicy.yaml": "policies: [nope.yaml]\nstrategies: [autumn.yaml]\n" };
    expect(placesOf(await checkJson([], files, "strategies"))).toContain("onpolicy.yaml:1:12 no-match");
  });

  it("is not looked for above the repository", async () => {
    const { status, err } = await run(["check"], {
      files: { ...WORKSPACE, "strategies/.git/HEAD": "" },
      cwd: "strategies",
    });
    expect(status).toBe(2);
    expect(err).toContain("nothing to check");
  });

  it("of two in one folder is an error that names both", async () => {
    const { status, out, err } = await run(["check"], { files: { ...WORKSPACE, ".onpolicy.yaml": CONFIG } });
    expect(status).toBe(2);
    expect(out + err).toMatch(/(?<!\.)onpolicy\.yaml/);
    expect(out + err).toContain(".onpolicy.yaml");
  });

  it("can be the key `onpolicy` of package.json", async () => {
    const { "onpolicy.yaml": _, ...others } = WORKSPACE;
    const text = JSON.stringify({
      name: "x",
      onpolicy: { policies: ["policies/*.yaml"], strategies: ["strategies/*.yaml"] },
    });
    expect(placesOf(await checkJson([], { ...others, "package.json": text }))).toEqual([
      "strategies/autumn.yaml:9:11 prohibited-tool",
    ]);
  });

  it("named by --config is the only one that counts", async () => {
    const files = { ...WORKSPACE, "other.yaml": `${CONFIG}rules: {prohibited-tool: off}\n` };
    expect(placesOf(await checkJson(["--config", "other.yaml"], files))).toEqual(["other.yaml:4:9 conflict-rule-off"]);
  });

  it.each([
    ["a missing one", {}, "There is no such file."],
    ["one that is not UTF-8", { "nope.yaml": Buffer.from("rules: \xff", "latin1") }, "The file is not valid UTF-8."],
    ["a folder", { "nope.yaml/x": "" }, "This is no file."],
  ])("that cannot be read is said once: %s", async (_, files, message) => {
    const { findings } = await checkJson(["--config", "nope.yaml", ...PAIR], { ...CONFLICT, ...files });
    expect(findings.filter(({ location }) => location.file === "nope.yaml").map((finding) => finding.message)).toEqual([
      message,
    ]);
  });

  it.each(["../outside/*.yaml", "policies/../../outside/*.yaml", "/outside/*.yaml", "/outside/p.yaml"])(
    "never makes it read outside the workspace: %s",
    async (pattern) => {
      const files = {
        ...WORKSPACE,
        "onpolicy.yaml": `policies: ["${pattern}"]\nstrategies: [strategies/*.yaml]\n`,
        "/outside/p.yaml": POLICY,
      };
      const { status, host, out } = await run(["check"], { files });
      expect(host.reads.filter((path) => path.startsWith("/outside"))).toEqual([]);
      expect(out).toContain("onpolicy.yaml:1:12");
      expect(status).toBe(2);
    },
  );
});

describe("what a config lists", () => {
  it.each(["./policies/*.yaml", "././policies/use.yaml"])("can begin with a dot: %s", async (pattern) => {
    const files = { ...WORKSPACE, "onpolicy.yaml": CONFIG.replace("policies/*.yaml", pattern) };
    expect(placesOf(await checkJson([], files))).toEqual(["strategies/autumn.yaml:9:11 prohibited-tool"]);
  });

  it.each(['""', '" "', '"./"'])("is refused where it is empty: %s", async (pattern) => {
    const files = { ...WORKSPACE, "onpolicy.yaml": CONFIG.replace("policies/*.yaml", pattern) };
    expect(placesOf(await checkJson([], files))).toContain("onpolicy.yaml:2:12 outside-workspace");
  });

  it.each([
    ["in the config", [], { "onpolicy.yaml": `${CONFIG}ruleFiles: [own.yaml]\n` }],
    ["by name", ["strategies", "policies", "own.yaml"], {}],
  ])("are rules of the organisation's own, %s", async (_, args, files) => {
    const own = `kind: rule\nid: own\ntitle: T\ncategory: c\nseverity: info\nsubject: policy\nwhen: "true"\nmessage: M.\nhelp: H.\n`;
    const places = placesOf(await checkJson(args, { ...WORKSPACE, ...files, "own.yaml": own }));
    expect(places).toContain("strategies/autumn.yaml:9:11 prohibited-tool");
    expect(places).toContain("policies/use.yaml:2:5 own");
  });

  it("and is broken is an error: waivers of the wrong form, rules that are not there", async () => {
    const files = {
      "onpolicy.yaml": `${CONFIG}waivers: [waivers.yaml]\n`,
      "waivers.yaml": "kind: waivers\nwaver: []\n",
    };
    expect(placesOf(await checkJson([], { ...WORKSPACE, ...files }))).toContain("waivers.yaml:2:1 unknown-key");
    const rules = { "onpolicy.yaml": `${CONFIG}ruleFiles: [evil.js]\n` };
    expect(placesOf(await checkJson([], { ...WORKSPACE, ...rules }))).toContain("onpolicy.yaml:4:13 no-match");
  });
});

describe("that no policy speaks of a tool", () => {
  const strategy = STRATEGY.replace("LinkedIn", "Mastodon");
  const silent = async (files: Files): Promise<boolean> =>
    placesOf(await checkJson(PAIR, files)).some((place) => place.endsWith("silent-tool"));

  it("is said only where all policies could be read whole", async () => {
    expect(await silent({ "policy.yaml": POLICY, "strategy.yaml": strategy })).toBe(true);
    expect(await silent({ "policy.yaml": POLICY, "strategy.yaml": `${strategy}extra: 1\n` })).toBe(true);
    expect(await silent({ "policy.yaml": `${POLICY}extra: 1\n`, "strategy.yaml": strategy })).toBe(false);
    expect(await silent({ "strategy.yaml": strategy })).toBe(false);
  });
});

describe("what a policy expects of itself", () => {
  const policy = (days: string, expectation: string): string =>
    `kind: policy\nid: p\ntitle: Tools\nowner: legal\n${days}expectations:\n  - ${expectation}\nclauses:\n  - {id: a, prohibit: {tool: TikTok}}\n  - {id: b, permit: {tool: YouTube}}\n  - {id: c, require: [{approval: legal}], for: {tool: YouTube, payment: paid-media}}\n`;

  const calendar = `kind: policy
id: p
title: Calendar
owner: legal
effective: 2026-01-01
calendar: [{id: quiet, days: 2027-01-11/2027-01-20}]
clauses:
  - {id: a, prohibit: {tool: TikTok}, during: [quiet]}
expectations:
  - {use: {tool: TikTok}, verdict: prohibited, on: 2027-01-20}
  - {use: {tool: TikTok}, verdict: silent, on: 2027-01-21}
  - {use: {tool: TikTok}, verdict: silent, on: 2027-01-20}
  - {use: {tool: TikTok}, verdict: prohibited, on: 2027-01-10}
  - {use: {tool: TikTok}, verdict: prohibited}
  - {use: {tool: TikTok}, verdict: silent, on: 2025-12-31}
`;

  it("is held against them on the day that it names", async () => {
    const { findings } = await checkJson([], { ...WORKSPACE, "policies/use.yaml": calendar });
    const failed = findings.filter(({ rule }) => rule === "failed-expectation");
    expect(failed.map(({ location }) => location.start.line)).toEqual([12, 13]);
  });

  it.each([
    ["{use: {tool: TikTok}, verdict: prohibited}", 0],
    ["{use: {tool: TikTok}, verdict: permitted}", 1],
    ["{use: {tool: [TikTok, YouTube]}, verdict: prohibited}", 1],
    ["{use: {tool: YouTube, payment: paid-media}, verdict: unmet}", 0],
    ["{use: {tool: YouTube}, verdict: permitted}", 1],
    ["{use: {tool: LinkedIn}, verdict: silent}", 0],
  ])("is held against its clauses: %s", async (expectation, count) => {
    for (const days of ["", "effective: 2027-01-01\n", "effective: 2020-01-01/2021-12-31\n"]) {
      const { findings } = await checkJson([], { ...WORKSPACE, "policies/use.yaml": policy(days, expectation) });
      const failed = findings.filter(({ rule }) => rule === "failed-expectation");
      expect(failed.map(({ location, severity }) => `${severity} ${location.file}:${location.start.line}`)).toEqual(
        Array.from({ length: count }, () => `warning policies/use.yaml:${days === "" ? 6 : 7}`),
      );
    }
  });
});

describe("documents on the command line", () => {
  it("say themselves what they are", async () => {
    const expected = ["strategy.yaml:9:11 prohibited-tool"];
    expect(placesOf(await checkJson(["policy.yaml", "strategy.yaml"], CONFLICT))).toEqual(expected);
    expect(placesOf(await checkJson(["strategy.yaml", "--policy", "policy.yaml"], CONFLICT))).toEqual(expected);
    expect(placesOf(await checkJson(["."], CONFLICT))).toEqual(expected);
  });

  it("can be a folder, with all documents in it", async () => {
    const files = {
      "docs/a/policy.yaml": POLICY,
      "docs/b/c/strategy.yaml": STRATEGY_IN_CONFLICT,
      "other/policy.yaml": POLICY,
    };
    expect(placesOf(await checkJson(["docs"], files))).toEqual(["docs/b/c/strategy.yaml:9:11 prohibited-tool"]);
    expect(placesOf(await checkJson(["docs/"], files))).toEqual(["docs/b/c/strategy.yaml:9:11 prohibited-tool"]);
  });

  it.each([
    ["twice", ["policy.yaml", "policy.yaml", "strategy.yaml"]],
    ["in two ways", ["./policy.yaml", "/work/policy.yaml", "x/../policy.yaml", "strategy.yaml"]],
    ["by itself and in its folder", [".", "policy.yaml"]],
    ["as a path and as an option", ["policy.yaml", "strategy.yaml", ...PAIR]],
  ])("are read once where they are named %s", async (_, args) => {
    const output = await checkJson(args, CONFLICT);
    expect(placesOf(output)).toEqual(["strategy.yaml:9:11 prohibited-tool"]);
    expect(output.summary.documents).toBe(2);
  });

  it("are the ones that count even where they cannot be read: what the config lists takes no one's place", async () => {
    const { findings } = await checkJson(["--policy", "nope.yaml", "--strategy", "strategies/autumn.yaml"], WORKSPACE);
    expect(findings.map(({ rule, location }) => `${location.file} ${rule}`)).toEqual(["nope.yaml unreadable-file"]);
  });

  it("are read once where the config lists them too", async () => {
    const files = {
      ...WORKSPACE,
      "onpolicy.yaml": CONFIG.replace("[policies/*.yaml]", '[policies/*.yaml, "policies/use.yaml"]'),
    };
    expect(placesOf(await checkJson([], files))).toEqual(["strategies/autumn.yaml:9:11 prohibited-tool"]);
    expect(placesOf(await checkJson(["policies/use.yaml", "strategies"], files))).toEqual([
      "strategies/autumn.yaml:9:11 prohibited-tool",
    ]);
  });

  it("outside the workspace keep their way there", async () => {
    const files = { "policy.yaml": POLICY, "/else/strategy.yaml": STRATEGY_IN_CONFLICT };
    expect(placesOf(await checkJson(["policy.yaml", "/else/strategy.yaml"], files))).toEqual([
      "../else/strategy.yaml:9:11 prohibited-tool",
    ]);
  });

  const unsaid: readonly (readonly [what: string, files: Files])[] = [
    ["has no kind", { "x.yaml": "id: use\nclauses: []\n" }],
    ["has an unknown kind", { "x.yaml": POLICY.replace("kind: policy", "kind: polcy") }],
    ["is broken before its kind", { "x.yaml": "id: [\nkind: policy\n" }],
    ["is empty", { "x.yaml": "" }],
    ["is only a text", { "x.yaml": "hello\n" }],
  ];
  it.each(unsaid)("are never dropped in silence: one that %s", async (_, files) => {
    const output = await checkJson(["policy.yaml", "strategy.yaml", "x.yaml"], { ...CONFLICT, ...files });
    expect(placesOf(output)).toContainEqual(expect.stringMatching(/^x\.yaml:/));
    expect(output.summary.incomplete).toBe(true);
  });

  it.each([
    [
      "last, on one line",
      JSON.stringify({ id: "use", title: "T", clauses: [{ id: "a", prohibit: { tool: "Facebook" } }], kind: "policy" }),
    ],
    [
      "after long texts",
      `id: use\ndescription: >\n${"  a long line of text\n".repeat(400)}kind: policy\nclauses: [{id: a, prohibit: {tool: Facebook}}]\n`,
    ],
    [
      "after a text that speaks of another",
      `id: use\ndescription: |\n  kind: strategy\nkind: policy\nclauses: [{id: a, prohibit: {tool: Facebook}}]\n`,
    ],
    [
      "in capitals of Unicode escapes",
      '{"\\u006bind": "policy", "id": "use", "clauses": [{"id": "a", "prohibit": {"tool": "Facebook"}}]}',
    ],
    ["as an explicit key", "? kind\n: policy\nid: use\nclauses: [{id: a, prohibit: {tool: Facebook}}]\n"],
  ])("are known by a kind that stands %s", async (_, text) => {
    const output = await checkJson(["x.yaml", "strategy.yaml"], { ...CONFLICT, "x.yaml": text });
    expect(placesOf(output)).toContain("strategy.yaml:9:11 prohibited-tool");
  });
});

describe("a file", () => {
  const unreadable: readonly (readonly [what: string, files: Files, message: RegExp])[] = [
    ["that is missing", {}, /There is no such file/],
    ["that is a folder", { "bad.yaml/x.yaml": "" }, /This is no file/],
    ["that is not UTF-8", { "bad.yaml": Buffer.from("kind: policy\nid: \xe9\n", "latin1") }, /not valid UTF-8/],
    ["that is UTF-16", { "bad.yaml": Buffer.from(`\ufeff${POLICY}`, "utf16le") }, /UTF-16|UTF-8/],
    ["that is larger than 1 MiB", { "bad.yaml": `${POLICY}# ${"x".repeat(1024 * 1024)}\n` }, /larger than 1 MiB/],
  ];
  it.each(unreadable)("%s is named, and the others are checked", async (_, files, message) => {
    const output = await checkJson([...PAIR, "--policy", "bad.yaml"], { ...CONFLICT, ...files });
    expect(placesOf(output)).toEqual(["bad.yaml:1:1 unreadable-file", "strategy.yaml:9:11 prohibited-tool"]);
    expect(output.findings[0]?.message).toMatch(message);
    expect(output.summary).toMatchObject({ incomplete: true });
  });

  it("of exactly 1 MiB is read", async () => {
    const text = `${POLICY}# ${"x".repeat(1024 * 1024 - POLICY.length - 3)}\n`;
    expect(Buffer.byteLength(text)).toBe(1024 * 1024);
    expect(placesOf(await checkJson(PAIR, { ...CONFLICT, "policy.yaml": text }))).toEqual([
      "strategy.yaml:9:11 prohibited-tool",
    ]);
  });

  const broken = `${POLICY.replace("Facebook", "Facebok")}ownr: x\n`;
  const strategy = STRATEGY.replace("LinkedIn", "[LinkedIn, Qwertzuiop]");
  const place = ({ findings }: CheckOutput): unknown =>
    findings.map(({ rule, message, fingerprint, location: { file, start, end } }) => ({
      rule,
      message,
      fingerprint,
      file,
      start: [start.line, start.column],
      end: [end.line, end.column],
    }));

  it.each([
    ["CRLF", (text: string) => text.replaceAll("\n", "\r\n")],
    ["a byte order mark", (text: string) => `\ufeff${text}`],
    ["no line end at the end", (text: string) => text.trimEnd()],
    ["CRLF and a byte order mark", (text: string) => `\ufeff${text.replaceAll("\n", "\r\n")}`],
  ])("with %s has the same findings at the same lines and columns", async (_, change) => {
    const plain = await checkJson(PAIR, { "policy.yaml": broken, "strategy.yaml": strategy });
    const changed = await checkJson(PAIR, { "policy.yaml": change(broken), "strategy.yaml": change(strategy) });
    expect(plain.findings.length).toBeGreaterThan(2);
    expect(place(changed)).toEqual(place(plain));
    for (const { location } of changed.findings) expect(location.start.offset).toBeGreaterThan(0);
  });

  it("counts columns in UTF-16 code units", async () => {
    const text = STRATEGY.replace("    tool: LinkedIn\n", "")
      .replace("id: posts", "{id: posts, title: 😀é日本, tool: Facebook, businessCase: B}")
      .replace(/ {4}title.*\n {4}business.*\n/u, "");
    const output = await checkJson(PAIR, { "policy.yaml": POLICY, "strategy.yaml": text });
    expect(placesOf(output)).toEqual([
      `strategy.yaml:7:${"  - {id: posts, title: 😀é日本, tool: ".length + 1} prohibited-tool`,
    ]);
  });
});
