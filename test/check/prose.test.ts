import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { lintTexts } from "../support/workspace.ts";

const POLICY = "# Messaging rules\n\nNever use WhatsApp.\n";
const PLAN = `kind: strategy
id: plan
owner: marketing
sharedWith: [{role: legal, on: 2026-01-01}, {role: hr, on: 2026-01-01}, {role: it, on: 2026-01-01}]
period: 2027-01-01/2027-06-30
tactics:
  - {id: chats, title: Chats, tool: WhatsApp, businessCase: reach}
`;

async function conflicts(policy: string, plan = PLAN): Promise<Finding[]> {
  const { findings } = await lintTexts({ policies: { "use.md": policy }, strategies: { "plan.yaml": plan } });
  return findings.filter(({ subject }) => subject.clause !== undefined && subject.tactic !== undefined);
}

describe("a finding that rests on prose", () => {
  it("is a warning at most, says so, and shows the sentence", async () => {
    const [finding, ...others] = await conflicts(POLICY);
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "prohibited-tool",
      severity: "warning",
      related: [{ place: { file: "use.md", start: { line: 3 } } }],
    });
    expect(finding?.confidence).toBeLessThan(1);
    expect(finding?.notes[0]).toMatch(/^Read from prose, \d+ % sure: check the wording\.$/u);
  });

  it.each([
    "At no point should staff use WhatsApp.",
    "At no time may staff use WhatsApp.",
    "Be kind. Nor may staff use WhatsApp.",
    "Staff must:\n\n- never use WhatsApp",
  ])("is a warning however the sentence turns its words: %s", async (sentence) => {
    expect(await conflicts(`# Rules\n\n${sentence}\n`)).toMatchObject([
      { rule: "prohibited-tool", severity: "warning" },
    ]);
  });

  it("is told once where several sentences prohibit the same, and again for what another tactic does", async () => {
    const policy = `${POLICY}\n## Chats\n\nWe do not allow WhatsApp.\n\nYou must not use Telegram.\n`;
    const plan = `${PLAN}  - {id: groups, title: Groups, tool: WhatsApp, businessCase: reach}\n`;
    const found = await conflicts(policy, plan);
    expect(found.map(({ subject }) => subject.tactic)).toEqual(["chats", "groups"]);
    for (const { related } of found) expect(related.map(({ place }) => place.start.line)).toEqual([3, 7]);
  });

  it("stays a warning where the config asks for errors", async () => {
    const { findings } = await lintTexts({
      config: "rules: {prohibited-tool: error}\n",
      policies: { "use.md": POLICY },
      strategies: { "plan.yaml": PLAN },
    });
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
  });

  it("keeps its fingerprint where the sentence moves, is wrapped or marked up", async () => {
    const [before] = await conflicts(POLICY);
    const [after] = await conflicts("# Messaging rules\n\nBe kind.\n\n**Never**\nuse WhatsApp.\n");
    expect(after?.fingerprint).toBe(before?.fingerprint);
    expect(after?.subject.clause).toBe(before?.subject.clause);
  });
});

describe("structured clauses beside prose", () => {
  const clause = (sentence: string): string =>
    `# Rules\n\n## Chats\n\n- **Prohibit:** tool: WhatsApp\n\n${sentence}\n\n## Other matters\n\nBe kind.\n`;

  it("are not told twice where a sentence explains them", async () => {
    const found = await conflicts(clause("Never use WhatsApp."));
    expect(found.map(({ severity, rule }) => `${severity}[${rule}]`)).toEqual(["error[prohibited-tool]"]);
  });

  it("stay errors whatever a sentence elsewhere says", async () => {
    for (const sentence of ["You may use WhatsApp.", "Never use WhatsApp."]) {
      const found = await conflicts(clause("").replace("Be kind.", sentence));
      expect(found.filter(({ severity }) => severity === "error")).toHaveLength(1);
    }
  });
});
