import { describe, expect, it } from "vitest";
import { lintTexts } from "../support/workspace.ts";

const HEAD =
  "kind: strategy\nid: s\ntitle: S\nowner: marketing\nsharedWith: [{role: hr}, {role: legal}, {role: it}]\nperiod: 2027-01-01/2027-03-31\ntactics:\n  - id: t\n    title: T\n    businessCase: B\n";

async function fingerprints(policy: string, tactic: string): Promise<string[]> {
  const { findings } = await lintTexts({ policies: { "p.yaml": policy }, strategies: { "s.yaml": HEAD + tactic } });
  return findings.map((finding) => finding.fingerprint);
}

const CASES: readonly (readonly [what: string, policy: string, tactic: string, count: number])[] = [
  [
    "tools that a default prohibits",
    "default: prohibited\nclauses: [{id: a, permit: {tool: Mastodon}}]\n",
    "    tool: [LinkedIn, Reddit]\n",
    2,
  ],
  [
    "tools that one clause prohibits",
    "clauses: [{id: a, prohibit: {tool: [LinkedIn, Reddit]}}]\n",
    "    tool: [LinkedIn, Reddit]\n",
    2,
  ],
  [
    "regions in which other clauses ask the same question",
    "clauses:\n  - {id: a, prohibit: {tool: TikTok, region: FR}}\n  - {id: b, prohibit: {tool: TikTok, region: DE}}\n  - {id: c, permit: {tool: social-network}}\n",
    "    tool: social-network\n    region: [FR, DE]\n",
    2,
  ],
  [
    "places of one unknown name",
    "clauses: [{id: a, permit: {region: region}}]\n",
    "    uses: [{tool: Foozle, time: weekend}, {tool: Foozle, tactic: podcast}]\n",
    2,
  ],
  [
    "duties of one clause",
    "clauses: [{id: a, require: [{approval: legal}, {approval: hr}], for: {tool: LinkedIn}}, {id: b, permit: {tool: LinkedIn}}]\n",
    "    tool: LinkedIn\n",
    2,
  ],
];

describe("findings have fingerprints", () => {
  it.each(CASES)("that differ between %s", async (_what, clauses, tactic, count) => {
    const found = await fingerprints(
      `kind: policy\nid: p\ntitle: P\nowner: legal\napprovedBy: [hr, it]\n${clauses}`,
      tactic,
    );
    expect(found).toHaveLength(count);
    expect(new Set(found).size).toBe(count);
  });

  it.each(CASES)("that stay when the texts move: %s", async (_what, clauses, tactic) => {
    const policy = `kind: policy\nid: p\ntitle: P\nowner: legal\napprovedBy: [hr, it]\n${clauses}`;
    const moved = await fingerprints(`# Moved\n\n${policy}`, tactic.replaceAll(/^ {4}/gmu, "    # Moved\n    "));
    expect(moved).toEqual(await fingerprints(policy, tactic));
  });
});
