import { describe, expect, it } from "vitest";
import { formatDay } from "../../src/model/day.ts";
import type { Finding } from "../../src/model/finding.ts";
import { lintTexts, SHARED } from "../support/workspace.ts";

const APPROVED = "approvedBy: [{role: hr}, {role: CIO}]\n";
const policy = (clauses: string, more = ""): string =>
  `kind: policy\nid: p\ntitle: Use of tools\nowner: legal\n${more}clauses:\n${clauses}${more.includes("approvedBy") ? "" : APPROVED}`;
const strategy = (tactic: string): string =>
  `kind: strategy\nid: s\ntitle: Spring\nowner: marketing\nperiod: 2027-03-01/2027-05-31\ntactics:\n  - {id: t, businessCase: B, ${tactic}}\n${SHARED}`;

interface Given {
  readonly id?: string;
  readonly clause: string;
  readonly policy?: string;
  readonly grantedBy?: string;
  readonly on?: string;
  readonly expires?: string;
  readonly clauseFingerprint?: string;
}

const register = (given: readonly Given[]): string => {
  const waivers = given.map((waiver, index) => {
    const days = { on: "2026-09-21", expires: "2027-06-30" };
    return {
      id: `W-${index + 1}`,
      policy: "p",
      strategy: "s",
      tactic: "t",
      grantedBy: "legal",
      reason: "R",
      controls: ["C"],
      ...days,
      ...waiver,
    };
  });
  return JSON.stringify({ kind: "waivers", waivers });
};

async function check(clauses: string, tactic: string, given: readonly Given[], more = ""): Promise<readonly Finding[]> {
  const { findings, isIncomplete } = await lintTexts({
    policies: { "p.yaml": policy(clauses, more) },
    strategies: { "s.yaml": strategy(tactic) },
    waivers: { "w.json": register(given) },
  });
  expect(isIncomplete).toBe(false);
  return findings;
}

/** `rule clause`, with the waiver that covers it, of what is said of tactics; of the waivers' own findings only that they are void. */
function describeAll(findings: readonly Finding[]): string[] {
  return findings
    .filter(({ subject }) => subject.tactic !== undefined)
    .filter(({ rule }) => !["unpinned-waiver", "unused-waiver", "waiver-ends-before-tactic"].includes(rule))
    .map(
      ({ rule, subject, waiver }) =>
        `${rule} ${subject.clause ?? ""}${waiver === undefined ? "" : ` waived by ${waiver.id}`}`,
    );
}

