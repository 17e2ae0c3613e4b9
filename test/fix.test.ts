import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fixWorkspace } from "../src/fix.ts";
import type { Source } from "../src/model/source.ts";
import type { WorkspaceTexts } from "../src/relint.ts";
import { POLICY, STRATEGY, TODAY } from "./support/workspace.ts";

interface Texts {
  readonly policies?: Readonly<Record<string, string>>;
  readonly strategies?: Readonly<Record<string, string>>;
  readonly waivers?: Readonly<Record<string, string>>;
}

function toSources(texts: Readonly<Record<string, string>> = {}): Source[] {
  return Object.entries(texts).map(([path, text]) => ({ path, text }));
}

function toInput({ policies = { "p.yaml": POLICY }, strategies = {}, waivers }: Texts): WorkspaceTexts {
  const basis = { today: TODAY, policies: toSources(policies), waivers: toSources(waivers) };
  return { basis, strategies: toSources(strategies), unreadable: [] };
}

/** What these tests are about; rules on the quality of documents find more in documents that are so short. */
const TOLD: ReadonlySet<string> = new Set([
  "former-name-in-policy",
  "former-name-in-strategy",
  "invalid-day",
  "prohibited-tool",
  "repeated-value",
  "unpinned-waiver",
  "void-waiver",
  "wrong-type",
]);

async function fix(texts: Texts, mayWrite: (path: string) => boolean = () => true) {
  const { files, refused, result } = await fixWorkspace(toInput(texts), (path) => Promise.resolve(mayWrite(path)));
  const after = Object.fromEntries(files.map((file) => [file.path, file.after]));
  const told = result.findings.filter(({ rule }) => TOLD.has(rule));
  const rules = told.map(({ rule, place }) => `${place.file} ${rule}`);
  return { after, refused: refused.map(({ path, finding }) => `${path} ${finding.rule}`), rules };
}

const withPeriod = (period: string): string => STRATEGY.replace("2026-10-01/2026-12-31", period);

describe("a day that is written otherwise", () => {
  const days: readonly (readonly [written: string, meant: string])[] = [
    ["2026-1-5", "2026-01-05"],
    ["2026/01/05", "2026-01-05"],
    ["2026.1.5", "2026-01-05"],
    ["5 January 2026", "2026-01-05"],
    ["5th Jan. 2026", "2026-01-05"],
    ["January 5, 2026", "2026-01-05"],
    ["2026-1-5/2026-2-28", "2026-01-05/2026-02-28"],
    ["2026/1/5 to 2026/2/28", "2026-01-05/2026-02-28"],
    ["1 May 2026 – 3 June 2026", "2026-05-01/2026-06-03"],
    ["2026-1-5/..", "2026-01-05/.."],
  ];
  it.each(days)("is written in its form: %s", async (written, meant) => {
    const { after } = await fix({ strategies: { "s.yaml": withPeriod(written) } });
    expect(after).toEqual({ "s.yaml": withPeriod(meant) });
  });

  const unclear = [
    "01/05/2026",
    "5.1.2026",
    "5/1/26",
    "26-01-05",
    "2026-13-05",
    "2026-2-30",
    "January 2026",
    "5 Janvier 2026",
    "2026-3-1/2026-1-1",
    "2026-1/5",
    "2026-01-05T00:00:00Z",
  ];
  it.each(unclear)("is left as it is where it could mean another, or none: %s", async (written) => {
    const { after } = await fix({ strategies: { "s.yaml": withPeriod(written) } });
    expect(after).toEqual({});
  });

  it("keeps its quotes, the comments, and all else", async () => {
    const text =
      "# début\r\nkind: strategy\r\nid: s\r\nowner: marketing # who\r\nperiod: \"2026-10-1/2026-12-31\" # when\r\ntactics:\r\n  - id: a\r\n    evidence:\r\n      - approval: legal\r\n        on: '2026/9/1'\r\n    tool: LinkedIn";
    const { after } = await fix({ strategies: { "s.yaml": text } });
    expect(after["s.yaml"]).toBe(text.replace("2026-10-1/", "2026-10-01/").replace("2026/9/1", "2026-09-01"));
  });

  it("is written in Markdown and in JSON too", async () => {
    const front = "---\nkind: strategy\nid: m\ntitle: M\nowner: marketing\nperiod: 2026-10-1/2026-12-31\n---\n";
    const prose = "# Tactics\n\n## Posts\n\n- **Tool:** LinkedIn\n- **Period:** 2026/10/3\n";
    const json =
      '{"kind": "strategy", "id": "j", "owner": "marketing", "period": "2026-10-1", "tactics": [{"id": "a", "tool": "Slack"}]}';
    const { after } = await fix({ strategies: { "m.md": front + prose, "j.json": json } });
    expect(after).toEqual({
      "m.md": (front + prose).replace("2026-10-1/", "2026-10-01/").replace("2026/10/3", "2026-10-03"),
      "j.json": json.replace("2026-10-1", "2026-10-01"),
    });
  });

  it("is left alone where its place is not plain: in a folded text, behind an alias, with escapes", async () => {
    for (const period of [">-\n  2026-10-1", '"2026\\x2d10-1"']) {
      const { after } = await fix({ strategies: { "s.yaml": withPeriod(period) } });
      expect(after).toEqual({});
    }
    const alias = STRATEGY.replace("title: Autumn engagement", "title: &a 2026-1-5").replace(
      "2026-10-01/2026-12-31",
      "*a",
    );
    expect((await fix({ strategies: { "s.yaml": alias } })).after).toEqual({});
  });
});

