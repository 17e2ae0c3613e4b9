import { describe, expect, it, vi } from "vitest";
import type {
  ClauseDocument,
  DutyDocument,
  EvidenceDocument,
  ScopeDocument,
  TacticDocument,
  Workspace,
} from "../support/oracle/documents.ts";
import { toList } from "../support/oracle/lists.ts";
import { expectLaw, judge } from "./law.ts";
import {
  type Chance,
  Concepts,
  dutyKinds,
  type Judged,
  listDuties,
  mapClauses,
  mapStrategies,
  mapTactics,
  omit,
  restate,
} from "./transform.ts";

vi.setConfig({ testTimeout: 120_000 });

/** Pairs of the same use, before and after a change. */
function pairUses(workspace: Workspace, changed: Workspace): { before: Judged; after: Judged }[] {
  const after = new Map(judge(changed).map((judged) => [`${judged.strategy} ${judged.tactic} ${judged.use}`, judged]));
  return judge(workspace).flatMap((before) => {
    const found = after.get(`${before.strategy} ${before.tactic} ${before.use}`);
    return found === undefined ? [] : [{ before, after: found }];
  });
}

function isWithin(inner: readonly string[], outer: readonly string[]): boolean {
  return inner.every((item) => outer.includes(item));
}

const failingVerdicts: readonly string[] = ["prohibited", "unmet"];
const passingVerdicts: readonly string[] = ["silent", "permitted"];

function implies(condition: boolean, consequence: boolean): boolean {
  return !condition || consequence;
}

/** A stated concept has no say in what is unstated alone: narrowing one leaves the question as it is. */
function keepsQuestion({ verdict, values }: Judged, facet: string): boolean {
  return verdict === "unstated" && Object.hasOwn(values, facet);
}

/** The verdicts that a use can get when one facet is narrowed. */
function canNarrowTo(judged: Judged, facet: string): readonly string[] {
  if (keepsQuestion(judged, facet)) return ["unstated"];
  if (judged.verdict === "unmet") return failingVerdicts;
  if (judged.verdict === "silent") return passingVerdicts;
  if (judged.verdict === "prohibited" || judged.verdict === "permitted") return [judged.verdict];
  return [...failingVerdicts, "depends", "unstated", ...passingVerdicts];
}

describe("narrowing a use", () => {
  it("turns nothing certain into its opposite, nor into a question", () => {
    const seen = new Map<string, number>();
    expectLaw(1_000, (workspace, chance) => {
      const pairs = narrowUses(workspace, chance);
      for (const { before, after, facet } of pairs) {
        expect(after).toSatisfy((narrow: Judged) => isWithin(narrow.outcomes, before.outcomes));
        expect(after).toSatisfy((narrow: Judged) => isWithin(narrow.clauses, before.clauses));
        expect(after).toSatisfy((narrow: Judged) => isWithin(narrow.unmet, before.unmet));
        seen.set(before.verdict, (seen.get(before.verdict) ?? 0) + 1);
        expect(canNarrowTo(before, facet)).toContain(after.verdict);
        expect(implies(keepsQuestion(before, facet), after.deciding.join() === before.deciding.join())).toBe(true);
      }
      return pairs.length;
    });
    expect([...seen.keys()].toSorted()).toEqual(["depends", "permitted", "prohibited", "silent", "unmet", "unstated"]);
  });

  it("to one atom in every facet that decides leaves no question", () => {
    expectLaw(100, (workspace, chance) => {
      const concepts = new Concepts(workspace);
      const open = judge(workspace).filter(({ deciding }) => deciding.length > 0);
      const settled = pinUses(workspace, open, (judged) => settle(judged, judged.deciding, concepts, chance));
      for (const judged of settled) expect([...failingVerdicts, ...passingVerdicts]).toContain(judged.verdict);
      return settled.length;
    });
  });

  it("to one atom in every facet leaves one outcome", () => {
    expectLaw(500, (workspace, chance) => {
      const concepts = new Concepts(workspace);
      const pinned = pinUses(workspace, judge(workspace), (judged) =>
        settle(judged, concepts.facets, concepts, chance),
      );
      for (const { outcomes } of pinned) expect(outcomes).toHaveLength(1);
      return pinned.length;
    });
  });
});

