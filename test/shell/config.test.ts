import { describe, expect, it } from "vitest";
import type { ConfigOutput } from "../../src/report/config-json.ts";
import { widthOf } from "../../src/text/width.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { POLICY, STRATEGY } from "../support/workspace.ts";

const WORKSPACE: Files = {
  "onpolicy.yaml": `extends: [onpolicy:recommended, ./legal/base.yaml]
policies: ["policies/*.yaml"]
strategies: ["strategies/**/*.yaml"]
waivers: []
maxWarnings: 10
rules:
  silent-tool: warning
  silent-tactic: off
overrides:
  - files: [strategies/emea/**, strategies/amer/**]
    rules: {silent-tool: error}
`,
  "legal/base.yaml": `policies: [never.yaml]
failOn: warning
assume: {region: [DE, FR]}
precedence: [protection, prohibition]
`,
  "policies/use.yaml": POLICY,
  "strategies/emea/autumn.yaml": STRATEGY,
  "strategies/spring.yaml": STRATEGY.replace("autumn", "spring"),
};

async function configOf(files: Files, args: readonly string[] = [], cwd = "."): Promise<ConfigOutput> {
  const { out } = await run(["config", "--format", "json", ...args], { files, cwd });
  return JSON.parse(out) as ConfigOutput;
}

