import { expect, it } from "vitest";
import { clauseOfStatement } from "../../src/read/prose/clause-of-statement.ts";
import { scopeText, taxonomies } from "../support/scoped.ts";

/** Whether the clause of a sentence says that it was read in part. */
function isPartial(text: string, modality: "permit" | "prohibit"): boolean | undefined {
  return clauseOfStatement(scopeText(text, { modality }), taxonomies)?.reading?.isPartial;
}

it.each([
  ["You may share public information on LinkedIn.", false],
  ["You may use Slack.", false],
  ["You may submit up to 4 blog posts per year.", true],
  ["You may write about open-source code while nobody listens.", true],
  ["You may use Slack to plan lunches.", true],
])("a permission with a limit is read in part: %s", (text, expected) =>
  expect(isPartial(text, "permit")).toBe(expected),
);

it.each([
  ["Do not share customer data.", false],
  ["Do not export customer data in violation of export laws.", true],
  ["Do not open customer data for any purpose other than support.", true],
])("so is a prohibition of one way to do it: %s", (text, expected) =>
  expect(isPartial(text, "prohibit")).toBe(expected),
);
