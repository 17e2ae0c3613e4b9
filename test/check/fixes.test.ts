import { describe, expect, it } from "vitest";
import { openBasis } from "../../src/basis.ts";
import { createFactBook } from "../../src/check/facts/fact-book.ts";
import { listPolicyMentions } from "../../src/check/mention-subjects.ts";
import { runRules } from "../../src/check/run-rules.ts";
import type { Finding } from "../../src/model/finding.ts";
import { applyEdits } from "../../src/text/apply-edits.ts";
import {
  lintTexts,
  OPEN_STRATEGY,
  POLICY,
  STRATEGY,
  STRATEGY_IN_CONFLICT,
  type Texts,
  TODAY,
} from "../support/workspace.ts";

const fixesOf = (findings: readonly Finding[], rule: string) =>
  findings.filter((finding) => finding.rule === rule).map(({ fix }) => fix);

/** The first fix of a rule's finding, and the text that it makes of a strategy. */
async function fixOf(rule: string, texts: Texts, path = "s.yaml") {
  const { findings } = await lintTexts(texts);
  const [fix] = fixesOf(findings, rule);
  const text = { ...texts.policies, ...texts.strategies, ...texts.waivers }[path] ?? "";
  return fix === undefined ? undefined : { title: fix.title, isSafe: fix.isSafe, text: applyEdits(text, fix.edits) };
}

describe("a value that stands twice in a list", () => {
  const lists: readonly (readonly [written: string, left: string])[] = [
    ["    tool: [Slack, LinkedIn, Slack]\n", "    tool: [Slack, LinkedIn]\n"],
    ["    tool: [Slack,\n      Slack ]\n", "    tool: [Slack ]\n"],
    [
      "    tool: # c\n      - Slack # d\n      - LinkedIn\n      - Slack\n",
      "    tool: # c\n      - Slack # d\n      - LinkedIn\n",
    ],
    ["    tool:\r\n      - Slack\r\n      - Slack\r\n", "    tool:\r\n      - Slack\r\n"],
    ["    tool:\n      - Slack\n      - Slack", "    tool:\n      - Slack"],
    [
      "    evidence:\n      - approval: legal\n        on: 2026-09-01\n      - {on: 2026-09-02, approval: legal}\n      - approval: legal\n        on: 2026-09-01\n    tool: Slack\n",
      "    evidence:\n      - approval: legal\n        on: 2026-09-01\n      - {on: 2026-09-02, approval: legal}\n    tool: Slack\n",
    ],
  ];
  it.each(lists)("goes, the second time: %j", async (written, left) => {
    const strategy = (list: string): string => STRATEGY.replace(/ {4}tool: [^]*$/u, list);
    const fixed = await fixOf("repeated-value", {
      policies: { "p.yaml": POLICY },
      strategies: { "s.yaml": strategy(written) },
    });
    expect(fixed).toEqual({ title: "Remove the second.", isSafe: true, text: strategy(left) });
  });

  it("stays where a comment would go with it", async () => {
    for (const list of ["[Slack, # why\n      Slack]", "\n      - Slack\n      - Slack # why"]) {
      const strategies = { "s.yaml": STRATEGY.replace("LinkedIn", list) };
      const { findings } = await lintTexts({ policies: { "p.yaml": POLICY }, strategies });
      expect(fixesOf(findings, "repeated-value")).toEqual([undefined]);
    }
  });

  it("is no fault in prose, and where it is another value or has an id", async () => {
    const page =
      "---\nkind: strategy\nid: m\ntitle: M\nowner: marketing\n---\n\n## Posts\n\n- **Tool:** Slack, Slack\n";
    const strategies = { "m.md": page, "s.yaml": STRATEGY.replace("LinkedIn", "[Slack, slack]") };
    const { findings } = await lintTexts({ policies: { "p.yaml": POLICY }, strategies });
    expect(fixesOf(findings, "repeated-value")).toEqual([]);
  });
});

describe("a name", () => {
  it("that is nearly known may be that one: a suggestion", async () => {
    const strategies = { "s.yaml": STRATEGY.replace("LinkedIn", "'Pinterst'") };
    const fixed = await fixOf("unknown-name", { policies: { "p.yaml": POLICY }, strategies });
    expect(fixed).toEqual({
      title: "Write Pinterest.",
      isSafe: false,
      text: STRATEGY.replace("LinkedIn", "'Pinterest'"),
    });
  });

  it("of the past is written as that of today, where a rule asks for it", async () => {
    const policy = POLICY.replace("Facebook", "Twitter").replace("[LinkedIn, Slack]", "[X, 'Twitter']");
    expect(await labelsIn(policy)).toEqual(["Twitter -> X", "'Twitter' -> 'X'"]);
  });
});

/** What a rule that is about former names would offer in a policy. */
async function labelsIn(text: string): Promise<string[]> {
  const { taxonomies, today, policies, assume } = await openBasis({
    today: TODAY,
    policies: [{ path: "p.yaml", text }],
  });
  const book = createFactBook({ taxonomies, today, policies, assume });
  const data = {
    id: "former",
    title: "Former",
    category: "policy-quality",
    severity: "info",
    subject: "mention",
    when: "true",
    message: "",
    help: "",
    fix: { write: "label" },
  } as const;
  const rule = {
    data,
    fires: (fact: object) => "concept" in fact && (fact.concept as { isFormerName: boolean }).isFormerName,
    describe: () => "",
  };
  const findings = runRules(
    [{ rule, setting: "info", configuredFor: () => undefined }],
    policies.flatMap((policy) => listPolicyMentions(book, policy)),
  );
  return findings.flatMap(({ fix }) =>
    (fix?.edits ?? []).map(({ place, text: name }) => `${text.slice(place.start.offset, place.end.offset)} -> ${name}`),
  );
}

