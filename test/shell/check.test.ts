import { describe, expect, it } from "vitest";
import type { Files, HostOptions } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const CLEAN: Files = { "policy.yaml": POLICY, "strategy.yaml": STRATEGY };
const CONFLICT: Files = { "policy.yaml": POLICY, "strategy.yaml": STRATEGY_IN_CONFLICT };
const PAIR = ["check", "--policy", "policy.yaml", "--strategy", "strategy.yaml"];
const CONFIG =
  'extends: [onpolicy:recommended]\npolicies: [policies/*.yaml]\nstrategies: ["strategies/**/*.{yaml,md}"]\n';
const WORKSPACE: Files = {
  "onpolicy.yaml": CONFIG,
  "policies/use.yaml": POLICY,
  "strategies/autumn.yaml": STRATEGY_IN_CONFLICT,
};
/** A tactic that names what no taxonomy has: a warning. */
const WARNING: Files = { ...CLEAN, "strategy.yaml": STRATEGY.replace("LinkedIn", "[LinkedIn, Qwertzuiop]") };
/** A tactic of which no clause speaks: an info. */
const INFO: Files = { ...CLEAN, "strategy.yaml": STRATEGY.replace("LinkedIn", "Zoom") };

describe("the exit status", () => {
  const cases: readonly (readonly [what: string, status: number, args: readonly string[], files: Files])[] = [
    ["nothing found", 0, PAIR, CLEAN],
    ["an error", 1, PAIR, CONFLICT],
    ["an error that is not to fail", 0, [...PAIR, "--fail-on", "never"], CONFLICT],
    ["a warning", 0, PAIR, WARNING],
    ["a warning where it is to fail", 1, [...PAIR, "--fail-on", "warning"], WARNING],
    ["no more warnings than allowed", 0, [...PAIR, "--max-warnings", "1"], WARNING],
    ["more warnings than allowed", 1, [...PAIR, "--max-warnings", "0"], WARNING],
    [
      "more warnings than allowed, though nothing is to fail",
      1,
      [...PAIR, "--max-warnings", "0", "--fail-on", "never"],
      WARNING,
    ],
    ["an info", 0, [...PAIR, "--fail-on", "warning"], INFO],
    ["an info where it is to fail", 1, [...PAIR, "--fail-on", "info"], INFO],
    ["a missing policy", 2, PAIR, { "strategy.yaml": STRATEGY }],
    ["a missing strategy", 2, PAIR, { "policy.yaml": POLICY }],
    ["an invalid policy", 2, PAIR, { ...CLEAN, "policy.yaml": `${POLICY}x: 1\n` }],
    [
      "an invalid policy, though nothing is to fail",
      2,
      [...PAIR, "--fail-on", "never"],
      { ...CLEAN, "policy.yaml": `${POLICY}x: 1\n` },
    ],
    [
      "an invalid strategy beside a conflict",
      2,
      [...PAIR, "bad.yaml"],
      { ...CONFLICT, "bad.yaml": "kind: strategy\nid: [\n" },
    ],
    ["an invalid config", 2, ["check"], { ...WORKSPACE, "onpolicy.yaml": `${CONFIG}x: 1\n` }],
    ["a pattern that nothing matches", 2, ["check"], { "onpolicy.yaml": CONFIG, "policies/use.yaml": POLICY }],
    ["nothing to check", 2, ["check"], {}],
    ["no policy", 2, ["check", "strategy.yaml"], CLEAN],
    ["no policy, which is accepted", 0, ["check", "--allow-empty", "strategy.yaml"], CLEAN],
    ["no strategy", 0, ["check", "policy.yaml"], CLEAN],
    ["an empty folder", 2, ["check", "folder"], { "folder/readme.txt": "" }],
    ["an empty folder, which is accepted", 0, ["check", "--allow-empty", "folder"], { "folder/readme.txt": "" }],
    ["a config that lists nothing", 2, ["check"], { "onpolicy.yaml": "extends: [onpolicy:recommended]\n" }],
    [
      "a config that lists nothing, which is accepted",
      0,
      ["check", "--allow-empty"],
      { "onpolicy.yaml": "rules: {}\n" },
    ],
    ["no config and no documents, which is accepted", 0, ["check", "--allow-empty"], {}],
    ["a missing config", 2, ["check", "--config", "nope.yaml"], WORKSPACE],
  ];
  it.each(cases)("of %s is %i", async (_, status, args, files) => {
    const { status: actual, out, err } = await run(args, { files });
    expect({ status: actual, out, err }).toMatchObject({ status });
  });

  const usage: readonly (readonly [what: string, args: readonly string[], says: RegExp])[] = [
    ["an unknown option", ["check", "--polcy", "x"], /--policy/],
    ["an unknown format", [...PAIR, "--format", "xml"], /text, json/],
    ["an unknown severity", [...PAIR, "--fail-on", "eror"], /error, warning, info, never/],
    ["a count that is none", [...PAIR, "--max-warnings", "many"], /whole number/],
    ["a negative count", [...PAIR, "--max-warnings=-1"], /whole number/],
    ["an option without its value", ["check", "--policy"], /--policy/],
    ["a day in words", [...PAIR, "--today", "tomorrow"], /--today.*"tomorrow"/],
    ["a day that does not exist", [...PAIR, "--today", "2026-02-30"], /2026-02-30/],
    ["a month that does not exist", [...PAIR, "--today", "2026-13-01"], /2026-13-01/],
    ["an unknown command", ["verdict"], /verdicts/],
    ["an unknown command with options", ["explian", "--today", "2026-01-01"], /explain/],
    ["explain without an id", ["explain"], /id/],
    ["explain of a rule with a slip", ["explain", "prohibited-tol"], /"prohibited-tool"/],
    [
      "explain of a tactic with a slip",
      ["explain", "autumn#post", "-p", "policy.yaml", "-s", "strategy.yaml"],
      /"autumn#posts"/,
    ],
    ["too many arguments", ["rules", "x"], /argument/],
  ];
  it.each(usage)("of %s is 2, and says what would do", async (_, args, says) => {
    const { status, out, err } = await run(args, { files: CONFLICT });
    expect(err).toMatch(says);
    expect(err).not.toMatch(/\n {4}at |bug of ours/);
    expect({ status, out }).toEqual({ status: 2, out: "" });
  });

  it.each(["abc", "-1", "1.5", "1e15", "99999999999999999", "300000000000", "0x10", " 5"])(
    "of SOURCE_DATE_EPOCH=%s is 2",
    async (epoch) => {
      const { status, out, err } = await run(PAIR, { files: CLEAN, env: { SOURCE_DATE_EPOCH: epoch } });
      expect(err).toMatch(/SOURCE_DATE_EPOCH/);
      expect(err).not.toMatch(/bug of ours/);
      expect({ status, out }).toEqual({ status: 2, out: "" });
    },
  );

  it("of help and version is 0", async () => {
    for (const args of [["--help"], ["check", "--help"], ["--version"], ["-V"], ["help"]]) {
      const { status, out, err } = await run(args);
      expect({ status, err }).toEqual({ status: 0, err: "" });
      expect(out).not.toBe("");
    }
  });
});