describe("a waiver covers", () => {
  it("a prohibition and a duty of its clause, with all that a reader needs to know of it", async () => {
    const clauses =
      "  - {id: no, prohibit: {tool: TikTok}}\n  - {id: rules, require: [{record: r}, {approval: hr}], for: {tool: Facebook}}\n";
    const findings = await check(clauses, "tool: [TikTok, Facebook]", [
      { clause: "no" },
      { clause: "rules", expires: "2026-12-31" },
    ]);
    expect(describeAll(findings)).toEqual([
      "missing-approval rules waived by W-2",
      "missing-record rules waived by W-2",
      "prohibited-tool no waived by W-1",
    ]);
    const { waiver } = findings[0] ?? {};
    expect({ ...waiver, expires: formatDay(waiver?.expires ?? 0) }).toEqual({
      id: "W-2",
      grantedBy: "legal",
      expires: "2026-12-31",
      reason: "R",
    });
  });

  it("no other clause, even one that prohibits the same", async () => {
    const clauses = "  - {id: no, prohibit: {tool: TikTok}}\n  - {id: also, prohibit: {tool: TikTok}}\n";
    expect(describeAll(await check(clauses, "tool: TikTok", [{ clause: "no" }]))).toEqual([
      "prohibited-tool also",
      "prohibited-tool no waived by W-1",
    ]);
  });

  it("what depends on more, and what is prohibited together, only with all clauses of it", async () => {
    const halves =
      "  - {id: day, prohibit: {time: working-hours}}\n  - {id: night, prohibit: {tool: TikTok}, unless: [{time: working-hours}]}\n";
    expect(describeAll(await check(halves, "tool: TikTok", [{ clause: "day" }]))).toEqual(["prohibited-together day"]);
    expect(
      describeAll(await check(halves, "tool: TikTok", [{ clause: "day" }, { clause: "night", expires: "2027-01-01" }])),
    ).toEqual(["prohibited-together day waived by W-2"]);
    const open =
      "  - {id: a, prohibit: {data: customer-data}}\n  - {id: b, prohibit: {data: customer-data, tool: TikTok}}\n  - {id: c, permit: {region: region}}\n";
    expect(describeAll(await check(open, "tool: TikTok", [{ clause: "a" }]))).toEqual(["unstated-facet a"]);
    expect(describeAll(await check(open, "tool: TikTok", [{ clause: "a" }, { clause: "b" }]))).toEqual([
      "unstated-facet a waived by W-1",
    ]);
  });

  it("a policy's default by that name, and with a clause of the policy that prohibits the same", async () => {
    const more = "default: prohibited\n";
    expect(
      describeAll(await check("  - {id: yes, permit: {tool: Slack}}\n", "tool: TikTok", [{ clause: "default" }], more)),
    ).toEqual(["prohibited-by-default default waived by W-1"]);
    expect(
      describeAll(await check("  - {id: no, prohibit: {tool: TikTok}}\n", "tool: TikTok", [{ clause: "no" }], more)),
    ).toEqual(["prohibited-tool no waived by W-1"]);
    // The default prohibits more than this clause, so it stands.
    expect(
      describeAll(
        await check(
          "  - {id: no, prohibit: {tool: TikTok, time: weekend}}\n",
          "tool: TikTok",
          [{ clause: "no" }],
          more,
        ),
      ),
    ).toEqual(["prohibited-by-default default"]);
  });

  it("no clause that nobody waived: what stood behind the waived clause shows, and says so", async () => {
    const clauses =
      "  - {id: no, prohibit: {tool: TikTok}}\n  - {id: rules, require: [{record: r}], for: {tactic: giveaway}}\n  - {id: data, prohibit: {data: customer-data}}\n";
    const tactic = "tool: TikTok, tactic: giveaway";
    expect(describeAll(await check(clauses, tactic, []))).toEqual(["prohibited-tool no"]);
    const findings = await check(clauses, tactic, [{ clause: "no" }]);
    expect(describeAll(findings)).toEqual(["missing-record rules", "prohibited-tool no waived by W-1"]);
    expect(findings[0]?.notes.at(-1)).toBe("The waiver W-1 does not cover this.");
    const all = await check(clauses, tactic, [{ clause: "no" }, { clause: "rules" }]);
    expect(describeAll(all)).toEqual(["unstated-facet data", "prohibited-tool no waived by W-1"]);
    expect(all.find(({ rule }) => rule === "unstated-facet")?.notes.at(-1)).toBe(
      "The waivers W-1 and W-2 do not cover this.",
    );
  });

  it("nothing of another tactic, and no silence of the policies", async () => {
    const text = strategy("tool: TikTok}\n  - {id: u, businessCase: B, tool: TikTok}\n  - {id: v, tool: Facebook");
    const { findings } = await lintTexts({
      policies: { "p.yaml": policy("  - {id: no, prohibit: {tool: TikTok}}\n") },
      strategies: { "s.yaml": text },
      waivers: { "w.json": register([{ clause: "no" }]) },
    });
    expect(findings.map(({ rule, subject, waiver }) => `${rule} ${subject.tactic ?? ""} ${waiver?.id ?? ""}`)).toEqual([
      "prohibited-tool t W-1",
      "prohibited-tool u ",
      "silent-tool v ",
      "unpinned-waiver t ",
    ]);
  });

  it("as long as the longest of several lets it", async () => {
    const given = [{ clause: "no" }, { clause: "no", expires: "2027-12-31" }, { clause: "no", expires: "2026-12-31" }];
    expect(describeAll(await check("  - {id: no, prohibit: {tool: TikTok}}\n", "tool: TikTok", given))).toEqual([
      "prohibited-tool no waived by W-2",
    ]);
  });
});

