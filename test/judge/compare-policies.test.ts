import { describe, expect, it } from "vitest";
import { comparePolicies } from "../../src/judge/analysis/compare-policies.ts";
import { bindWorkspace } from "../support/judge-documents.ts";
import { workspaceFromSeed } from "../support/oracle/arbitrary.ts";
import type { PolicyDocument, Workspace } from "../support/oracle/documents.ts";
import { EffectJudge } from "../support/oracle/effect.ts";
import { openSpace } from "../support/oracle/meetings.ts";

const seeds = 300;

/** A version of the policies with one change of a kind that people make. */
function change({ policies }: Workspace, seed: number): PolicyDocument[] {
  const at = seed % policies.length;
  return policies.map((policy, index) => {
    if (index !== at || policy.clauses.length === 0) return policy;
    const number = Math.floor(seed / policies.length) % policy.clauses.length;
    const clause = policy.clauses[number];
    if (clause === undefined) return policy;
    const others = policy.clauses.filter((other) => other !== clause);
    switch (seed % 4) {
      case 0:
        return { ...policy, clauses: others };
      case 1:
        return { ...policy, clauses: [...policy.clauses, { ...clause, id: "again" }] };
      case 2:
        return { ...policy, clauses: [...others, { ...clause, effective: "2026-03-01/2026-03-03" }] };
      default:
        return { ...policy, clauses: policy.clauses.toReversed() };
    }
  });
}

/** Whether the two differ in some world on some day, by looking at each. */
function doDiffer(before: Workspace, after: Workspace): boolean {
  const [one, other] = [openSpace(before, after.policies), openSpace(after, before.policies)];
  const judges = [new EffectJudge(one, other.clauses), new EffectJudge(other, one.clauses)] as const;
  const texts = new Map<string, string>();
  for (const { world, stretch, applying } of one.meetings) {
    texts.set(JSON.stringify([[...world], stretch]), judges[0].describe(applying));
  }
  expect(other.meetings.length).toBe(texts.size);
  return other.meetings.some(
    ({ world, stretch, applying }) => texts.get(JSON.stringify([[...world], stretch])) !== judges[1].describe(applying),
  );
}

describe("two versions of a policy set", () => {
  it("are equivalent exactly where brute force finds no difference", () => {
    const found = { equivalent: 0, different: 0 };
    for (let seed = 0; seed < seeds; seed += 1) {
      const before = workspaceFromSeed(seed);
      const after = { ...before, policies: change(before, seed) };
      const comparison = comparePolicies(bindWorkspace(before).set, bindWorkspace(after).set);
      const expected = doDiffer(before, after) ? "different" : "equivalent";
      expect({ seed, answer: comparison.answer }).toEqual({ seed, answer: expected });
      found[expected] += 1;
      if (comparison.answer !== "different") continue;
      const { before: was, after: is } = comparison;
      expect({ seed, was }).not.toEqual({ seed, was: is });
    }
    expect(Math.min(found.equivalent, found.different)).toBeGreaterThan(seeds / 5);
  }, 120_000);
});