describe("the day of checking", () => {
  const days: readonly (readonly [what: string, args: readonly string[], env: Record<string, string>, day: string])[] =
    [
      ["the current one", [], {}, "2026-10-01"],
      ["what --today says", ["--today", "2026-11-22"], { SOURCE_DATE_EPOCH: "0" }, "2026-11-22"],
      ["what SOURCE_DATE_EPOCH says", [], { SOURCE_DATE_EPOCH: "1767225599" }, "2025-12-31"],
      ["what SOURCE_DATE_EPOCH says to the second", [], { SOURCE_DATE_EPOCH: "1767225600" }, "2026-01-01"],
      ["the current one where SOURCE_DATE_EPOCH is empty", [], { SOURCE_DATE_EPOCH: "" }, "2026-10-01"],
    ];
  it.each(days)("is %s", async (_, args, env, day) => {
    const { out } = await run([...PAIR, ...args], { files: CLEAN, env });
    expect(out).toContain(`as of ${day}.`);
  });
});

describe("the streams", () => {
  it("findings go to standard output, everything else to standard error", async () => {
    const conflict = await run(PAIR, { files: CONFLICT });
    expect(conflict.out).toContain("error[prohibited-tool]");
    expect(conflict.err).toBe("");
    const alone = await run(["check", "policy.yaml"], { files: CLEAN });
    expect(alone.err).toBe("onpolicy: there is no strategy; the policies alone were read.\n");
    expect(alone.out).not.toContain("there is no strategy");
  });

  it.each([
    ["verdicts", ["verdicts"]],
    ["explain", ["explain", "autumn#posts"]],
  ])("%s prints its answer to standard output and faults to standard error", async (_, command) => {
    const files = { ...CLEAN, "policy.yaml": `${POLICY}x: 1\n` };
    const { status, out, err } = await run([...command, "-p", "policy.yaml", "-s", "strategy.yaml"], { files });
    expect(out).toContain("posts");
    expect(out).not.toContain("unknown-key");
    expect(err).toContain("error[unknown-key]");
    expect(status).toBe(2);
  });

  it("JSON is all that stands on standard output", async () => {
    for (const files of [CLEAN, CONFLICT, WARNING, { "strategy.yaml": STRATEGY }, { ...CLEAN, "policy.yaml": "{" }]) {
      const { out } = await run([...PAIR, "--format", "json"], { files });
      expect(JSON.parse(out)).toHaveProperty("version", 1);
      expect(out.endsWith("}\n")).toBe(true);
    }
  });
});

