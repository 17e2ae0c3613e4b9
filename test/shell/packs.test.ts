import { describe, expect, it } from "vitest";
import type { CheckOutput } from "../../src/report/check-output.ts";
import { errorsOfOutput, errorsOfSarif } from "../support/formats.ts";
import type { Files } from "../support/host.ts";
import { run } from "../support/host-run.ts";
import { readRepositoryFile } from "../support/rule-examples.ts";
import { TODAY } from "../support/workspace.ts";

const CONFIG = `extends: [onpolicy:recommended, onpolicy:us-ftc]
policies: [policy.yaml]
strategies: [strategy.yaml]
waivers: [waivers.yaml]
`;

const POLICY = `kind: policy
id: reputation
title: Reputation
owner: legal
clauses:
  - id: reviews
    permit: {tactic: [tactic-reviews, influencer-marketing]}
    protected: true
`;

const strategyOf = (tactic: string): string => `kind: strategy
id: stars
title: Better stars
owner: marketing
governedBy: [reputation]
tactics:
  - id: push
    title: A push
    tactic: ${tactic}
    region: US
`;

const waiversOf = (clause: string, grantedBy: string): string => `kind: waivers
waivers:
  - id: W-1
    policy: us-ftc-reviews
    clause: ${clause}
    strategy: stars
    tactic: push
    grantedBy: ${grantedBy}
    on: 2026-11-20
    expires: 2026-12-31
    reason: Counsel has looked at it.
`;

const FILES: Files = {
  "onpolicy.yaml": CONFIG,
  "policy.yaml": POLICY,
  "strategy.yaml": strategyOf("fake-reviews"),
  "waivers.yaml": "kind: waivers\nwaivers: []\n",
};

async function check(files: Files, format = "json") {
  return run(["check", "--format", format, "--today", TODAY], { files: { ...FILES, ...files } });
}

/** What the clauses of packs led to; other rules speak of the same documents. */
async function findings(files: Files): Promise<CheckOutput["findings"]> {
  const isOfPack = (note: string): boolean => note.startsWith("Law pack ");
  return (await allFindings(files)).filter(({ notes }) => notes.some(isOfPack));
}

async function allFindings(files: Files): Promise<CheckOutput["findings"]> {
  return (JSON.parse((await check(files)).out) as CheckOutput).findings;
}

