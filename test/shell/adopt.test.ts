import { describe, expect, it } from "vitest";
import { run } from "../support/host-run.ts";
import { TODAY } from "../support/workspace.ts";

const BODY = `# Messaging rules

Be kind to each other.

## Tools

- Never use WhatsApp.
- Never use Snapchat.
`;

const STRATEGY = `kind: strategy
id: plan
tactics:
  - {id: chats, title: Chats, tool: WhatsApp}
`;

async function adopt(text: string): Promise<{ readonly status: number; readonly err: string; readonly text: string }> {
  const { status, err, host } = await run(["extract", "use.md", "--adopt"], { files: { "use.md": text } });
  return { status, err, text: host.textOf("use.md") ?? "" };
}

interface Told {
  readonly findings: readonly {
    readonly rule: string;
    readonly message: string;
    readonly severity: string;
    readonly clause?: string;
    readonly location: { readonly start: { readonly line: number } };
    readonly related: readonly { readonly start: { readonly line: number } }[];
  }[];
  readonly summary: { readonly statements: unknown };
}

async function check(policy: string): Promise<Told> {
  const args = ["check", "--policy", "use.md", "--strategy", "plan.yaml", "--format", "json", "--today", TODAY];
  const { out } = await run(args, { files: { "use.md": policy, "plan.yaml": STRATEGY } });
  return JSON.parse(out) as Told;
}

const conflictsIn = ({ findings }: Told): string[] =>
  findings.filter(({ rule }) => rule === "prohibited-tool").map(({ severity, clause }) => `${severity} ${clause}`);

describe("what is adopted", () => {
  it("stands in front matter above a text that stays as it is, each with its sentence", async () => {
    const { status, text } = await adopt(BODY);
    expect(status).toBe(0);
    expect(text.endsWith(`---\n\n${BODY}`)).toBe(true);
    expect(text).toMatch(
      /^---\nkind: policy\nclauses:\n {2}- id: never-use-whatsapp-[\da-f]{6}\n {4}text: "Never use WhatsApp\."\n/u,
    );
    expect(text.match(/adoptedFrom: "[\da-f]{16}"/gu)).toHaveLength(2);
  });

  it("is judged in the place of its sentence, under the same id, and is an error where it may", async () => {
    const before = await check(BODY);
    const { text } = await adopt(BODY);
    const after = await check(text);
    const [warning] = conflictsIn(before);
    expect(warning).toMatch(/^warning never-use-whatsapp/u);
    expect(conflictsIn(after)).toEqual([warning?.replace("warning", "error")]);
    expect(after.summary.statements).toEqual(before.summary.statements);
  });

  it.each([
    ["front matter of a web site", `---\ntitle: Messaging\nlayout: page # as all\n---\n${BODY}`],
    ["front matter with a comment alone", `---\n# nothing yet\n---\n${BODY}`],
    [
      "front matter with a clause of its own",
      `---\nkind: policy\nowner: legal\nclauses:\n- id: press\n  prohibit: {tactic: press-relations}\n  # so it stays\n---\n${BODY}`,
    ],
    ["line ends of Windows", BODY.replaceAll("\n", "\r\n")],
    ["a byte order mark", `\ufeff${BODY}`],
  ])("comes to %s, of which nothing is changed", async (_, before) => {
    const { status, err, text } = await adopt(before);
    expect([status, err]).toEqual([0, ""]);
    const added = text.split(/(?<=\n)/u);
    const lost = before
      .replace("\ufeff", "")
      .split(/(?<=\n)/u)
      .filter((line) => {
        const at = added.indexOf(line);
        if (at !== -1) added.splice(at, 1);
        return at === -1;
      });
    expect(lost).toEqual([]);
    expect(text.endsWith(before.slice(before.indexOf("# Messaging rules")))).toBe(true);
    expect(conflictsIn(await check(text))).toHaveLength(1);
  });

  it("goes on as an info where the sentence only advises, or says more than was understood", async () => {
    const text = "# Rules\n\nPlease avoid WhatsApp.\n\nDo not publish recipes on LinkedIn without approval of legal.\n";
    const adopted = (await adopt(text)).text;
    expect(adopted.match(/severity: info/gu)).toHaveLength(2);
    expect(adopted).toContain("    # The sentence says more than was understood: narrow the scope");
    const told = await check(adopted);
    expect(conflictsIn(told)).toEqual([expect.stringMatching(/^info please-avoid-whatsapp/u)]);
  });

  it("leaves a table of sentences what it was, though it looks like one of clauses", async () => {
    const table =
      "\n| Activity | Permitted |\n| - | - |\n| Opening payroll at home | No |\n| Reading customer data on a bus | No |\n";
    const { status, err, text } = await adopt(`${BODY}${table}`);
    expect([status, err]).toEqual([0, ""]);
    expect(text.match(/adoptedFrom/gu)).toHaveLength(3);
    expect((await check(text)).findings.filter(({ rule }) => rule === "unknown-concept")).toEqual([]);
  });

  it("is not held against itself, since sentences may well repeat each other", async () => {
    const { text } = await adopt(`${BODY}- Never use WhatsApp with customers.\n- You must not use WhatsApp.\n`);
    const rules = (await check(text)).findings.map(({ rule }) => rule);
    expect(rules).not.toContain("duplicate-clause");
    expect(rules).not.toContain("shadowed-clause");
  });

  it("is only what is new the second time", async () => {
    const { text } = await adopt(BODY);
    expect((await adopt(text)).text).toBe(text);
    const more = await adopt(`${text}- Never use Telegram.\n`);
    expect(more.text.match(/adoptedFrom/gu)).toHaveLength(3);
    expect(more.text.endsWith(`\n\n${BODY}- Never use Telegram.\n`)).toBe(true);
    expect(conflictsIn(await check(more.text))).toHaveLength(1);
  });

  it("goes on with a sentence that moves, is wrapped or marked up", async () => {
    const { text } = await adopt(BODY);
    const moved = text.replace("- Never use WhatsApp.\n", "").concat("- **Never** use\n  WhatsApp.\n");
    expect(conflictsIn(await check(moved))).toHaveLength(1);
    expect((await check(moved)).findings.map(({ rule }) => rule)).not.toContain("adopted-sentence-changed");
  });
});

