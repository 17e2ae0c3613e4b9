import { describe, expect, it } from "vitest";
import { lintWorkspace } from "../../src/lint.ts";

// A slip must never turn a rule into silence: the author is told, and the run is not clean.
const HEAD = "---\nkind: policy\nid: tools\ntitle: Tools\nowner: it\napprovedBy: [hr, legal]\n---\n\n# Tools\n\n";

const STRATEGY = `kind: strategy
id: videos
title: Videos
owner: marketing
sharedWith: [{role: hr}, {role: legal}]
period: 2027-01-01/2027-03-31
tactics:
  - {id: clips, title: Clips, tool: TikTok, businessCase: Reach.}
`;

async function lint(body: string) {
  const policy = { path: "policy.md", text: HEAD + body };
  const strategy = { path: "strategy.yaml", text: STRATEGY };
  const result = await lintWorkspace({ policies: [policy], strategies: [strategy], today: "2026-11-25" });
  const places = result.findings.map(({ rule, place: { file, start, end } }) => ({
    rule,
    text: (file === policy.path ? policy : strategy).text.slice(start.offset, end.offset),
  }));
  return { ...result, places };
}

describe("a slip in a policy in Markdown", () => {
  it("in the heading of the status column is an error at that heading", async () => {
    const { isIncomplete, places } = await lint("| Tool | Stauts |\n|---|---|\n| TikTok | Prohibited |\n");
    expect(isIncomplete).toBe(true);
    expect(places).toContainEqual({ rule: "unknown-key", text: "Stauts" });
  });

  it("in the key that makes a list of fields a clause is an error at that key", async () => {
    const body = "### T1 Short videos\n\n- **Prohbit:** tool: TikTok\n- **Reason:** Data leaves the country.\n";
    const { isIncomplete, places } = await lint(body);
    expect(isIncomplete).toBe(true);
    expect(places).toContainEqual({ rule: "unknown-key", text: "Prohbit" });
  });

  it("in a status leaves the row out, says so, and permits nothing", async () => {
    const { places, tactics } = await lint(
      "| Tool | Status |\n|---|---|\n| TikTok | Under review |\n| LinkedIn | Approved |\n",
    );
    expect(places).toContainEqual({ rule: "unknown-status", text: "Under review" });
    expect(tactics[0]?.kind).toBe("silent");
  });

  it("is not seen where there is none: the table is read, and rows are called what they list", async () => {
    const { isIncomplete, findings } = await lint("| Tool | Status |\n|---|---|\n| TikTok, Snapchat | Prohibited |\n");
    expect(isIncomplete).toBe(false);
    expect(findings.map(({ message }) => message)).toEqual(['"TikTok, Snapchat" prohibits TikTok.']);
  });
});

describe("a list of fields", () => {
  it("does not vanish because most of its labels are no keys, in a strategy", async () => {
    const text =
      "---\nkind: strategy\nid: plan\nperiod: 2027-01-01/2027-03-31\n---\n\n### A\n\n- Region: DE\n- Kitchen: blue\n- Colour: red\n";
    const { tactics } = await lintWorkspace({
      policies: [{ path: "p.yaml", text: "kind: policy\nid: p\nclauses:\n  - {id: c, prohibit: {region: DE}}\n" }],
      strategies: [{ path: "s.md", text }],
      today: "2026-11-25",
    });
    expect(tactics.map(({ kind }) => kind)).toEqual(["prohibited"]);
  });

  it("in a policy says which labels are not read, since they may carry a condition", async () => {
    const { places, tactics } = await lint("### A\n\n- Prohibit: tool: TikTok\n- Applies in: Germany\n- Exempt: x\n");
    expect(tactics[0]?.kind).toBe("prohibited");
    expect(places.filter(({ rule }) => rule === "unread-field").map(({ text }) => text)).toEqual([
      "Applies in",
      "Exempt",
    ]);
  });
});

describe("a clause in a table", () => {
  it("is shown by its row, not by the head of the table", async () => {
    const { findings } = await lint("| ID | Prohibit | Reason |\n|---|---|---|\n| tk | tool: TikTok | Data. |\n");
    const place = findings.find(({ rule }) => rule === "prohibited-tool")?.related[0]?.place;
    expect(place?.line?.slice(place.start.column - 1, place.end.column - 1)).toContain("TikTok");
    expect(place?.end.line).toBe(place?.start.line);
  });

  it("that is only a mark that turns a text keeps nothing in its fence from being read", async () => {
    const clause = 'clauses:\n  - id: a\n    title: "a \\u202E b"\n    prohibit: {tool: TikTok}\n';
    const { places } = await lint(`\`\`\`yaml policy\n${clause}\`\`\`\n`);
    expect(places.map(({ rule }) => rule)).toEqual(["bidi-control", "prohibited-tool"]);
  });
});
