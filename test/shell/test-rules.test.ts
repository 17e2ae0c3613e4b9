import { describe, expect, it } from "vitest";
import { RULE_SUBJECTS } from "../../src/new-rule.ts";
import { run } from "../support/host-run.ts";

const RULE = `kind: rule
id: marketing-owns
title: Marketing owns the policy
category: own
severity: warning
subject: policy
when: policy.owner.role.within("marketing")
message: "{policy.title} is owned by {policy.owner.label}."
help: Name another owner.
examples:
  bad:
    - {kind: policy, id: a, title: Ours, owner: marketing, clauses: [{id: a, prohibit: {tool: Facebook}}]}
    - |
      \`\`\`yaml policy
      kind: policy
      id: b
      owner: social-media-team
      clauses: [{id: a, prohibit: {tool: Facebook}}]
      \`\`\`
  good:
    - - {kind: policy, id: a, owner: legal, clauses: [{id: a, prohibit: {tool: Facebook}}]}
      - {kind: strategy, id: s, tactics: [{id: t, tool: Facebook}]}
`;

async function test(text: string, args: readonly string[] = [], files: Readonly<Record<string, string>> = {}) {
  const { status, out, err } = await run(["test", ...args], {
    files: { "onpolicy.yaml": "ruleFiles: [rules/*.yaml]\n", "rules/own.yaml": text, ...files },
  });
  return { status, out, err };
}

describe("onpolicy test", () => {
  it("runs the examples of all rule files, in each of their forms", async () => {
    const { status, out, err } = await test(RULE);
    expect(err).toBe("");
    expect(out).toBe(`marketing-owns  rules/own.yaml
  ok      bad 1
          > Ours is owned by marketing.
  ok      bad 2
          > B is owned by social media team.
  ok      good 1

1 rule with 3 examples: all ok.
`);
    expect(status).toBe(0);
  });

  it("says where an example that proves nothing stands", async () => {
    const { status, out } = await test(RULE.replace("owner: marketing", "owner: legal"));
    expect(status).toBe(1);
    expect(out).toContain(
      "  not ok  bad 1  rules/own.yaml:12:7\n          = The rule stays silent, and should fire.\n",
    );
    expect(out).toContain("1 rule with 3 examples: 1 rule not ok.\n");
    const loud = await test(RULE.replace('"marketing"', '"employee"'));
    expect(loud.out).toContain("= The rule fires, and should stay silent.");
  });

  it("does not take an example with a fault for a proof", async () => {
    const { status, out } = await test(RULE.replace("owner: legal", "owner: legal, onwer: x"));
    expect(status).toBe(1);
    expect(out).toMatch(/not ok {2}good 1.*\n *= It has a fault: There is no key "onwer" here\./u);
  });

  it("asks for examples of both kinds", async () => {
    const { status, out } = await test(RULE.replace(/ {2}good:\n[^]*$/u, ""));
    expect(status).toBe(1);
    expect(out).toContain("not ok  good: there is no good example\n");
  });

  it("refuses a rule that cannot be used, with its place, and tests the others", async () => {
    const { status, out } = await test(RULE.replace("policy.owner", "policy.ownr"), [], {
      "rules/second.yaml": RULE.replace("marketing-owns", "second"),
    });
    expect(status).toBe(2);
    expect(out).toContain("rules/own.yaml:7:14");
    expect(out).toContain("second  rules/second.yaml\n  ok      bad 1\n");
  });

  it("tests a rule that is off by itself, and files that are named alone", async () => {
    const { status, out } = await test("kind: rule\n", ["mine.yaml"], { "mine.yaml": `${RULE}optIn: true\n` });
    expect(status).toBe(0);
    expect(out).toContain("mine.yaml");
    expect(out).not.toContain("rules/own.yaml");
  });

  it("knows the names of the organisation's own", async () => {
    const rule = RULE.replace('within("marketing")', 'within("brand-circle")').replace(
      /owner: (?:marketing|social-media-team)/gu,
      "owner: brand-circle",
    );
    const taxonomy =
      "kind: taxonomy\nfacet: actor\nconcepts:\n  - {id: brand-circle, label: Brand circle, broader: [marketing]}\n";
    const { status, err } = await test(rule, [], {
      "onpolicy.yaml": "ruleFiles: [rules/*.yaml]\ntaxonomies: [actor.yaml]\n",
      "actor.yaml": taxonomy,
    });
    expect([status, err]).toEqual([0, ""]);
  });

  it.each([
    [["missing.yaml"], { "onpolicy.yaml": "" }, /missing\.yaml/u],
    [[], { "onpolicy.yaml": "policies: []\n" }, /no rule file to test/u],
  ])("has the status 2 where there is nothing to test: %j", async (args, files, words) => {
    const { status, err } = await test(RULE, args, files);
    expect(status).toBe(2);
    expect(err).toMatch(words);
  });
});

describe("onpolicy new rule", () => {
  it.each(RULE_SUBJECTS)("writes a rule on a %s whose examples hold at once", async (subject) => {
    const { status, out, host } = await run(["new", "rule", "my-rule", "--subject", subject], {
      files: { "onpolicy.yaml": "ruleFiles: [own/rules/*.yml]\n" },
    });
    expect([status, out]).toEqual([
      0,
      "own/rules/my-rule.yml is written.\nChange it, and prove it: onpolicy test own/rules/my-rule.yml\n",
    ]);
    const text = host.textOf("own/rules/my-rule.yml") ?? "";
    const tested = await test(text);
    expect(`${tested.out}${tested.err}`).toContain("1 rule with 2 examples: all ok.");
  });

  it("says how to list it where the config does not", async () => {
    const { out } = await run(["new", "rule", "my-rule"], {
      files: { "onpolicy.yaml": "policies: [a.yaml]\n", "a.yaml": "" },
    });
    expect(out).toContain("rules/my-rule.yaml is written.\nAdd it to the config: ruleFiles: [rules/*.yaml]\n");
  });

  it.each([
    [["my rule"], /no id of a rule/u],
    [["Rule"], /no id of a rule/u],
    [["prohibited-tool"], /comes with the tool/u],
    [["marketing-owns"], /stands in rules\/own\.yaml/u],
    [["fresh", "--subject", "polcy"], /Did you mean "policy"/u],
    [["fresh", "--category", "A b"], /no category/u],
    [["own"], /rules\/own\.yaml is here already/u],
  ])("refuses %j", async (args, words) => {
    const files = { "onpolicy.yaml": "ruleFiles: [rules/*.yaml]\n", "rules/own.yaml": RULE };
    const { status, err, host } = await run(["new", "rule", ...args], { files });
    expect(status).toBe(2);
    expect(err).toMatch(words);
    expect(host.files.size).toBe(2);
  });
});
