import { describe, expect, it } from "vitest";
import { MOST_SUPPRESSIONS } from "../../src/read/suppressions/read-suppressions.ts";
import type { CheckOutput } from "../../src/report/check-output.ts";
import { errorsOfSarif } from "../support/formats.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { POLICY } from "../support/workspace.ts";

/** Who has agreed to what is no matter of these tests. */
const QUIET = `overrides:
  - files: ["**"]
    rules: {unshared-strategy: off, unapproved-policy: off, it-not-heard: off, conflict-without-business-case: off}
`;

const CONFIG = `extends: [onpolicy:recommended]
policies: [policies/*]
strategies: [strategies/*]
${QUIET}`;
const TODAY = "2026-11-27";

const strategy = (tactics: string, head = ""): string => `${head}kind: strategy
id: autumn
title: Autumn
owner: marketing
period: 2026-10-01/2026-12-31
tactics:
${tactics}`;

const workspace = (plan: string, { path = "strategies/a.yaml", config = "", policy = POLICY } = {}): Files => ({
  "onpolicy.yaml": `${CONFIG}${config}`,
  "policies/use.yaml": policy,
  [path]: plan,
});

/** Each finding as `line:column rule`, with what sets it aside. */
async function check(files: Files, ...args: string[]) {
  const { out, status } = await run(["check", "--format", "json", "--today", TODAY, ...args], { files });
  const output = JSON.parse(out) as CheckOutput;
  const told = output.findings.map(({ rule, location: { start }, suppression }) => {
    return `${start.line}:${start.column} ${rule}${suppression === null ? "" : ` (${suppression.reason})`}`;
  });
  return { told, status, output };
}

async function toldOf(plan: string, options: Parameters<typeof workspace>[1] = {}): Promise<string[]> {
  return (await check(workspace(plan, options))).told;
}

const TIKTOK = "silent-tool";

describe("a comment in YAML", () => {
  it("on a line of its own covers what begins on the next line that holds anything", async () => {
    const plan = strategy(`  # onpolicy-ignore silent-tool: Asked.

  # Another comment.
  - id: a
    tool: TikTok
  - id: b
    tool: TikTok
`);
    expect(await toldOf(plan)).toEqual(["11:11 silent-tool (Asked.)", "13:11 silent-tool"]);
  });

  it("at the end of a line covers what begins on that line", async () => {
    const plan = strategy(`  - id: a # onpolicy-ignore silent-tool: Item.
    tool: TikTok
  - id: b
    tool: TikTok # onpolicy-ignore silent-tool: Key.
  - id: c
    tool: TikTok
`);
    expect(await toldOf(plan)).toEqual(["8:11 silent-tool (Item.)", "10:11 silent-tool (Key.)", "12:11 silent-tool"]);
  });

  it("behind the dash of an item covers that item", async () => {
    const plan = strategy(`  - # onpolicy-ignore silent-tool: Item.
    id: a
    tool: TikTok
  - id: b
    tool: TikTok
`);
    expect(await toldOf(plan)).toEqual(["9:11 silent-tool (Item.)", "11:11 silent-tool"]);
  });

  it("on the first line of the document covers no more than that line", async () => {
    const plan = strategy("  - id: a\n    tool: TikTok\n", "# onpolicy-ignore silent-tool: Not all of it.\n");
    expect(await toldOf(plan)).toEqual(["1:19 unused-suppression", "9:11 silent-tool"]);
  });

  it("covers the whole file if it says so, wherever it stands", async () => {
    const plan = strategy(`  - id: a
    tool: TikTok
  - id: b
    tool: TikTok
# onpolicy-ignore-file silent-tool: All of it.
`);
    expect(await toldOf(plan)).toEqual(["8:11 silent-tool (All of it.)", "10:11 silent-tool (All of it.)"]);
  });

  it("names several rules; the one that finds nothing is told of alone", async () => {
    const plan = strategy(`  # onpolicy-ignore silent-tool, silent-tactic: Both.
  - id: a
    tool: TikTok
`);
    expect(await toldOf(plan)).toEqual(["7:34 unused-suppression", "9:11 silent-tool (Both.)"]);
  });

  it("is none in quotes, in a block of text, or without a space before it", async () => {
    const plan = strategy(`  - id: a
    title: "x # onpolicy-ignore-file silent-tool: Quoted."
    businessCase: |
      # onpolicy-ignore-file silent-tool: Text.
    tool: TikTok
`);
    expect(await toldOf(plan)).toEqual(["11:11 silent-tool"]);
  });

  it.each(["\r\n", "\n"])(
    "is read with line ends of any kind, behind a byte order mark and in any script: %j",
    async (end) => {
      const plan = strategy(`  - id: a
    title: Ünïcode 🎈 # onpolicy-ignore silent-tool: Not here.
    # onpolicy-ignore silent-tool: Сделано 🎈.
    tool: TikTok
`).replaceAll("\n", end);
      expect(await toldOf(`\ufeff${plan}`)).toEqual(["8:41 unused-suppression", "10:11 silent-tool (Сделано 🎈.)"]);
    },
  );
});

