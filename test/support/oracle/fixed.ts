import type { FixedCase } from "./fixed-case.ts";
import { fixedClauses } from "./fixed-clauses.ts";
import { fixedDays } from "./fixed-days.ts";
import { fixedDuties } from "./fixed-duties.ts";
import { fixedEvidence } from "./fixed-evidence.ts";
import { fixedOverrides } from "./fixed-overrides.ts";
import { fixedPrecedence } from "./fixed-precedence.ts";
import { fixedUses } from "./fixed-uses.ts";

export const fixedCases: readonly FixedCase[] = [
  ...fixedUses,
  ...fixedClauses,
  ...fixedPrecedence,
  ...fixedOverrides,
  ...fixedDays,
  ...fixedDuties,
  ...fixedEvidence,
].map(({ title, workspace, expected }) => ({
  title,
  workspace,
  expected: expected.map((use) => ({ tactic: "t", deciding: [], unmet: [], assumed: [], ...use })),
}));
