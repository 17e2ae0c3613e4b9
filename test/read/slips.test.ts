import { describe, expect, it } from "vitest";
import { describeFinding, lintTexts, POLICY, STRATEGY } from "../support/workspace.ts";

/** What is said of one document beside a sound companion, as far as it is a fault of its text. */
async function findSlips(texts: Parameters<typeof lintTexts>[0]): Promise<string[]> {
  const { findings } = await lintTexts({
    policies: { "p.yaml": POLICY },
    strategies: { "s.yaml": STRATEGY },
    ...texts,
  });
  const faults = findings.filter(({ subject }) => subject.tactic === undefined && subject.clause === undefined);
  return faults.map(describeFinding);
}

const policyWith = (from: string, to: string) => ({ policies: { "p.yaml": POLICY.replace(from, to) } });

describe("what a document can hardly mean is a warning", { timeout: 20_000 }, () => {
  it("a review before the policy takes effect", async () => {
    expect(await findSlips(policyWith("review: 2027-01-01", "review: 2025-01-01"))).toEqual([
      "p.yaml:6:9 warning[early-review] The policy is due for review (2025-01-01) before it takes effect (2026-01-01).",
      'p.yaml:6:9 warning[overdue-review] "Use of social media" was due for review on 2025-01-01.',
    ]);
    const onTheDay = await findSlips(policyWith("review: 2027-01-01", "review: 2026-01-01"));
    expect(onTheDay.join("\n")).not.toContain("early-review");
  });

  it("a clause whose days are not among those of its policy", async () => {
    const late = "prohibit: {tool: Facebook}\n    effective: 2025-01-01/2025-12-31";
    expect(await findSlips(policyWith("prohibit: {tool: Facebook}", late))).toEqual([
      'p.yaml:8:9 warning[idle-clause] The clause "no-facebook" holds on no day: its days lie outside those of its policy.',
    ]);
    expect(
      await findSlips(policyWith("prohibit: {tool: Facebook}", late.replaceAll("2025-12-31", "2026-01-01"))),
    ).toEqual([]);
  });

  it("a clause whose events are all over when its policy begins", async () => {
    const calendar = (days: string) => ({
      policies: {
        "p.yaml": POLICY.replace("clauses:", `calendar: [{id: q3, days: ${days}}]\nclauses:`).replace(
          "prohibit: {tool: Facebook}",
          "prohibit: {tool: Facebook}\n    during: [q3]",
        ),
      },
    });
    expect(await findSlips(calendar("2025-07-01/2025-09-30"))).toEqual([
      expect.stringContaining("warning[idle-clause]"),
    ]);
    expect(await findSlips(calendar("2025-07-01/2026-09-30"))).toEqual([]);
  });

  it("a tactic that is planned for when its strategy is over", async () => {
    const strategyWith = (period: string) => ({
      strategies: { "s.yaml": STRATEGY.replace("tool: LinkedIn", `tool: LinkedIn\n    period: ${period}`) },
    });
    expect(await findSlips(strategyWith("2027-10-01/2027-10-31"))).toEqual([
      's.yaml:7:9 warning[period-outside-strategy] The days of the tactic "posts" (2027-10-01/2027-10-31) lie outside those of its strategy (2026-10-01/2026-12-31).',
    ]);
    expect(await findSlips(strategyWith("2026-12-31/2027-10-31"))).toEqual([]);
  });

  it("a scope that is empty, unless somebody says that everything is meant", async () => {
    expect(await findSlips(policyWith("{tool: Facebook}", "{}"))).toEqual([
      'p.yaml:9:15 warning[empty-scope] This scope of the clause "no-facebook" names no facet, so it holds for everything.',
    ]);
    const markdown = `---\nkind: policy\nid: p\ntitle: P\nowner: legal\napprovedBy: [hr, it]\n---\n\n## C-1 All\n\n- **Prohibit:** everything\n`;
    expect(await findSlips({ policies: { "p.md": markdown } })).toEqual([]);
    const freeze = POLICY.replace("clauses:", "calendar: [{id: q3, days: 2026-10-01}]\nclauses:");
    const during = freeze.replace("{tool: Facebook}", "{}\n    during: [q3]");
    expect(await findSlips({ policies: { "p.yaml": during } })).toEqual([]);
  });

  it("an anchor that stands twice", async () => {
    const text = POLICY.replace("title: Use of social media", "title: &t Use of social media\nversion: &t '1'");
    expect(await findSlips({ policies: { "p.yaml": text } })).toEqual([
      expect.stringMatching(/^p\.yaml:4:\d+ warning\[anchor-redefined\] The anchor "&t" stands twice/),
    ]);
  });

  it.each([
    ["aliases: [Q]", 'The name "Q" is a single letter'],
    ["aliases: [the]", 'The name "the" is an everyday word'],
    ['aliases: ["!"]', 'The name "!" has no letter in it'],
    ["domains: [com]", 'The domain "com" has no dot in it'],
    ['aliases: ["H\u0430us"]', '"H\u0430us" mixes Latin letters with others that look like them (U+0430)'],
  ])("a name that matches too much: %s", async (names, message) => {
    const concept = `{id: house-app, label: House app, ${names}}`;
    const taxonomies = { "t.yaml": `kind: taxonomy\nfacet: tool\nconcepts:\n  - ${concept}\n` };
    expect(await findSlips({ taxonomies })).toEqual([expect.stringContaining(message)]);
  });

  it("but no name that is a word, is short in its script, or is listed as ambiguous", async () => {
    const concept =
      "{id: house-app, label: House app, aliases: [Go, 钉, Q], ambiguous: [Q], domains: [app.example.com]}";
    const taxonomies = { "t.yaml": `kind: taxonomy\nfacet: tool\nconcepts:\n  - ${concept}\n` };
    expect(await findSlips({ taxonomies })).toEqual([]);
  });

  it.each([
    ["s.yaml", 'tool: "F\\u0430cebook"', "7"],
    ["s.yaml", "tool: Face\u200bbook", "7"],
  ])("a name that is disguised in %s: %s", async (path, tool) => {
    const { findings } = await lintTexts({
      policies: { "p.yaml": POLICY },
      strategies: { [path]: STRATEGY.replace("tool: LinkedIn", tool) },
    });
    expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["disguised-name", "prohibited-tool"]));
  });

  it.each(["Face&shy;book", "Face**book**", "F<b>acebook</b>", "&#70;acebook", "Fa[cebook](https://a.example)"])(
    "a name that is disguised in Markdown: %s",
    async (tool) => {
      const text = `---\nkind: strategy\nid: s\ntitle: S\n---\n\n## Posts\n\n- **Tool:** ${tool}\n`;
      const { findings } = await lintTexts({ policies: { "p.yaml": POLICY }, strategies: { "s.md": text } });
      expect(findings.map(({ rule }) => rule)).toEqual(expect.arrayContaining(["disguised-name", "prohibited-tool"]));
    },
  );

  it.each(["**Facebook**", "[Facebook](https://facebook.com)", "`Facebook`", "*Face book*", "Facebook & Zoom"])(
    "but no name that is only set off: %s",
    async (tool) => {
      const text = `---\nkind: strategy\nid: s\ntitle: S\n---\n\n## Posts\n\n- **Tool:** ${tool}\n`;
      const { findings } = await lintTexts({ policies: { "p.yaml": POLICY }, strategies: { "s.md": text } });
      expect(findings.map(({ rule }) => rule)).not.toContain("disguised-name");
    },
  );
});
