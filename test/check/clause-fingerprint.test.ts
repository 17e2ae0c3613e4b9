import { describe, expect, it } from "vitest";
import { clauseFingerprint } from "../../src/check/clause-fingerprint.ts";
import { judgeWorkspace } from "../../src/verdicts.ts";

async function fingerprintOf(policy: string, id = "c"): Promise<string> {
  const { policySet, problems } = await judgeWorkspace({
    today: "2026-11-22",
    policies: [
      { path: "p.yaml", text: policy },
      {
        path: "q.yaml",
        text: "kind: policy\nid: q\ntitle: Q\nowner: hr\nclauses:\n  - {id: no, prohibit: {tool: Slack}}\n  - {id: nor, prohibit: {tool: Zoom}}\n",
      },
    ],
    strategies: [],
  });
  expect(problems.filter(({ severity }) => severity === "error")).toEqual([]);
  const found = policySet.policies.find((candidate) => candidate.id === "p");
  if (found === undefined) throw new Error("no policy");
  const clause = found.clauses.find((candidate) => candidate.id === id);
  return clauseFingerprint({ policy: found, clause: id === "default" ? undefined : clause });
}

const HEAD = `kind: policy
id: p
title: P
owner: legal
effective: 2026-01-01
appliesTo: {actor: [employee, contractor]}
calendar:
  - {id: blackout, days: 2026-10-01/2026-10-29}
  - {id: freeze, days: 2026-12-20/2027-01-06}
definitions:
  - {term: approved messenger, facet: tool, means: [microsoft-teams, slack]}
clauses:
`;
const PROHIBIT =
  "  - {id: c, prohibit: {tool: [TikTok, Facebook], data: customer-data}, unless: [{region: US}, {region: DE}], during: [blackout, freeze]}\n";
const PERMIT =
  "  - {id: c, permit: {tool: TikTok}, provided: [{record: [a, b]}, {approval: legal}], overrides: [q#no, q#nor], effective: 2026-03-01/2026-06-30}\n";
const REQUIRE =
  "  - {id: c, require: [{record: a}, {anyOf: [{approval: legal}, {training: t}]}], for: {tool: TikTok}}\n";
const ONLY = "  - {id: c, only: {actor: [hr, legal]}, for: {tactic: job-posting}}\n";

describe("the fingerprint of a clause stays", () => {
  it.each([
    [
      "its wording and reason change",
      PROHIBIT,
      PROHIBIT.replace("{id: c,", "{id: c, title: Other, text: Other words., reason: R, source: S, severity: warning,"),
    ],
    [
      "what it offers, and whether it can be waived, changes",
      PROHIBIT,
      PROHIBIT.replace("{id: c,", "{id: c, waivable: false, alternatives: [{tool: Slack}],"),
    ],
    [
      "names are spelt in another way",
      PROHIBIT,
      PROHIBIT.replace("TikTok", '"Tik Tok"').replace("customer-data", "customer data"),
    ],
    [
      "lists are in another order",
      PROHIBIT,
      PROHIBIT.replace("[TikTok, Facebook]", "[Facebook, TikTok]")
        .replace("[{region: US}, {region: DE}]", "[{region: DE}, {region: US}]")
        .replace("[blackout, freeze]", "[freeze, blackout]"),
    ],
    ["a name stands twice", PROHIBIT, PROHIBIT.replace("[TikTok, Facebook]", '[TikTok, Facebook, "Tik Tok"]')],
    [
      "facets are in another order",
      PROHIBIT,
      PROHIBIT.replace(
        "{tool: [TikTok, Facebook], data: customer-data}",
        "{data: customer-data, tool: [TikTok, Facebook]}",
      ),
    ],
    [
      "a term is written out",
      PROHIBIT.replace("[TikTok, Facebook]", "approved messenger"),
      PROHIBIT.replace("[TikTok, Facebook]", "[Slack, Microsoft Teams]"),
    ],
    [
      "duties are in another order",
      PERMIT,
      PERMIT.replace(
        "[{record: [a, b]}, {approval: legal}]",
        "[{approval: Legal department}, {record: [b, a]}]",
      ).replace("[q#no, q#nor]", "[q#nor, q#no]"),
    ],
    [
      "choices are in another order",
      REQUIRE,
      REQUIRE.replace("[{approval: legal}, {training: t}]", "[{training: t}, {approval: legal}]"),
    ],
    ["another clause is added", ONLY, `  - {id: b, prohibit: {tool: Slack}}\n${ONLY}`],
  ])("when %s", async (_, before, after) => {
    expect(after).not.toBe(before);
    expect(await fingerprintOf(HEAD + after)).toBe(await fingerprintOf(HEAD + before));
  });

  it.each([
    ["version", "title: P\n", 'title: P\nversion: "4"\nreview: 2027-01-01\n'],
    ["owner", "owner: legal", "owner: hr"],
    ["interval", "effective: 2026-01-01", "effective: 2027-01-01"],
    ["event's id", "id: blackout", "id: quiet"],
  ])("when the policy's %s changes", async (_, from, to) => {
    const text = HEAD + PROHIBIT;
    const changed = text.replace(from, to).replace("[blackout,", to === "id: quiet" ? "[quiet," : "[blackout,");
    expect(changed).not.toBe(text);
    expect(await fingerprintOf(changed)).toBe(await fingerprintOf(text));
  });

  it("from version to version: people have written these into their documents", async () => {
    const texts = [PROHIBIT, PERMIT, REQUIRE, ONLY].map((clause) => HEAD + clause);
    expect(await Promise.all(texts.map((text) => fingerprintOf(text)))).toEqual([
      "6063adbc4869f749",
      "7519e20a371419fa",
      "025b1967f988786a",
      "ff9fa43ea32d228d",
    ]);
    expect(await fingerprintOf(HEAD.replace("effective", "default: prohibited\neffective") + ONLY, "default")).toBe(
      "4bdc511e7665716e",
    );
  });
});

