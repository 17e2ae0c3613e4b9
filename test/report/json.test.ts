import { describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import { errorsOfOutput } from "../support/formats.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { APPROVED, OPEN_POLICY, OPEN_STRATEGY, POLICY, SHARED, STRATEGY } from "../support/workspace.ts";

const PAIR = ["--policy", "policy.yaml", "--strategy", "strategy.yaml"];

/** Something of every kind of verdict and finding. */
const RICH: Files = {
  "policy.yaml": `${OPEN_POLICY}  - id: giveaways
    require: [{approval: legal}, {anyOf: [{record: rules}, {training: social}]}]
    for: {tactic: giveaway}
  - id: personal
    prohibit: {account: personal-account, data: customer-data}
  - id: posting
    only: {actor: hr}
    for: {tactic: job-posting}
${APPROVED}`,
  "strategy.yaml": `${OPEN_STRATEGY}  - {id: clash, tool: [Facebook, TikTok], title: "A \\"title\\" <b>"}
  - {id: prize, tactic: giveaway, evidence: [{approval: legal, on: 2027-01-01}]}
  - {id: open, account: [personal-account, official-account], tool: LinkedIn}
  - {id: broad, tool: social-network}
  - {id: jobs, tactic: job-posting, actor: employee}
  - {id: new, tool: Qwertzuiop}
  - {id: uses, uses: [{tool: Slack, data: customer-data}, {tool: Zoom}]}
  - {id: bare}
  - {id: gone, tool: Facebook, status: rejected}
${SHARED}`,
};

const WAIVER = { policy: "use", strategy: "autumn", grantedBy: "legal", on: "2026-09-01", reason: "R" };
const WAIVERS = {
  kind: "waivers",
  waivers: [
    { ...WAIVER, id: "W-1", clause: "no-facebook", tactic: "clash", expires: "2027-12-31" },
    { ...WAIVER, id: "W-2", clause: "giveaways", tactic: "prize", expires: "2026-09-30" },
    { ...WAIVER, id: "W-3", clause: "personal", tactic: "posts", expires: "2036-09-30" },
  ],
};

const workspaces: readonly (readonly [what: string, files: Files])[] = [
  ["a rich workspace", RICH],
  ["a clean one", { "policy.yaml": POLICY, "strategy.yaml": STRATEGY }],
  ["a broken policy", { ...RICH, "policy.yaml": "kind: policy\nid: [\n" }],
  ["schema errors", { ...RICH, "policy.yaml": `${POLICY}x: 1\nversion: 3.10\neffective: 2026-02-30\n` }],
  ["missing files", {}],
  ["waivers", { ...RICH, "onpolicy.yaml": "waivers: [waivers.json]\n", "waivers.json": JSON.stringify(WAIVERS) }],
  ["an empty file", { ...RICH, "strategy.yaml": "" }],
];

describe("check --format json", () => {
  it.each(workspaces)("fits its schema for %s", async (_, files) => {
    const { out } = await run(["check", "--format", "json", ...PAIR], { files });
    expect(errorsOfOutput("check-output", JSON.parse(out))).toBe("");
  });

  it("has places that fit the text, with ends after starts", async () => {
    const { out } = await run(["check", "--format", "json", ...PAIR], { files: RICH });
    const { findings, summary } = JSON.parse(out) as CheckOutput;
    expect(findings.length).toBeGreaterThan(6);
    for (const { file, start, end } of findings.flatMap(({ location, related }) => [location, ...related])) {
      const text = String(RICH[file]);
      for (const { line, column, offset } of [start, end]) {
        const before = text.slice(0, offset).split("\n");
        expect([line, column]).toEqual([before.length, (before.at(-1) ?? "").length + 1]);
      }
      expect(end.offset).toBeGreaterThan(start.offset);
    }
    const count = (severity: string): number => findings.filter((finding) => finding.severity === severity).length;
    expect(summary).toMatchObject({ errors: count("error"), warnings: count("warning"), infos: count("info") });
  });
});

describe("verdicts --format json", () => {
  it.each(workspaces)("fits its schema for %s", async (_, files) => {
    const { out } = await run(["verdicts", "--format", "json", ...PAIR], { files });
    expect(errorsOfOutput("verdicts-output", JSON.parse(out))).toBe("");
  });

  it("judges no tactic that is rejected", async () => {
    const { out } = await run(["verdicts", "--format", "json", ...PAIR], { files: RICH });
    const { verdicts } = JSON.parse(out) as {
      readonly verdicts: readonly { readonly tactic: string; readonly verdict: string }[];
    };
    expect(verdicts.map(({ tactic }) => tactic)).toEqual([
      "posts",
      "clash",
      "prize",
      "open",
      "broad",
      "jobs",
      "new",
      "uses",
      "bare",
    ]);
  });
});

describe("rules --format json", () => {
  it.each([
    ["without a config", {}],
    ["with one", { "onpolicy.yaml": "rules: {silent-tool: error, prohibited-tool: off}\n" }],
  ])("fits its schema %s", async (_, files) => {
    const { out, status } = await run(["rules", "--format", "json"], { files });
    expect(errorsOfOutput("rules-output", JSON.parse(out))).toBe("");
    expect(status).toBe(0);
  });
});

describe("config --format json", () => {
  it.each([
    ["without a config", {}],
    [
      "with all that there is",
      {
        "onpolicy.yaml":
          "extends: [onpolicy:recommended, base.yaml]\npolicies: [policy.yaml]\nstrategies: []\nmaxWarnings: 0\nrules: {silent-tool: off}\noverrides: [{files: ['**'], rules: {silent-tool: error}}]\n",
        "base.yaml": "failOn: info\nprecedence: []\nassume: {actor: hr}\n",
        "policy.yaml": POLICY,
      },
    ],
  ])("fits its schema %s", async (_, files) => {
    const { out, status } = await run(["config", "--format", "json"], { files });
    expect(errorsOfOutput("config-output", JSON.parse(out))).toBe("");
    expect(status).toBe(0);
  });
});

describe("fingerprints", () => {
  async function list(files: Files): Promise<string[]> {
    const { out } = await run(["check", "--format", "json", ...PAIR], { files });
    return (JSON.parse(out) as CheckOutput).findings.map(({ fingerprint }) => fingerprint);
  }

  const faulty: Files = {
    "policy.yaml": `${POLICY}xx: 1\nversion: 3.10\n  `.trimEnd(),
    "strategy.yaml": `${OPEN_STRATEGY}  - {id: clash, tool: [Facbook, TikTk], evidence: [{approval: legal, on: 2026-02-30}]}\n`,
  };

  it.each([
    ["of rules", RICH],
    ["of faults", faulty],
    [
      "of the same fault in several places",
      {
        ...RICH,
        "policy.yaml": `${OPEN_POLICY}  - {id: b, prohibit: {tool: Facebok}}\n  - {id: c, prohibit: {tool: Facebok}}\n  - {id: d, prohibit: {tool: []}}\n  - {id: e, prohibit: {tool: []}}\n`,
      },
    ],
  ])("are unique within a run: %s", async (_, files) => {
    const found = await list(files);
    expect(found.length).toBeGreaterThan(2);
    expect(found.filter((each, index) => found.indexOf(each) !== index)).toEqual([]);
    for (const each of found) expect(each).toMatch(/^[0-9a-f]{16}$/);
  });

  const changes: readonly (readonly [what: string, change: (text: string) => string])[] = [
    ["lines are put before", (text) => `# one\n\n# two\n${text}`],
    ["titles are reworded", (text) => text.replaceAll(/^( *title: ).*$/gmu, "$1Another title")],
    ["names are quoted", (text) => text.replaceAll("Facebook", '"Facebook"')],
    ["another spelling of a known name is used", (text) => text.replaceAll("TikTok", "tik tok")],
    [
      "a reason is given",
      (text) => text.replace("    prohibit: {tool: Facebook}", "    reason: Because.\n    prohibit: {tool: Facebook}"),
    ],
    [
      "tactics and clauses change places",
      (text) =>
        text
          .replace(/( {2}- id: no-facebook\n.*\n)( {2}- id: allowed\n.*\n)/u, "$2$1")
          .replace(/(^.*id: clash.*\n)(^.*id: prize.*\n)/mu, "$2$1"),
    ],
  ];
  it.each(changes)("stay the same where %s", async (_, change) => {
    const before = await list(RICH);
    const after = await list(
      Object.fromEntries(Object.entries(RICH).map(([name, text]) => [name, change(String(text))])),
    );
    expect(after.toSorted()).toEqual(before.toSorted());
  });
});
