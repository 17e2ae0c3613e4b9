import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import { errorsOfSarif } from "../support/formats.ts";
import type { Files } from "../support/host.ts";
import { type Run, run } from "../support/host-run.ts";
import { HAS_BAD_INPUTS, makeBadInputs } from "../support/workspace-bad-inputs.ts";

const DAY = ["--today", "2026-11-27"];

const POLICY = `kind: policy
id: use
title: Use of social media
owner: legal
effective: 2026-01-01
clauses:
  - id: no-facebook
    title: Facebook
    prohibit: {tool: [Facebook, Reddit]}
  - id: records
    title: Records
    require: [record: approval-record]
    for: {tool: LinkedIn}
  - id: allowed
    permit: {tool: [LinkedIn, Slack]}
`;

const STRATEGY = `kind: strategy
id: autumn
title: Autumn
owner: marketing
period: 2026-10-01/2026-12-31
tactics:
  - id: a
    title: Posts
    tool: Facebook
  - id: b
    title: Talks
    tool: LinkedIn
`;

/** Who has agreed to what is no matter of these tests. */
const QUIET = `overrides:
  - files: ["**"]
    rules: {unshared-strategy: off, unapproved-policy: off, it-not-heard: off, conflict-without-business-case: off}
`;

const CONFIG = `extends: [onpolicy:recommended]
policies: [policies/*]
strategies: [strategies/*]
baseline: onpolicy-baseline.json
${QUIET}`;

const WORKSPACE: Readonly<Record<string, string>> = {
  "onpolicy.yaml": CONFIG,
  "policies/use.yaml": POLICY,
  "strategies/a.yaml": STRATEGY,
};

/** The workspace with the baseline that `onpolicy baseline` writes for it. */
async function withBaseline(files: Files = WORKSPACE): Promise<Record<string, string | Uint8Array>> {
  const { host, status, err } = await run(["baseline", ...DAY], { files });
  expect([status, err]).toEqual([0, ""]);
  return { ...files, "onpolicy-baseline.json": host.textOf("onpolicy-baseline.json") ?? "" };
}

async function check(files: Files, ...args: string[]) {
  const { out, status } = await run(["check", "--format", "json", ...DAY, ...args], { files });
  const { findings, summary } = JSON.parse(out) as CheckOutput;
  const news = findings.filter(({ known }) => !known).map(({ rule, tactic }) => `${rule} ${tactic ?? ""}`);
  return { status, news, known: summary.known, gone: summary.knownGone, findings, summary };
}

const edit = (files: Files, path: string, change: (text: string) => string): Files => ({
  ...files,
  [path]: change(String(files[path])),
});
const inStrategy = (files: Files, change: (text: string) => string): Files => edit(files, "strategies/a.yaml", change);
const inPolicy = (files: Files, change: (text: string) => string): Files => edit(files, "policies/use.yaml", change);