describe("adding a clause", () => {
  it("that prohibits never makes anything less prohibited, and touches no duty", () => {
    expectLaw(500, (workspace, chance) => {
      const [scope] = pickScope(workspace, chance);
      const pairs = pairUses(workspace, addClause(workspace, { id: "z-added", prohibit: scope }, chance));
      for (const { before, after } of pairs) {
        expect(after.unmet).toEqual(before.unmet);
        expect(isWithin(before.clauses, after.clauses)).toBe(true);
        expect(implies(before.outcomes.includes("prohibited"), after.outcomes.includes("prohibited"))).toBe(true);
        expect(implies(!before.outcomes.includes("permitted"), !after.outcomes.includes("permitted"))).toBe(true);
        expect(implies(!before.outcomes.includes("silent"), !after.outcomes.includes("silent"))).toBe(true);
        expect(implies(before.verdict === "prohibited", after.verdict === "prohibited")).toBe(true);
        expect(implies(before.verdict === "unmet", failingVerdicts.includes(after.verdict))).toBe(true);
      }
      return pairs.length;
    });
  });

  it("that permits, unprotected, prohibits nothing, and takes no duty away", () => {
    expectLaw(500, (workspace, chance) => {
      const [scope] = pickScope(workspace, chance);
      const overrides = listProhibitions(workspace);
      const added: ClauseDocument = {
        id: "z-added",
        permit: scope,
        ...(chance.below(2) === 0 && overrides.length > 0 && { overrides }),
        ...(chance.below(2) === 0 && { provided: [{ record: "z-record" }] }),
      };
      const pairs = pairUses(workspace, addClause(workspace, added, chance));
      for (const { before, after } of pairs) {
        expect(isWithin(before.unmet, after.unmet)).toBe(true);
        expect(isWithin(after.unmet, [...before.unmet, '{"record":"z-record"}'])).toBe(true);
        expect(isWithin(before.clauses, after.clauses)).toBe(true);
        expect(implies(!before.outcomes.includes("prohibited"), !after.outcomes.includes("prohibited"))).toBe(true);
        expect(implies(before.outcomes.includes("permitted"), after.outcomes.includes("permitted"))).toBe(true);
        expect(implies(before.verdict === "permitted" && !("provided" in added), after.verdict === "permitted")).toBe(
          true,
        );
      }
      return pairs.length;
    });
  });

  it("that permits, protected, adds no duty of others", () => {
    expectLaw(500, (workspace, chance) => {
      const [scope] = pickScope(workspace, chance);
      const added: ClauseDocument = { id: "z-added", permit: scope, protected: true };
      const pairs = pairUses(workspace, addClause(workspace, added, chance));
      for (const { before, after } of pairs) {
        expect(isWithin(after.unmet, before.unmet)).toBe(true);
        expect(implies(!before.outcomes.includes("prohibited"), !after.outcomes.includes("prohibited"))).toBe(true);
        expect(implies(before.verdict === "permitted", after.verdict === "permitted")).toBe(true);
      }
      return pairs.length;
    });
  });

  it("that requires changes no outcome, and takes no duty away", () => {
    expectLaw(500, (workspace, chance) => {
      const [scope] = pickScope(workspace, chance);
      const added: ClauseDocument = { id: "z-added", require: [{ record: "z-record" }], for: scope };
      const pairs = pairUses(workspace, addClause(workspace, added, chance));
      for (const { before, after } of pairs) {
        expect(after.outcomes).toEqual(before.outcomes);
        expect(isWithin(before.unmet, after.unmet)).toBe(true);
        expect(after.verdict === "prohibited").toBe(before.verdict === "prohibited");
        expect(implies(before.verdict === "unmet", after.verdict === "unmet")).toBe(true);
      }
      return pairs.length;
    });
  });

  it("that is a default permission lifts no prohibition of others", () => {
    expectLaw(200, (workspace, chance) => {
      const free = workspace.policies.filter((policy) => (policy.default ?? "silent") === "silent");
      if (free.length === 0) return 0;
      const { id } = chance.pick(free);
      const policies = workspace.policies.map((policy) =>
        policy.id === id ? { ...policy, default: "permitted" as const } : policy,
      );
      const pairs = pairUses(workspace, { ...workspace, policies });
      for (const { before, after } of pairs) {
        expect(after.outcomes.includes("prohibited")).toBe(before.outcomes.includes("prohibited"));
        expect(after.unmet).toEqual(before.unmet);
        expect(after.verdict === "prohibited").toBe(before.verdict === "prohibited");
      }
      return pairs.length;
    });
  });

  it("that is a default prohibition of everything leaves no world silent", () => {
    expectLaw(200, (workspace) => {
      const policies = workspace.policies.map((policy) => ({
        ...omit(omit(policy, "appliesTo"), "effective"),
        default: "prohibited" as const,
      }));
      const judged = judge({ ...workspace, policies });
      for (const { outcomes } of judged) expect(outcomes).not.toContain("silent");
      return judged.length;
    });
  });
});

