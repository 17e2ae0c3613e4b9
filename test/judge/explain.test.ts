import { describe, expect, it, vi } from "vitest";
import { judgeStrategy } from "../../src/judge/judge-strategy.ts";
import {
  type ClauseOf,
  clauseKey,
  type Precedence,
  type Proof,
  type TacticVerdict,
  type UseVerdict,
} from "../../src/model/verdict.ts";
import { dutyOutput } from "../../src/report/verdicts-json.ts";
import { bindWorkspace } from "../support/judge-documents.ts";
import { workspaceFromSeed } from "../support/oracle/arbitrary.ts";
import { type Clause, listClauses } from "../support/oracle/clauses.ts";
import {
  cutStretches,
  type Interval,
  listStretches,
  parseDay,
  parseEffective,
  parseInterval,
} from "../support/oracle/days.ts";
import type { StrategyDocument, TacticDocument, Workspace } from "../support/oracle/documents.ts";
import { readEvidence } from "../support/oracle/evidence.ts";
import { sortFacets } from "../support/oracle/facets.ts";
import { oracleVerdicts } from "../support/oracle/oracle.ts";
import { beats } from "../support/oracle/precedence.ts";
import { liesWithin, type World } from "../support/oracle/scope.ts";
import { rootAtom, Taxonomy } from "../support/oracle/taxonomy.ts";
import { judgeWorld, type Setting } from "../support/oracle/world-result.ts";
import { listWorlds } from "../support/oracle/worlds.ts";
import { expectLaw } from "./law.ts";
import { Concepts, restate } from "./transform.ts";

vi.setConfig({ testTimeout: 120_000 });

/** One use as the engine explains it, and what the oracle knows of it. */
interface Explained {
  readonly workspace: Workspace;
  readonly concepts: Concepts;
  readonly strategy: StrategyDocument;
  readonly tactic: TacticDocument;
  readonly verdict: UseVerdict;
  readonly tacticVerdict: TacticVerdict;
  readonly proof: Proof;
  findPermitted(facet: string): readonly string[];
}

function explainAll(workspace: Workspace): Explained[] {
  const { set, strategies } = bindWorkspace(workspace);
  const concepts = new Concepts(workspace);
  return strategies.flatMap((bound) => {
    const judgement = judgeStrategy(set, bound);
    return judgement.verdicts.flatMap((tacticVerdict) =>
      tacticVerdict.uses.map((verdict): Explained => {
        const strategy = workspace.strategies.find(({ id }) => id === bound.id);
        const tactic = strategy?.tactics.find(({ id }) => id === tacticVerdict.tactic.id);
        if (strategy === undefined || tactic === undefined) throw new Error("There is no such tactic.");
        return {
          workspace,
          concepts,
          strategy,
          tactic,
          verdict,
          tacticVerdict,
          proof: judgement.explain(tacticVerdict.tactic, verdict.use),
          findPermitted: (facet) => judgement.findPermitted(tacticVerdict.tactic, verdict.use, facet),
        };
      }),
    );
  });
}

/** All worlds and days of a use, by the oracle's means. */
class Space {
  readonly worlds: readonly World[];
  readonly setting: Setting;
  readonly #taxonomy: Taxonomy;
  readonly #precedence: readonly string[] | undefined;

  constructor({ workspace, strategy, tactic, verdict }: Explained) {
    this.#taxonomy = new Taxonomy(workspace.taxonomies);
    this.#precedence = workspace.precedence;
    const period = tactic.period ?? strategy.period;
    const span = period === undefined ? { first: parseDay(workspace.today), last: Infinity } : parseInterval(period);
    const stretches = cutStretches([span, ...listIntervals(workspace)]);
    const named = strategy.governedBy ?? [];
    const policies = workspace.policies.filter(({ id }) => named.length === 0 || named.includes(id));
    const taxonomy = this.#taxonomy;
    this.setting = {
      clauses: policies.flatMap((policy) => listClauses(policy, { taxonomy, stretches })),
      beats: (p, q) => this.decides(p, q),
      stretches,
      span: listStretches(stretches, span),
      evidence: (tactic.evidence ?? []).map((piece) => readEvidence(piece, taxonomy)),
      today: parseDay(workspace.today),
      taxonomy,
    };
    const values = new Map(verdict.use.values.map(({ facet, concept }) => [facet, concept]));
    this.worlds = listWorlds({ values, assumed: new Set() }, sortFacets(new Concepts(workspace).facets), taxonomy);
  }

