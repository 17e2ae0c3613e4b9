import { describe, expect, it } from "vitest";
import { lintTexts } from "../support/workspace.ts";

const POLICY = `kind: policy
id: p
title: Labels
owner: legal
approvedBy: [hr, it]
clauses:
  - {id: label, require: [{disclosure: ad}], for: {payment: gifted}}
  - {id: boxes, permit: {tool: [Instagram, YouTube]}}
`;

/** What the findings about a tactic say of the part that they concern. */
async function shares(tactic: string, expected = "missing-disclosure"): Promise<string[]> {
  const strategy = `kind: strategy\nid: s\ntitle: S\nowner: marketing\nsharedWith: [{role: hr}, {role: legal}]\nperiod: 2027-01-01/2027-03-31\ntactics:\n  - id: t\n    title: T\n${tactic}`;
  const { findings } = await lintTexts({ policies: { "p.yaml": POLICY }, strategies: { "s.yaml": strategy } });
  expect(findings.map(({ rule }) => rule)).toEqual([expected]);
  return findings.flatMap(({ notes }) => notes.filter((note) => note.startsWith("It concerns")));
}

describe("the part of a tactic that a missing duty concerns", () => {
  it("is not told where it is all of it", async () => {
    expect(await shares("    tool: [Instagram, YouTube]\n    payment: gifted\n")).toEqual([]);
  });

  it("is told by the values in which it differs from the rest", async () => {
    const tactic = "    tool: [Instagram, YouTube]\n    payment: [gifted, organic]\n    region: [US, DE]\n";
    expect(await shares(tactic)).toEqual(["It concerns part of the tactic only: gifted."]);
    const evidence = "    evidence: [{disclosure: ad, for: {region: US}}]\n";
    expect(await shares(tactic + evidence, "partial-evidence")).toEqual([
      "It concerns part of the tactic only: Germany; gifted.",
    ]);
  });

  it("is told by all of several values", async () => {
    const tactic =
      "    tool: Instagram\n    payment: gifted\n    region: [US, DE, FR]\n    evidence: [{disclosure: ad, for: {region: US}}]\n";
    expect(await shares(tactic, "partial-evidence")).toEqual([
      "It concerns part of the tactic only: Germany or France.",
    ]);
  });

  it("is counted where no value tells it from the rest", async () => {
    const tactic =
      "    tool: [Instagram, YouTube]\n    payment: gifted\n    region: [US, DE]\n    evidence: [{disclosure: ad, for: {tool: YouTube, region: US}}]\n";
    expect(await shares(tactic, "partial-evidence")).toEqual(["It concerns 3 of the tactic's 4 combinations."]);
  });
});
