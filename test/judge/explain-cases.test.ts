import { describe, expect, it } from "vitest";
import { judgeStrategy } from "../../src/judge/judge-strategy.ts";
import type { Proof, UseVerdict } from "../../src/model/verdict.ts";
import { bindWorkspace } from "../support/judge-documents.ts";
import type { ClauseDocument, PolicyDocument, StrategyDocument, TacticDocument } from "../support/oracle/documents.ts";
import { writePolicy, writeTactic, writeWorkspace } from "../support/oracle/fixed-case.ts";

/** What a policy of these clauses says of the only use of a tactic. */
function explain(
  clauses: readonly ClauseDocument[],
  tactic: TacticDocument,
  others: Partial<PolicyDocument> & Pick<StrategyDocument, "period"> = {},
): { readonly verdict: UseVerdict; readonly proof: Proof } {
  const { period, ...policy } = others;
  const workspace = writeWorkspace([writePolicy(clauses, policy)], [tactic], {
    ...(period !== undefined && { period }),
  });
  const { set, strategies } = bindWorkspace(workspace);
  for (const strategy of strategies) {
    const judgement = judgeStrategy(set, strategy);
    for (const { tactic: judged, uses } of judgement.verdicts) {
      for (const verdict of uses) return { verdict, proof: judgement.explain(judged, verdict.use) };
    }
  }
  throw new Error("There is no use.");
}

function settle(clauses: readonly ClauseDocument[], tactic: TacticDocument): Record<string, string> | undefined {
  const { settlement } = explain(clauses, tactic).proof;
  return settlement && Object.fromEntries(settlement.map(({ facet, concept }) => [facet, concept]));
}

const slack = writeTactic({ tool: "slack" });
/** No region that the taxonomy does not list. */
const listedRegions: ClauseDocument = {
  id: "listed",
  prohibit: { region: "region" },
  unless: [{ region: "de" }, { region: "us" }],
};

describe("a settlement", () => {
  it("states what is left open", () => {
    expect(settle([{ id: "c", prohibit: { account: "personal-account" } }], slack)).toEqual({
      account: "official-account",
    });
  });

  it("states something narrower than what is stated", () => {
    const clause: ClauseDocument = { id: "c", prohibit: { tool: "tool" }, unless: [{ tool: "whatsapp" }] };
    expect(settle([clause], writeTactic({ tool: "messaging-app" }))).toEqual({ tool: "whatsapp" });
  });

  it("is none where only what no taxonomy lists would do", () => {
    const accounts = ["official-account", "personal-account"];
    expect(settle([{ id: "c", prohibit: { account: accounts } }], slack)).toBeUndefined();
    expect(settle([{ id: "c", prohibit: { account: accounts, region: ["us", "de"] } }], slack)).toBeUndefined();
  });

  it("is of concepts that settle the verdict together, not each beside something else", () => {
    const settlement = settle(
      [
        listedRegions,
        { id: "c2", prohibit: { account: "official-account", region: "us" } },
        { id: "c3", prohibit: { account: "personal-account", region: "de" } },
      ],
      slack,
    );
    expect([
      { account: "official-account", region: "de" },
      { account: "personal-account", region: "us" },
    ]).toContainEqual(settlement);
  });

  it("is found where what no taxonomy lists would do as well", () => {
    const settlement = settle(
      [
        listedRegions,
        { id: "c2", prohibit: { account: "official-account", region: "de" } },
        { id: "c3", prohibit: { account: "personal-account" } },
      ],
      slack,
    );
    expect(settlement).toEqual({ account: "official-account", region: "us" });
  });

  it("takes one facet where one is enough", () => {
    const clauses: readonly ClauseDocument[] = [
      { id: "c", prohibit: { account: "personal-account", region: "us", channel: "print" } },
    ];
    expect(Object.keys(settle(clauses, slack) ?? {})).toHaveLength(1);
  });
});

describe("precedences", () => {
  const permission: ClauseDocument = { id: "p", permit: { tool: "slack", account: "official-account" } };

  it("are of clauses that meet", () => {
    const { precedences } = explain([{ id: "q", prohibit: { tool: "slack" } }, permission], slack).proof;
    expect(precedences).toMatchObject([{ winner: "permission", maxim: "specificity" }]);
  });

  it("are none of clauses that an exception keeps apart", () => {
    const prohibition: ClauseDocument = {
      id: "q",
      prohibit: { tool: "slack" },
      unless: [{ account: "official-account" }],
    };
    expect(explain([prohibition, permission], slack).proof.precedences).toEqual([]);
  });

  it("are none of the two halves of an only", () => {
    const clause: ClauseDocument = { id: "o", only: { account: "official-account" }, for: { tool: "slack" } };
    expect(explain([clause], slack).proof.precedences).toEqual([]);
  });
});

describe("a clause that prohibits", () => {
  const prohibition: ClauseDocument = { id: "q", prohibit: { tool: "slack" } };

  it("is whole where it prohibits every world", () => {
    expect(explain([prohibition], slack).verdict.prohibiting).toMatchObject([{ isWhole: true }]);
  });

  it("is not whole where a permission lifts it in some", () => {
    const permission: ClauseDocument = { id: "p", permit: { tool: "slack", account: "official-account" } };
    expect(explain([prohibition, permission], slack).verdict.prohibiting).toMatchObject([{ isWhole: false }]);
  });

  it("is whole where it is lifted in each world on some days only, and in none on all", () => {
    const { verdict } = explain(
      [
        prohibition,
        { id: "p1", permit: { tool: "slack", account: "official-account" }, during: ["first"] },
        { id: "p2", permit: { tool: "slack", account: "personal-account" }, during: ["second"] },
      ],
      slack,
      {
        period: "2026-03-01/2026-03-02",
        calendar: [
          { id: "first", days: "2026-03-01" },
          { id: "second", days: "2026-03-02" },
        ],
      },
    );
    expect(verdict).toMatchObject({ kind: "prohibited", prohibiting: [{ isWhole: true }] });
  });
});
