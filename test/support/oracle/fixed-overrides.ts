import { type DraftCase, writePolicy, writeTactic, writeWorkspace } from "./fixed-case.ts";

const noSlack = { id: "q", prohibit: { tool: "slack" } };
const slack = writeTactic({ tool: "slack" });
const bothPolicies = ["p-1#q", "p-2#p"];

export const fixedOverrides: readonly DraftCase[] = [
  {
    title: "A higher authority's prohibition wins before any consent to override it is asked.",
    workspace: writeWorkspace(
      [
        writePolicy([noSlack], { id: "p-1", authority: "company" }),
        writePolicy([{ id: "p", permit: { tool: "slack" }, overrides: ["p-1#q"] }], {
          id: "p-2",
          authority: "department",
        }),
      ],
      [slack],
    ),
    expected: [{ use: { tool: "slack" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: bothPolicies }],
  },
  {
    title: "Nobody lifts another's ban alone.",
    workspace: writeWorkspace(
      [
        writePolicy([noSlack], { id: "p-1", owner: "legal" }),
        // A role within the owner is not the same role.
        writePolicy([{ id: "p", permit: { tool: "slack" }, overrides: ["p-1#q"] }], {
          id: "p-2",
          owner: "hr",
          approvedBy: [{ role: "general-counsel", on: "2026-01-01" }],
        }),
      ],
      [slack],
    ),
    expected: [{ use: { tool: "slack" }, verdict: "prohibited", outcomes: ["prohibited"], clauses: bothPolicies }],
  },
  {
    title: "An override holds where the prohibition's owner approved the permission's policy, whatever the day.",
    workspace: writeWorkspace(
      [
        writePolicy([noSlack], { id: "p-1", owner: { role: "legal" } }),
        writePolicy([{ id: "p", permit: { tool: "messaging-app" }, overrides: ["p-1#q"] }], {
          id: "p-2",
          owner: "hr",
          approvedBy: [{ role: "Legal", on: "2027-01-01" }],
        }),
      ],
      [slack],
    ),
    expected: [{ use: { tool: "slack" }, verdict: "permitted", outcomes: ["permitted"], clauses: bothPolicies }],
  },
  {
    title: "A clause that overrides an `only` overrides its prohibition.",
    workspace: writeWorkspace(
      [
        writePolicy([
          { id: "q", only: { actor: "hr" }, for: { tool: "slack" } },
          { id: "p", permit: { tool: "messaging-app" }, overrides: ["q"] },
        ]),
      ],
      [writeTactic({ tool: "slack", actor: "legal" })],
    ),
    expected: [
      {
        use: { tool: "slack", actor: "legal" },
        verdict: "permitted",
        outcomes: ["permitted"],
        clauses: ["p#p", "p#q"],
      },
    ],
  },
  {
    title:
      "An override of another policy holds where the owner is the same role, also of a default by its reserved id.",
    workspace: writeWorkspace(
      [
        writePolicy([], { id: "p-1", default: "prohibited", appliesTo: { tool: "slack" } }),
        writePolicy([{ id: "p", permit: { tool: "messaging-app" }, overrides: ["p-1#default"] }], {
          id: "p-2",
          owner: { role: "Legal", name: "Dana Reyes" },
        }),
      ],
      [slack],
    ),
    expected: [
      { use: { tool: "slack" }, verdict: "permitted", outcomes: ["permitted"], clauses: ["p-1#default", "p-2#p"] },
    ],
  },
];