describe("a comment in Markdown", () => {
  const head = "---\nkind: strategy\nid: autumn\nowner: marketing\nperiod: 2026-10-01/2026-12-31\n---\n# Autumn\n\n";
  const md = (body: string): Promise<string[]> => toldOf(`${head}${body}`, { path: "strategies/a.md" });
  const tactic = (title: string): string => `## ${title}\n\n- **Tool:** TikTok\n\n`;

  it("above a heading covers all up to the next one", async () => {
    expect(await md(`<!-- onpolicy-ignore silent-tool: Asked. -->\n\n${tactic("One")}${tactic("Two")}`)).toEqual([
      "13:13 silent-tool (Asked.)",
      "17:13 silent-tool",
    ]);
  });

  it("in a heading, in an item and in a row covers that", async () => {
    const table = `## Three

| Tactic | Tool |
| --- | --- |
| Ad | TikTok <!-- onpolicy-ignore silent-tool: Row. --> |
| Giveaway | TikTok |
`;
    const body = `${tactic("One <!-- onpolicy-ignore silent-tool: Heading. -->")}${tactic("Two").replace("TikTok", "TikTok <!-- onpolicy-ignore silent-tool: Item. -->")}${table}`;
    expect(await md(body)).toEqual([
      "11:13 silent-tool (Heading.)",
      "15:13 silent-tool (Item.)",
      expect.stringMatching(/^21:\d+ silent-tool \(Row\.\)$/u),
      expect.stringMatching(/^22:\d+ silent-tool$/u),
    ]);
  });

  it("may take several lines, and several may share one", async () => {
    const two =
      "<!-- onpolicy-ignore silent-tool: A long\nreason. --> <!-- onpolicy-ignore silent-tactic: Two. -->\n\n";
    expect(await md(`${two}${tactic("One")}`)).toEqual([
      "10:34 unused-suppression",
      "14:13 silent-tool (A long reason.)",
    ]);
  });

  it("that never ends hides the rest, which is said", async () => {
    expect(await md(`${tactic("One")}<!-- onpolicy-ignore silent-tool: x\n\n${tactic("Two")}`)).toEqual([
      "11:13 silent-tool",
      "13:6 malformed-suppression",
    ]);
  });

  it("is none in code, and in YAML of another kind", async () => {
    const fence = (info: string): string => `\`\`\`${info}\n<!-- onpolicy-ignore-file silent-tool: No. -->\n\`\`\`\n\n`;
    const yaml = "```yaml\n# onpolicy-ignore-file silent-tool: No.\na: 1\n```\n\n";
    const inline = "Write `<!-- onpolicy-ignore-file silent-tool: No. -->` there.\n\n";
    expect(await md(`${fence("html")}${yaml}${inline}${tactic("One")}`)).toEqual(["22:13 silent-tool"]);
  });

  it("is one in front matter and in YAML of the document, as YAML has it", async () => {
    const fence =
      "```yaml strategy\n- id: one # onpolicy-ignore silent-tool: Fence.\n  tool: TikTok\n- id: two\n  tool: TikTok\n```\n";
    expect(await md(fence)).toEqual(["11:9 silent-tool (Fence.)", "13:9 silent-tool"]);
    const front = head.replace("owner:", "# onpolicy-ignore-file silent-tool: Front.\nowner:");
    expect(await toldOf(`${front}${tactic("One")}`, { path: "strategies/a.md" })).toEqual([
      "12:13 silent-tool (Front.)",
    ]);
  });
});

