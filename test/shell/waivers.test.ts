import { describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import { errorsOfSarif } from "../support/formats.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY_IN_CONFLICT, TODAY } from "../support/workspace.ts";

const CONFIG =
  "extends: [onpolicy:recommended]\npolicies: [policies/*.yaml]\nstrategies: [strategies/*.yaml]\nwaivers: [waivers/*]\n";

interface Given {
  readonly id: string;
  readonly controls: readonly string[];
  readonly [key: string]: string | readonly string[];
}

const HOLDING: Given = {
  id: "W-7",
  policy: "use",
  clause: "no-facebook",
  strategy: "autumn",
  tactic: "posts",
  grantedBy: "legal",
  on: "2026-09-21",
  expires: "2026-12-31",
  controls: ["Weekly review"],
  reason: "A pilot.",
};

const register = (...waivers: readonly object[]): string => JSON.stringify({ kind: "waivers", waivers });

const WORKSPACE: Files = {
  "onpolicy.yaml": CONFIG,
  "policies/use.yaml": POLICY,
  "strategies/autumn.yaml": STRATEGY_IN_CONFLICT,
  "strategies/spring.yaml": STRATEGY_IN_CONFLICT.replace("id: autumn", "id: spring").replace("Facebook", "Slack"),
  "waivers/w.json": register(HOLDING),
};

async function checkJson(files: Files, args: readonly string[] = []) {
  const { out, status } = await run(["check", "--format", "json", "--today", TODAY, ...args], { files });
  const output = JSON.parse(out) as CheckOutput;
  const told = output.findings.map(({ rule, location, waiver }) => {
    const { file, start } = location;
    return `${file}:${start.line}:${start.column} ${rule}${waiver === null ? "" : ` (${waiver.id})`}`;
  });
  return { status, output, told };
}

describe("what is waived", () => {
  it("is a suppressed result in SARIF, no annotation, and a line in the summary", async () => {
    const print = async (format: string): Promise<string> =>
      (await run(["check", "--format", format, "--today", TODAY], { files: WORKSPACE })).out;
    const log = JSON.parse(await print("sarif")) as {
      readonly runs: readonly { readonly results: readonly { ruleId: string; suppressions: unknown[] }[] }[];
    };
    expect(errorsOfSarif(log)).toBe("");
    expect(log.runs[0]?.results.map(({ ruleId, suppressions }) => ({ ruleId, suppressions }))).toEqual([
      {
        ruleId: "prohibited-tool",
        suppressions: [
          {
            kind: "external",
            status: "accepted",
            justification: "A pilot. (waiver W-7 of legal, until 2026-12-31)",
          },
        ],
      },
      { ruleId: "unpinned-waiver", suppressions: [] },
    ]);
    const annotations = await print("github");
    expect(annotations).not.toMatch(/^::error/mu);
    expect(annotations).toContain("onpolicy: 1 info and 1 waived in 3 documents");
    expect(await print("markdown")).toContain(
      `- **Waived** until 2026-12-31 by legal: "no-facebook" prohibits Facebook.
  - Where: \`strategies/autumn.yaml:9\` (waiver \`W-7\`)
  - Why: A pilot.
`,
    );
  });

  it("is in the JSON with its waiver, counted apart", async () => {
    const { output, status } = await checkJson(WORKSPACE);
    expect(status).toBe(0);
    expect(output.findings.map(({ rule, severity, waiver }) => ({ rule, severity, waiver }))).toEqual([
      {
        rule: "prohibited-tool",
        severity: "error",
        waiver: { id: "W-7", grantedBy: "legal", expires: "2026-12-31", reason: "A pilot." },
      },
      { rule: "unpinned-waiver", severity: "info", waiver: null },
    ]);
    expect(output.summary).toMatchObject({ errors: 0, warnings: 0, infos: 1, waived: 1, incomplete: false });
  });

  it("fails no run, however little may fail it", async () => {
    const pinned = { "waivers/w.json": register({ ...HOLDING, clauseFingerprint: "961cf96a7ad5ec9c" }) };
    const files = { ...WORKSPACE, ...pinned };
    expect((await checkJson(files, ["--fail-on", "info"])).status).toBe(0);
    const warning = `${CONFIG}rules: {prohibited-tool: warning}\n`;
    expect((await checkJson({ ...files, "onpolicy.yaml": warning }, ["--max-warnings", "0"])).status).toBe(0);
    const none = { ...WORKSPACE, "onpolicy.yaml": CONFIG.replace(/waivers.*\n/u, "") };
    expect((await checkJson(none)).status).toBe(1);
  });

  it("is a line under its tactic on the terminal, and in the last sentence", async () => {
    const { out } = await run(["check", "--today", TODAY], { files: WORKSPACE });
    expect(out).toContain(
      '   prohibited, from 2026-10-01 to 2026-12-31\n   waived until 2026-12-31 by legal (W-7): "no-facebook" prohibits Facebook.\n',
    );
    expect(out).not.toContain("error[");
    expect(out).toContain("\n1 info and 1 waived in 3 documents, as of 2026-11-22.\n");
    const pinned = { "waivers/w.json": register({ ...HOLDING, clauseFingerprint: "961cf96a7ad5ec9c" }) };
    expect((await run(["check", "--today", TODAY], { files: { ...WORKSPACE, ...pinned } })).out).toContain(
      "\nNothing but 1 waived finding in 3 documents, as of 2026-11-22.\n",
    );
  });

  it("keeps its verdict and its proof", async () => {
    const none = { ...WORKSPACE, "waivers/w.json": register() };
    for (const args of [["verdicts", "--format", "json"], ["verdicts"], ["explain", "autumn#posts"]]) {
      const [a, b] = [
        await run([...args, "--today", TODAY], { files: WORKSPACE }),
        await run([...args, "--today", TODAY], { files: none }),
      ];
      expect({ out: a.out, err: a.err, status: a.status }).toEqual({ out: b.out, err: b.err, status: b.status });
    }
  });

  it("fails again on the day after the last", async () => {
    expect((await checkJson(WORKSPACE, ["--today", "2026-12-31"])).status).toBe(0);
    const { status, told } = await checkJson(WORKSPACE, ["--today", "2027-01-01"]);
    expect(status).toBe(1);
    expect(told).toContainEqual(expect.stringContaining("void-waiver"));
  });
});

const FORMS: readonly (readonly [form: string, file: string, text: string, expires: string])[] = [
  [
    "a field list",
    "w.md",
    "---\nkind: waivers\n---\n\n# Waivers\n\n## W-7\n\n- **Policy:** use\n- **Clause:** no-facebook\n- **Strategy:** autumn\n- **Tactic:** posts\n- **Granted by:** legal department\n- **Granted on:** 2026-09-21\n- **Expires:** EXPIRES\n- **Reason:** A pilot.\n",
    "15:16",
  ],
  [
    "a table",
    "w.md",
    "---\nkind: waivers\n---\n\n# Waivers\n\n| Id | Policy | Clause | Strategy | Tactic | Granted by | On | Until | Reason |\n|---|---|---|---|---|---|---|---|---|\n| W-7 | use | no-facebook | autumn | posts | Legal | 2026-09-21 | EXPIRES | A pilot. |\n",
    "9:67",
  ],
  [
    "a fence",
    "w.md",
    "---\nkind: waivers\n---\n\n# Waivers\n\n```yaml waivers\n- id: W-7\n  policy: use\n  clause: no-facebook\n  strategy: autumn\n  tactic: posts\n  grantedBy: {role: legal, name: Dana Reyes}\n  on: 2026-09-21\n  expires: EXPIRES\n  reason: A pilot.\n```\n",
    "15:12",
  ],
  [
    "YAML",
    "w.yaml",
    "kind: waivers\ntitle: Register\nwaivers:\n  - id: W-7\n    policy: use\n    clause: no-facebook\n    strategy: autumn\n    tactic: posts\n    grantedBy: legal\n    on: 2026-09-21\n    expires: EXPIRES\n    reason: A pilot.\n    controls: [Weekly review]\n    renewals: 1\n    ref: LEG-1\n",
    "11:14",
  ],
];

describe("waivers are read from", () => {
  it.each(FORMS)("%s", async (_, file, text, place) => {
    const { "waivers/w.json": _json, ...others } = WORKSPACE;
    const read = (expires: string) => checkJson({ ...others, [`waivers/${file}`]: text.replace("EXPIRES", expires) });
    const holding = await read("2026-12-31");
    expect(holding.status).toBe(0);
    expect(holding.told[0]).toBe("strategies/autumn.yaml:9:11 prohibited-tool (W-7)");
    const expired = await read("2026-11-21");
    expect(expired.status).toBe(1);
    expect(expired.told).toEqual([
      "strategies/autumn.yaml:9:11 prohibited-tool",
      `waivers/${file}:${place} void-waiver`,
    ]);
    const missing = await read("2026-02-30");
    expect(missing.status).toBe(2);
    expect(missing.told).toContain(`waivers/${file}:${place} invalid-day`);
  });
});

describe("a waiver that is wrong", () => {
  const wrong: readonly (readonly [what: string, change: object, rule: string, help: RegExp])[] = [
    ["names an unknown policy", { policy: "uze" }, "unknown-reference", /"use"/],
    ["names an unknown clause", { clause: "no-facebok" }, "unknown-reference", /"no-facebook"/],
    ["names a default that there is not", { clause: "default" }, "unknown-reference", /no-facebook/],
    ["names an unknown strategy", { strategy: "autum" }, "unknown-reference", /"autumn"/],
    ["names an unknown tactic", { tactic: "post" }, "unknown-reference", /"posts"/],
    ["names an unknown role", { grantedBy: "legl" }, "unknown-concept", /legal/],
    ["expires before it was granted", { expires: "2026-09-20" }, "reversed-interval", /one of the two days/],
    ["names its clause in a list", { clause: ["no-facebook"] }, "wrong-type", /./],
    ["has a fingerprint of another form", { clauseFingerprint: ["961cf96a7ad5ec9c"] }, "wrong-type", /./],
  ];
  it.each(wrong)("waives nothing, and says so: it %s", async (_, change, rule, help) => {
    const other = { ...HOLDING, id: "W-8", strategy: "spring" };
    const { status, output, told } = await checkJson({
      ...WORKSPACE,
      "waivers/w.json": register({ ...HOLDING, ...change }, other),
    });
    expect(status).toBe(2);
    expect(told).toContain("strategies/autumn.yaml:9:11 prohibited-tool");
    const found = output.findings.find((finding) => finding.rule === rule);
    expect(found?.location.file).toBe("waivers/w.json");
    expect(found?.help.join(" ")).toMatch(help);
  });

  it("has the id of another, even in another register", async () => {
    const files = { ...WORKSPACE, "waivers/x.json": register({ ...HOLDING, strategy: "spring" }) };
    const { status, told } = await checkJson(files);
    expect(status).toBe(2);
    expect(told).toContainEqual(expect.stringMatching(/^waivers\/x\.json:.* duplicate-id$/));
    expect(told).toContain("strategies/autumn.yaml:9:11 prohibited-tool (W-7)");
  });

  it("does not make what no policy speaks of uncertain", async () => {
    const files = {
      ...WORKSPACE,
      "strategies/spring.yaml": STRATEGY_IN_CONFLICT.replace("id: autumn", "id: spring").replace(
        "Facebook",
        "Mastodon",
      ),
      "waivers/w.json": register({ ...HOLDING, tactic: "nope" }),
    };
    expect((await checkJson(files)).told).toContain("strategies/spring.yaml:9:11 silent-tool");
  });
});

describe("a waiver of what is not part of the run", () => {
  it("is left alone where only some documents are named", async () => {
    const spring = await checkJson(WORKSPACE, ["strategies/spring.yaml"]);
    expect(spring).toMatchObject({ status: 0, told: [] });
    const other = await checkJson({ ...WORKSPACE, "other.yaml": POLICY.replace("id: use", "id: other") }, [
      "--policy",
      "other.yaml",
      "--strategy",
      "strategies/autumn.yaml",
    ]);
    expect(other).toMatchObject({ status: 1, told: ["strategies/autumn.yaml:9:11 prohibited-tool"] });
    expect((await checkJson(WORKSPACE, ["strategies/autumn.yaml"])).told).toContain(
      "strategies/autumn.yaml:9:11 prohibited-tool (W-7)",
    );
  });

  it("is no second fault where its document could not be read", async () => {
    const broken = await checkJson({ ...WORKSPACE, "strategies/autumn.yaml": "kind: strategy\nid: [\n" });
    expect(broken.status).toBe(2);
    expect(broken.told.filter((line) => line.includes("unknown-reference"))).toEqual([]);
    const unreadable = await checkJson({ ...WORKSPACE, "policies/use.yaml": Buffer.from("id: \xff", "latin1") });
    expect(unreadable.told.filter((line) => line.includes("unknown-reference"))).toEqual([]);
  });
});

it("waivers that are named without a config are held against each other", async () => {
  const { "onpolicy.yaml": _, ...files } = WORKSPACE;
  const named = ["policies/use.yaml", "strategies/autumn.yaml", "waivers/w.json"];
  expect((await checkJson(files, named)).told).toContain("strategies/autumn.yaml:9:11 prohibited-tool (W-7)");
  const dangling = { ...files, "waivers/w.json": register({ ...HOLDING, strategy: "spring" }) };
  expect((await checkJson(dangling, named)).told).toContainEqual(expect.stringMatching(/unknown-reference$/));
});
