import { type DraftCase, writePolicy, writeTactic, writeWorkspace } from "./fixed-case.ts";

export const fixedClauses: readonly DraftCase[] = [
  {
    title: "Only the clauses of the policies that the strategy names under governedBy count.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "c", prohibit: { tool: "slack" } }], { id: "p-1" }),
        writePolicy([{ id: "c", permit: { tool: "slack" } }], { id: "p-2" }),
      ],
      [writeTactic({ tool: "slack" })],
      { governedBy: ["p-2"] },
    ),
    expected: [{ use: { tool: "slack" }, verdict: "permitted", outcomes: ["permitted"], clauses: ["p-2#c"] }],
  },
  {
    title: "A facet that the clause names itself is narrowed to what lies within both it and appliesTo.",
    workspace: writeWorkspace(
      [writePolicy([{ id: "c", prohibit: { actor: ["marketing-team", "hr"] } }], { appliesTo: { actor: "employee" } })],
      [writeTactic({ actor: ["marketing-team", "hr"] })],
    ),
    expected: [
      {
        use: { actor: "marketing-team" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p#c"],
      },
      { use: { actor: "hr" }, verdict: "silent", outcomes: ["silent"], clauses: [] },
    ],
  },
  {
    title: "A clause applies only where the world lies in none of the scopes under unless.",
    workspace: writeWorkspace(
      [
        writePolicy([
          {
            id: "c",
            prohibit: { tool: "messaging-app" },
            unless: [{ tool: "slack", account: "official-account" }, { actor: "hr" }],
          },
        ]),
      ],
      [writeTactic({ tool: "slack", account: ["official-account", "personal-account"], actor: "legal" })],
    ),
    expected: [
      {
        use: { tool: "slack", actor: "legal", account: "official-account" },
        verdict: "silent",
        outcomes: ["silent"],
        clauses: [],
      },
      {
        use: { tool: "slack", actor: "legal", account: "personal-account" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p#c"],
      },
    ],
  },
  {
    title: "`only: S` with `for: T` is a pair with one id: prohibit T unless S, and permit T narrowed to S.",
    workspace: writeWorkspace(
      [writePolicy([{ id: "c", only: { actor: "hr" }, for: { tool: "slack" }, provided: [{ record: "log" }] }])],
      [writeTactic({ tool: "slack", actor: ["hr", "legal"] })],
    ),
    expected: [
      {
        // The duty belongs to the permission.
        use: { tool: "slack", actor: "hr" },
        verdict: "unmet",
        outcomes: ["permitted"],
        clauses: ["p#c"],
        unmet: [{ record: "log" }],
      },
      { use: { tool: "slack", actor: "legal" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#c"] },
    ],
  },
  {
    title: "A policy's own terms mean what its definitions say, in that policy.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "c", only: { tool: "approved messenger" }, for: { tool: "messaging-app" } }], {
          definitions: [{ term: "approved messenger", facet: "tool", means: ["Slack", "tiktok"] }],
        }),
      ],
      [writeTactic({ tool: ["slack", "whatsapp", "tiktok"] })],
    ),
    expected: [
      { use: { tool: "slack" }, verdict: "permitted", outcomes: ["permitted"], clauses: ["p#c"] },
      { use: { tool: "whatsapp" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#c"] },
      // TikTok is no messaging app, so neither half of the pair speaks about it.
      { use: { tool: "tiktok" }, verdict: "silent", outcomes: ["silent"], clauses: [] },
    ],
  },
  {
    title: "Every permission of the same policy beats its default; another policy's needs a maxim.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "own", permit: { tool: "slack" } }], {
          id: "p-1",
          default: "prohibited",
          appliesTo: { account: "official-account" },
        }),
        writePolicy([{ id: "other", permit: { tool: "tiktok" } }], { id: "p-2", owner: "hr" }),
      ],
      [
        writeTactic({ tool: ["slack", "tiktok"], account: "official-account" }),
        { id: "t-2", account: "personal-account" },
      ],
      // Not even an empty list of maxims takes the rule of `default` away.
      { precedence: [] },
    ),
    expected: [
      {
        use: { tool: "slack", account: "official-account" },
        verdict: "permitted",
        outcomes: ["permitted"],
        clauses: ["p-1#default", "p-1#own"],
      },
      {
        use: { tool: "tiktok", account: "official-account" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p-1#default", "p-2#other"],
      },
      {
        // Outside `appliesTo`; with TikTok it would be permitted, with another tool nothing speaks.
        tactic: "t-2",
        use: { account: "personal-account" },
        verdict: "silent",
        outcomes: ["permitted", "silent"],
        clauses: ["p-2#other"],
      },
    ],
  },
  {
    title: "A default: permitted never beats another policy's prohibition, nor one of its own.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "own", prohibit: { tool: "slack" } }], {
          id: "p-1",
          default: "permitted",
          authority: "law",
          effective: "2025-01-01",
        }),
        writePolicy([{ id: "other", prohibit: { region: "de" } }], {
          id: "p-2",
          authority: "team",
          effective: "2020-01-01",
        }),
      ],
      [writeTactic({ tool: ["slack", "tiktok"], region: ["us", "de"] })],
      { precedence: ["recency", "protection"] },
    ),
    expected: [
      {
        use: { tool: "slack", region: "us" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p-1#default", "p-1#own"],
      },
      {
        use: { tool: "slack", region: "de" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p-1#default", "p-1#own", "p-2#other"],
      },
      {
        use: { tool: "tiktok", region: "us" },
        verdict: "permitted",
        outcomes: ["permitted"],
        clauses: ["p-1#default"],
      },
      {
        use: { tool: "tiktok", region: "de" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p-1#default", "p-2#other"],
      },
    ],
  },
];
