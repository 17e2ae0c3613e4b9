import { describe, expect, it } from "vitest";
import { judgeDocuments } from "../support/judge-documents.ts";
import { workspaceFromSeed } from "../support/oracle/arbitrary.ts";
import { fixedCases } from "../support/oracle/fixed.ts";
import { oracleVerdicts } from "../support/oracle/oracle.ts";

describe("the engine and the brute-force oracle", () => {
  it.each(fixedCases.map((fixed) => [fixed.title, fixed] as const))("%s", (_title, fixed) => {
    expect(judgeDocuments(fixed.workspace)).toEqual(oracleVerdicts(fixed.workspace));
  });

  it("agree on generated workspaces", () => {
    for (let seed = 0; seed < 20000; seed += 1) {
      const workspace = workspaceFromSeed(seed);
      expect(judgeDocuments(workspace), `seed ${seed}`).toEqual(oracleVerdicts(workspace));
    }
  });
});