describe("a comment that is wrong", () => {
  const wrong = async (comment: string): Promise<readonly [string, string, string]> => {
    const files = workspace(strategy(`  # ${comment}\n  - id: a\n    tool: TikTok\n`));
    const { output, status } = await check(files);
    const [first, second] = output.findings;
    // Whatever is wrong, it suppresses nothing, and the run is not incomplete.
    expect([status, second?.rule, second?.suppression]).toEqual([0, TIKTOK, null]);
    return [String(first?.location.start.column), first?.rule ?? "", `${first?.message} ${first?.help.join(" ")}`];
  };
  const FORM = "Write `onpolicy-ignore RULE: REASON`, or `onpolicy-ignore RULE until 2026-12-31: REASON`.";
  const DAY = "Write the last day before the colon, as in `until 2026-12-31:`.";

  it.each([
    [
      "onpolicy-ignore silent-tool",
      "5",
      "suppression-without-reason",
      `This gives no reason, so it suppresses nothing. ${FORM}`,
    ],
    [
      "onpolicy-ignore silent-tool:",
      "5",
      "suppression-without-reason",
      `This gives no reason, so it suppresses nothing. ${FORM}`,
    ],
    [
      "onpolicy-ignore silent-tool: -",
      "5",
      "suppression-without-reason",
      `This gives no reason, so it suppresses nothing. ${FORM}`,
    ],
    [
      "onpolicy-ignore silent-tol: x",
      "21",
      "unknown-rule-in-suppression",
      'There is no rule "silent-tol", so this suppresses nothing. Did you mean "silent-tool"?',
    ],
    [
      "onpolicy-ignore: x",
      "5",
      "malformed-suppression",
      `This names no rule, and nothing suppresses all of them, so it suppresses nothing. ${FORM}`,
    ],
    [
      "onpolicy-ignore all: x",
      "21",
      "unknown-rule-in-suppression",
      'There is no rule "all", so this suppresses nothing. See `onpolicy rules` for all of them.',
    ],
    [
      "onpolicy-ignore silent-tool until 2026-02-30: x",
      "39",
      "malformed-suppression",
      `"2026-02-30" is no day, so this suppresses nothing. ${DAY}`,
    ],
    [
      "onpolicy-ignore silent-tool until Friday: x",
      "39",
      "malformed-suppression",
      `"Friday" is no day, so this suppresses nothing. ${DAY}`,
    ],
    [
      "onpolicy-ignore silent-tool until: x",
      "5",
      "malformed-suppression",
      `There is no day after \`until\`, so this suppresses nothing. ${DAY}`,
    ],
    [
      "onpolicy-ignore silent-tool 2026-12-31: x",
      "33",
      "malformed-suppression",
      `"2026-12-31" is no rule, so this suppresses nothing. ${DAY}`,
    ],
    [
      "onpolicy-ignore silent-tool untill 2026-12-31: x",
      "33",
      "malformed-suppression",
      `"untill" is no rule, so this suppresses nothing. ${DAY}`,
    ],
    [
      "onpolicy-ignore silent-tool: until 2026-12-31 x",
      "5",
      "malformed-suppression",
      `The day stands in the reason, so this suppresses nothing. ${DAY}`,
    ],
    [
      "onpolicy-ignore silent-tool: x # onpolicy-ignore silent-tool: y",
      "5",
      "malformed-suppression",
      "There is a second one in its reason, so this suppresses nothing. Give each a comment of its own.",
    ],
    [
      "onpolicy-ignore silent-tool until 2026-11-26: x",
      "39",
      "expired-suppression",
      'This suppressed "silent-tool" until 2026-11-26, which is over. Mend what it is about, or agree upon another day.',
    ],
    [
      "onpolicy-ingore silent-tool: x",
      "5",
      "malformed-suppression",
      'There is no comment "onpolicy-ingore", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "onpolicy: ignore silent-tool",
      "5",
      "malformed-suppression",
      'There is no comment "onpolicy: ignore", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "onpolicy-disable silent-tool: x",
      "5",
      "malformed-suppression",
      'There is no comment "onpolicy-disable", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "onpolicy-ignore-next-line silent-tool: x",
      "5",
      "malformed-suppression",
      'There is no comment "onpolicy-ignore-next-line", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "OnPolicy-Ignore silent-tool: x",
      "5",
      "malformed-suppression",
      'There is no comment "OnPolicy-Ignore", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "onpolciy-ignore silent-tool: x",
      "5",
      "malformed-suppression",
      'There is no comment "onpolciy-ignore", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "on-policy-ignore silent-tool: x",
      "5",
      "malformed-suppression",
      'There is no comment "on-policy-ignore", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "opolicy-ignore silent-tool: x",
      "5",
      "malformed-suppression",
      'There is no comment "opolicy-ignore", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "onpolicy\u2013ignore silent-tool: x",
      "5",
      "malformed-suppression",
      'There is no comment "onpolicy\u2013ignore", so this suppresses nothing. Write `onpolicy-ignore RULE: REASON`.',
    ],
    [
      "Agreed. onpolicy-ignore silent-tool: x",
      "13",
      "malformed-suppression",
      "This stands in the middle of a comment, so it suppresses nothing. Give it a comment of its own.",
    ],
    [
      "onpolicy-ignore unused-suppression: x",
      "21",
      "refused-suppression",
      '"unused-suppression" is about suppressions, which cannot suppress that. Mend the comment that it is about.',
    ],
    [
      "onpolicy-ignore unknown-key: x",
      "21",
      "refused-suppression",
      '"unknown-key" says that a document could not be read whole, which cannot be suppressed. Correct the key, or remove it.',
    ],
  ])("%s", async (comment, column, rule, words) => {
    expect(await wrong(comment)).toEqual([column, rule, words]);
  });

  it.each([
    "onpolicy ignores nothing here.",
    "see onpolicy-ignore in the manual",
    "onpolicy: no findings",
    "onpolicy disallows it",
    "our operations ignore it",
    "open-source no more",
  ])("is not one that merely speaks of it: %s", async (comment) => {
    expect(await toldOf(strategy(`  # ${comment}\n  - id: a\n    tool: TikTok\n`))).toEqual(["9:11 silent-tool"]);
  });
});

