import { describe, expect, it } from "vitest";
import { run } from "../support/host-run.ts";

const POLICY = `# Messaging rules

Be kind to each other.

## Tools

- Never use WhatsApp.
- You must ask first.

Never post on Facebook or on
**Instagram**.

## Press

- **Prohibit:** tactic: press-relations
`;

async function extract(path: string, text: string, ...args: string[]): Promise<string> {
  const { out, err } = await run(["extract", path, ...args], { files: { [path]: text } });
  expect(err).toBe("");
  return out;
}

interface Clause {
  readonly clause: string | null;
  readonly form: string;
  readonly modality: string;
}

async function clausesOf(path: string, text: string, form: string): Promise<Clause[]> {
  const { statements } = JSON.parse(await extract(path, text, "--kind", "policy", "--format", "json")) as {
    readonly statements: readonly (Clause & Readonly<Record<string, unknown>>)[];
  };
  return statements
    .filter((statement) => statement.form === form && statement.clause !== null)
    .map(({ clause, modality, scope, unless, duties }) => ({ clause, modality, scope, unless, duties, form: "" }));
}

describe("what was read of a policy, as text", () => {
  it("is YAML below the quoted sentences, and says what was not mapped", async () => {
    const out = await extract("use.md", POLICY, "--kind", "policy");
    expect(out).toMatch(/^# use\.md: 4 statements of prose read, 2 judged, 2 not mapped\./u);
    expect(out).toMatch(
      / {2}# use\.md:7 "Never use WhatsApp\." \(\d+ % sure\)\n {2}- id: never-use-whatsapp-[\da-f]{6}\n {4}prohibit: \{tool: whatsapp\}\n/u,
    );
    expect(out).toContain("# In a structured form:\n#   use.md:13 field-list: press\n");
    expect(out).toContain(
      '# Not mapped, so not judged:\n#   use.md:3 "Be kind to each other."\n#   use.md:8 "You must ask',
    );
  });

  it("reads back as the same clauses", async () => {
    const printed = await extract("use.md", POLICY, "--kind", "policy");
    const before = await clausesOf("use.md", POLICY, "prose");
    expect(before).toHaveLength(2);
    expect(await clausesOf("use.yaml", printed, "fenced")).toEqual(before);
  });

  it("has nothing in it that a document smuggles in", async () => {
    const files = { "use.md": "# A\u001b[31m\n\nNever use WhatsApp\u001b[2J.\n" };
    const { out } = await run(["extract", "use.md", "--kind", "policy"], { files });
    expect(out).toContain("WhatsApp");
    expect(out).not.toContain("\u001b");
  });
});

describe("what was read of a strategy, as text", () => {
  const plan = "# Spring plan\n\n## Prizes\n\nWe run a giveaway on Instagram.\n";

  it("is YAML that reads back as the same tactics", async () => {
    const printed = await extract("plan.md", plan, "--kind", "strategy");
    expect(printed).toContain("kind: strategy\nid: plan\ntitle: Spring plan\ntactics:\n");
    const read = async (path: string, text: string) => {
      const { tactics } = JSON.parse(await extract(path, text, "--kind", "strategy", "--format", "json")) as {
        readonly tactics: readonly { readonly id: string; readonly title: string; readonly values: unknown }[];
      };
      return tactics.map(({ id, title, values }) => ({ id, title, values }));
    };
    const before = await read("plan.md", plan);
    expect(before.length).toBeGreaterThan(0);
    expect(await read("plan.yaml", printed)).toEqual(before);
  });

  it("names the tactics that are written in a structured form", async () => {
    const out = await extract("plan.md", "# Plan\n\n### Prizes\n\n- **Tactic:** giveaway\n", "--kind", "strategy");
    expect(out).toContain("tactics: []\n\n# In a structured form:\n#   plan.md:3 field-list: prizes\n");
  });

  it("says of a file that is not there only that", async () => {
    const { out, err, status } = await run(["extract", "gone.md"], { files: {} });
    expect({ out, status }).toEqual({ out: "", status: 2 });
    expect(err.match(/^error\[.*?\]/gmu)).toEqual(["error[unreadable-file]"]);
  });
});
