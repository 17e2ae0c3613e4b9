import { type DraftCase, writePolicy, writeTactic, writeWorkspace } from "./fixed-case.ts";

const slack = { tool: "slack" };

export const fixedDays: readonly DraftCase[] = [
  {
    title:
      "The outcome of a world is the strictest over all days of the tactic: prohibited before silent before permitted.",
    workspace: writeWorkspace(
      [
        writePolicy(
          [
            { id: "p", permit: slack, effective: "2026-03-10/2026-03-20" },
            { id: "q", prohibit: { tool: "messaging-app" }, during: ["blackout", "audit"] },
          ],
          {
            calendar: [
              { id: "blackout", days: "2026-04-01/2026-04-05" },
              { id: "audit", days: "2026-04-09" },
              { id: "other", days: "2026-03-01/2026-05-01" },
            ],
          },
        ),
      ],
      [
        { id: "t-1", ...slack, period: "2026-03-10/2026-03-20" },
        { id: "t-2", ...slack, period: "2026-03-10/2026-03-21" },
        { id: "t-3", ...slack, period: "2026-03-15/2026-04-01" },
        { id: "t-4", ...slack, period: "2026-04-06/2026-04-08" },
        { id: "t-5", ...slack, period: "2026-04-06/.." },
      ],
    ),
    expected: [
      { tactic: "t-1", use: slack, verdict: "permitted", outcomes: ["permitted"], clauses: ["p#p"] },
      { tactic: "t-2", use: slack, verdict: "silent", outcomes: ["silent"], clauses: ["p#p"] },
      { tactic: "t-3", use: slack, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#p", "p#q"] },
      { tactic: "t-4", use: slack, verdict: "silent", outcomes: ["silent"], clauses: [] },
      { tactic: "t-5", use: slack, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#q"] },
    ],
  },
  {
    title: "Without any period the span is from the day of checking on, without end.",
    workspace: writeWorkspace(
      [
        writePolicy([
          { id: "over", prohibit: slack, effective: "../2026-02-28" },
          { id: "now", prohibit: { tool: "tiktok" }, effective: "../2026-03-01" },
          { id: "ever", prohibit: { tool: "whatsapp" }, effective: "2199-01-01/2199-01-01" },
        ]),
      ],
      [writeTactic({ tool: ["slack", "tiktok", "whatsapp"] })],
    ),
    expected: [
      { use: slack, verdict: "silent", outcomes: ["silent"], clauses: [] },
      { use: { tool: "tiktok" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#now"] },
      { use: { tool: "whatsapp" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#ever"] },
    ],
  },
  {
    title: "A bare day means that day alone, except under effective, where it means from that day on.",
    workspace: writeWorkspace(
      [
        writePolicy(
          [
            { id: "event", prohibit: { region: "us" }, during: ["day"] },
            { id: "on", prohibit: { region: "de" } },
          ],
          {
            effective: "2026-03-05",
            calendar: [{ id: "day", days: "2026-03-05" }],
          },
        ),
      ],
      [
        { id: "t-1", region: ["us", "de"], period: "2026-03-06" },
        { id: "t-2", region: "us" },
      ],
      { period: "../2026-03-05" },
    ),
    expected: [
      { tactic: "t-1", use: { region: "us" }, verdict: "silent", outcomes: ["silent"], clauses: [] },
      { tactic: "t-1", use: { region: "de" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#on"] },
      // The strategy's period ends with the event's day.
      { tactic: "t-2", use: { region: "us" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#event"] },
    ],
  },
  {
    title:
      "A clause with an interval of its own holds on the days of both, and one that so holds on no day never applies.",
    workspace: writeWorkspace(
      [
        writePolicy(
          [
            { id: "none", prohibit: slack, effective: "2026-07-01" },
            { id: "none-during", prohibit: slack, during: ["summer"] },
            { id: "some", prohibit: slack, effective: "2026-06-15" },
          ],
          { effective: "2026-06-01/2026-06-30", calendar: [{ id: "summer", days: "2026-07-01/2026-08-31" }] },
        ),
      ],
      [writeTactic(slack)],
    ),
    expected: [{ use: slack, verdict: "prohibited", outcomes: ["prohibited"], clauses: ["p#some"] }],
  },
];