describe("a conflict", () => {
  it("is gone with a permitted tool, or with the clause's alternative: a suggestion", async () => {
    const strategies = { "s.yaml": STRATEGY_IN_CONFLICT };
    const permitted = await fixOf("prohibited-tool", { policies: { "p.yaml": POLICY }, strategies });
    expect(permitted).toEqual({ title: "Use LinkedIn instead.", isSafe: false, text: STRATEGY });
    const policy = POLICY.replace(
      "    prohibit: {tool: Facebook}",
      "    prohibit: {tool: Facebook}\n    alternatives: [{tool: Slack}]",
    );
    const offered = await fixOf("prohibited-tool", { policies: { "p.yaml": policy }, strategies });
    expect(offered).toEqual({
      title: "Use Slack instead.",
      isSafe: false,
      text: STRATEGY.replace("LinkedIn", "Slack"),
    });
  });

  it("has no such fix where the value is that of other tactics too", async () => {
    const strategy = STRATEGY.replace("tactics:", "defaults: {tool: Facebook}\ntactics:").replace(
      "    tool: LinkedIn\n",
      "",
    );
    const { findings } = await lintTexts({ policies: { "p.yaml": POLICY }, strategies: { "s.yaml": strategy } });
    expect(fixesOf(findings, "prohibited-tool")).toEqual([undefined]);
  });

  it("that depends on what is not said is settled by saying it, whatever the tactic is written in", async () => {
    const policy = POLICY.replace(
      "    prohibit: {tool: Facebook}",
      "    prohibit: {tool: LinkedIn, time: after-hours}",
    );
    const forms: readonly (readonly [path: string, before: string, after: string])[] = [
      ["s.yaml", STRATEGY, STRATEGY.replace("  - id: posts\n", "  - id: posts\n    time: TIME\n")],
      [
        "s.yaml",
        STRATEGY.replace(/ {2}- id[^]*$/u, "  - {id: posts, tool: LinkedIn} # c\n"),
        STRATEGY.replace(/ {2}- id[^]*$/u, "  - {id: posts, time: TIME, tool: LinkedIn} # c\n"),
      ],
      [
        "s.json",
        '{"kind": "strategy", "id": "j", "owner": "marketing", "tactics": [{"id": "posts", "tool": "LinkedIn"}]}',
        '{"kind": "strategy", "id": "j", "owner": "marketing", "tactics": [{"id": "posts", "time": "TIME", "tool": "LinkedIn"}]}',
      ],
    ];
    for (const [path, before, after] of forms) {
      const texts = { policies: { "p.yaml": policy }, strategies: { [path]: before } };
      const { findings } = await lintTexts(texts);
      const open = findings.find(({ subject }) => subject.verdict === "depends" || subject.verdict === "unstated");
      const fix = open?.fix;
      expect(fix?.isSafe).toBe(false);
      const time = /time: ([^`]+)`/u.exec(fix?.title ?? "")?.[1] ?? "";
      const text = applyEdits(before, fix?.edits ?? []);
      expect(text).toBe(after.replace("TIME", time));
      const settled = await lintTexts({ ...texts, strategies: { [path]: text } });
      expect(settled.findings.filter(({ rule }) => rule === open?.rule)).toEqual([]);
    }
  });
});

it("a waiver can take its clause's fingerprint: a suggestion", async () => {
  const waiver = `kind: waivers\nwaivers:\n  - id: W-1 # c\n    policy: use\n    clause: no-facebook\n    strategy: autumn\n    tactic: posts\n    grantedBy: legal\n    on: 2026-10-01\n    expires: 2026-12-31\n    reason: A pilot.\n`;
  const texts = {
    policies: { "p.yaml": POLICY },
    strategies: { "s.yaml": STRATEGY_IN_CONFLICT },
    waivers: { "w.yaml": waiver },
  };
  const fixed = await fixOf("unpinned-waiver", texts, "w.yaml");
  expect(fixed).toMatchObject({
    isSafe: false,
    text: waiver.replace("# c\n", '# c\n    clauseFingerprint: "961cf96a7ad5ec9c"\n'),
  });
});

describe("a strategy that somebody has not seen", () => {
  const forms: readonly (readonly [before: string, after: string])[] = [
    ["sharedWith: [legal] # c\n", "sharedWith: [hr, legal] # c\n"],
    [
      "sharedWith: # c\n  - role: legal\n    on: 2026-09-01\n",
      "sharedWith: # c\n  - hr\n  - role: legal\n    on: 2026-09-01\n",
    ],
  ];
  it.each(forms)("can name them once they have: a suggestion: %j", async (before, after) => {
    const strategy = (shared: string): string => OPEN_STRATEGY.replace("tactics:", `${shared}tactics:`);
    const later = strategy(before).replace("2026-10-01", "2026-12-01");
    const fixed = await fixOf("strategy-unseen-by-hr", {
      policies: { "p.yaml": POLICY },
      strategies: { "s.yaml": later },
    });
    expect(fixed).toEqual({
      title: "Add hr to `sharedWith` once it has been shared.",
      isSafe: false,
      text: strategy(after).replace("2026-10-01", "2026-12-01"),
    });
  });
});