describe("the highest authority", () => {
  it("permits everything with one protected permission, and takes all others' duties away", () => {
    expectLaw(500, (workspace, chance) => {
      const [, everything] = pickScope(workspace, chance);
      const unprotected = mapClauses(workspace, unprotect);
      const judged = judge(addLaw(unprotected, { id: "right", permit: everything, protected: true }));
      for (const { verdict, outcomes, unmet } of judged) {
        expect({ verdict, outcomes, unmet }).toEqual({ verdict: "permitted", outcomes: ["permitted"], unmet: [] });
      }
      return judged.length;
    });
  });

  it("prohibits everything with one prohibition, where nothing is protected", () => {
    expectLaw(500, (workspace, chance) => {
      const [, everything] = pickScope(workspace, chance);
      const lower = workspace.policies.map((policy) => ({ ...policy, authority: "company" as const }));
      const unprotected = mapClauses({ ...workspace, policies: lower }, unprotect);
      const judged = judge(addLaw(unprotected, { id: "ban", prohibit: everything }));
      for (const { verdict, outcomes } of judged) {
        expect({ verdict, outcomes }).toEqual({ verdict: "prohibited", outcomes: ["prohibited"] });
      }
      return judged.length;
    });
  });
});

it("asking no maxim makes nothing less prohibited", () => {
  expectLaw(500, (workspace) => {
    const pairs = pairUses(workspace, { ...workspace, precedence: [] });
    for (const { before, after } of pairs) {
      expect(implies(before.outcomes.includes("prohibited"), after.outcomes.includes("prohibited"))).toBe(true);
      expect(implies(before.verdict === "prohibited", after.verdict === "prohibited")).toBe(true);
      expect(after.unmet).toEqual(before.unmet);
    }
    return pairs.length;
  });
});

describe("adding evidence", () => {
  it("adds no unmet duty and changes no outcome", () => {
    expectLaw(500, (workspace, chance) => {
      const duties = listSingleDuties(workspace);
      if (duties.length === 0) return 0;
      const [scope] = pickScope(workspace, chance);
      const pairs = pairUses(
        workspace,
        addEvidence(workspace, () => ({
          ...answer(chance.pick(duties)),
          ...(chance.below(2) === 0 && { on: chance.pick(["2026-02-27", "2026-03-02", "2026-04-01"]) }),
          ...(chance.below(2) === 0 && { expires: chance.pick(["2026-02-28", "2026-03-31", "2027-01-01"]) }),
          ...(chance.below(2) === 0 && { for: scope }),
        })),
      );
      for (const { before, after } of pairs) {
        expect(isWithin(after.unmet, before.unmet)).toBe(true);
        expect(after.outcomes).toEqual(before.outcomes);
        expect(after.clauses).toEqual(before.clauses);
        expect(
          implies(!["unmet", "depends", "unstated"].includes(before.verdict), after.verdict === before.verdict),
        ).toBe(true);
      }
      return pairs.length;
    });
  });

  it("without day and scope meets its duty everywhere", () => {
    expectLaw(100, (workspace, chance) => {
      const duties = listSingleDuties(workspace);
      if (duties.length === 0) return 0;
      const duty = chance.pick(duties);
      const pairs = pairUses(
        workspace,
        addEvidence(workspace, () => answer(duty)),
      ).filter(({ before }) => before.unmet.includes(JSON.stringify(duty)));
      for (const { after } of pairs) expect(after.unmet).not.toContain(JSON.stringify(duty));
      return pairs.length;
    });
  });

  it("for every duty leaves none unmet", () => {
    expectLaw(500, (workspace) => {
      const evidence = listSingleDuties(workspace).map(answer);
      const all = mapTactics(workspace, (tactic) => ({ ...tactic, evidence }));
      const judged = judge(all);
      for (const { unmet, verdict } of judged) {
        expect(unmet).toEqual([]);
        expect(verdict).not.toBe("unmet");
      }
      return judged.length;
    });
  });
});

