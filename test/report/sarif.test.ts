import { describe, expect, it } from "vitest";
import type { LintResult } from "../../src/model/report.ts";
import { listNoticesWithPages } from "../../src/notices.ts";
import { movePlaces } from "../../src/report/move-places.ts";
import { reportSarif } from "../../src/report/sarif/report-sarif.ts";
import { INCOMPLETE } from "../../src/text/result-words.ts";
import { errorsOfSarif } from "../support/formats.ts";
import { lintTexts, POLICY, STRATEGY_IN_CONFLICT } from "../support/workspace.ts";

const notices = await listNoticesWithPages();

function log(result: LintResult) {
  const sarif = reportSarif("1.2.3", result, notices);
  expect(errorsOfSarif(sarif)).toBe("");
  const [run] = sarif.runs;
  if (run === undefined) throw new Error("no run");
  return run;
}

const PATH = "policies/use.yaml";
const conflict = await lintTexts({
  policies: { [PATH]: POLICY },
  strategies: { "strategies/autumn.yaml": STRATEGY_IN_CONFLICT },
});

describe("a SARIF log", () => {
  it("has the finding with both of its places", () => {
    const [result] = log(conflict).results;
    expect(result).toMatchObject({
      ruleId: "prohibited-tool",
      ruleIndex: 0,
      level: "error",
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: "strategies/autumn.yaml", uriBaseId: "%SRCROOT%" },
            region: { startLine: 9, startColumn: 11, endLine: 9, endColumn: 19, charOffset: 155, charLength: 8 },
          },
        },
      ],
      relatedLocations: [
        { id: 1, physicalLocation: { artifactLocation: { uri: PATH }, region: { startLine: 9, startColumn: 5 } } },
      ],
      partialFingerprints: { "onpolicy/v1": conflict.findings[0]?.fingerprint },
      properties: { strategy: "autumn", tactic: "posts", policy: "use", clause: "no-facebook", verdict: "prohibited" },
    });
    expect(result?.message.text).toMatch(/^"no-facebook" prohibits Facebook\.\n(?:Why: .+\n)*What to do: /u);
  });

  it("describes the rules that it reports, and no others", () => {
    const { rules } = log(conflict).tool.driver;
    expect(rules.map(({ id }) => id)).toEqual(["prohibited-tool"]);
    expect(rules[0]).toMatchObject({
      name: "ProhibitedTool",
      shortDescription: { text: "A tactic uses a tool that the policy prohibits" },
      helpUri: "https://onpolicy.example/rules/prohibited-tool/README.md",
      defaultConfiguration: { level: "error" },
      properties: { tags: ["policy", "conflict"], precision: "very-high" },
    });
    expect(rules[0]?.help.text).toContain("What to do:\nUse another tool");
    expect(rules[0]?.help.markdown).toContain("**Why it matters**\n\nWhen the plan relies on an app");
  });

  it("says of a run that is incomplete that it failed, and reports the fault all the same", async () => {
    const run = log(await lintTexts({ policies: { [PATH]: `${POLICY}x: 1\n` }, strategies: {} }));
    expect(run.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: "error", message: { text: INCOMPLETE } }],
      },
    ]);
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(["unknown-key"]);
    expect(run.tool.driver.rules[0]).toMatchObject({
      shortDescription: { text: "A key is not known" },
      helpUri: "https://onpolicy.example/docs/rules/problems.md#unknown-key",
    });
    expect(log(conflict).invocations).toEqual([{ executionSuccessful: true, toolExecutionNotifications: [] }]);
  });

  it("tells of statements of prose, and warns where some are not judged", async () => {
    const text = "---\nkind: policy\nid: use\nowner: legal\n---\n\n# Use\n\nEmployees must never post on Facebook.\n";
    const result = { ...(await lintTexts({ policies: { "use.md": text } })), statements: { read: 3, judged: 2 } };
    expect(log(result).invocations[0]?.toolExecutionNotifications).toEqual([
      {
        level: "warning",
        message: { text: "3 statements of prose read: 2 judged, 1 not mapped (see `onpolicy extract`)." },
      },
    ]);
    const whole = log({ ...result, statements: { read: 1, judged: 1 } });
    expect(whole.invocations[0]?.toolExecutionNotifications).toEqual([
      { level: "note", message: { text: "1 statement of prose read: 1 judged." } },
    ]);
  });

  it("describes what no page describes: rules of an organisation's own", () => {
    const [finding] = conflict.findings;
    if (finding === undefined) throw new Error("no finding");
    const { rules } = log({ ...conflict, findings: [{ ...finding, rule: "our-rule" }] }).tool.driver;
    expect(rules[0]).toMatchObject({ id: "our-rule", name: "OurRule", shortDescription: { text: "Rule our-rule" } });
  });

  const paths: readonly (readonly [path: string, uri: string, base: string])[] = [
    ["a b/ü.yaml", "a%20b/%C3%BC.yaml", "%SRCROOT%"],
    ["a:b.yaml", "a%3Ab.yaml", "%SRCROOT%"],
    ["%0A#?.yaml", "%250A%23%3F.yaml", "%SRCROOT%"],
    ["a\n::error::x.yaml", "a%0A%3A%3Aerror%3A%3Ax.yaml", "%SRCROOT%"],
    ["\ud800.yaml", "%EF%BF%BD.yaml", "%SRCROOT%"],
    ["-rf.yaml", "-rf.yaml", "%SRCROOT%"],
    ["../up.yaml", "up.yaml", "ABOVE-1"],
    ["../../a/up.yaml", "a/up.yaml", "ABOVE-2"],
  ];
  it.each(paths)("has the path %j as a URI that leads nowhere else", (file, uri, uriBaseId) => {
    const findings = conflict.findings.map((finding) => ({ ...finding, place: { ...finding.place, file } }));
    const run = log({ ...conflict, findings });
    expect(run.results[0]?.locations[0]?.physicalLocation.artifactLocation).toEqual({ uri, uriBaseId });
    expect(Object.keys(run.originalUriBaseIds)).toContain(uriBaseId);
  });

  const texts: readonly (readonly [text: string, shown: string])[] = [
    ["a {0} placeholder", "a {{0}} placeholder"],
    ["a [link](https://evil.example)", "a [link] (https://evil.example)"],
    ["one\ntwo", "one<U+000A>two"],
    ["a\u202eb", "a<U+202E>b"],
    ["a\ud800b", "a<U+D800>b"],
  ];
  it.each(texts)("has no meaning of its own for %j", (message, shown) => {
    const findings = conflict.findings.map((finding) => ({ ...finding, message, notes: [], help: [] }));
    expect(log({ ...conflict, findings }).results[0]?.message.text).toBe(shown);
  });
});