describe("the last day of a comment", () => {
  it("is the last on which it holds", async () => {
    const plan = strategy("  - id: a # onpolicy-ignore silent-tool until 2026-11-27: Today.\n    tool: TikTok\n");
    const { output } = await check(workspace(plan));
    expect(output.findings.map(({ suppression }) => suppression)).toEqual([
      {
        reason: "Today.",
        until: "2026-11-27",
        location: {
          file: "strategies/a.yaml",
          start: { line: 7, column: 29, offset: 124 },
          end: { line: 7, column: 40, offset: 135 },
        },
      },
    ]);
    expect(output.summary).toMatchObject({ infos: 0, suppressed: 1, waived: 0, known: 0 });
  });
});

describe("a comment that suppresses nothing", () => {
  it("says so, and why where the rule is off", async () => {
    const plan = strategy("  - id: a # onpolicy-ignore silent-tool: x\n    tool: TikTok\n");
    const { output } = await check(workspace(plan, { config: "rules: {silent-tool: off}\n" }));
    expect(output.findings.map(({ rule, message }) => `${rule}: ${message}`)).toEqual([
      'unused-suppression: The rule "silent-tool" is off here, so there is nothing to suppress.',
    ]);
  });

  it("is not told of where not all is looked at, or something cannot be read", async () => {
    const files = workspace(strategy("  - id: a # onpolicy-ignore silent-tool: x\n    tool: LinkedIn\n"));
    expect((await check(files)).told).toEqual(["7:29 unused-suppression"]);
    expect((await check(files, "strategies/a.yaml")).told).toEqual([]);
    const broken = {
      ...files,
      "strategies/b.yaml": strategy("  - id: b\n    tool: LinkedIn\n").replace("autumn", "b").replace("title", "titel"),
    };
    expect((await check(broken)).told).toEqual(["3:1 unknown-key"]);
  });
});