describe("a tactic's period", () => {
  it("that is widened makes nothing less prohibited, and no duty met", () => {
    expectLaw(500, (workspace, chance) => {
      const dated = mapTactics(workspace, (tactic, strategy) => ({
        ...tactic,
        period: periodOf(workspace, tactic, strategy),
      }));
      const widened = mapTactics(dated, (tactic) => ({ ...tactic, period: widen(tactic.period ?? "", chance) }));
      const pairs = pairUses(dated, widened);
      for (const { before, after } of pairs) {
        expect(isWithin(before.clauses, after.clauses)).toBe(true);
        expect(isWithin(before.unmet, after.unmet)).toBe(true);
        expect(implies(before.outcomes.includes("prohibited"), after.outcomes.includes("prohibited"))).toBe(true);
        expect(implies(!before.outcomes.includes("permitted"), !after.outcomes.includes("permitted"))).toBe(true);
        expect(implies(before.verdict === "prohibited", after.verdict === "prohibited")).toBe(true);
        expect(implies(before.verdict === "unmet", failingVerdicts.includes(after.verdict))).toBe(true);
        expect(implies(before.verdict === "silent", after.verdict !== "permitted")).toBe(true);
      }
      return pairs.length;
    });
  });

  it("gets the strictest of what its parts get", () => {
    expectLaw(200, (workspace, chance) => {
      const concepts = new Concepts(workspace);
      const parts = judge(workspace).flatMap((judged) => {
        const [strategy, tactic] = findTactic(workspace, judged);
        const [first, second] = cut(periodOf(workspace, tactic, strategy), chance);
        if (first === undefined || second === undefined) return [];
        const values = settle(judged, concepts.facets, concepts, chance);
        const whole = restate(tactic, "whole", values);
        const tactics = [whole, { ...whole, id: "first", period: first }, { ...whole, id: "second", period: second }];
        return [judge({ ...workspace, strategies: [{ ...strategy, tactics }] })];
      });
      for (const results of parts) {
        const [first, second, whole] = ["first", "second", "whole"].map((id) =>
          results.find(({ tactic }) => tactic === id),
        );
        const outcomes = new Set([...(first?.outcomes ?? []), ...(second?.outcomes ?? [])]);
        expect(whole?.outcomes).toEqual([["prohibited", "silent", "permitted"].find((one) => outcomes.has(one))]);
        expect(whole?.clauses).toEqual(
          [...new Set([...(first?.clauses ?? []), ...(second?.clauses ?? [])])].toSorted(),
        );
        expect(isWithin([...(first?.unmet ?? []), ...(second?.unmet ?? [])], whole?.unmet ?? [])).toBe(true);
      }
      return parts.length;
    });
  });
});

function findTactic(workspace: Workspace, judged: Judged): [Workspace["strategies"][number], TacticDocument] {
  const strategy = workspace.strategies.find(({ id }) => id === judged.strategy);
  const tactic = strategy?.tactics.find(({ id }) => id === judged.tactic);
  if (strategy === undefined || tactic === undefined) throw new Error("There is no such tactic.");
  return [strategy, tactic];
}

/** Each use with one facet narrowed in each possible way, and what it was before. */
function narrowUses(workspace: Workspace, chance: Chance): { before: Judged; after: Judged; facet: string }[] {
  const concepts = new Concepts(workspace);
  return judge(workspace).flatMap((before) => {
    const [strategy, tactic] = findTactic(workspace, before);
    const narrowed = concepts.facets.flatMap((facet) => {
      const stated = before.values[facet];
      const known = stated === undefined ? undefined : concepts.find(facet, stated);
      if (stated !== undefined && known === undefined) return [];
      const choices =
        known === undefined ? [...concepts.listIds(facet), "Unlisted"] : concepts.listNarrower(facet, known);
      return choices.length === 0 ? [] : [{ facet, values: { ...before.values, [facet]: chance.pick(choices) } }];
    });
    const tactics = narrowed.map(({ facet, values }) => restate(tactic, facet, values));
    const judged = judge({ ...workspace, strategies: [{ ...strategy, tactics }] });
    return narrowed.flatMap(({ facet }) => {
      const after = judged.find((one) => one.tactic === facet);
      return after === undefined ? [] : [{ before, after, facet }];
    });
  });
}

/** What uses get when they state these values. */
function pinUses(workspace: Workspace, uses: readonly Judged[], restated: (judged: Judged) => ScopeDocument): Judged[] {
  const pinned = mapStrategies(workspace, (strategy) => ({
    ...strategy,
    tactics: uses.flatMap((judged, index) => {
      if (judged.strategy !== strategy.id) return [];
      return [restate(findTactic(workspace, judged)[1], `use-${index}`, restated(judged))];
    }),
  }));
  return judge(pinned);
}

