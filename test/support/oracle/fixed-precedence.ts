import { type DraftCase, writePolicy, writeTactic, writeWorkspace } from "./fixed-case.ts";

const noSlack = { id: "q", prohibit: { tool: "slack" } };
const slack = writeTactic({ tool: "slack" });
const bothPolicies = ["p-1#q", "p-2#p"];

export const fixedPrecedence: readonly DraftCase[] = [
  {
    title: "A protected permission wins where the prohibition's authority is not higher.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "us", prohibit: { region: "us" } }], { id: "p-1", authority: "group" }),
        writePolicy([{ id: "de", prohibit: { region: "de", actor: "employee" } }], { id: "p-2" }),
        writePolicy([{ id: "p", permit: { actor: "employee" }, protected: true }], { id: "p-3", owner: "hr" }),
      ],
      [writeTactic({ actor: "employee", region: ["us", "de"] })],
    ),
    expected: [
      {
        use: { actor: "employee", region: "us" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p-1#us", "p-3#p"],
      },
      {
        use: { actor: "employee", region: "de" },
        verdict: "permitted",
        outcomes: ["permitted"],
        clauses: ["p-2#de", "p-3#p"],
      },
    ],
  },
  {
    title: "A higher authority's plain permission does not stop a lower one from being stricter.",
    workspace: writeWorkspace(
      [
        writePolicy([noSlack], { id: "p-1", authority: "team", owner: "hr" }),
        writePolicy([{ id: "p", permit: { tool: "slack", actor: "hr" } }], { id: "p-2", authority: "law" }),
      ],
      [writeTactic({ tool: "slack", actor: "hr" })],
    ),
    expected: [
      { use: { tool: "slack", actor: "hr" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: bothPolicies },
    ],
  },
  {
    title: "The narrower scope wins, between clauses of one policy or of policies with the same owner only.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "q", prohibit: { tool: "messaging-app" } }], { id: "p-1" }),
        writePolicy([{ id: "p", permit: { tool: "slack" } }], { id: "p-2" }),
        writePolicy([{ id: "p", permit: { tool: "whatsapp" } }], { id: "p-3", owner: "general-counsel" }),
      ],
      [writeTactic({ tool: ["slack", "whatsapp"] })],
    ),
    expected: [
      { use: { tool: "slack" }, verdict: "permitted", outcomes: ["permitted"], clauses: bothPolicies },
      { use: { tool: "whatsapp" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p-1#q", "p-3#p"] },
    ],
  },
  {
    title: "Scopes are compared with what they inherit from appliesTo, without unless.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "q", prohibit: { tool: "slack" }, unless: [{ actor: "hr" }] }], { id: "p-1" }),
        writePolicy([{ id: "p", permit: { tool: "slack" } }], { id: "p-2", appliesTo: { actor: ["legal", "hr"] } }),
      ],
      [writeTactic({ tool: "slack", actor: "legal" })],
    ),
    expected: [
      {
        use: { tool: "slack", actor: "legal" },
        verdict: "permitted",
        outcomes: ["permitted"],
        clauses: bothPolicies,
      },
    ],
  },
  {
    title: "The days of during count as one more facet of a scope, effective does not.",
    workspace: writeWorkspace(
      [
        writePolicy(
          [
            { id: "q", prohibit: { tool: "messaging-app" } },
            { id: "p-during", permit: { tool: "messaging-app", actor: "hr" }, during: ["launch"] },
            { id: "q-hr", prohibit: { actor: "hr", tool: "messaging-app" } },
            { id: "q-legal", prohibit: { actor: "legal" } },
            { id: "p-effective", permit: { actor: "legal" }, effective: "2026-04-01/2026-04-03" },
          ],
          { calendar: [{ id: "launch", days: "2026-04-01/2026-04-03" }] },
        ),
      ],
      [writeTactic({ tool: "slack", actor: "hr" }), { id: "t-2", tool: "tiktok", actor: "legal" }],
      { period: "2026-04-02" },
    ),
    expected: [
      {
        use: { tool: "slack", actor: "hr" },
        verdict: "permitted",
        outcomes: ["permitted"],
        clauses: ["p#p-during", "p#q", "p#q-hr"],
      },
      {
        tactic: "t-2",
        use: { tool: "tiktok", actor: "legal" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p#p-effective", "p#q-legal"],
      },
    ],
  },
  {
    title: "The later clause wins where recency is configured, an open start being the earliest.",
    workspace: writeWorkspace(
      [
        writePolicy([
          { id: "q", prohibit: { tool: "slack" } },
          { id: "p", permit: { tool: "messaging-app" }, effective: "2025-01-01" },
          { id: "q-later", prohibit: { tool: "slack", region: "de" }, effective: "2025-01-02/.." },
        ]),
      ],
      [writeTactic({ tool: "slack", region: ["us", "de"] })],
      { precedence: ["recency", "specificity"] },
    ),
    expected: [
      {
        use: { tool: "slack", region: "us" },
        verdict: "permitted",
        outcomes: ["permitted"],
        clauses: ["p#p", "p#q"],
      },
      {
        use: { tool: "slack", region: "de" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p#p", "p#q", "p#q-later"],
      },
    ],
  },
  {
    title: "The maxim prohibition is always last, whether listed or not.",
    workspace: writeWorkspace(
      [writePolicy([noSlack, { id: "p", permit: { tool: "slack", region: "us" } }])],
      [writeTactic({ tool: "slack", region: "us" })],
      { precedence: ["prohibition", "specificity"] },
    ),
    expected: [
      { use: { tool: "slack", region: "us" }, verdict: "permitted", outcomes: ["permitted"], clauses: ["p#p", "p#q"] },
    ],
  },
  {
    title: "A maxim that is not listed is not asked.",
    workspace: writeWorkspace(
      [writePolicy([noSlack, { id: "p", permit: { tool: "slack" }, overrides: ["q"] }])],
      [slack],
      { precedence: ["protection", "authority", "specificity"] },
    ),
    expected: [{ use: { tool: "slack" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#p", "p#q"] }],
  },
  {
    title: "A lower authority's prohibition does not win by its authority; left out, it is company.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "q", prohibit: { tool: "messaging-app" } }], { id: "p-1" }),
        writePolicy([{ id: "p", permit: { tool: "slack" } }], { id: "p-2", authority: "group" }),
        writePolicy([{ id: "p", permit: { tool: "whatsapp" } }], { id: "p-3", authority: "department" }),
      ],
      [writeTactic({ tool: ["slack", "whatsapp"] })],
    ),
    expected: [
      { use: { tool: "slack" }, verdict: "permitted", outcomes: ["permitted"], clauses: bothPolicies },
      { use: { tool: "whatsapp" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p-1#q", "p-3#p"] },
    ],
  },
  {
    title: "The first of the maxims that tells two clauses apart decides.",
    workspace: writeWorkspace(
      [writePolicy([noSlack, { id: "p", permit: { tool: "messaging-app" }, effective: "2025-01-01" }])],
      [slack],
      { precedence: ["specificity", "recency"] },
    ),
    expected: [{ use: { tool: "slack" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#p", "p#q"] }],
  },
];
