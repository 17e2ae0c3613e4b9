import { type DraftCase, writePolicy, writeTactic, writeWorkspace } from "./fixed-case.ts";

const noWhatsApp = { id: "c", prohibit: { tool: "whatsapp" } };
const noMessaging = { id: "c", prohibit: { tool: "messaging-app" } };
const noPersonalWhatsApp = { id: "c", prohibit: { tool: "WhatsApp", account: "personal-account" } };

export const fixedUses: readonly DraftCase[] = [
  {
    title: "Every concept stands for itself and every concept narrower than it, through any of its broader ones.",
    workspace: writeWorkspace(
      [writePolicy([{ id: "c", prohibit: { tool: "short-video-app" } }])],
      [writeTactic({ tool: ["TikTok", "social-network", "slack"] })],
    ),
    expected: [
      { use: { tool: "tiktok" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#c"] },
      {
        // Some social network may be TikTok.
        use: { tool: "social-network" },
        verdict: "depends",
        outcomes: ["prohibited", "silent"],
        clauses: ["p#c"],
        deciding: ["tool"],
      },
      { use: { tool: "slack" }, verdict: "silent", outcomes: ["silent"], clauses: [] },
    ],
  },
  {
    title: "What a strategy names and no taxonomy knows stands for something that no taxonomy lists.",
    workspace: writeWorkspace(
      [writePolicy([noMessaging, { id: "any", permit: { account: "official-account" } }])],
      [writeTactic({ tool: "Brand New", account: "official-account" })],
    ),
    expected: [
      {
        use: { tool: "Brand New", account: "official-account" },
        verdict: "permitted",
        outcomes: ["permitted"],
        clauses: ["p#any"],
      },
    ],
  },
  {
    title: "What only an unstated facet leaves open is unstated, not depends.",
    workspace: writeWorkspace([writePolicy([noPersonalWhatsApp])], [writeTactic({ tool: "whatsapp" })]),
    expected: [
      {
        use: { tool: "whatsapp" },
        verdict: "unstated",
        outcomes: ["prohibited", "silent"],
        clauses: ["p#c"],
        deciding: ["account"],
      },
    ],
  },
  {
    title: "Where a stated, broad concept and an unstated facet decide together, it depends, on both.",
    workspace: writeWorkspace([writePolicy([noPersonalWhatsApp])], [writeTactic({ tool: "messaging-app" })]),
    expected: [
      {
        use: { tool: "messaging-app" },
        verdict: "depends",
        outcomes: ["prohibited", "silent"],
        clauses: ["p#c"],
        deciding: ["tool", "account"],
      },
    ],
  },
  {
    title: "An organisation's own facets come last among those that decide.",
    workspace: writeWorkspace(
      [writePolicy([{ id: "c", prohibit: { channel: "outdoor", region: "de" } }])],
      [writeTactic({ tool: "slack" })],
    ),
    expected: [
      {
        use: { tool: "slack" },
        verdict: "unstated",
        outcomes: ["prohibited", "silent"],
        clauses: ["p#c"],
        deciding: ["region", "channel"],
      },
    ],
  },
  {
    title: "A tactic without any value has one, empty use.",
    workspace: writeWorkspace([writePolicy([noWhatsApp])], [writeTactic({})]),
    expected: [
      {
        use: {},
        verdict: "unstated",
        outcomes: ["prohibited", "silent"],
        clauses: ["p#c"],
        deciding: ["tool"],
      },
    ],
  },
  {
    title: "Identical uses are judged once.",
    workspace: writeWorkspace([writePolicy([noMessaging])], [writeTactic({ tool: ["Tik Tok", "TikTok", "Slack"] })]),
    expected: [
      { use: { tool: "tiktok" }, verdict: "silent", outcomes: ["silent"], clauses: [] },
      { use: { tool: "slack" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#c"] },
    ],
  },
  {
    title: "A facet left out takes the tactic's value, else the strategy's defaults, else the workspace's assume.",
    workspace: writeWorkspace(
      [writePolicy([{ id: "c", prohibit: { actor: "employee" } }])],
      [writeTactic({ account: "official-account" }, { uses: [{ tool: "slack" }, { tool: "tiktok", actor: "hr" }] })],
      {
        defaults: { actor: "executive", account: "personal-account" },
        assume: { actor: "legal", region: ["us", "de"], account: "personal-account" },
      },
    ),
    expected: [
      {
        use: { tool: "slack", actor: "executive", account: "official-account", region: "us" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p#c"],
        assumed: ["region"],
      },
      {
        use: { tool: "slack", actor: "executive", account: "official-account", region: "de" },
        verdict: "prohibited",
        outcomes: ["prohibited"],
        clauses: ["p#c"],
        assumed: ["region"],
      },
      {
        use: { tool: "tiktok", actor: "hr", account: "official-account", region: "us" },
        verdict: "silent",
        outcomes: ["silent"],
        clauses: [],
        assumed: ["region"],
      },
      {
        use: { tool: "tiktok", actor: "hr", account: "official-account", region: "de" },
        verdict: "silent",
        outcomes: ["silent"],
        clauses: [],
        assumed: ["region"],
      },
    ],
  },
  {
    title: "A rejected or done tactic is read but not judged.",
    workspace: writeWorkspace(
      [writePolicy([noWhatsApp])],
      [
        { id: "t-1", tool: "whatsapp", status: "rejected" },
        { id: "t-2", tool: "whatsapp", status: "done" },
        { id: "t-3", tool: "whatsapp", status: "paused" },
      ],
    ),
    expected: [
      { tactic: "t-3", use: { tool: "whatsapp" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#c"] },
    ],
  },
  {
    title:
      "The root's own atom stands for all that the taxonomy does not list, so naming every concept is not naming all.",
    workspace: writeWorkspace(
      [writePolicy([{ id: "c", prohibit: { region: ["us", "de"] } }])],
      [writeTactic({ tool: "slack" })],
    ),
    expected: [
      {
        use: { tool: "slack" },
        verdict: "unstated",
        outcomes: ["prohibited", "silent"],
        clauses: ["p#c"],
        deciding: ["region"],
      },
    ],
  },
];