describe("onpolicy config", () => {
  it("shows every value that holds, with the place where it was set", async () => {
    const { status, out, err } = await run(["config"], { files: WORKSPACE });
    expect(out).toBe(`The config is onpolicy.yaml, the nearest to this folder.

Extends (the last one is the strongest)
  onpolicy:recommended                             onpolicy.yaml:1:11
  legal/base.yaml                                  onpolicy.yaml:1:33

Documents
  policies:
    policies/*.yaml                    1 file      onpolicy.yaml:2:12
  strategies:
    strategies/**/*.yaml               2 files     onpolicy.yaml:3:14
  waivers: none                                    onpolicy.yaml:4:1
  taxonomies: none                                 default
  ruleFiles: none                                  default

What fails a run
  an error or a warning (failOn)                   legal/base.yaml:2:9
  more than 10 warnings (maxWarnings)              onpolicy.yaml:5:14

What does not count
  baseline: none                                   default
  suppressions: quality                            default

What is shown
  every finding (minConfidence)                    default

Order of precedence
  protection, prohibition                          legal/base.yaml:4:1

Assumed where nothing is stated
  region: DE or FR                                 legal/base.yaml:3:10
  actor: marketing-team                            onpolicy:recommended
  account: official-account                        onpolicy:recommended

Severities that were set (onpolicy rules lists all)
  silent-tactic                        off         onpolicy.yaml:8:3
  silent-tool                          warning     onpolicy.yaml:7:3

Overrides (the last one is the strongest)
  strategies/emea/**                   1 document  onpolicy.yaml:10:13
  strategies/amer/**                   nothing     onpolicy.yaml:10:33
    silent-tool                        error       onpolicy.yaml:11:13
`);
    expect({ status, err }).toEqual({ status: 0, err: "" });
  });

  it("gives programs the same", async () => {
    const output = await configOf(WORKSPACE);
    expect(output).toMatchObject({
      version: 1,
      config: "onpolicy.yaml",
      chosenBy: "discovery",
      extends: [
        { value: "onpolicy:recommended", setBy: "onpolicy.yaml:1:11" },
        { value: "legal/base.yaml", setBy: "onpolicy.yaml:1:33" },
      ],
      policies: {
        patterns: [{ pattern: "policies/*.yaml", matches: 1, setBy: "onpolicy.yaml:2:12" }],
        setBy: "onpolicy.yaml:2:1",
      },
      waivers: { patterns: [], setBy: "onpolicy.yaml:4:1" },
      taxonomies: { patterns: [], setBy: "default" },
      failOn: { value: "warning", setBy: "legal/base.yaml:2:9" },
      maxWarnings: { value: 10, setBy: "onpolicy.yaml:5:14" },
      precedence: { value: ["protection", "prohibition"], setBy: "legal/base.yaml:4:1" },
      assume: [
        { facet: "region", names: ["DE", "FR"], setBy: "legal/base.yaml:3:10" },
        { facet: "actor", names: ["marketing-team"], setBy: "onpolicy:recommended" },
        { facet: "account", names: ["official-account"], setBy: "onpolicy:recommended" },
      ],
      overrides: [
        {
          files: [
            { pattern: "strategies/emea/**", matches: 1, setBy: "onpolicy.yaml:10:13" },
            { pattern: "strategies/amer/**", matches: 0, setBy: "onpolicy.yaml:10:33" },
          ],
          rules: [{ id: "silent-tool", severity: "error", setBy: "onpolicy.yaml:11:13" }],
        },
      ],
    });
    expect(output.rules.find(({ id }) => id === "silent-tool")?.setBy).toBe("onpolicy.yaml:7:3");
    expect(output.rules.find(({ id }) => id === "prohibited-tool")).toEqual({
      id: "prohibited-tool",
      severity: "error",
      setBy: "the rule itself",
    });
  });

  it("says how the config was chosen", async () => {
    expect(await configOf(WORKSPACE, [], "strategies")).toMatchObject({
      config: "../onpolicy.yaml",
      chosenBy: "discovery",
    });
    expect(await configOf(WORKSPACE, ["--config", "../legal/base.yaml"], "policies")).toMatchObject({
      config: "../legal/base.yaml",
      chosenBy: "--config",
      failOn: { setBy: "base.yaml:2:9" },
    });
    expect((await run(["config", "-c", "legal/base.yaml"], { files: WORKSPACE })).out).toMatch(
      /^The config is legal\/base\.yaml, named by --config\.\n/u,
    );
  });

  it("says what holds without any", async () => {
    const { status, out } = await run(["config"]);
    expect(out).toContain("There is no config here");
    expect(out).toMatch(/^ {2}onpolicy:recommended +default$/mu);
    expect(out).toMatch(/^ {2}actor: marketing-team +onpolicy:recommended$/mu);
    expect(status).toBe(0);
    expect(await configOf({})).toMatchObject({ config: null, chosenBy: "default", policies: { setBy: "default" } });
  });

  it.each([
    ["a typo", "rulez: {}\n", "onpolicy.yaml:1:1"],
    ["a pattern that matches nothing", "policies: [nope.yaml]\n", "onpolicy.yaml:1:12"],
    ["an assumption that no taxonomy knows", "assume: {actor: marketing-tem}\n", "onpolicy.yaml:1:17"],
    ["a rule that is not there", "rules: {silent-tol: off}\n", "onpolicy.yaml:1:9"],
    ["a config that is not there", "extends: [nope.yaml]\n", "onpolicy.yaml:1:11"],
    ["a circle", "extends: [onpolicy.yaml]\n", "onpolicy.yaml:1:11"],
    ["no YAML", "a: [\n", "onpolicy.yaml:"],
  ])("shows what it can, and says what is wrong: %s", async (_, text, place) => {
    const { status, out, err } = await run(["config"], { files: { "onpolicy.yaml": text } });
    expect(status).toBe(2);
    expect(err).toContain(place);
    expect(out).toContain("Assumed where nothing is stated");
  });

  it.each([
    ["fail-on: error\n", 'Did you mean "failOn"?'],
    ["max-warnings: 3\n", 'Did you mean "maxWarnings"?'],
    ['maxWarnings: "3"\n', "Write 3, without quotes."],
    ["extends: onpolicy:recommended\n", 'Put it in a list: ["onpolicy:recommended"].'],
    ["extends: [recommended]\n", 'Did you mean "onpolicy:recommended"?'],
    ["failOn: off\n", "Use one of: error, warning, info."],
  ])("helps with what people write instead: %j", async (text, help) => {
    expect((await run(["config"], { files: { "onpolicy.yaml": text } })).err).toContain(`do: ${help}`);
  });

  it("knows the names of the organisation's own", async () => {
    const files = {
      "onpolicy.yaml": "taxonomies: [names.yaml]\nassume: {actor: street-team}\n",
      "names.yaml":
        "kind: taxonomy\nfacet: actor\nconcepts:\n  - {id: street-team, label: Street team, broader: [marketing-team]}\n",
    };
    const { status, out, err } = await run(["config"], { files });
    expect({ status, err }).toEqual({ status: 0, err: "" });
    expect(out).toMatch(/actor: street-team +onpolicy\.yaml:2:10\n/u);
  });

  it("keeps to 80 columns with long names, and lets nothing through that a terminal would obey", async () => {
    const long = `policies/${"folder/".repeat(12)}*.yaml`;
    const files = {
      ...WORKSPACE,
      "onpolicy.yaml": `extends: [./${"deep/".repeat(12)}base.yaml]\npolicies: ["${long}", "a\\u001b[2J/*.yaml", "ü/b c/*.md"]\n`,
      [`${"deep/".repeat(12)}base.yaml`]: "failOn: info\nassume: {actor: hr}\n",
    };
    const { out } = await run(["config", "--color"], { files });
    const plain = out.replaceAll(/\u001b\[[\d;]*m/gu, "");
    expect(plain).not.toContain("\u001b");
    expect(plain.replaceAll(/\s+/gu, "")).toContain(long);
    // A single word that is longer than a line is left whole, so that it can be copied.
    const tooWide = plain.split("\n").filter((line) => widthOf(line) > 80 && line.trim().includes(" "));
    expect(tooWide).toEqual([]);
  });
});