/** The use's values with one atom in each of these facets. */
function settle(judged: Judged, facets: readonly string[], concepts: Concepts, chance: Chance): ScopeDocument {
  const settled = facets.map((facet) => {
    const stated = judged.values[facet];
    const known = stated === undefined ? undefined : concepts.find(facet, stated);
    if (stated !== undefined && known === undefined) return [facet, stated] as const;
    const leaves = concepts.listLeaves(facet, known);
    return [facet, chance.pick(known === undefined ? [...leaves, "Unlisted"] : leaves)] as const;
  });
  return { ...judged.values, ...Object.fromEntries(settled) };
}

/** A scope of one or two concepts, and one of everything. */
function pickScope(workspace: Workspace, chance: Chance): [ScopeDocument, ScopeDocument] {
  const concepts = new Concepts(workspace);
  const facets = chance.shuffle(concepts.facets).slice(0, 1 + chance.below(2));
  const [first = ""] = concepts.facets;
  return [
    Object.fromEntries(facets.map((facet) => [facet, chance.pick([facet, ...concepts.listIds(facet)])])),
    { [first]: first },
  ];
}

function addClause(workspace: Workspace, clause: ClauseDocument, chance: Chance): Workspace {
  const at = chance.below(workspace.policies.length);
  const policies = workspace.policies.map((policy, index) =>
    index === at ? { ...policy, clauses: [...policy.clauses, clause] } : policy,
  );
  return { ...workspace, policies };
}

/** One clause of the law, with the usual precedence, for every strategy. */
function addLaw(workspace: Workspace, clause: ClauseDocument): Workspace {
  const { precedence: _precedence, ...rest } = workspace;
  const free = mapStrategies(rest, (strategy) => omit(strategy, "governedBy"));
  const policies = [
    ...workspace.policies,
    { kind: "policy" as const, id: "law", title: "Law", owner: "legal", authority: "law" as const, clauses: [clause] },
  ];
  return { ...free, policies };
}

function unprotect(clause: ClauseDocument): ClauseDocument {
  return "permit" in clause || "only" in clause ? { ...clause, protected: false } : clause;
}

function listProhibitions({ policies }: Workspace): string[] {
  return policies.flatMap(({ id, clauses }) =>
    clauses.flatMap((clause) => ("prohibit" in clause || "only" in clause ? [`${id}#${clause.id}`] : [])),
  );
}

function listSingleDuties(workspace: Workspace): DutyDocument[] {
  return listDuties(workspace).flatMap(({ duty }) => duty.anyOf ?? [duty]);
}

function answer(duty: DutyDocument): EvidenceDocument {
  const kind = dutyKinds.find((candidate) => duty[candidate] !== undefined);
  return kind === undefined ? {} : { [kind]: toList(duty[kind])[0] ?? "" };
}

function addEvidence(workspace: Workspace, make: () => EvidenceDocument): Workspace {
  return mapTactics(workspace, (tactic) => ({ ...tactic, evidence: [...(tactic.evidence ?? []), make()] }));
}

function periodOf({ today }: Workspace, tactic: TacticDocument, strategy: Workspace["strategies"][number]): string {
  return tactic.period ?? strategy.period ?? `${today}/..`;
}

function widen(period: string, chance: Chance): string {
  const [first = "", last = first] = period.split("/");
  const earlier = ["..", first, "2026-01-01", "2026-02-27", "2026-03-01"].filter((day) => day === ".." || day <= first);
  const later = ["..", last, "2026-03-04", "2026-04-01", "2027-01-01"].filter((day) => day === ".." || day >= last);
  return `${chance.pick(first === ".." ? [first] : earlier)}/${chance.pick(last === ".." ? [last] : later)}`;
}

/** Two periods that follow each other, where there are. */
function cut(period: string, chance: Chance): string[] {
  const [first = "", last = first] = period.split("/");
  const days = ["2026-02-27", "2026-02-28", "2026-03-01", "2026-03-02", "2026-03-03", "2026-03-04"];
  const cuts = days.slice(1).filter((day) => (first === ".." || day > first) && (last === ".." || day <= last));
  if (cuts.length === 0) return [];
  const second = chance.pick(cuts);
  return [`${first}/${days[days.indexOf(second) - 1]}`, `${second}/${last}`];
}