describe("a waiver is granted by", () => {
  const clause = "  - {id: no, prohibit: {tool: TikTok}}\n";
  const verdictOn = async (grantedBy: string, more = "", owner = "marketing"): Promise<string> => {
    const { findings } = await lintTexts({
      policies: {
        "p.yaml": policy(clause, more).replace("owner: legal\n", more.includes("owner:") ? "" : "owner: legal\n"),
      },
      strategies: { "s.yaml": strategy("tool: TikTok").replace("owner: marketing", `owner: ${owner}`) },
      waivers: { "w.json": register([{ clause: "no", grantedBy }]) },
    });
    if (findings.some(({ waiver }) => waiver !== undefined)) return "holds";
    return findings.find(({ place }) => place.file === "w.json")?.message ?? "";
  };
  const approved = "approvedBy: [{role: hr, on: 2025-12-10}, {role: marketing, on: 2025-12-12}]\n";

  it.each([
    ["the owner", "legal", ""],
    ["a role within the owner", "general counsel", ""],
    ["the owner by another name", "Legal department", ""],
    ["a role that approved the policy", "hr", approved],
    ["an owner that no taxonomy knows", "works council of Ulm", "owner: works council of Ulm\n"],
  ])("%s: it holds", async (_, grantedBy, more) => {
    expect(await verdictOn(grantedBy, more)).toBe("holds");
  });

  it.each([
    ["somebody else", "it", "", /"it" neither owns nor has approved the policy "Use of tools"\.$/],
    ["a role broader than the owner", "legal", "owner: general-counsel\n", /"legal" neither owns nor has approved/],
    [
      "the strategy's owner",
      "marketing",
      approved,
      /"marketing" owns the strategy "Spring", and nobody waives for itself\.$/,
    ],
    [
      "a role within the strategy's owner",
      "social media team",
      approved,
      /"social media team" belongs to "marketing", which owns the strategy "Spring", and/,
    ],
    ["an unknown role", "legl", "", /No role "legl" is known/],
  ])("%s: it does not", async (_, grantedBy, more, message) => {
    expect(await verdictOn(grantedBy, more)).toMatch(message);
  });

  it("the policy's owner, which must not own the strategy", async () => {
    expect(await verdictOn("legal", approved, "legal")).toMatch(/nobody waives for itself/);
    expect(await verdictOn("hr", approved, "legal")).toBe("holds");
  });
});

describe("a void waiver", () => {
  const clause = "  - {id: no, prohibit: {tool: TikTok}}\n";

  it("is told of with all reasons, at the first of them", async () => {
    const given = { clause: "no", grantedBy: "it", expires: "2026-11-21", clauseFingerprint: "00000000" };
    const found = (await check(clause, "tool: TikTok", [given])).find(({ rule }) => rule === "void-waiver");
    expect(found?.severity).toBe("warning");
    expect(found?.notes).toEqual([
      "Besides, it expired on 2026-11-21.",
      'Besides, "no" no longer means what it meant when it was waived.',
    ]);
    expect(found?.help).toHaveLength(3);
    expect(found?.related.map(({ place }) => `${place.file}:${place.start.line}:${place.start.column}`)).toEqual([
      "p.yaml:6:14",
      "s.yaml:7:10",
    ]);
    expect(found?.subject).toEqual({ strategy: "s", tactic: "t", policy: "p", clause: "no" });
  });

  it("has the fingerprint that would make it hold in its help", async () => {
    const found = await check(clause, "tool: TikTok", [{ clause: "no", clauseFingerprint: "00000000" }]);
    const help = found.find(({ rule }) => rule === "void-waiver")?.help.join(" ") ?? "";
    const fingerprint = /clauseFingerprint: "(?<text>[0-9a-f]+)"/u.exec(help)?.groups?.["text"] ?? "";
    const mended = await check(clause, "tool: TikTok", [{ clause: "no", clauseFingerprint: fingerprint }]);
    expect(mended.map(({ rule, waiver }) => `${rule} ${waiver?.id ?? ""}`)).toEqual(["prohibited-tool W-1"]);
  });

  it("is none of a tactic that is done: that is history", async () => {
    expect(await check(clause, "tool: TikTok, status: done", [{ clause: "no", grantedBy: "it" }])).toEqual([]);
  });

  it.each([
    ["2026-11-21", "void-waiver"],
    ["2026-11-22", ""],
  ])("is one whose last day has passed: %s", async (expires, rule) => {
    const found = await check(clause, "tool: TikTok", [{ clause: "no", expires }]);
    expect(
      found
        .filter((finding) => finding.rule === "void-waiver")
        .map((finding) => finding.rule)
        .join(),
    ).toBe(rule);
  });

  it.each([
    ["2026-11-22", ""],
    ["2026-11-23", "void-waiver"],
  ])("is one that is still to be granted: %s", async (on, rule) => {
    const found = await check(clause, "tool: TikTok", [{ clause: "no", on }]);
    expect(
      found
        .filter((finding) => finding.rule === "void-waiver")
        .map((finding) => finding.rule)
        .join(),
    ).toBe(rule);
  });
});