describe("places seen from the repository", () => {
  it.each([
    ["examples/bank", "policies/a.yaml", "examples/bank/policies/a.yaml"],
    ["examples/bank", "../a.yaml", "examples/a.yaml"],
    ["examples", "../../a.yaml", "../a.yaml"],
    ["", "a.yaml", "a.yaml"],
  ])("from %j: %j", (below, file, expected) => {
    const findings = conflict.findings.map((finding) => ({ ...finding, place: { ...finding.place, file } }));
    expect(movePlaces({ ...conflict, findings }, below).findings[0]?.place.file).toBe(expected);
  });
});

describe("the schema", () => {
  it.each([
    ["another version", { version: "2.0.0" }],
    ["a key too many", { more: 1 }],
    ["no runs", { runs: undefined }],
  ])("refuses a log with %s, so that accepting one says something", (_, change) => {
    expect(errorsOfSarif({ ...reportSarif("1.2.3", conflict, notices), ...change })).not.toBe("");
  });

  it("refuses a bad level and an address that is none", () => {
    const text = JSON.stringify(reportSarif("1.2.3", conflict, notices));
    expect(errorsOfSarif(JSON.parse(text.replace('"level":"error"', '"level":"fatal"')))).not.toBe("");
    expect(errorsOfSarif(JSON.parse(text.replace("strategies/autumn.yaml", "strategies/au tumn.yaml")))).not.toBe("");
  });
});
