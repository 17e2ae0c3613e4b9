import { describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";
import type { SHIPPED_FACETS } from "../../src/model/concept.ts";

// Whatever a policy forbids or demands, a tactic that fails it must be told of: no facet and no kind of duty may be one for
// which nobody has written a rule.
const NARROWER: Readonly<Record<(typeof SHIPPED_FACETS)[number], readonly [broader: string, narrower: string]>> = {
  tool: ["social-network", "facebook"],
  tactic: ["tactic-direct", "cold-email"],
  actor: ["employee", "marketing-team"],
  account: ["individual-owned", "personal-account"],
  time: ["non-working-hours", "weekend"],
  device: ["company-device", "company-phone"],
  region: ["europe", "FR"],
  audience: ["customers", "b2b-customers"],
  content: ["product-content", "product-news"],
  data: ["personal-data", "health-data"],
  payment: ["paid", "commission"],
  ai: ["ai-generated", "ai-text"],
};

async function errorsOf(clauses: readonly object[], uses: object, more: object = {}): Promise<string[]> {
  const policy = { kind: "policy", id: "p", title: "P", owner: "legal", clauses, ...more };
  const tactics = [{ id: "t", title: "T", ...uses }];
  const strategy = { kind: "strategy", id: "s", title: "S", period: "2027-01-01/2027-03-31", tactics };
  const result = await lintWorkspace({
    policies: [{ path: "policy.json", text: JSON.stringify(policy) }],
    strategies: [{ path: "strategy.json", text: JSON.stringify(strategy) }],
    today: "2026-11-25",
  });
  expect(result.isIncomplete).toBe(false);
  return result.findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule);
}

describe("a tactic that fails is told of", () => {
  it.each(Object.entries(NARROWER))(
    "where a clause prohibits its %s, by a rule of that facet",
    async (facet, [, own]) => {
      const [rule, ...others] = await errorsOf([{ id: "c", prohibit: { [facet]: own } }], { [facet]: own });
      expect(others).toEqual([]);
      expect(rule).toBe(`prohibited-${facet}`);
    },
  );

  it.each(Object.entries(NARROWER))("where a clause prohibits a broader %s", async (facet, [broader, narrower]) => {
    expect(await errorsOf([{ id: "c", prohibit: { [facet]: broader } }], { [facet]: narrower })).toHaveLength(1);
  });

  it.each(Object.entries(NARROWER))("where a clause reserves something for another %s", async (facet, [, own]) => {
    const other = facet === "tool" ? { tactic: "seo" } : { tool: "linkedin" };
    const elsewhere = { tool: "mastodon", tactic: "podcast", actor: "customer", account: "official-account" };
    const reserved = { ...elsewhere, time: "working-hours", device: "personal-device", region: "JP" }[facet];
    if (reserved === undefined) return;
    expect(
      await errorsOf([{ id: "c", only: { [facet]: reserved }, for: other }], { ...other, [facet]: own }),
    ).toHaveLength(1);
  });

  it.each(["approval", "disclosure", "record", "training", "consent", "control"])(
    "where a duty of %s is open",
    async (kind) => {
      const clause = {
        id: "c",
        require: [{ [kind]: kind === "approval" ? "legal" : "some-thing" }],
        for: { tool: "linkedin" },
      };
      expect(await errorsOf([clause], { tool: "linkedin" })).toEqual([`missing-${kind}`]);
    },
  );

  it("where a choice of duties is open, where all is prohibited by default, and where clauses do it together", async () => {
    const choice = { id: "c", require: [{ anyOf: [{ record: "a" }, { training: "b" }] }], for: { tool: "linkedin" } };
    expect(await errorsOf([choice], { tool: "linkedin" })).toEqual(["missing-alternative-duty"]);
    expect(await errorsOf([], { tool: "linkedin" }, { default: "prohibited" })).toEqual(["prohibited-by-default"]);
    const halves = ["working-hours", "non-working-hours"].map((time) => ({ id: time, prohibit: { time } }));
    expect(
      await errorsOf(
        [...halves, { id: "rest", prohibit: { tool: "linkedin" }, unless: halves.map(({ prohibit }) => prohibit) }],
        { tool: "linkedin" },
      ),
    ).toEqual(["prohibited-together"]);
  });
});
