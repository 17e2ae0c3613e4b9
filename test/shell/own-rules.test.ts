import { describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import type { RulesOutput } from "../../src/report/rules-json.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const STRATEGY = STRATEGY_IN_CONFLICT.replace(/^.*businessCase.*\n/mu, "");

const RULE = `kind: rule
id: team-planned
title: A tactic has no business case
description: Whoever asks for an exception later needs one.
category: own
severity: warning
subject: tactic
when: tactic.businessCase == "" && tactic.tool.exists(t, t.within("social-network"))
message: "{tactic.title} has no business case."
help: Add a business case.
docs: https://wiki.example.com/rules/team-planned
`;
const CONFIG = `policies: [policies/*.yaml]
strategies: [strategies/*.yaml]
ruleFiles: [rules/*.yaml]
`;

function workspace(files: Readonly<Record<string, string>> = {}): Record<string, string> {
  return {
    "onpolicy.yaml": CONFIG,
    "policies/use.yaml": POLICY,
    "strategies/autumn.yaml": STRATEGY,
    "rules/team-planned.yaml": RULE,
    ...files,
  };
}

async function check(files: Readonly<Record<string, string>>, args: readonly string[] = []) {
  const { status, out, err } = await run(["check", ...args, "--format", "json"], { files });
  expect(err).toBe("");
  const output = JSON.parse(out) as CheckOutput;
  const told = output.findings.map(
    ({ rule, severity, location: { file, start } }) => `${file}:${start.line}:${start.column} ${severity} ${rule}`,
  );
  return { status, output, told };
}

describe("a rule of the organisation's own", () => {
  it("is run like those of the tool", async () => {
    const { output } = await check(workspace());
    const found = output.findings.find(({ rule }) => rule === "team-planned");
    expect(found).toMatchObject({
      severity: "warning",
      confidence: 1,
      help: ["Add a business case."],
      strategy: "autumn",
    });
    expect(found?.message).toMatch(/^[A-Z].* has no business case\.$/u);
  });

  it.each([
    ["the config", "rules: {team-planned: error}", "error"],
    ["an override", 'overrides: [{files: ["strategies/**"], rules: {team-planned: info}}]', "info"],
  ])("takes its severity from %s", async (_, lines, severity) => {
    const { output } = await check(workspace({ "onpolicy.yaml": `${CONFIG}${lines}\n` }));
    expect(output.findings.find(({ rule }) => rule === "team-planned")?.severity).toBe(severity);
  });

  it("can be switched off, and be opted into", async () => {
    const off = await check(workspace({ "onpolicy.yaml": `${CONFIG}rules: {team-planned: off}\n` }));
    expect(off.told.filter((line) => line.includes("team-planned"))).toEqual([]);
    const optIn = { "rules/team-planned.yaml": `${RULE}optIn: true\n` };
    expect((await check(workspace(optIn))).told.filter((line) => line.includes("team-planned"))).toEqual([]);
    const chosen = await check(workspace({ ...optIn, "onpolicy.yaml": `${CONFIG}rules: {team-planned: info}\n` }));
    expect(chosen.told.filter((line) => line.includes("info team-planned"))).toHaveLength(1);
  });

  it("is listed with where it stands and what set its severity", async () => {
    const files = workspace({ "onpolicy.yaml": `${CONFIG}rules: {team-planned: error}\n` });
    const { status, out } = await run(["rules", "--format", "json"], { files });
    const { rules } = JSON.parse(out) as RulesOutput;
    expect(status).toBe(0);
    expect(rules.at(-1)).toMatchObject({
      id: "team-planned",
      severity: "error",
      setBy: "onpolicy.yaml:4:9",
      file: "rules/team-planned.yaml",
      url: "https://wiki.example.com/rules/team-planned",
    });
  });
});

describe("what there is to read about a rule", () => {
  it("is explained from its file", async () => {
    const { status, out } = await run(["explain", "team-planned"], { files: workspace() });
    expect(status).toBe(0);
    expect(out).toContain("team-planned (own)\nwarning\n");
    expect(out).toContain("Whoever asks for an exception later needs one.");
    expect(out).toContain("Examples: https://wiki.example.com/rules/team-planned");
  });

  it("is there for kinds of fault too", async () => {
    const { status, out } = await run(["explain", "unknown-key"], { files: {} });
    expect(status).toBe(0);
    expect(out).toContain("unknown-key (document)\nerror\n");
    expect(out).toContain("More: docs/rules/problems.md#unknown-key");
  });

  it("is named by its address in JSON and SARIF", async () => {
    const { output } = await check(workspace());
    const mentioned = output.rules.filter(({ id }) => ["prohibited-tool", "team-planned"].includes(id));
    expect(mentioned).toEqual([
      {
        id: "prohibited-tool",
        title: "A tactic uses a tool that the policy prohibits",
        url: "https://onpolicy.example/rules/prohibited-tool/README.md",
      },
      expect.objectContaining({ id: "team-planned", url: "https://wiki.example.com/rules/team-planned" }),
    ]);
    const { out } = await run(["check", "--format", "sarif"], { files: workspace() });
    expect(out).toContain('"helpUri": "https://wiki.example.com/rules/team-planned"');
    expect(out).toContain('"text": "A tactic has no business case"');
  });
});

describe("a fault of a rule", () => {
  it.each([
    [
      "a misspelt field",
      'when: tactic.busnessCase == ""',
      "7:14",
      /no field "busnessCase"/u,
      'Did you mean "businessCase"?',
    ],
    ["in quotes", "when: 'tactic.tool.exists(t, t.labl == \"\")'", "7:32", /no field "labl"/u, 'Did you mean "label"?'],
    [
      "in a block",
      'when: |\n  tactic.title == "" ||\n    tactic.titel == ""',
      "9:12",
      /no field "titel"/u,
      'Did you mean "title"?',
    ],
    [
      "folded",
      'when: >-\n  tactic.title == "" ||\n  tactic.titel == ""',
      "9:10",
      /no field "titel"/u,
      'Did you mean "title"?',
    ],
    [
      "in escapes",
      'when: "tactic.title == \\"\\" || tactic.titel == \\"\\""',
      "7:39",
      /no field "titel"/u,
      'Did you mean "title"?',
    ],
    [
      "an unknown function",
      'when: tactic.title.contain("a")',
      "7:7",
      /no function "contain"/u,
      'Did you mean "contains"?',
    ],
    [
      "an unknown concept",
      'when: tactic.tool.exists(t, t.within("facebok"))',
      "7:38",
      /no taxonomy knows "facebok"/u,
      'Did you mean "facebook"',
    ],
    ["another subject", 'when: verdict.kind == ""', "7:7", /no "verdict" here/u, "There are: tactic, terms."],
  ])("is found where it stands: %s", async (_, when, place, message, help) => {
    const text = RULE.replace(/^when: .*$/mu, when).replace(/^description: .*\n/mu, "");
    const { status, output } = await check(workspace({ "rules/team-planned.yaml": text }));
    const fault = output.findings.find(({ rule }) => rule === "rule-expression");
    expect(status).toBe(2);
    expect(fault?.message).toMatch(message);
    expect(fault?.help.join(" ").toLowerCase()).toContain(help.toLowerCase());
    expect(fault?.location).toMatchObject({ file: "rules/team-planned.yaml" });
    expect(`${fault?.location.start.line}:${fault?.location.start.column}`).toBe(place);
  });

  it("is found in a message, at the name between the braces", async () => {
    const text = RULE.replace("{tactic.title}", "{tactic.titel}");
    const { output } = await check(workspace({ "rules/team-planned.yaml": text }));
    const { start, end } = output.findings.find(({ rule }) => rule === "rule-expression")?.location ?? {};
    expect([start?.line, start?.column, end?.column]).toEqual([9, 19, 24]);
  });

  it("does not keep the other rules and the documents from being checked", async () => {
    const broken = RULE.replace("team-planned", "broken").replace("tactic.businessCase", "tactic.nothing");
    const { status, told } = await check(workspace({ "rules/broken.yaml": broken }));
    expect(status).toBe(2);
    expect(told.some((line) => line.includes("prohibited-tool"))).toBe(true);
    expect(told.some((line) => line.includes("warning team-planned"))).toBe(true);
  });

  it("does not make the config wrong that names the rule", async () => {
    const broken = RULE.replace("tactic.businessCase", "tactic.nothing");
    const config = `${CONFIG}rules: {team-planned: off}\n`;
    const { told } = await check(workspace({ "rules/team-planned.yaml": broken, "onpolicy.yaml": config }));
    expect(told.filter((line) => line.includes("unknown-rule"))).toEqual([]);
  });

  it.each([
    ["one of the tool's rules", "prohibited-tool"],
    ["a fault of documents", "unknown-key"],
  ])("is the id of %s", async (_, id) => {
    const { status, told } = await check(workspace({ "rules/x.yaml": RULE.replace("team-planned", id) }));
    expect(status).toBe(2);
    expect(told).toContain("rules/x.yaml:2:5 error duplicate-id");
  });
});

describe("what a rule costs", () => {
  const numbers = `[${Array.from({ length: 200 }, (_, index) => index).join(",")}]`;

  it("is bounded: it is stopped, once for all strategies, and the run is incomplete", async () => {
    const when = `${numbers}.all(a, ${numbers}.all(b, ${numbers}.all(c, a + b + c >= 0)))`;
    const files = workspace({
      "rules/team-planned.yaml": RULE.replace(/^when: .*$/mu, `when: "${when}"`),
      "strategies/other.yaml": STRATEGY.replace("autumn", "other"),
    });
    const { status, told } = await check(files);
    expect(status).toBe(2);
    expect(told.filter((line) => line.includes("rule-too-costly"))).toEqual([
      "rules/team-planned.yaml:8:7 error rule-too-costly",
    ]);
  });
});
