import type { EvidenceDocument, TacticDocument } from "./documents.ts";
import { type DraftCase, writePolicy, writeTactic, writeWorkspace } from "./fixed-case.ts";

const slack = { tool: "slack" };
const approval = { approval: "legal" };
const met = { use: slack, verdict: "silent", outcomes: ["silent"], clauses: ["p#c"] } as const;
const unmet = { ...met, verdict: "unmet", unmet: [approval] } as const;

function show(id: string, evidence: EvidenceDocument, period?: string): TacticDocument {
  return { id, ...slack, evidence: [evidence], ...(period !== undefined && { period }) };
}

export const fixedDuties: readonly DraftCase[] = [
  {
    title: "A choice is met when one of its duties is.",
    workspace: writeWorkspace(
      [
        writePolicy([
          { id: "c", require: [{ anyOf: [approval, { record: "log" }] }, { training: "basics" }], for: slack },
        ]),
      ],
      [show("t-1", { record: "log" }), show("t-2", { training: "basics" })],
    ),
    expected: [
      { tactic: "t-1", ...met, verdict: "unmet", unmet: [{ training: "basics" }] },
      { tactic: "t-2", ...met, verdict: "unmet", unmet: [{ anyOf: [approval, { record: "log" }] }] },
    ],
  },
  {
    title:
      "Where a protected permission applies, duties of clauses of no higher authority fall away, protected ones aside.",
    workspace: writeWorkspace(
      [
        writePolicy(
          [
            {
              id: "p",
              permit: slack,
              protected: true,
              provided: [{ record: "log" }],
              effective: "2026-04-01/2026-04-10",
            },
            { id: "r", require: [approval], for: slack },
          ],
          { id: "p-1" },
        ),
        writePolicy([{ id: "r", require: [{ disclosure: "paid" }], for: slack }], { id: "p-2", authority: "law" }),
      ],
      [
        { id: "t-1", ...slack, period: "2026-04-01/2026-04-10" },
        { id: "t-2", ...slack, period: "2026-04-10/2026-04-11" },
      ],
    ),
    expected: [
      {
        tactic: "t-1",
        use: slack,
        verdict: "unmet",
        outcomes: ["permitted"],
        clauses: ["p-1#p", "p-1#r", "p-2#r"],
        unmet: [{ disclosure: "paid" }, { record: "log" }],
      },
      {
        // The approval is due on the second day only, when the right no longer holds.
        tactic: "t-2",
        use: slack,
        verdict: "unmet",
        outcomes: ["silent"],
        clauses: ["p-1#p", "p-1#r", "p-2#r"],
        unmet: [approval, { disclosure: "paid" }, { record: "log" }],
      },
    ],
  },
  {
    title: "A broader permission never takes away the duties of a narrower one.",
    workspace: writeWorkspace(
      [
        writePolicy([
          { id: "wide", permit: { tool: "messaging-app" } },
          { id: "narrow", permit: slack, provided: [approval] },
        ]),
      ],
      [writeTactic(slack)],
    ),
    expected: [{ ...unmet, outcomes: ["permitted"], clauses: ["p#narrow", "p#wide"] }],
  },
  {
    title: "Where every world fails but not every one is prohibited, the use is unmet.",
    workspace: writeWorkspace(
      [
        writePolicy([
          { id: "c", require: [approval], for: slack },
          { id: "q", prohibit: { region: "de" } },
        ]),
      ],
      [writeTactic(slack)],
    ),
    expected: [{ ...unmet, outcomes: ["prohibited", "silent"], clauses: ["p#c", "p#q"] }],
  },
];