describe("a text without its quotes", () => {
  it.each(["2026", "1.10", "0123", "1e5", "true"])("gets them: %s", async (title) => {
    const text = STRATEGY.replace("Autumn engagement", title);
    const { after } = await fix({ strategies: { "s.yaml": text } });
    expect(after).toEqual({ "s.yaml": STRATEGY.replace("Autumn engagement", `"${title}"`) });
  });
});

describe("a former name", () => {
  it("is that of today after one run, and what stands twice then stands once", async () => {
    const policy = POLICY.replace("[LinkedIn, Slack]}", "[Twitter, LinkedIn, X, 'Twitter']} # both names");
    const { after, rules } = await fix({ policies: { "p.yaml": policy } });
    expect(after).toEqual({ "p.yaml": POLICY.replace("[LinkedIn, Slack]}", "[X, LinkedIn]} # both names") });
    expect(rules.filter((rule) => /former|repeated/u.test(rule))).toEqual([]);
  });

  it("is that of today in a strategy too, in each form of document", async () => {
    const yaml = STRATEGY.replace("LinkedIn", "Twitter # birds");
    const front = "---\nkind: strategy\nid: m\ntitle: M\nowner: marketing\nperiod: 2026-10-01/2026-12-31\n---\n";
    const prose = "# Tactics\n\n## On Twitter\n\n- **Tool:** Twitter\n";
    const { after, rules } = await fix({ strategies: { "s.yaml": yaml, "m.md": front + prose } });
    expect(after).toEqual({
      "s.yaml": yaml.replace("Twitter", "X"),
      "m.md": (front + prose).replace("**Tool:** Twitter", "**Tool:** X"),
    });
    expect(rules).toEqual([]);
  });

  it("changes what no clause means: a waiver of it holds as before", async () => {
    const policy = POLICY.replace("Facebook", "Twitter");
    const waiver = (fingerprint: string): string =>
      `kind: waivers\nwaivers:\n  - {id: W-1, policy: use, clause: no-facebook, strategy: autumn, tactic: posts, grantedBy: legal, on: 2026-10-01, expires: 2026-12-31, reason: A pilot., clauseFingerprint: "${fingerprint}"}\n`;
    const strategies = { "s.yaml": STRATEGY.replace("LinkedIn", "X") };
    const unpinned = await fix({
      policies: { "p.yaml": policy },
      strategies,
      waivers: { "w.yaml": waiver("00000000") },
    });
    expect(unpinned.rules).toContain("w.yaml void-waiver");
    const { result } = await fixWorkspace(
      toInput({ policies: { "p.yaml": policy }, strategies, waivers: { "w.yaml": waiver("00000000") } }),
      () => Promise.resolve(false),
    );
    const told = result.findings.find(({ rule }) => rule === "void-waiver")?.help.join(" ") ?? "";
    const pinned = /clauseFingerprint: "([0-9a-f]+)"/u.exec(told)?.[1] ?? "";
    const { after, rules } = await fix({
      policies: { "p.yaml": policy },
      strategies,
      waivers: { "w.yaml": waiver(pinned) },
    });
    expect(after["p.yaml"]).toBe(policy.replace("Twitter", "X"));
    expect(rules).not.toContain("w.yaml void-waiver");
  });
});

