import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { judgeDocuments } from "../support/judge-documents.ts";
import { workspaceArbitrary, workspaceFromSeed } from "../support/oracle/arbitrary.ts";
import type { VerdictsOutput, Workspace } from "../support/oracle/documents.ts";
import { fixedCases } from "../support/oracle/fixed.ts";
import { oracleVerdicts } from "../support/oracle/oracle.ts";
import { expectHolds } from "./fresh.ts";

const chunks = 4;
const seedsOfChunk = 1_000;
const leastUsesOfChunk = 20_000 / chunks;

/** How often each thing occurred that a comparison of nothing, or of dull cases, would lack. */
class Tally {
  readonly counts = new Map<string, number>();

  add({ verdicts }: VerdictsOutput, { precedence }: Workspace): void {
    for (const { uses } of verdicts) {
      if (uses.length > 1) this.#count("tactic with several uses");
      for (const use of uses) {
        this.#count("use");
        this.#count(`verdict ${use.verdict}`);
        for (const outcome of use.outcomes) this.#count(`outcome ${outcome}`);
        if (use.outcomes.length === 3) this.#count("all three outcomes");
        if (use.clauses.length > 1) this.#count("several clauses");
        if (use.deciding.length > 0) this.#count("deciding 1");
        if (use.deciding.length > 1) this.#count("deciding 2");
        if (use.deciding.length > 2) this.#count("deciding 3");
        if (use.unmet.length > 1) this.#count("several unmet duties");
        if (use.unmet.some(({ anyOf }) => anyOf !== undefined)) this.#count("unmet choice");
        if (use.assumed.length > 0) this.#count("assumed value");
        if (precedence !== undefined) this.#count("own precedence");
      }
    }
  }

  listRare(least: number): string[] {
    return expectedThings.filter((thing) => (this.counts.get(thing) ?? 0) < least);
  }

  #count(thing: string): void {
    this.counts.set(thing, (this.counts.get(thing) ?? 0) + 1);
  }
}

const expectedThings = [
  "tactic with several uses",
  "verdict prohibited",
  "verdict unmet",
  "verdict depends",
  "verdict unstated",
  "verdict silent",
  "verdict permitted",
  "outcome prohibited",
  "outcome silent",
  "outcome permitted",
  "all three outcomes",
  "several clauses",
  "deciding 1",
  "deciding 2",
  "deciding 3",
  "several unmet duties",
  "unmet choice",
  "assumed value",
  "own precedence",
];

/** `seed` is shown where they differ. */
function expectSame(workspace: Workspace, seed?: number): VerdictsOutput {
  const expected = oracleVerdicts(workspace);
  expect({ seed, output: judgeDocuments(workspace) }).toEqual({ seed, output: expected });
  return expected;
}

describe("fixed cases", () => {
  it.each(fixedCases.map((fixed) => [fixed.title, fixed] as const))("%s", (_title, { workspace, expected }) => {
    const { verdicts } = expectSame(workspace);
    const judged = judgeDocuments(workspace).verdicts;
    expect(judged.flatMap(({ tactic, uses }) => uses.map((use) => ({ tactic, ...use })))).toEqual(expected);
    expect(verdicts.length).toBeGreaterThan(0);
  });
});

describe("the engine and the brute-force oracle agree", () => {
  it.each(
    Array.from({ length: chunks }, (_, chunk) => [chunk * seedsOfChunk, (chunk + 1) * seedsOfChunk - 1] as const),
  )(
    "on the seeds %i to %i, at least 5,000 uses of every kind",
    (first, last) => {
      const tally = new Tally();
      for (let seed = first; seed <= last; seed += 1) {
        const workspace = workspaceFromSeed(seed);
        tally.add(expectSame(workspace, seed), workspace);
      }
      expect(tally.counts.get("use")).toBeGreaterThanOrEqual(leastUsesOfChunk);
      expect(tally.listRare(20)).toEqual([]);
    },
    60_000,
  );

  it("on fresh workspaces", () => {
    const tally = new Tally();
    expectHolds(
      fc.property(workspaceArbitrary, (workspace) => {
        tally.add(expectSame(workspace), workspace);
      }),
      1_000,
    );
    expect(tally.counts.get("use")).toBeGreaterThanOrEqual(leastUsesOfChunk / 2);
    expect(tally.listRare(1)).toEqual([]);
  }, 180_000);
});