describe("what a comment in a strategy may not suppress", () => {
  const plan = strategy("  # onpolicy-ignore prohibited-tool: We like it.\n  - id: a\n    tool: Facebook\n");
  const conflict = "9:11 prohibited-tool";

  it("is a conflict with a policy, unless the config lets it", async () => {
    const { told, status, output } = await check(workspace(plan));
    expect([status, told]).toEqual([1, ["7:21 refused-suppression", conflict]]);
    expect(output.findings[0]).toMatchObject({
      message: 'A strategy cannot suppress "prohibited-tool" by itself, so this suppresses nothing.',
      help: ["Ask the owner of the policy for a waiver."],
    });
    const lax = await check(workspace(plan, { config: "suppressions: all\n" }));
    expect([lax.status, lax.told]).toEqual([0, [`${conflict} (We like it.)`]]);
  });

  it("is anything where the config lets no comment suppress", async () => {
    const mild = strategy("  - id: a # onpolicy-ignore silent-tool: x\n    tool: TikTok\n");
    expect(await toldOf(mild, { config: "suppressions: none\n" })).toEqual([
      "7:29 refused-suppression",
      "8:11 silent-tool",
    ]);
  });
});

describe("comments in great number", () => {
  const tactics = (count: number, rules: (index: number) => string): string =>
    Array.from(
      { length: count },
      (_, index) => `  # onpolicy-ignore ${rules(index)}: x\n  - id: t${index}\n    tool: TikTok\n`,
    ).join("");

  it("suppress up to the limit, and the first beyond it says so", async () => {
    const { output, told } = await check(workspace(strategy(tactics(MOST_SUPPRESSIONS + 2, () => TIKTOK))));
    expect(output.summary).toMatchObject({ suppressed: MOST_SUPPRESSIONS, infos: 2, warnings: 1 });
    const first = 7 + 3 * MOST_SUPPRESSIONS;
    expect(told.filter((line) => !line.endsWith("(x)"))).toEqual([
      `${first}:4 too-many-suppressions`,
      `${first + 2}:11 silent-tool`,
      `${first + 5}:11 silent-tool`,
    ]);
  });

  it("are all used where they cover the same", async () => {
    const same = "  # onpolicy-ignore silent-tool: x\n".repeat(3);
    const named = "  # onpolicy-ignore silent-tool, silent-tool: y\n";
    expect(await toldOf(strategy(`${same}${named}  - id: a\n    tool: TikTok\n`))).toEqual(["12:11 silent-tool (x)"]);
  });
});

describe("a comment in a register of waivers", () => {
  const waiver = `    policy: use
    clause: no-facebook
    strategy: autumn
    tactic: a
    grantedBy: legal
    on: 2026-09-21
    expires: 2026-12-31
    reason: A pilot.
    clauseFingerprint: 961cf96a7ad5ec9c
`;
  const inRegister = (path: string, register: string) =>
    check({
      ...workspace(strategy("  - id: a\n    tool: Facebook\n"), { config: "waivers: [waivers.*]\n" }),
      [path]: register,
    });
  const isOfRegister = (line: string): boolean => line.includes("waiver-without-controls");

  it("suppresses what is said of the waiver below it, in YAML", async () => {
    const bare = await inRegister("waivers.yaml", `kind: waivers\nwaivers:\n  - id: W-1\n${waiver}`);
    expect(bare.told.filter(isOfRegister)).toEqual(["3:9 waiver-without-controls"]);
    const { told, status } = await inRegister(
      "waivers.yaml",
      `kind: waivers\nwaivers:\n  # onpolicy-ignore waiver-without-controls: We watch it.\n  - id: W-1\n${waiver}`,
    );
    expect(told.filter(isOfRegister)).toEqual(["4:9 waiver-without-controls (We watch it.)"]);
    expect(status).toBe(0);
  });

  it("suppresses it in a fence of Markdown", async () => {
    const fence = `\`\`\`yaml waivers\n- id: W-1 # onpolicy-ignore waiver-without-controls: We watch it.\n${waiver.replaceAll(/^ {2}/gmu, "")}\`\`\`\n`;
    const { told } = await inRegister("waivers.md", `---\nkind: waivers\n---\n\n# Waivers\n\n${fence}`);
    expect(told.filter(isOfRegister)).toEqual(["8:7 waiver-without-controls (We watch it.)"]);
  });

  it("does not bring a waiver back that is void", async () => {
    const expired = waiver.replace("2026-12-31", "2026-10-31");
    const { told, status } = await inRegister(
      "waivers.yaml",
      `kind: waivers\nwaivers:\n  # onpolicy-ignore void-waiver: It is over.\n  - id: W-1\n${expired}`,
    );
    expect(told).toEqual(["8:11 prohibited-tool", "11:14 void-waiver (It is over.)"]);
    expect(status).toBe(1);
  });
});