describe("onpolicy baseline", () => {
  it("writes a line for each finding, and the check counts them and does not fail", async () => {
    expect(await check({ ...WORKSPACE, "onpolicy.yaml": CONFIG.replace(/baseline.*\n/u, "") })).toMatchObject({
      status: 1,
      known: 0,
      gone: null,
      news: ["prohibited-tool a", "missing-record b"],
    });
    const files = await withBaseline();
    const text = String(files["onpolicy-baseline.json"]);
    expect(text.split("\n").map((line) => line.replaceAll(/"[0-9a-f]{16}"/gu, "…"))).toEqual([
      "{",
      '  "version": 1,',
      '  "findings": [',
      expect.stringMatching(
        /^ {4}\{"file": "strategies\/a.yaml", "rule": "missing-record", "fingerprint": …, "norm": …, "lineage": …, "message": ".+"\},$/u,
      ),
      '    {"file": "strategies/a.yaml", "rule": "prohibited-tool", "fingerprint": …, "norm": …, "lineage": …, "message": "\\"Facebook\\" prohibits Facebook."}',
      "  ]",
      "}",
      "",
    ]);
    expect(await check(files)).toMatchObject({ status: 0, known: 2, gone: 0, news: [] });
    const { out } = await run(["check", ...DAY], { files });
    expect(out).toBe(`Nothing but 2 known findings in 2 documents, as of 2026-11-27.
2 known findings are in the baseline.
2 tactics judged: 1 prohibited, 1 with conditions not met.
`);
  });

  it("writes the same bytes again, and says what it did", async () => {
    const first = await run(["baseline", ...DAY], { files: WORKSPACE });
    expect(first.out).toBe("onpolicy-baseline.json holds 2 findings: 2 added, 0 taken out.\n");
    const files = await withBaseline();
    const again = await run(["baseline", ...DAY], { files });
    expect(again.out).toBe("onpolicy-baseline.json holds 2 findings: 0 added, 0 taken out.\n");
    expect(again.host.textOf("onpolicy-baseline.json")).toBe(files["onpolicy-baseline.json"]);
  });

  it("tells how to have it read where the config does not name it", async () => {
    const files = { ...WORKSPACE, "onpolicy.yaml": CONFIG.replace(/baseline.*\n/u, "") };
    const { out, host } = await run(["baseline", "known.json", ...DAY], { files });
    expect(out).toBe(`known.json holds 2 findings: 2 added, 0 taken out.
Add \`baseline: known.json\` to the config, so that \`onpolicy check\` knows them.
`);
    const known = { ...files, "known.json": host.textOf("known.json") ?? "" };
    expect(await check(known)).toMatchObject({ status: 1, known: 0 });
    expect(await check(known, "--baseline", "known.json")).toMatchObject({ status: 0, known: 2 });
  });

  it("with --prune takes out what is gone, and adds nothing", async () => {
    const files = await withBaseline();
    const changed = inStrategy(files, (text) =>
      text.replace("LinkedIn", "Slack").concat("  - id: c\n    title: More\n    tool: Reddit\n"),
    );
    expect(await check(changed)).toMatchObject({ status: 1, known: 1, gone: 1, news: ["prohibited-tool c"] });
    expect((await run(["check", ...DAY], { files: changed })).out).toContain(
      "1 known finding is in the baseline. 1 finding of the baseline is gone: take it\nout with `onpolicy baseline --prune`.\n",
    );
    const { out, host } = await run(["baseline", "--prune", ...DAY], { files: changed });
    expect(out).toBe("onpolicy-baseline.json holds 1 finding: 0 added, 1 taken out.\n");
    const pruned = { ...changed, "onpolicy-baseline.json": host.textOf("onpolicy-baseline.json") ?? "" };
    expect(await check(pruned)).toMatchObject({ status: 1, known: 1, gone: 0, news: ["prohibited-tool c"] });
  });
});

/** What happens to the ids of a policy when a clause is put first. */
function renumber(policy: string): string {
  return policy
    .replace("id: records", "id: c-3")
    .replace("id: no-facebook", "id: c-2")
    .replace("clauses:\n", "clauses:\n  - id: c-1\n    permit: {tool: Mastodon}\n");
}

