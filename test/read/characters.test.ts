import { describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";

const POLICY =
  "kind: policy\nid: p\ntitle: TITLE\nowner: legal\nclauses:\n  - {id: a, prohibit: {tool: TikTok}} # NOTE\napprovedBy: [{role: hr}, {role: it}]\n";
const PLAN =
  "---\nkind: strategy\nid: s\ntitle: Plan\nowner: marketing\nsharedWith: [{role: hr}, {role: legal}]\nperiod: 2027-01-01/2027-03-31\n---\n\n# Plan\n\nTEXT\n\n## One\n\n- **Tool:** YouTube\n";

async function lint({ policy = POLICY, plan = PLAN }: { readonly policy?: string; readonly plan?: string }) {
  const result = await lintWorkspace({
    policies: [{ path: "policy.yaml", text: policy }],
    strategies: [{ path: "plan.md", text: plan }],
    today: "2026-11-25",
  });
  return result.findings
    .filter(({ subject }) => subject.tactic === undefined)
    .map(({ rule, severity, place: { file, start, end } }) => {
      const shown = (file === "plan.md" ? plan : policy).slice(start.offset, end.offset);
      return `${severity}[${rule}] ${file} ${JSON.stringify(shown)}`;
    });
}

describe("a mark that turns the direction of text", () => {
  it.each(["TITLE", "NOTE"])("is a warning at its place in YAML: %s", async (place) => {
    expect(await lint({ policy: POLICY.replace(place, "a\u202eb\u202c") })).toEqual([
      'warning[bidi-control] policy.yaml "\u202e"',
    ]);
  });

  it("is a warning where it is written as an escape", async () => {
    expect(await lint({ policy: POLICY.replace("TITLE", '"a \\u202E b"') })).toEqual([
      'warning[bidi-control] policy.yaml "\\"a \\\\u202E b\\""',
    ]);
  });

  it("is a warning in the text of Markdown", async () => {
    expect(await lint({ plan: PLAN.replace("TEXT", "We use \u2067this\u2069.") })).toEqual([
      'warning[bidi-control] plan.md "\u2067"',
    ]);
  });

  it("is not the mark with which Hebrew is written", async () => {
    expect(await lint({ plan: PLAN.replace("TEXT", "\u05e6\u05d5\u05d5\u05ea \u05d1\u200fLinkedIn.") })).toEqual([]);
  });
});

describe("a damaged character", () => {
  it("that was lost before is a warning, and only the first is shown", async () => {
    expect(await lint({ policy: POLICY.replace("TITLE", "a\ufffdb\ufffd") })).toEqual([
      'warning[lost-character] policy.yaml "\ufffd"',
    ]);
  });

  it.each(["\u0000", "\u001b]8;;x\u0007", "\u009b31m"])(
    "that acts on terminals is an error in Markdown: %j",
    async (text) => {
      const [first = ""] = text;
      expect(await lint({ plan: PLAN.replace("TEXT", text) })).toEqual([
        `error[control-character] plan.md ${JSON.stringify(first)}`,
      ]);
    },
  );

  it("such as the page breaks that a PDF leaves is taken for space", async () => {
    expect(await lint({ plan: PLAN.replace("TEXT", "one\u000ctwo\r\n\tthree") })).toEqual([]);
  });
});
