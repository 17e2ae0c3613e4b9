import { describe, expect, it } from "vitest";
import { clauseKey } from "../../src/model/verdict.ts";
import { analyseDocuments, nameClauses, namePair } from "../support/analyse-documents.ts";
import type { ClauseDocument, PolicyDocument, TaxonomyDocument, Workspace } from "../support/oracle/documents.ts";

/** A facet of so many concepts without kinds. */
function facetOf(facet: string, count: number): TaxonomyDocument {
  return {
    kind: "taxonomy",
    facet,
    concepts: Array.from({ length: count }, (_, index) => ({ id: `${facet}-${index}`, label: `${facet}-${index}` })),
  };
}

function workspaceOf(
  clauses: readonly ClauseDocument[],
  taxonomies: readonly TaxonomyDocument[],
  more: Partial<PolicyDocument> = {},
): Workspace {
  const policy: PolicyDocument = { kind: "policy", id: "p", title: "P", owner: "hr", clauses, ...more };
  return { taxonomies: [facetOf("actor", 3), ...taxonomies], policies: [policy], strategies: [], today: "2026-11-27" };
}

/** Each speaks of a tool and a region of its own, so that none has to do with another. */
function listPeaceful(count: number): ClauseDocument[] {
  return Array.from({ length: count }, (_, index) => {
    const scope = { tool: `tool-${index}`, region: `region-${index % 20}` };
    const id = `c-${index}`;
    if (index % 3 === 0) return { id, prohibit: scope };
    return index % 3 === 1 ? { id, permit: scope } : { id, require: [{ record: "log" }], for: scope };
  });
}

const LARGE = [facetOf("tool", 1_000), facetOf("region", 20)];

describe("in a thousand clauses that go together well", () => {
  it("finds nothing", () => {
    const analysis = analyseDocuments(workspaceOf(listPeaceful(1_000), LARGE));
    expect(Object.entries<readonly unknown[]>({ ...analysis }).filter(([, found]) => found.length > 0)).toEqual([]);
  });

  it("finds a planted contradiction, with the case", () => {
    const planted: ClauseDocument = { id: "planted", permit: { tool: "tool-501", region: "region-1" } };
    const { contradictions } = analyseDocuments(workspaceOf([...listPeaceful(1_000), planted], LARGE));
    expect(contradictions.map(namePair)).toEqual(["p#c-501 p#planted"]);
    expect(contradictions[0]?.witness).toEqual({
      world: [
        { facet: "tool", label: "tool-501" },
        { facet: "region", label: "region-1" },
      ],
      day: undefined,
    });
  });

  it("finds a planted clause that two others shadow together", () => {
    const both: ClauseDocument[] = [
      { id: "here", prohibit: { tool: ["tool-0", "tool-3", "tool-6"], region: "region-5" } },
      { id: "elsewhere", prohibit: { tool: ["tool-0", "tool-3", "tool-6"] }, unless: [{ region: "region-5" }] },
      { id: "planted", prohibit: { tool: ["tool-3", "tool-6"], actor: "actor-1" } },
    ];
    const { shadowed } = analyseDocuments(workspaceOf([...listPeaceful(1_000), ...both], LARGE));
    const planted = shadowed.find((found) => clauseKey(found.shadowed) === "p#planted");
    expect(planted && nameClauses(planted.by)).toEqual(["p#here", "p#elsewhere"]);
  });
});

describe("a policy set that was made to be hard", () => {
  it("a thousand bans against a thousand permissions of the same: some pairs are listed, the others counted", () => {
    const clauses = Array.from(
      { length: 2_000 },
      (_, index): ClauseDocument =>
        index % 2 === 0
          ? { id: `q-${index}`, prohibit: { tool: "tool-1" } }
          : { id: `p-${index}`, permit: { tool: "tool-1" } },
    );
    const { contradictions, duplicates } = analyseDocuments(workspaceOf(clauses, LARGE));
    expect(contradictions.length).toBe(4_000);
    expect(contradictions.reduce((sum, { others }) => sum + others, contradictions.length)).toBe(1_000_000);
    expect(duplicates.length).toBe(1_998);
  }, 60_000);

  it("more pigeons than holes: nobody can tell, and it says so", () => {
    const pigeons = Array.from({ length: 13 }, (_, index) => facetOf(`x-${index}`, 12));
    const holes = (facet: string): string[] => Array.from({ length: 12 }, (_, index) => `${facet}-${index}`);
    const clauses: ClauseDocument[] = [{ id: "asked", require: [{ record: "log" }] }];
    for (const [index, { facet }] of pigeons.entries()) {
      for (const other of pigeons.slice(index + 1)) {
        for (let hole = 0; hole < 12; hole += 1) {
          const scope = { [facet]: `${facet}-${hole}`, [other.facet]: `${other.facet}-${hole}` };
          clauses.push({ id: `${facet}-${other.facet}-${hole}`, prohibit: scope });
        }
      }
    }
    const appliesTo = Object.fromEntries(pigeons.map(({ facet }) => [facet, holes(facet)]));
    const { undecided, idleRequirements } = analyseDocuments(workspaceOf(clauses, pigeons, { appliesTo }));
    expect(nameClauses(undecided)).toContain("p#asked");
    expect(idleRequirements).toEqual([]);
  }, 60_000);

  it("exceptions that cut a permission into millions of pieces", () => {
    const facets = Array.from({ length: 40 }, (_, index) => facetOf(`x-${index}`, 2));
    const unless = Array.from({ length: 20 }, (_, index) => ({
      [`x-${2 * index}`]: `x-${2 * index}-0`,
      [`x-${2 * index + 1}`]: `x-${2 * index + 1}-0`,
    }));
    const clauses: ClauseDocument[] = [
      { id: "ban", prohibit: { tool: "tool-1" } },
      { id: "exception", permit: { tool: "tool-1" }, unless, overrides: ["ban"] },
      { id: "same", prohibit: { tool: "tool-1" } },
      { id: "within", prohibit: { tool: "tool-1", "x-0": "x-0-1" } },
    ];
    const { shadowed, undecided } = analyseDocuments(workspaceOf(clauses, [...LARGE, ...facets]));
    expect(undecided).toEqual([]);
    expect(shadowed.map((found) => clauseKey(found.shadowed))).toEqual(["p#ban", "p#exception", "p#within"]);
  }, 60_000);
});