describe("a known finding", () => {
  it.each<[what: string, change: (files: Files) => Files]>([
    ["the text moves", (files) => inStrategy(files, (text) => `# A comment.\n\n\n${text}`)],
    [
      "what is around it is reworded",
      (files) => inStrategy(files, (text) => text.replace("Posts", "Weekly posts, anew")),
    ],
    [
      "an alias takes the place of the name",
      (files) => inStrategy(files, (text) => text.replace("Facebook", "facebook")),
    ],
    ["the strategy's title changes", (files) => inStrategy(files, (text) => text.replace("Autumn", "The fall"))],
    [
      "tactics change places",
      (files) =>
        inStrategy(files, (text) => {
          const [head = "", a = "", b = ""] = text.split(/^(?= {2}- id)/mu);
          return head + b + a;
        }),
    ],
    [
      "a tactic that is permitted is put before it",
      (files) => inStrategy(files, (text) => text.replace("tactics:\n", "tactics:\n  - id: z\n    tool: Slack\n")),
    ],
    [
      "the clause is reworded",
      (files) => inPolicy(files, (text) => text.replace("title: Facebook", "title: Networks that we avoid")),
    ],
    [
      "the clauses change places",
      (files) => inPolicy(files, (text) => text.replace("[Facebook, Reddit]", "[Reddit, Facebook]")),
    ],
    [
      "another clause is added",
      (files) => inPolicy(files, (text) => `${text}  - id: no-x\n    prohibit: {tool: Mastodon}\n`),
    ],
    ["the clauses are renumbered", (files) => inPolicy(files, renumber)],
    [
      "the files are renamed",
      ({ "strategies/a.yaml": strategy = "", ...files }) => ({ ...files, "strategies/renamed.yaml": strategy }),
    ],
  ])("stays known when %s", async (_, change) => {
    expect(await check(change(await withBaseline()))).toMatchObject({ status: 0, known: 2, gone: 0, news: [] });
  });

  it.each<[what: string, change: (files: Files) => Files, news: string]>([
    [
      "the tool is replaced by another that is prohibited",
      (files) => inStrategy(files, (text) => text.replace("Facebook", "Reddit")),
      "prohibited-tool a",
    ],
    [
      "the same is done in another tactic",
      (files) => inStrategy(files, (text) => text.replace("- id: a", "- id: a2")),
      "prohibited-tool a2",
    ],
    [
      "another strategy does it",
      (files) =>
        inStrategy(files, (text) => text.replace("id: autumn", "id: winter").replace("tool: LinkedIn", "tool: Slack")),
      "prohibited-tool a",
    ],
    [
      "another policy prohibits it",
      (files) => inPolicy(files, (text) => text.replace("id: use", "id: networks")),
      "prohibited-tool a",
    ],
    [
      "the clause is renumbered and prohibits more",
      (files) =>
        inPolicy(files, (text) => renumber(text).replace("[Facebook, Reddit]", "[Facebook, Reddit, Mastodon]")),
      "prohibited-tool a",
    ],
    [
      "the clause is renumbered and the tool replaced",
      (files) =>
        inPolicy(
          inStrategy(files, (text) => text.replace("Facebook", "Reddit")),
          renumber,
        ),
      "prohibited-tool a",
    ],
    [
      "the clause prohibits more",
      (files) => inPolicy(files, (text) => text.replace("[Facebook, Reddit]", "[Facebook, Reddit, Mastodon]")),
      "prohibited-tool a",
    ],
    [
      "the clause prohibits less",
      (files) => inPolicy(files, (text) => text.replace("[Facebook, Reddit]", "[Facebook]")),
      "prohibited-tool a",
    ],
    [
      "the policy becomes that of the group",
      (files) => inPolicy(files, (text) => text.replace("effective:", "authority: group\neffective:")),
      "prohibited-tool a",
    ],
    [
      "something else is required",
      (files) => inPolicy(files, (text) => text.replace("record: approval-record", "approval: legal")),
      "missing-approval b",
    ],
  ])("is a new one when %s", async (_, change, news) => {
    const { news: found, status, gone } = await check(change(await withBaseline()));
    expect(status).toBe(1);
    expect(found).toContain(news);
    expect(gone).toBeGreaterThan(0);
  });

  it("hides no second one where another clause says the same", async () => {
    const twice = (text: string): string => `${text}  - id: again\n    prohibit: {tool: [Facebook, Reddit]}\n`;
    const files = inPolicy(await withBaseline(), twice);
    const told = { status: 1, known: 2, gone: 0, news: ["duplicate-clause ", "prohibited-tool a"] };
    expect(await check(files)).toMatchObject(told);
    expect(await check(inPolicy(files, (text) => text.replace("id: no-facebook", "id: c-2")))).toMatchObject(told);
  });

  it("is kept under its new name by --prune after a renumbering", async () => {
    const files = inPolicy(await withBaseline(), renumber);
    const { out, host } = await run(["baseline", "--prune", ...DAY], { files });
    expect(out).toBe("onpolicy-baseline.json holds 2 findings: 0 added, 0 taken out.\n");
    const pruned = { ...files, "onpolicy-baseline.json": host.textOf("onpolicy-baseline.json") ?? "" };
    expect(pruned["onpolicy-baseline.json"]).not.toBe(files["onpolicy-baseline.json"]);
    expect(await check(pruned)).toMatchObject({ status: 0, known: 2, gone: 0 });
  });

  it("is not gone because some documents were not looked at", async () => {
    const files = await withBaseline({ ...WORKSPACE, "strategies/b.yaml": STRATEGY.replace("id: autumn", "id: b") });
    expect(await check(files, "strategies/b.yaml")).toMatchObject({ known: 2, gone: null, status: 0 });
    const broken = edit(files, "strategies/b.yaml", (text) => text.replace("owner", "onwer"));
    expect(await check(broken)).toMatchObject({ status: 2, gone: null });
  });

  it("counts with --no-baseline", async () => {
    expect(await check(await withBaseline(), "--no-baseline")).toMatchObject({ status: 1, known: 0, gone: null });
  });

  it("is a suppressed and unchanged result in SARIF, and others are new", async () => {
    const files = inStrategy(await withBaseline(), (text) => `${text}  - id: c\n    tool: Reddit\n`);
    const log = JSON.parse((await run(["check", "--format", "sarif", ...DAY], { files })).out) as {
      readonly runs: readonly { readonly results: readonly Readonly<Record<string, unknown>>[] }[];
    };
    expect(errorsOfSarif(log)).toBe("");
    const known = [{ kind: "external", status: "accepted", justification: "It stands in the baseline." }];
    expect(log.runs[0]?.results.map(({ suppressions, baselineState }) => [suppressions, baselineState])).toEqual([
      [known, "unchanged"],
      [known, "unchanged"],
      [[], "new"],
    ]);
  });

  it("is told of in a line for GitHub and in Markdown, and not listed", async () => {
    const files = await withBaseline();
    expect((await run(["check", "--format", "github", ...DAY], { files })).out).toBe(
      "onpolicy: Nothing but 2 known findings in 2 documents, as of 2026-11-27.\nonpolicy: 2 known findings are in the baseline.\n",
    );
    const { out } = await run(["check", "--format", "markdown", ...DAY], { files });
    expect(out).toContain("2 known findings are in the baseline.");
    expect(out).not.toContain("prohibits Facebook");
  });
});

