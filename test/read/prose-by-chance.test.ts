import { describe, expect, it } from "vitest";
import { lintTexts } from "../support/workspace.ts";

const PLAN = `# Spring plan

| Activity | Owner |
|--|--|
| Post the teaser once editors have agreed | Ada |
| Send the notes to partners, and thank them | Ben |
| Run a giveaway on Instagram | Ada |
`;

const POLICY = `# Own devices

| Activity | Allowed |
|--|--|
| Opening the console of the cloud | No |
| Storing files of customers at home | No |
| Looking up the canteen's menu | Yes |

Never use WhatsApp.
`;

const CLEAN = "kind: strategy\nid: plan\ntactics:\n  - {id: chats, title: Chats, tool: WhatsApp}\n";

describe("a table that only looks like a form of ours", () => {
  it("of a strategy is read as prose, in which no name is unknown", async () => {
    const { findings, isIncomplete } = await lintTexts({
      policies: { "use.md": "# Rules\n\nGiveaways must be approved by legal.\n" },
      strategies: { "plan.md": PLAN },
    });
    expect(isIncomplete).toBe(false);
    expect(findings.map(({ rule }) => rule)).not.toContain("unknown-name");
    expect(findings.map(({ rule, place }) => `${rule} ${place.start.line}`)).toContain("missing-approval 7");
  });

  it("of a policy does not make the run incomplete, and its sentences are still read", async () => {
    const { findings, isIncomplete } = await lintTexts({
      policies: { "use.md": POLICY },
      strategies: { "plan.yaml": CLEAN },
    });
    expect(isIncomplete).toBe(false);
    expect(findings.filter(({ severity }) => severity === "error")).toEqual([]);
    expect(findings.map(({ rule }) => rule)).toContain("prohibited-tool");
  });

  it.each([
    ["front matter says that it is one", `---\nkind: policy\n---\n${POLICY}`],
    [
      "most of its names are known",
      POLICY.replace("Opening the console of the cloud", "giveaway").replace(
        "Storing files of customers at home",
        "contest",
      ),
    ],
  ])("is one where %s, and an unknown name an error", async (_, text) => {
    const { findings } = await lintTexts({ policies: { "use.md": text }, strategies: { "plan.yaml": CLEAN } });
    expect(findings.filter(({ severity }) => severity === "error").map(({ rule }) => rule)).toContain(
      "unknown-concept",
    );
  });
});

describe("a table in a document that nobody wrote for this program", () => {
  const rules = `# Channels

You must not:

- buy followers

| Tool | Allowed |
|--|--|
| TikTok | No |
| Mastodon | Yes |
`;
  const plan = `# Autumn

| Tactic | Tool |
|--|--|
| webinar | Zoom |

We will run a giveaway on Instagram.
`;

  it("leaves the sentences around it to be read", async () => {
    const { findings } = await lintTexts({
      policies: { "use.md": rules },
      strategies: { "plan.yaml": CLEAN.replace("tool: WhatsApp", "tactic: fake-engagement") },
    });
    expect(findings.map(({ rule }) => rule)).toContain("prohibited-tactic");
  });

  it("leaves the plans around it to be judged", async () => {
    const { findings } = await lintTexts({
      policies: { "use.md": "# Rules\n\nNever use Instagram.\n" },
      strategies: { "plan.md": plan },
    });
    expect(findings.map(({ rule, place }) => `${rule} ${place.start.line}`)).toContain("prohibited-tool 7");
  });

  it("explains them where front matter says what the document is", async () => {
    const { findings } = await lintTexts({
      policies: { "use.md": "# Rules\n\nNever use Instagram.\n" },
      strategies: { "plan.md": `---\nkind: strategy\n---\n${plan}` },
    });
    expect(findings.map(({ rule }) => rule)).not.toContain("prohibited-tool");
  });

  it("is prose itself where its rows name nothing, beside what its front matter says", async () => {
    const text = `---\ntitle: Our spring\n---\n# Spring\n\n| # | Question |\n|--|--|\n| 1 | What works? |\n\nPost on TikTok.\n`;
    const { findings } = await lintTexts({
      policies: { "use.md": "# Rules\n\nNever use TikTok.\n" },
      strategies: { "plan.md": text },
    });
    expect(findings.map(({ rule }) => rule)).toContain("prohibited-tool");
    expect(findings.find(({ rule }) => rule === "unshared-strategy")?.message).toContain("Our spring");
  });
});
