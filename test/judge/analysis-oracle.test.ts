import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { MeetingPair, PolicyAnalysis } from "../../src/model/policy-analysis.ts";
import { clauseKey } from "../../src/model/verdict.ts";
import { analyseDocuments, nameClauses, namePair } from "../support/analyse-documents.ts";
import { type OracleAnalysis, oracleAnalysis } from "../support/oracle/analysis.ts";
import { workspaceArbitrary, workspaceFromSeed } from "../support/oracle/arbitrary.ts";
import type { ClauseDocument, ScopeDocument, Workspace } from "../support/oracle/documents.ts";
import { expectHolds } from "./fresh.ts";

const chunks = 1;
const seedsOfChunk = 500;

/** Every clause offers what some other clause of its policy speaks of. */
function withAlternatives(workspace: Workspace): Workspace {
  const policies = workspace.policies.map((policy) => {
    const scopes = policy.clauses.map(scopeOf).filter((scope) => scope !== undefined);
    const clauses = policy.clauses.map((clause, index): ClauseDocument => {
      const offered = scopes[(index + 1) % scopes.length];
      return offered === undefined ? clause : { ...clause, alternatives: [offered] };
    });
    return { ...policy, clauses };
  });
  return { ...workspace, policies };
}

function scopeOf(clause: ClauseDocument): ScopeDocument | undefined {
  if ("prohibit" in clause) return clause.prohibit;
  return "permit" in clause ? clause.permit : clause.for;
}

/** The engine's answer in the oracle's form. */
function summarise(analysis: PolicyAnalysis): Omit<OracleAnalysis, "contradictions" | "overlaps" | "undeclared"> {
  const groups = new Map<string, string[]>();
  for (const { duplicate, original } of analysis.duplicates) {
    const name = clauseKey(original);
    groups.set(name, [...(groups.get(name) ?? [name]), clauseKey(duplicate)]);
  }
  return {
    shadowed: analysis.shadowed.map(({ shadowed }) => clauseKey(shadowed)),
    duplicates: [...groups.values()],
    oddExceptions: analysis.oddExceptions.map(({ clause, takes }) => `${clauseKey(clause)} ${takes}`).toSorted(),
    neverApplying: analysis.neverApplying.map(({ clause, because }) => `${clauseKey(clause)} ${because}`),
    idleRequirements: analysis.idleRequirements.map(({ requirement }) => clauseKey(requirement)),
    unagreed: analysis.unagreed.map(namePair).toSorted(),
    prohibitedAlternatives: analysis.prohibitedAlternatives.map(
      ({ clause, alternative }) => `${clauseKey(clause)} ${clause.clause?.alternatives.indexOf(alternative)}`,
    ),
  };
}

/** Pairs are listed up to a limit for each clause, and then counted. */
function expectSamePairs(listed: readonly MeetingPair[], expected: readonly string[], seed?: number): void {
  const names = listed.map(namePair);
  expect({ seed, unknown: names.filter((name) => !expected.includes(name)) }).toEqual({ seed, unknown: [] });
  expect({ seed, size: new Set(names).size }).toEqual({ seed, size: names.length });
  const others = listed.reduce((sum, pair) => sum + pair.others, 0);
  expect({ seed, pairs: names.length + others }).toEqual({ seed, pairs: expected.length });
}

function expectSame(workspace: Workspace, seed?: number): OracleAnalysis {
  const { contradictions, overlaps, undeclared, ...expected } = oracleAnalysis(workspace);
  const analysis = analyseDocuments(workspace);
  expect({ seed, ...summarise(analysis) }).toEqual({ seed, ...expected });
  expect({ seed, undecided: analysis.undecided }).toEqual({ seed, undecided: [] });
  expectSamePairs(analysis.contradictions, contradictions, seed);
  expectSamePairs([...analysis.crossings, ...analysis.overlaps], overlaps, seed);
  expectSamePairs(analysis.undeclared, undeclared, seed);
  for (const { shadowed, by } of analysis.shadowed) {
    expect(nameClauses(by)).not.toContain(clauseKey(shadowed));
  }
  return { contradictions, overlaps, undeclared, ...expected };
}

type Kind = keyof OracleAnalysis;

/** How often each notion occurred, so that not merely nothing is compared with nothing. */
function count(tally: Map<Kind, number>, analysis: OracleAnalysis): void {
  for (const kind of Object.keys(analysis) as Kind[]) {
    tally.set(kind, (tally.get(kind) ?? 0) + analysis[kind].length);
  }
}

describe("the analysis of a policy set and the brute-force oracle agree", () => {
  it.each(
    Array.from({ length: chunks }, (_, chunk) => [chunk * seedsOfChunk, (chunk + 1) * seedsOfChunk - 1] as const),
  )(
    "on the seeds %i to %i",
    (first, last) => {
      const tally = new Map<Kind, number>();
      for (let seed = first; seed <= last; seed += 1) {
        count(tally, expectSame(withAlternatives(workspaceFromSeed(seed)), seed));
      }
      expect([...tally].filter(([, found]) => found < 20)).toEqual([]);
    },
    120_000,
  );

  it("on fresh workspaces", () => {
    expectHolds(
      fc.property(workspaceArbitrary, (workspace) => {
        expectSame(withAlternatives(workspace));
      }),
      100,
    );
  }, 120_000);
});