describe("what no baseline holds", () => {
  it("are faults of documents: then nothing is written", async () => {
    const files = inStrategy(WORKSPACE, (text) => text.replace("owner", "onwer"));
    const { status, err, host } = await run(["baseline", ...DAY], { files });
    expect(status).toBe(2);
    expect(err).toContain("unknown-key");
    expect(err).toContain("onpolicy: not all could be read whole, so no baseline was written.\n");
    expect(host.textOf("onpolicy-baseline.json")).toBeUndefined();
  });

  it("is what comments suppress, and what is wrong with comments", async () => {
    const files = inStrategy(
      WORKSPACE,
      (text) =>
        `${text}  - id: c # onpolicy-ignore silent-tool: Asked.\n    tool: TikTok\n  # onpolicy-ignore silent-tool\n`,
    );
    const { host } = await run(["baseline", ...DAY], { files });
    const text = host.textOf("onpolicy-baseline.json") ?? "";
    expect(text).not.toContain("silent-tool");
    expect(text).not.toContain("suppression");
  });
});

describe("a baseline that cannot be read", () => {
  const VALID = '{"version": 1, "findings": []}';
  const line = (more: string): string =>
    `{"version": 1, "findings": [\n{"file": "a", "rule": "b", "fingerprint": "0123456789abcdef", "message": "c"${more}}\n]}`;

  it.each([
    ["is cut off", '{"version": 1, "findings": [', /^onpolicy-baseline\.json:1:\d+ syntax$/u],
    ["is no map", "[]", /:1:1 wrong-type$/u],
    ["is empty", "", /:1:1 empty-document$/u],
    ["is of another version", VALID.replace("1,", "2,"), /:1:13 wrong-value$/u],
    ["says no version", '{"findings": []}', /:1:1 missing-key$/u],
    ["has a key that there is not", line(', "all": true'), /:2:\d+ unknown-key$/u],
    ["has the key __proto__", '{"version": 1, "findings": [], "__proto__": {"findings": []}}', /:1:32 unknown-key$/u],
    ["has a key twice", '{"version": 1, "findings": [], "findings": []}', /:1:\d+ duplicate-key$/u],
    ["has a fingerprint of another form", line("").replace("0123456789abcdef", "*"), /:2:\d+ wrong-value$/u],
    ["holds a conflict of git", `<<<<<<< HEAD\n${VALID}\n=======\n${VALID}\n>>>>>>> b\n`, /:1:1 \S+$/u],
    ["is too deep", `{"version": 1, "findings": ${"[".repeat(5000)}${"]".repeat(5000)}}`, /:1:\d+ \S+$/u],
    ["is too large", `{"version": 1, "findings": []${" ".repeat(8 * 1024 * 1024)}}`, /:1:1 unreadable-file$/u],
  ])("because it %s is refused with its place, and hides nothing", async (_, text, place) => {
    const files = { ...WORKSPACE, "onpolicy-baseline.json": text };
    const { status, findings, known } = await check(files);
    expect([status, known]).toEqual([2, 0]);
    expect(findings.map(({ rule }) => rule)).toContain("prohibited-tool");
    const own = findings.filter(({ location }) => location.file === "onpolicy-baseline.json");
    expect(
      own.map(({ rule, location: { file, start } }) => `${file}:${start.line}:${start.column} ${rule}`)[0],
    ).toMatch(place);
    const again = await run(["baseline", ...DAY], { files });
    expect(again.status).toBe(2);
    expect(again.err).toContain('"onpolicy-baseline.json" is no baseline that can be read, so it is not written over');
    expect(again.host.textOf("onpolicy-baseline.json")).toBe(text);
  });

  it.each([
    ["missing.json", "missing-baseline"],
    ["../known.json", "outside-workspace"],
    ["/etc/known.json", "outside-workspace"],
    ["~/known.json", "outside-workspace"],
    ["https://example.com/known.json", "outside-workspace"],
    ["$HOME/known.json", "outside-workspace"],
    ["policies/use.yaml", "wrong-value"],
    ["known*.json", "wrong-value"],
    ["con.json", "wrong-value"],
  ])("since the config names %s is told of at the config's key", async (path, rule) => {
    const files = { ...WORKSPACE, "onpolicy.yaml": CONFIG.replace("onpolicy-baseline.json", JSON.stringify(path)) };
    const { status, findings } = await check(files);
    expect(status).toBe(2);
    expect(
      findings.map((finding) => `${finding.location.file}:${finding.location.start.line} ${finding.rule}`),
    ).toContain(`onpolicy.yaml:4 ${rule}`);
  });

  it.each<[args: string[], message: string]>([
    [["baseline", "../known.json"], 'A baseline lies in the workspace, and "../known.json" does not.'],
    [["baseline", "known.yaml"], 'A baseline is a file that ends in .json, and "known.yaml" does not.'],
    [["baseline", "--prune"], 'There is no baseline "onpolicy-baseline.json" to take findings out of.'],
    [["check", "--baseline", "../known.json"], 'A baseline lies in the workspace, and "../known.json" does not.'],
  ])("is not looked for elsewhere: %j", async (args, message) => {
    const ran: Run = await run([...args, ...DAY], { files: { ...WORKSPACE, "/known.json": VALID } });
    expect([ran.status, ran.err]).toEqual([2, `onpolicy: ${message}\n`]);
  });

  it("never takes the place of a document", async () => {
    const files = { ...WORKSPACE, "policies/use.json": JSON.stringify({ kind: "policy", id: "x" }) };
    const { status, host } = await run(["baseline", "policies/use.json", ...DAY], { files });
    expect(status).toBe(2);
    expect(host.textOf("policies/use.json")).toBe(files["policies/use.json"]);
  });

  describe.runIf(HAS_BAD_INPUTS)("as it lies beside the repository", () => {
    const { folder, rows } = makeBadInputs();
    const names = rows.map(({ file }) => file).filter((file) => file.startsWith("baseline-"));
    it("is there", () => {
      expect(names.length).toBe(5);
    });
    it.each(names)("%s is refused, and hides nothing", async (name) => {
      const files = { ...WORKSPACE, "onpolicy-baseline.json": readFileSync(join(folder, name)) };
      const { status, findings, known } = await check(files);
      expect([status, known]).toEqual([2, 0]);
      expect(findings.map(({ rule }) => rule)).toContain("prohibited-tool");
      expect(findings.some(({ location }) => location.file === "onpolicy-baseline.json")).toBe(true);
    });
  });
});

describe("a baseline of many strategies", () => {
  it("is never taken from what an earlier run has kept", async () => {
    const plans = Array.from(
      { length: 60 },
      (_, index) => [`strategies/p${index}.yaml`, STRATEGY.replace("autumn", `p${index}`)] as const,
    );
    const files: Files = { ...WORKSPACE, ...Object.fromEntries(plans) };
    const kept = new Map<string, string>();
    const wrote = await run(["baseline", ...DAY], { files, kept });
    expect(wrote.out).toContain("holds 122 findings");
    const known = { ...files, "onpolicy-baseline.json": wrote.host.textOf("onpolicy-baseline.json") ?? "" };
    const statusOf = async (given: Files, ...args: string[]): Promise<number> =>
      (await run(["check", ...DAY, ...args], { files: given, kept })).status;
    expect(await statusOf(known)).toBe(0);
    expect(await statusOf(known)).toBe(0);
    expect(await statusOf({ ...known, "onpolicy-baseline.json": '{"version": 1, "findings": []}' })).toBe(1);
    expect(await statusOf(known, "--no-baseline")).toBe(1);
    expect(await statusOf(known)).toBe(0);
  });
});