  /** Whether the permission wins, by these maxims or the workspace's. */
  decides(p: Clause, q: Clause, precedence = this.#precedence): boolean {
    return beats(p, q, { taxonomy: this.#taxonomy, ...(precedence && { precedence }) });
  }

  applies(clause: Clause, world: World): boolean {
    return liesWithin(world, clause.scope) && !clause.unless.some((exception) => liesWithin(world, exception));
  }

  fails(world: World): boolean {
    const { outcome, unmet } = judgeWorld(world, this.setting);
    return outcome === "prohibited" || unmet.length > 0;
  }

  /** Whether some world and day of the use lie in all of these clauses. */
  doMeet(clauses: readonly Clause[]): boolean {
    const days = [...this.setting.span].some((stretch) => clauses.every((clause) => clause.days.has(stretch)));
    return days && this.worlds.some((world) => clauses.every((clause) => this.applies(clause, world)));
  }

  /** Whether the prohibition holds in the world on some day, not overridden. */
  prohibits(q: Clause, world: World): boolean {
    if (!this.applies(q, world)) return false;
    const permissions = this.setting.clauses.filter(
      (p) => p.modality === "permit" && this.applies(p, world) && this.decides(p, q),
    );
    return [...this.setting.span].some((day) => q.days.has(day) && !permissions.some((p) => p.days.has(day)));
  }

  find({ policy, clause }: ClauseOf, modality: Clause["modality"]): Clause {
    const found = this.setting.clauses.find(
      (one) => one.name === clauseKey({ policy, clause }) && one.modality === modality,
    );
    if (found === undefined) throw new Error(`The oracle has no ${modality} ${clauseKey({ policy, clause })}.`);
    return found;
  }
}

function listIntervals({ policies }: Workspace): Interval[] {
  return policies.flatMap(({ effective, clauses, calendar }) => [
    parseEffective(effective),
    ...clauses.map((clause) => parseEffective(clause.effective)),
    ...(calendar ?? []).map(({ days }) => parseInterval(days)),
  ]);
}

function distinct(names: readonly string[]): string[] {
  return [...new Set(names)].toSorted();
}

const modalities = { prohibits: "prohibit", permits: "permit", requires: "require" } as const;

describe("a proof's clauses", () => {
  it("are those of the verdict, and those that apply in some world", () => {
    expectLaw(500, (workspace) => {
      const all = explainAll(workspace);
      for (const explained of all) {
        const space = new Space(explained);
        const { applied } = explained.proof;
        expect(distinct(applied.map(clauseKey))).toEqual(distinct(explained.verdict.clauses.map(clauseKey)));
        const named = applied.map((clause) => `${clause.says} ${clauseKey(clause)}`);
        expect(distinct(named)).toHaveLength(named.length);
        const expected = space.setting.clauses.filter((clause) => space.doMeet([clause]));
        expect(applied.map((clause) => space.find(clause, modalities[clause.says]).name).toSorted()).toEqual(
          expected.map(({ name }) => name).toSorted(),
        );
      }
      return all.length;
    });
  });

  it("say on which days they apply, whether in all worlds, and through which concepts", () => {
    expectLaw(500, (workspace) => {
      const all = explainAll(workspace);
      for (const explained of all) {
        const space = new Space(explained);
        const { clauses, stretches, span } = space.setting;
        for (const { says, days, coversUse, matches, ...clauseOf } of explained.proof.applied) {
          const clause = space.find(clauseOf, modalities[says]);
          expect(clauses).toContain(clause);
          const told = [...span].filter((stretch) => {
            const { first = Number.NaN, last = Number.NaN } = stretches[stretch] ?? {};
            return days.some(({ from, to }) => from <= first && last <= to);
          });
          expect(told).toEqual([...span].filter((stretch) => clause.days.has(stretch)));
          expect(coversUse).toBe(space.worlds.every((world) => space.applies(clause, world)));
          expect(matches.map(({ facet }) => facet)).toEqual(
            expect.arrayContaining([...clause.scope.keys()].filter((facet) => facet !== undefined)),
          );
          for (const { value, relation, path } of matches) {
            expect(relation === "open").toBe(value === undefined);
            expect(path.length > 0).toBe(value !== undefined);
          }
        }
      }
      return all.length;
    });
  });

  it("prohibit some world where they are said to, and every world where said to do so alone", () => {
    expectLaw(200, (workspace) => {
      const all = explainAll(workspace);
      for (const explained of all) {
        const space = new Space(explained);
        const prohibitions = space.setting.clauses.filter(({ modality }) => modality === "prohibit");
        const expected = prohibitions.filter((q) => space.worlds.some((world) => space.prohibits(q, world)));
        const { prohibiting, outcomes, unmet, atStake } = explained.verdict;
        expect(prohibiting.map(clauseKey).toSorted()).toEqual(expected.map(({ name }) => name).toSorted());
        for (const one of prohibiting.filter(({ isWhole }) => isWhole)) {
          const q = space.find(one, "prohibit");
          expect(space.worlds.every((world) => space.prohibits(q, world))).toBe(true);
        }
        expect(atStake.includes("prohibition")).toBe(outcomes.includes("prohibited"));
        expect(atStake.includes("duty")).toBe(unmet.length > 0);
      }
      return all.filter(({ verdict }) => verdict.prohibiting.length > 0).length;
    });
  });
});

/** Every concept gets one more, narrower one: it stands for "some other thing of this kind". */
function addOthers(workspace: Workspace): Workspace {
  const concepts = new Concepts(workspace);
  const others = concepts.facets.map((facet) => ({
    kind: "taxonomy" as const,
    facet,
    concepts: concepts.listIds(facet).map((id) => ({ id: `${id}-other`, label: `${id} other`, broader: [id] })),
  }));
  return { ...workspace, taxonomies: [...workspace.taxonomies, ...others] };
}

describe("a proof's witnesses", () => {
  it("show each possible outcome, and really have it", () => {
    expectLaw(500, (workspace) => {
      const all = explainAll(workspace);
      for (const { proof, verdict, strategy, tactic, concepts } of all) {
        expect(distinct(proof.witnesses.map(({ outcome }) => outcome))).toEqual(verdict.outcomes);
        const kinds = proof.witnesses.map(({ outcome, fails }) => `${outcome} ${fails}`);
        expect(distinct(kinds)).toHaveLength(kinds.length);
        const tactics = proof.witnesses.map(({ world }, index) => {
          const named = world.map(({ facet, label }) => [facet, atomOf(concepts, facet, label)] as const);
          return restate(tactic, `witness ${index}`, { ...valuesOf(verdict), ...Object.fromEntries(named) });
        });
        const { verdicts } = oracleVerdicts({ ...addOthers(workspace), strategies: [{ ...strategy, tactics }] });
        const judged = verdicts.flatMap(({ uses }) => uses);
        expect(
          judged.map((use) => ({
            outcomes: use.outcomes,
            fails: ["prohibited", "unmet"].includes(use.verdict),
            passes: ["silent", "permitted"].includes(use.verdict),
          })),
        ).toEqual(proof.witnesses.map(({ outcome, fails }) => ({ outcomes: [outcome], fails, passes: !fails })));
      }
      return all.length;
    });
  });
});

/** What a tactic must state to mean the atom that a witness names. */
function atomOf(concepts: Concepts, facet: string, label: string): string {
  const concept = concepts.find(facet, label.replace(/^some other /u, ""));
  return concept === undefined ? "Unlisted" : `${concept}-other`;
}

/** How few facets a tactic can state, with concepts within what it states, so that no world fails. */
function countFewest({ concepts, verdict }: Explained, space: Space): number | undefined {
  const { taxonomy } = space.setting;
  const failing = space.worlds.filter((world) => space.fails(world));
  const choices = sortFacets(concepts.facets).flatMap((facet) => {
    const value = verdict.use.values.find((one) => one.facet === facet);
    const ids = value === undefined ? concepts.listIds(facet) : concepts.listNarrower(facet, value.concept);
    return ids.length === 0 ? [] : [ids.map((id) => ({ facet, atoms: taxonomy.listAtoms(facet, id) }))];
  });
  for (let size = 1; size <= choices.length; size += 1) {
    for (const statement of listStatements(choices, size)) {
      const reaches = (world: World): boolean =>
        statement.every(({ facet, atoms }) => atoms.has(world.get(facet) ?? rootAtom));
      if (!failing.some(reaches)) return size;
    }
  }
  return undefined;
}

/** Every choice of one from each of so many of the lists. */
function* listStatements<T>(choices: readonly (readonly T[])[], size: number): Generator<readonly T[]> {
  if (size === 0) {
    yield [];
    return;
  }
  for (const [index, list] of choices.entries()) {
    for (const rest of listStatements(choices.slice(index + 1), size - 1)) {
      for (const item of list) yield [item, ...rest];
    }
  }
}

function valuesOf({ use }: UseVerdict): Record<string, string> {
  return Object.fromEntries(use.values.map(({ facet, concept }) => [facet, concept]));
}

describe("a proof's settlement", () => {
  it("settles the verdict: with it no world fails", () => {
    expectLaw(50, (workspace) => {
      const settled = explainAll(workspace).filter(({ proof }) => proof.settlement !== undefined);
      for (const { proof, verdict, strategy, tactic, concepts } of settled) {
        const stated = (proof.settlement ?? []).map(({ facet, concept }) => [facet, concept] as const);
        const values = valuesOf(verdict);
        const changed = restate(tactic, "settled", { ...values, ...Object.fromEntries(stated) });
        const after = oracleVerdicts({ ...workspace, strategies: [{ ...strategy, tactics: [changed] }] });
        expect(["silent", "permitted"]).toContain(after.verdicts[0]?.verdict);
        expect(verdict.deciding).toEqual(expect.arrayContaining(stated.map(([facet]) => facet)));
        const isNarrower = ([facet, id]: readonly [string, string]): boolean => {
          const value = values[facet];
          return value === undefined || concepts.listNarrower(facet, value).includes(id);
        };
        expect(stated.every(isNarrower)).toBe(true);
      }
      return settled.length;
    });
  });

  it("takes the fewest facets, and is there whenever some statement settles the verdict", () => {
    expectLaw(
      50,
      (workspace) => {
        const open = explainAll(workspace).filter(({ verdict }) => verdict.deciding.length > 0);
        for (const explained of open) {
          expect(explained.proof.settlement?.length).toBe(countFewest(explained, new Space(explained)));
        }
        return open.length;
      },
      150,
    );
  });

  it("is absent where nothing is open", () => {
    expectLaw(200, (workspace) => {
      const closed = explainAll(workspace).filter(({ verdict }) => verdict.deciding.length === 0);
      for (const { proof } of closed) expect(proof.settlement).toBeUndefined();
      return closed.length;
    });
  });
});

describe("a verdict's unmet duties", () => {
  it("are unmet in every world where they are said to be", () => {
    expectLaw(
      50,
      (workspace) => {
        const all = explainAll(workspace).filter(({ verdict }) => verdict.unmet.length > 0);
        for (const explained of all) {
          const space = new Space(explained);
          const open = space.worlds.map((world) => {
            return new Set(judgeWorld(world, space.setting).unmet.map((duty) => JSON.stringify(duty)));
          });
          for (const { duty } of explained.verdict.unmet.filter(({ isWhole }) => isWhole)) {
            const text = JSON.stringify(dutyOutput(duty));
            expect(open.filter((duties) => !duties.has(text))).toEqual([]);
          }
        }
        return all.length;
      },
      150,
    );
  });
});

describe("a proof's duties", () => {
  it("are unmet where the verdict says so, and only there", () => {
    expectLaw(200, (workspace) => {
      const all = explainAll(workspace);
      const name = (clauseOf: ClauseOf, duty: Parameters<typeof dutyOutput>[0]): string => {
        return `${clauseKey(clauseOf)} ${JSON.stringify(dutyOutput(duty))}`;
      };
      for (const { proof, verdict } of all) {
        const open = proof.duties.filter(({ isMet }) => !isMet).map((proved) => name(proved, proved.duty));
        expect(distinct(open)).toEqual(distinct(verdict.unmet.map((unmet) => name(unmet, unmet.duty))));
        const applied = new Set(proof.applied.map(clauseKey));
        for (const proved of proof.duties) {
          expect(applied).toContain(clauseKey(proved));
          expect(proved.days.from).toBeLessThanOrEqual(proved.days.to);
        }
      }
      return all.filter(({ proof }) => proof.duties.length > 0).length;
    });
  });

  it("are met by evidence without fault, and never by evidence that is all at fault", () => {
    expectLaw(50, (workspace) => {
      const proved = explainAll(workspace).flatMap(({ proof }) => proof.duties);
      for (const { isMet, evidence } of proved) {
        const hasSound = evidence.some(({ fault }) => fault === undefined);
        // Evidence for a part can meet a duty that arises in that part alone.
        const hasPart = evidence.some(({ fault }) => fault === "covers-part");
        expect(hasSound ? isMet : !isMet || hasPart || evidence.length > 0).toBe(true);
        expect(isMet && evidence.length === 0).toBe(false);
      }
      return proved.filter(({ evidence }) => evidence.length > 0).length;
    });
  });
});

describe("a proof's precedences", () => {
  it("are the pairs that meet in some world on some day", () => {
    expectLaw(
      50,
      (workspace) => {
        const all = explainAll(workspace);
        for (const explained of all) {
          const told = explained.proof.precedences.map(nameSides).toSorted();
          expect(told).toEqual(listMeetings(new Space(explained)).toSorted());
        }
        return all.filter(({ proof }) => proof.precedences.length > 0).length;
      },
      150,
    );
  });

  it("have the winner and the maxim that the oracle finds", () => {
    expectLaw(200, (workspace) => comparePrecedences(workspace).length);
  });

  it("are decided by every maxim in turn", () => {
    // Some are rare, so the workspaces are always the same ones.
    const seen = new Set<string>();
    for (let seed = 0; seed < 600; seed += 1)
      for (const said of comparePrecedences(workspaceFromSeed(seed))) seen.add(said);
    expect([...seen].toSorted()).toEqual([
      "permission default",
      "permission override",
      "permission protection",
      "permission recency",
      "permission specificity",
      "prohibition authority",
      "prohibition default",
      "prohibition prohibition",
      "prohibition recency",
      "prohibition specificity",
    ]);
  });
});

function nameSides({ prohibition, permission }: Precedence): string {
  return `${clauseKey(prohibition)} ${clauseKey(permission)}`;
}

function listMeetings(space: Space): string[] {
  const { clauses } = space.setting;
  const permissions = clauses.filter(({ modality }) => modality === "permit");
  return clauses
    .filter(({ modality }) => modality === "prohibit")
    .flatMap((q) => permissions.filter((p) => space.doMeet([p, q])).map((p) => `${q.name} ${p.name}`));
}

const usualPrecedence = ["protection", "authority", "override", "specificity"];

function findMaxim(
  space: Space,
  { p, q }: { readonly p: Clause; readonly q: Clause },
  precedence: readonly string[] = usualPrecedence,
): string {
  if (p.isDefault || (q.isDefault && q.policy === p.policy)) return "default";
  // Wherever no maxim before it decides, this one's override does: so it shows which maxim prohibits.
  const overriding: Clause = { ...p, overrides: new Set([q.name]), approvers: new Set([q.owner]) };
  const found = precedence.find(
    (maxim) =>
      maxim !== "prohibition" && (space.decides(p, q, [maxim]) || !space.decides(overriding, q, [maxim, "override"])),
  );
  return found ?? "prohibition";
}

describe("what is offered as permitted", () => {
  it("is permitted, and is another concept", () => {
    expectLaw(20, (workspace) => {
      const all = explainAll(workspace);
      let count = 0;
      for (const explained of all) {
        const { verdict, strategy, tactic } = explained;
        const values = valuesOf(verdict);
        const offers = verdict.use.values.flatMap(({ facet, concept }) => {
          const offered = explained.findPermitted(facet);
          expect(offered).not.toContain(concept);
          expect(distinct(offered)).toHaveLength(offered.length);
          return offered.map((other, index) => restate(tactic, `${facet} ${index}`, { ...values, [facet]: other }));
        });
        const { verdicts } = oracleVerdicts({ ...workspace, strategies: [{ ...strategy, tactics: offers }] });
        expect(verdicts.filter((offer) => offer.verdict !== "permitted")).toEqual([]);
        count += offers.length;
      }
      return count;
    });
  });
});

/** Holds every precedence of every proof against the oracle's; who wins by which maxim. */
function comparePrecedences(workspace: Workspace): string[] {
  return explainAll(workspace).flatMap((explained) => {
    const { precedences } = explained.proof;
    if (precedences.length === 0) return [];
    const space = new Space(explained);
    return precedences.map(({ prohibition, permission, winner, maxim }) => {
      const q = space.find(prohibition, "prohibit");
      const p = space.find(permission, "permit");
      expect({ winner, maxim }).toEqual({
        winner: space.decides(p, q) ? "permission" : "prohibition",
        maxim: findMaxim(space, { p, q }, workspace.precedence),
      });
      return `${winner} ${maxim}`;
    });
  });
}
