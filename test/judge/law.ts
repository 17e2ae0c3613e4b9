import * as fc from "fast-check";
import { expect } from "vitest";
import { judgeDocuments } from "../support/judge-documents.ts";
import { workspaceArbitrary } from "../support/oracle/arbitrary.ts";
import type { Workspace } from "../support/oracle/documents.ts";
import { expectHolds, repeat } from "./fresh.ts";
import { Chance, type Judged, listJudged, sortJudged } from "./transform.ts";

/** Checks a workspace and says how many times the law had something to say. */
type Check = (workspace: Workspace, chance: Chance) => number;

/** A law that holds for every workspace; `least` is how often it must have had something to say. */
export function expectLaw(least: number, check: Check, runs = 200): void {
  let count = 0;
  expectHolds(
    fc.property(workspaceArbitrary, fc.noBias(fc.nat()), (workspace, seed) => {
      count += check(workspace, new Chance(seed));
    }),
    runs,
  );
  expect(count, `the law had something to say; ${repeat}`).toBeGreaterThanOrEqual(least);
}

export function judge(workspace: Workspace): Judged[] {
  return listJudged(judgeDocuments(workspace));
}

/** A change of a workspace; undefined where there is nothing to change. */
type Change = (workspace: Workspace, chance: Chance) => Workspace | undefined;

/** The change alters nothing but what `rename` undoes. */
export function expectSame(
  least: number,
  change: Change,
  { rename = (judged) => judged, runs }: { rename?: (judged: Judged) => Judged; runs?: number } = {},
): void {
  const check: Check = (workspace, chance) => {
    const changed = change(workspace, chance);
    if (changed === undefined) return 0;
    const before = judge(workspace);
    expect(sortJudged(judge(changed).map(rename))).toEqual(sortJudged(before.map(rename)));
    return before.length;
  };
  expectLaw(least, check, runs);
}