describe("a sentence that is edited later", () => {
  it("is reported with the clause that was adopted from it", async () => {
    const { text } = await adopt(BODY);
    const { findings } = await check(text.replace("- Never use Snapchat.", "- Never use Snapchat at night."));
    const drift = findings.find(({ rule }) => rule === "adopted-sentence-changed");
    expect(drift).toMatchObject({
      severity: "warning",
      location: { start: { line: 8 } },
      related: [{ start: { line: 21 } }],
    });
    expect(drift?.message).toContain("has changed");
  });

  it("is reported as gone where nothing like it is left", async () => {
    const { text } = await adopt(BODY);
    const { findings } = await check(text.replace("- Never use Snapchat.\n", ""));
    const drift = findings.find(({ rule }) => rule === "adopted-sentence-changed");
    expect(drift?.related).toEqual([]);
    expect(drift?.message).toContain("is gone");
  });

  it("is no drift where the clause quotes it in its new words", async () => {
    const { text } = await adopt(BODY);
    const both = text.replaceAll("Never use Snapchat.", "Never use Snapchat, not even once.");
    expect((await check(both)).findings.map(({ rule }) => rule)).not.toContain("adopted-sentence-changed");
  });
});

describe("nothing is written", () => {
  it.each([
    ["clauses in brackets", `---\nclauses: [{id: a, prohibit: {tool: Signal}}]\n---\n${BODY}`, /none can be added/u],
    ["front matter that cannot be read", `---\nkind: [policy\n---\n${BODY}`, /could be read whole/u],
  ])("into %s", async (_, before, message) => {
    const { status, err, text } = await adopt(before);
    expect(status).toBe(2);
    expect(err).toMatch(message);
    expect(text).toBe(before);
  });

  it("into a strategy", async () => {
    const { status, err } = await run(["extract", "plan.md", "--adopt", "--kind", "strategy"], {
      files: { "plan.md": "# Plan\n" },
    });
    expect([status, err]).toEqual([2, "onpolicy: Only the statements of a policy can be adopted.\n"]);
  });
});