describe("a comment in a policy", () => {
  const policy = POLICY.replace("2027-01-01", "2025-01-01");

  it("suppresses what is said of the policy itself", async () => {
    const kept = policy.replace("review:", "# onpolicy-ignore early-review: Moved over.\nreview:");
    const plan = strategy("  - id: a\n    tool: LinkedIn\n");
    const { told } = await check(workspace(plan, { policy }));
    expect(told).toContain("6:9 early-review");
    expect((await check(workspace(plan, { policy: kept }))).told).toContain("7:9 early-review (Moved over.)");
  });

  it("suppresses nothing that stands in a strategy", async () => {
    const own = POLICY.replace("  - id: no-facebook", "  - id: no-facebook # onpolicy-ignore prohibited-tool: No.");
    expect(await toldOf(strategy("  - id: a\n    tool: Facebook\n"), { policy: own })).toEqual([
      "8:39 unused-suppression",
      "8:11 prohibited-tool",
    ]);
  });
});

describe("what is suppressed", () => {
  const files = workspace(
    strategy("  - id: a # onpolicy-ignore silent-tool until 2026-12-31: Asked.\n    tool: TikTok\n"),
  );
  const print = async (format: string, ...args: string[]): Promise<string> =>
    (await run(["check", "--format", format, "--today", TODAY, ...args], { files })).out;

  it("is shown in every output", async () => {
    expect(await print("text")).toBe(`Autumn
strategies/a.yaml

── a
   the policy is silent, from 2026-10-01 to 2026-12-31
   suppressed until 2026-12-31 by a comment (strategies/a.yaml:7: Asked.): No
     policy says whether TikTok may be used for "a".

Nothing but 1 suppressed finding in 2 documents, as of 2026-11-27.
1 tactic judged: 1 not covered by any clause.
`);
    expect(
      await print("markdown"),
    ).toContain(`- **Suppressed** until 2026-12-31: No policy says whether TikTok may be used for "a".
  - Where: \`strategies/a.yaml:8\` (comment in \`strategies/a.yaml:7\`)
  - Why: Asked.
`);
    expect(await print("github")).toBe(
      "onpolicy: Nothing but 1 suppressed finding in 2 documents, as of 2026-11-27.\n",
    );
    const log = JSON.parse(await print("sarif")) as {
      readonly runs: readonly { readonly results: readonly { readonly suppressions: unknown }[] }[];
    };
    expect(errorsOfSarif(log)).toBe("");
    expect(log.runs[0]?.results.map(({ suppressions }) => suppressions)).toEqual([
      [{ kind: "inSource", status: "accepted", justification: "Asked. (a comment in line 7, until 2026-12-31)" }],
    ]);
  });

  it("counts again with --no-suppressions", async () => {
    expect((await check(files, "--no-suppressions")).told).toEqual(["8:11 silent-tool"]);
    const idle = workspace(strategy("  - id: a # onpolicy-ignore silent-tool: x\n    tool: LinkedIn\n"));
    expect((await check(idle, "--no-suppressions")).told).toEqual([]);
  });
});