describe("the fingerprint of a clause changes", () => {
  it.each([
    ["another concept", PROHIBIT, "TikTok", "YouTube"],
    ["one concept more", PROHIBIT, "[TikTok,", "[TikTok, YouTube,"],
    ["one facet less", PROHIBIT, ", data: customer-data", ""],
    ["another exception", PROHIBIT, "{region: DE}", "{region: FR}"],
    ["another event", PROHIBIT, "[blackout, freeze]", "[blackout]"],
    ["all days", PROHIBIT, ", during: [blackout, freeze]", ""],
    ["another modality", PROHIBIT, "prohibit:", "permit:"],
    ["another duty", PERMIT, "record: [a, b]", "record: [a, c]"],
    ["another approver", PERMIT, "approval: legal", "approval: hr"],
    ["no duties", PERMIT, "provided: [{record: [a, b]}, {approval: legal}], ", ""],
    ["protection", PERMIT, "{id: c,", "{id: c, protected: true,"],
    ["other overrides", PERMIT, "[q#no, q#nor]", "[q#no]"],
    ["other days", PERMIT, "2026-06-30", "2026-07-31"],
    [
      "duties that were a choice",
      REQUIRE,
      "{anyOf: [{approval: legal}, {training: t}]}",
      "{approval: legal}, {training: t}",
    ],
    ["another scope of a duty", REQUIRE, "for: {tool: TikTok}", "for: {tool: Facebook}"],
    ["others that it is reserved for", ONLY, "[hr, legal]", "[hr]"],
    ["another thing that is reserved", ONLY, "job-posting", "giveaway"],
  ])("with %s", async (_, clause, from, to) => {
    const changed = clause.replace(from, to);
    expect(changed).not.toBe(clause);
    expect(await fingerprintOf(HEAD + changed)).not.toBe(await fingerprintOf(HEAD + clause));
  });

  it.each([
    ["authority", "owner: legal\n", "owner: legal\nauthority: law\n"],
    ["appliesTo", "[employee, contractor]", "[employee]"],
    ["calendar", "2026-10-29", "2026-10-30"],
    ["definitions", "[microsoft-teams, slack]", "[microsoft-teams]"],
  ])("with the policy's %s", async (_, from, to) => {
    const text = HEAD + PROHIBIT.replace("TikTok", "approved messenger");
    expect(await fingerprintOf(text.replace(from, to))).not.toBe(await fingerprintOf(text));
  });
});
