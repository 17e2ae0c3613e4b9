import { describe, expect, it } from "vitest";
import { lint } from "../../src/index.ts";
import type { CheckOutput } from "../../src/report/check-output.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

/** One rule that is half sure, and one finding that is sure. */
const RULE = `kind: rule
id: vague-title
title: A title says little
category: own
severity: error
confidence: 0.5
subject: tactic
when: tactic.title.size() > 0
message: "{tactic.title} says little."
help: Say more.
`;
const CONFIG = "policies: [policy.yaml]\nstrategies: [strategy.yaml]\nruleFiles: [rule.yaml]\n";
const FILES = { "policy.yaml": POLICY, "strategy.yaml": STRATEGY_IN_CONFLICT, "rule.yaml": RULE };

async function check(config: string, ...args: string[]) {
  const { status, out } = await run(["check", ...args], { files: { ...FILES, "onpolicy.yaml": config } });
  return { status, out };
}

async function checkJson(config: string, ...args: string[]): Promise<CheckOutput> {
  return JSON.parse((await check(config, ...args, "--format", "json")).out) as CheckOutput;
}

const rulesOf = ({ findings }: CheckOutput): string[] =>
  findings.flatMap(({ rule, severity }) => (severity === "error" ? [rule] : [])).toSorted();

describe("--min-confidence", () => {
  it("leaves out what is less sure, and counts it", async () => {
    const all = await checkJson(CONFIG);
    expect(rulesOf(all)).toEqual(["prohibited-tool", "vague-title"]);
    expect(all.summary).toMatchObject({ errors: 2, hidden: 0 });
    const sure = await checkJson(CONFIG, "--min-confidence", "0.8");
    expect(rulesOf(sure)).toEqual(["prohibited-tool"]);
    expect(sure.summary).toMatchObject({ errors: 1, hidden: 1 });
  });

  it("shows what is just as sure as it asks for", async () => {
    expect(rulesOf(await checkJson(CONFIG, "--min-confidence", "0.5"))).toEqual(["prohibited-tool", "vague-title"]);
  });

  it("goes before the config, in both directions", async () => {
    const config = `${CONFIG}minConfidence: 0.8\n`;
    expect(rulesOf(await checkJson(config))).toEqual(["prohibited-tool"]);
    expect(rulesOf(await checkJson(config, "--min-confidence", "0"))).toEqual(["prohibited-tool", "vague-title"]);
  });

  it("takes what it hides out of what fails", async () => {
    const files = { "policy.yaml": POLICY.replace("Facebook", "TikTok"), "onpolicy.yaml": CONFIG };
    const run2 = async (...args: string[]) => (await run(["check", ...args], { files: { ...FILES, ...files } })).status;
    expect([await run2(), await run2("--min-confidence", "0.9")]).toEqual([1, 0]);
  });

  it.each([
    ["text", "1 finding below a confidence of 0.9 is not shown.\n"],
    ["markdown", "\n1 finding below a confidence of 0.9 is not shown.\n"],
    ["github", "onpolicy: 1 finding below a confidence of 0.9 is not shown.\n"],
    ["sarif", '"text": "1 finding below a confidence of 0.9 is not shown."'],
  ])("is said in %s", async (format, words) => {
    const { out } = await check(CONFIG, "--min-confidence", "0.9", "--format", format);
    expect(out).toContain(words);
    expect(out).not.toContain("says little.");
  });

  it.each(["1.1", "-1", "high", "", "0.8x"])("refuses %j", async (value) => {
    const { status } = await run(["check", `--min-confidence=${value}`], { files: FILES });
    expect(status).toBe(2);
  });

  it("holds for programs too, by the config", async () => {
    const source = (path: keyof typeof FILES) => ({ path, text: FILES[path] });
    const { findings, summary } = await lint({
      today: "2026-11-22",
      policies: [source("policy.yaml")],
      strategies: [source("strategy.yaml")],
      rules: [source("rule.yaml")],
      config: { path: "onpolicy.yaml", text: "minConfidence: 0.8\n" },
    });
    expect(findings.map(({ rule }) => rule)).not.toContain("vague-title");
    expect(summary.hidden).toBe(1);
  });
});
