import type { EvidenceDocument, TacticDocument } from "./documents.ts";
import { type DraftCase, writePolicy, writeWorkspace } from "./fixed-case.ts";

const slack = { tool: "slack" };
const approval = { approval: "legal" };
const approved = writePolicy([{ id: "c", require: [approval], for: slack }]);
const met = { use: slack, verdict: "silent", outcomes: ["silent"], clauses: ["p#c"] } as const;
const unmet = { ...met, verdict: "unmet", unmet: [approval] } as const;

function show(id: string, evidence: EvidenceDocument, period?: string): TacticDocument {
  return { id, ...slack, evidence: [evidence], ...(period !== undefined && { period }) };
}

export const fixedEvidence: readonly DraftCase[] = [
  {
    title: "For roles, a duty is met by evidence whose value is within one of the duty's values.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "c", require: [{ approval: ["hr", "general-counsel"] }], for: slack }], { id: "p-2" }),
        approved,
      ],
      [
        show("t-1", { approval: "general-counsel" }),
        show("t-2", { approval: "Legal" }),
        show("t-3", { record: "legal" }),
      ],
    ),
    expected: [
      { tactic: "t-1", use: slack, verdict: "silent", outcomes: ["silent"], clauses: ["p#c", "p-2#c"] },
      {
        tactic: "t-2",
        use: slack,
        verdict: "unmet",
        outcomes: ["silent"],
        clauses: ["p#c", "p-2#c"],
        unmet: [{ approval: ["hr", "general-counsel"] }],
      },
      {
        tactic: "t-3",
        use: slack,
        verdict: "unmet",
        outcomes: ["silent"],
        clauses: ["p#c", "p-2#c"],
        unmet: [approval, { approval: ["hr", "general-counsel"] }],
      },
    ],
  },
  {
    title:
      "Evidence is dated not after the clause's first day nor the day of checking, and does not expire before its last.",
    workspace: writeWorkspace(
      [approved],
      [
        show("t-1", { ...approval, on: "2026-02-10", expires: "2026-02-20" }, "2026-02-10/2026-02-20"),
        show("t-2", { ...approval, on: "2026-02-11" }, "2026-02-10/2026-02-20"),
        show("t-3", { ...approval, expires: "2026-02-19" }, "2026-02-10/2026-02-20"),
        show("t-4", { ...approval, on: "2026-03-01" }, "2026-04-01/2026-04-30"),
        show("t-5", { ...approval, on: "2026-03-02" }, "2026-04-01/2026-04-30"),
        show("t-6", { ...approval, expires: "2099-12-31" }, "2026-04-01/.."),
        show("t-7", { ...approval, on: "1999-12-31" }, "../2026-04-01"),
        show("t-8", { ...approval }, "2026-04-01/.."),
      ],
    ),
    expected: [
      { tactic: "t-1", ...met },
      { tactic: "t-2", ...unmet },
      { tactic: "t-3", ...unmet },
      { tactic: "t-4", ...met },
      { tactic: "t-5", ...unmet },
      { tactic: "t-6", ...unmet },
      { tactic: "t-7", ...unmet },
      { tactic: "t-8", ...met },
    ],
  },
  {
    title: "Only the days on which the clause's duty arises count, and one piece of evidence must cover all of them.",
    workspace: writeWorkspace(
      [
        writePolicy([{ id: "c", require: [approval], for: slack, during: ["one", "two"] }], {
          calendar: [
            { id: "one", days: "2026-02-10/2026-02-11" },
            { id: "two", days: "2026-02-20/2026-02-21" },
          ],
        }),
      ],
      [
        show("t-1", { ...approval, on: "2026-02-10", expires: "2026-02-21" }, "2026-01-01/.."),
        {
          id: "t-2",
          ...slack,
          period: "2026-02-01/2026-02-28",
          evidence: [
            { ...approval, on: "2026-02-10", expires: "2026-02-12" },
            { ...approval, on: "2026-02-19" },
          ],
        },
      ],
    ),
    expected: [
      { tactic: "t-1", ...met },
      { tactic: "t-2", ...unmet },
    ],
  },
  {
    title: "Evidence with a scope under for counts in the worlds that lie in it.",
    workspace: writeWorkspace(
      [approved],
      [
        show("t-1", { ...approval, for: { region: "us" } }),
        { ...show("t-2", { ...approval, for: { region: "us" } }), region: "us" },
      ],
    ),
    expected: [
      { tactic: "t-1", ...unmet, verdict: "unstated", deciding: ["region"] },
      { tactic: "t-2", ...met, use: { tool: "slack", region: "us" } },
    ],
  },
];
