import { describe, expect, it } from "vitest";
import { shippedPresets } from "../../src/generated/presets.ts";
import { builtinRules } from "../../src/generated/rules.ts";
import { lintWorkspace } from "../../src/lint.ts";
import type { RuleInForce } from "../../src/model/rule.ts";
import { listRules } from "../../src/rules.ts";
import { POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const NAMES = ["starter", "recommended", "strict", "audit"] as const;

async function rulesUnder(text: string): Promise<readonly RuleInForce[]> {
  const config = { path: "onpolicy.yaml", text };
  const { rules, problems } = await listRules({ config, taxonomies: [], rules: [], problems: [] });
  expect(problems).toEqual([]);
  return rules;
}

const under = Object.fromEntries(
  await Promise.all(NAMES.map(async (name) => [name, await rulesUnder(`extends: [onpolicy:${name}]\n`)] as const)),
);

const idsWith = (name: string, isMeant: (rule: RuleInForce) => boolean): string[] =>
  (under[name] ?? []).filter(isMeant).map(({ rule }) => rule.id);

describe("presets", () => {
  it.each(shippedPresets())("$id names rules and presets that there are, and lists no documents", (preset) => {
    const known = new Set(builtinRules().map(({ id }) => id));
    expect(Object.keys(preset.rules ?? {}).filter((id) => !known.has(id))).toEqual([]);
    const ids = new Set(shippedPresets().map(({ id }) => id));
    expect((preset.extends ?? []).filter((id) => !ids.has(id))).toEqual([]);
    expect(preset.description).toMatch(/^[A-Z].*\.$/u);
  });

  it.each(NAMES)("%s leaves conflicts at least as bad as they are", (name) => {
    expect(idsWith(name, ({ rule, setting }) => rule.category === "conflict" && setting !== "error")).toEqual([]);
  });

  it("recommended leaves every rule at its own severity", () => {
    const others = idsWith("recommended", ({ rule, setting }) => {
      return setting !== (rule.optIn === true ? "off" : rule.severity);
    });
    expect(others).toEqual([]);
  });

  it("starter has no errors but conflicts and governance, and tells of quality only what is worth knowing", () => {
    const errors = (under["starter"] ?? []).filter(({ setting }) => setting === "error");
    expect([...new Set(errors.map(({ rule }) => rule.category))].toSorted()).toEqual(["conflict", "governance"]);
    const loud = idsWith("starter", ({ rule, setting }) => {
      return ["policy", "strategy"].includes(rule.category) && setting !== "info" && setting !== "off";
    });
    // Verdicts by a policy that contradicts itself, or has ended, are worth little.
    expect(loud).toEqual(["contradictory-clauses", "expired-policy"]);
  });

  it("strict makes errors of warnings, but for what is not covered and how a strategy is written", () => {
    const warnings = (under["strict"] ?? []).filter(
      ({ setting, rule }) => setting === "warning" && rule.severity === "warning",
    );
    expect(
      warnings.map(({ rule }) => rule.category).filter((category) => !/coverage|strategy|law/u.test(category)),
    ).toEqual([]);
  });

  it.each(["strict", "audit"])("%s switches on all that is off by itself, but for law packs", (name) => {
    expect(idsWith(name, ({ rule, setting }) => setting === "off" && rule.category !== "law")).toEqual([]);
  });

  it("are told apart from configs as what set a severity", async () => {
    const rules = await rulesUnder("extends: [onpolicy:strict]\nrules: {void-waiver: info}\n");
    const setAt = (id: string) => rules.find(({ rule }) => rule.id === id)?.setAt?.source.path;
    expect([setAt("depends-on-detail"), setAt("void-waiver"), setAt("prohibited-tool")]).toEqual([
      "onpolicy:strict",
      "onpolicy.yaml",
      undefined,
    ]);
  });

  it("give way to the severity that a clause asks for, as a config does not", async () => {
    const duty = POLICY.replace(
      "  - id: allowed",
      "  - {id: ask, require: [{approval: legal}], for: {tool: LinkedIn}, severity: error}\n  - id: allowed",
    );
    const lintUnder = async (text: string) => {
      const { findings } = await lintWorkspace({
        today: "2026-11-22",
        config: { path: "onpolicy.yaml", text },
        policies: [{ path: "policy.yaml", text: duty }],
        strategies: [{ path: "strategy.yaml", text: STRATEGY_IN_CONFLICT.replace("Facebook", "LinkedIn") }],
      });
      return findings.find(({ rule }) => rule === "missing-approval")?.severity;
    };
    expect(await lintUnder("extends: [onpolicy:starter]\n")).toBe("error");
    expect(await lintUnder("extends: [onpolicy:starter]\nrules: {missing-approval: info}\n")).toBe("info");
  });
});