describe("colour", () => {
  const cases: readonly (readonly [colour: boolean, args: readonly string[], options: HostOptions])[] = [
    [false, [], {}],
    [true, [], { isTerminal: true }],
    [false, ["--no-color"], { isTerminal: true }],
    [true, ["--color"], {}],
    [false, [], { isTerminal: true, env: { NO_COLOR: "1" } }],
    [true, [], { isTerminal: true, env: { NO_COLOR: "" } }],
    [true, [], { env: { FORCE_COLOR: "1" } }],
    [true, [], { env: { FORCE_COLOR: "true" } }],
    [false, [], { isTerminal: true, env: { FORCE_COLOR: "0" } }],
    [true, ["--color"], { env: { NO_COLOR: "1" } }],
    [false, ["--no-color"], { env: { FORCE_COLOR: "1" } }],
    [false, [], { env: { NO_COLOR: "1", FORCE_COLOR: "1" } }],
  ];
  it.each(cases)("is %s with %j and %j", async (colour, args, options) => {
    const { out } = await run([...PAIR, ...args], { files: CONFLICT, ...options });
    expect(out.includes("\u001b[")).toBe(colour);
  });

  it.each([
    ["check", PAIR],
    ["verdicts", ["verdicts", "-p", "policy.yaml", "-s", "strategy.yaml"]],
    ["explain", ["explain", "posts", "-p", "policy.yaml", "-s", "strategy.yaml"]],
    ["explain of a rule", ["explain", "prohibited-tool"]],
    ["rules", ["rules"]],
  ])("only adds escapes to what %s prints", async (_, args) => {
    const plain = await run([...args, "--no-color"], { files: CONFLICT });
    const coloured = await run([...args, "--color"], { files: CONFLICT });
    expect(coloured.out).toContain("\u001b[");
    expect(coloured.out.replaceAll(/\u001b\[[0-9;]*m/gu, "")).toBe(plain.out);
  });

  it("is never in JSON", async () => {
    const { out } = await run([...PAIR, "--format", "json", "--color"], { files: CONFLICT, isTerminal: true });
    expect(out).not.toContain("\u001b");
  });
});

describe("the same bytes", () => {
  const files: Files = {
    "onpolicy.yaml": CONFIG,
    "policies/a.yaml": POLICY,
    "policies/b.yaml": POLICY.replace("id: use", "id: other").replace("Facebook", "TikTok"),
    "strategies/z.yaml": STRATEGY_IN_CONFLICT,
    "strategies/sub/y.yaml": STRATEGY.replace("id: autumn", "id: winter").replace(
      "LinkedIn",
      "[TikTok, Facebook, Zoom]",
    ),
    "strategies/x.yaml": STRATEGY.replace("id: autumn", "id: ad").replace("LinkedIn", "Qwertzuiop"),
  };

  it.each([["check"], ["check", "--format", "json"], ["verdicts"], ["verdicts", "--format", "json"]])(
    "for another order of the folder's files: %s %s %s",
    async (...command) => {
      const forward = await run(command, { files, order: "forward" });
      const backward = await run(command, { files, order: "backward" });
      expect(backward.out).toBe(forward.out);
      expect(forward.out).not.toBe("");
    },
  );

  it.each([["check"], ["check", "--format", "json"]])(
    "for another order of arguments: %s %s %s",
    async (...command) => {
      const names = Object.keys(files).filter((name) => name !== "onpolicy.yaml");
      const forward = await run([...command, ...names], { files });
      const backward = await run([...command, ...names.toReversed()], { files });
      expect(backward).toMatchObject({ out: forward.out, status: forward.status, err: forward.err });
      const listed = await run(command, { files });
      expect(forward.out).toBe(listed.out);
    },
  );

  it("where two documents share an id, whatever the order", async () => {
    const twins = { ...CLEAN, "policy-2.yaml": POLICY.replace("Facebook", "TikTok") };
    const forward = await run(["check", "policy.yaml", "policy-2.yaml", "strategy.yaml"], { files: twins });
    const backward = await run(["check", "strategy.yaml", "policy-2.yaml", "policy.yaml"], { files: twins });
    expect(backward.out).toBe(forward.out);
    const strategies = { ...CLEAN, "strategy-2.yaml": STRATEGY.replace("LinkedIn", "Facebook") };
    const first = await run(["check", "policy.yaml", "strategy.yaml", "strategy-2.yaml"], { files: strategies });
    const second = await run(["check", "policy.yaml", "strategy-2.yaml", "strategy.yaml"], { files: strategies });
    expect(second.out).toBe(first.out);
  });
});