describe("a law pack", () => {
  it("counts where a strategy names other policies alone, and no right that a company gives lifts it", async () => {
    const [finding, ...others] = await findings({});
    expect(others).toEqual([]);
    expect(finding).toMatchObject({
      rule: "prohibited-tactic",
      severity: "error",
      policy: "us-ftc-reviews",
      clause: "fake-reviews",
      message: `"Fake reviews (16 CFR 465.2)" prohibits fake review (no legal advice; a clean run is not compliance).`,
      location: { file: "strategy.yaml", start: { line: 9, column: 13 } },
    });
    expect(finding?.notes).toContain("Law pack us-ftc, facts as of 2026-11-22; 16 CFR 465.2.");
  });

  it("does not count where no config extends it", async () => {
    expect(await findings({ "onpolicy.yaml": CONFIG.replace(", onpolicy:us-ftc", "") })).toEqual([]);
  });

  it("counts through a config that is extended", async () => {
    const files = {
      "onpolicy.yaml": CONFIG.replace("onpolicy:us-ftc", "./legal.yaml"),
      "legal.yaml": "extends: [onpolicy:us-ftc]\n",
    };
    expect((await findings(files)).map(({ policy }) => policy)).toEqual(["us-ftc-reviews"]);
  });

  it("is enough for a strategy to be checked against", async () => {
    const files = {
      "onpolicy.yaml": CONFIG.replace("policies: [policy.yaml]\n", ""),
      "strategy.yaml": strategyOf("fake-reviews").replace("governedBy: [reputation]\n", ""),
    };
    expect((await check(files)).status).toBe(1);
  });

  it("shows the wording of its clause, with its place in the shipped file", async () => {
    const { out } = await check({}, "text");
    const [, line = "", column = ""] = /::: onpolicy:us-ftc\/reviews\.yaml:(\d+):(\d+)/u.exec(out) ?? [];
    const shipped = readRepositoryFile("rules/packs/us-ftc/reviews.yaml").split("\n")[Number(line) - 1] ?? "";
    expect(shipped.slice(Number(column) - 1)).toMatch(/^No reviews or testimonials by people who do not exist/u);
    expect(out).toContain(`${line} | ${shipped.slice(0, 40)}`);
    expect(out).toContain("This clause cannot be waived");
    expect(out.replaceAll(/\s+/gu, " ")).toContain("(no legal advice; a clean run is not compliance).");
  });

  it("lifts a ban of the company where the law gives people a right", async () => {
    const files = (packs: string): Files => ({
      "onpolicy.yaml": CONFIG.replace("onpolicy:us-ftc", packs),
      "policy.yaml": `kind: policy
id: tone
title: Tone
owner: hr
clauses:
  - id: conditions
    title: Conditions at work
    prohibit: {content: employment-conditions}
`,
      "strategy.yaml": `${strategyOf("personal-opinion-posting").replace("governedBy: [reputation]\n", "")}    actor: field-staff
    account: personal-account
    content: workplace-complaint
`,
    });
    const conflicts = async (packs: string) =>
      (await allFindings(files(packs))).filter(({ clause }) => clause === "conditions").map(({ verdict }) => verdict);
    expect(await conflicts("onpolicy:us-ftc")).toContain("prohibited");
    expect(await conflicts("onpolicy:us-ftc, onpolicy:us-labor")).toEqual([]);
    expect((await check(files("onpolicy:us-ftc, onpolicy:us-labor"), "text")).out).toContain(
      "Held against the law packs us-ftc and us-labor: ",
    );
  });

  it("is named at the end of a run, also of a clean one, with what that is worth", async () => {
    const config = CONFIG.replace("onpolicy:us-ftc", "onpolicy:us-ftc, ./legal.yaml");
    const clean: Files = {
      "onpolicy.yaml": config,
      "legal.yaml": "extends: [onpolicy:us-ftc]\n",
      "strategy.yaml": strategyOf("open-review-request"),
    };
    const words = "Held against the law pack us-ftc: no legal advice; a clean run is not compliance.";
    for (const format of ["text", "markdown"]) {
      const { out, status } = await check(clean, format);
      expect(status).toBe(0);
      expect(out.replaceAll(/\s+/gu, " ").split(words)).toHaveLength(2);
    }
    const output = JSON.parse((await check(clean)).out) as CheckOutput;
    expect(errorsOfOutput("check-output", output)).toBe("");
    expect(output.packs).toEqual([
      {
        id: "onpolicy:us-ftc",
        title: "United States: endorsements and reviews (FTC)",
        factsAsOf: "2026-11-22",
        staleAfter: "2027-05-22",
      },
    ]);
    const none = { ...clean, "onpolicy.yaml": CONFIG.replace(", onpolicy:us-ftc", "") };
    expect((JSON.parse((await check(none)).out) as CheckOutput).packs).toEqual([]);
    expect((await check(none, "text")).out).not.toContain("law pack");
  });

  it("is no file of the workspace: an address in SARIF, nothing to annotate on GitHub", async () => {
    const log = JSON.parse((await check({}, "sarif")).out) as {
      runs: { results: { relatedLocations: { physicalLocation: { artifactLocation: object } }[] }[] }[];
    };
    expect(errorsOfSarif(log)).toBe("");
    const places = log.runs[0]?.results.flatMap(({ relatedLocations }) => relatedLocations);
    expect(places?.map(({ physicalLocation }) => physicalLocation.artifactLocation)).toEqual([
      { uri: "https://onpolicy.example/rules/packs/us-ftc/reviews.yaml" },
    ]);
    const annotations = (await check({}, "github")).out.split("\n").filter((line) => line.startsWith("::error"));
    expect(annotations.map((line) => /file=([^,]*)/u.exec(line)?.[1])).toEqual(["strategy.yaml"]);
  });

  it("is named by its nearest name where it is misspelt", async () => {
    const { out, status } = await check({ "onpolicy.yaml": CONFIG.replace("us-ftc", "us-fct") });
    const finding = (JSON.parse(out) as CheckOutput).findings.find(({ rule }) => rule === "unknown-preset");
    expect(status).toBe(2);
    expect(finding?.message).toBe('There is no preset or law pack "onpolicy:us-fct".');
    expect(finding?.help.join(" ")).toContain('"onpolicy:us-ftc"');
  });

  it("is listed by `config`", async () => {
    const { out } = await run(["config"], { files: FILES });
    expect(out).toMatch(/onpolicy:us-ftc +onpolicy\.yaml:1:33/u);
  });
});

describe("a clause of a law pack", () => {
  const gating = { "strategy.yaml": strategyOf("review-gating") };

  it("is waived by legal, where it can be", async () => {
    const found = await findings({ ...gating, "waivers.yaml": waiversOf("review-gating", "legal") });
    expect(found.map(({ rule, waiver }) => [rule, waiver?.id])).toContainEqual(["prohibited-tactic", "W-1"]);
  });

  it("is waived neither by those whose plan it is, nor where the law leaves no choice", async () => {
    const byMarketing = await allFindings({ ...gating, "waivers.yaml": waiversOf("review-gating", "marketing") });
    const ofFakes = await allFindings({ "waivers.yaml": waiversOf("fake-reviews", "legal") });
    for (const found of [byMarketing, ofFakes]) {
      expect(found.map(({ rule, waiver }) => [rule, waiver?.id])).toContainEqual(["prohibited-tactic", undefined]);
      expect(found.map(({ rule }) => rule)).toContain("void-waiver");
    }
  });
});