describe("what is not safe", () => {
  it("is not made: a key, a value and a name that are nearly known", async () => {
    const text = STRATEGY.replace("businessCase", "busnessCase").replace("LinkedIn", "Linkedln");
    expect((await fix({ strategies: { "s.yaml": text } })).after).toEqual({});
  });
});

describe("fixes that make it worse", () => {
  const waiver = (expires: string): string =>
    `kind: waivers\nwaivers:\n  - {id: W-1, policy: use, clause: no-facebook, strategy: autumn, tactic: posts, grantedBy: legal, on: 2026-10-01, expires: ${expires}, reason: A pilot.}\n`;

  it("are not made, and the others are", async () => {
    // Read as it is meant, the tactic falls into the one month in which its tool is prohibited.
    const january = "    effective: 2026-01-01/2026-01-31\n    prohibit: {tool: LinkedIn}";
    const policies = { "p.yaml": POLICY.replace("    prohibit: {tool: Facebook}", january) };
    const strategies = {
      "a.yaml": STRATEGY.replace("    tool:", "    period: 2026-1-5\n    tool:"),
      "b.yaml": withPeriod("2026-10-1").replace("id: autumn", "id: other"),
    };
    const { after, refused, rules } = await fix({ policies, strategies });
    expect(Object.keys(after)).toEqual(["b.yaml"]);
    expect(refused).toEqual(["a.yaml prohibited-tool"]);
    expect(rules).toEqual(["a.yaml invalid-day"]);
  });

  it("may let less than what they mend show", async () => {
    const strategies = { "s.yaml": STRATEGY.replace("LinkedIn", "Facebook") };
    const { after, rules } = await fix({ strategies, waivers: { "w.yaml": waiver("2026-12-1") } });
    expect(after).toEqual({ "w.yaml": waiver("2026-12-01") });
    expect(rules).toEqual(["s.yaml prohibited-tool", "w.yaml unpinned-waiver"]);
  });
});

it("a file that may not be written is left out, and what was found in it stays", async () => {
  const strategies = {
    "a.yaml": withPeriod("2026-10-1"),
    "b.yaml": withPeriod("2026-10-2").replace("id: autumn", "id: b"),
  };
  const { after, rules } = await fix({ strategies }, (path) => path !== "a.yaml");
  expect(Object.keys(after)).toEqual(["b.yaml"]);
  expect(rules).toContain("a.yaml invalid-day");
});

describe("a second run", () => {
  const day = fc.constantFrom("2026-1-5", "2026/10/05", "5 May 2026", "2026-10-05", "01/05/2026", "soon");
  const title = fc.constantFrom("Plain", "2026", '"2026-1-5"', "'a: b'", "true", "1.0 # one");
  const key = fc.constantFrom("period", "peroid", "note");
  const end = fc.constantFrom("\n", "\r\n");

  it("changes nothing, whatever the documents are", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(day, title, key), { minLength: 1, maxLength: 4 }),
        day,
        end,
        async (tactics, on, lineEnd) => {
          const lines = ["kind: strategy", "id: s", "owner: marketing", `period: ${on}`, "tactics:"];
          for (const [index, [period, name, word]] of tactics.entries())
            lines.push(
              `  - id: t${index}`,
              `    title: ${name}`,
              `    ${word}: ${period} # when`,
              "    tool: [Slack, Facebook]",
            );
          const text = lines.join(lineEnd);
          const { after } = await fix({ strategies: { "s.yaml": text } });
          const once = after["s.yaml"] ?? text;
          expect((await fix({ strategies: { "s.yaml": once } })).after).toEqual({});
          expect(once.split(lineEnd).length).toBe(lines.length);
          expect(once.match(/ # when/gu)?.length).toBe(tactics.length);
        },
      ),
      { numRuns: 60 },
    );
  });
});
