import { describe, expect, it, vi } from "vitest";
import type {
  ClauseDocument,
  DutyDocument,
  PolicyDocument,
  ScopeDocument,
  StrategyDocument,
  TacticDocument,
  TaxonomyDocument,
  Workspace,
} from "../support/oracle/documents.ts";
import { toList } from "../support/oracle/lists.ts";
import { expectLaw, expectSame, judge } from "./law.ts";
import {
  Concepts,
  dutyKinds,
  type Judged,
  listDuties,
  mapClauseScopes,
  mapClauses,
  mapPolicies,
  mapPolicyScopes,
  mapStatedScopes,
  mapStrategies,
  mapTactics,
  mapTexts,
  mapValues,
  omit,
  restate,
  shuffleAll,
} from "./transform.ts";

vi.setConfig({ testTimeout: 120_000 });

const worstFirst = ["prohibited", "unmet", "depends", "unstated", "silent", "permitted"];

describe("the order of documents", () => {
  it("no order of lists and keys matters", () => {
    expectSame(500, (workspace, chance) => shuffleAll(workspace, chance));
  });

  it("nor that of taxonomies, each document after those that it extends", () => {
    expectSame(500, (workspace, chance) => {
      const facets = chance.shuffle(new Concepts(workspace).facets);
      const taxonomies = workspace.taxonomies.toSorted((a, b) => facets.indexOf(a.facet) - facets.indexOf(b.facet));
      return { ...workspace, taxonomies };
    });
  });
});

const ownTaxonomy: TaxonomyDocument = {
  kind: "taxonomy",
  facet: "z-own",
  concepts: [
    { id: "here", label: "Here" },
    { id: "there", label: "There" },
  ],
};

/** One clause of each kind that would change much if it applied. */
function listStrongClauses(scope: ScopeDocument, others: Partial<Pick<ClauseDocument, "unless" | "effective">> = {}) {
  const clauses: readonly ClauseDocument[] = [
    { id: "z-no", prohibit: scope, ...others },
    { id: "z-yes", permit: scope, protected: true, provided: [{ record: "z-record" }], ...others },
    { id: "z-duty", require: [{ record: "z-other" }], for: scope, ...others },
  ];
  return clauses;
}

function addPolicy(workspace: Workspace, policy: Omit<PolicyDocument, "kind" | "title" | "owner">): Workspace {
  const added: PolicyDocument = { kind: "policy", title: "Added", owner: "legal", ...policy };
  return { ...workspace, policies: [...workspace.policies, added] };
}

/** Names all policies, so that one more does not govern. */
function governByAll(workspace: Workspace): Workspace {
  const all = workspace.policies.map(({ id }) => id);
  return mapStrategies(workspace, (strategy) => ({ ...strategy, governedBy: strategy.governedBy ?? all }));
}

describe("what has no say", () => {
  it("clauses of a scope that no use can reach", () => {
    expectSame(500, (workspace) => {
      return mapPolicies({ ...workspace, taxonomies: [...workspace.taxonomies, ownTaxonomy] }, (policy) => ({
        ...policy,
        clauses: [
          ...policy.clauses,
          ...listStrongClauses({ "z-own": "here" }, { unless: [{ "z-own": ["here", "there"] }] }),
        ],
      }));
    });
  });

  it("clauses about one concept, where every use states another", () => {
    expectLaw(500, (workspace) => {
      const stating = mapStrategies(
        { ...workspace, taxonomies: [...workspace.taxonomies, ownTaxonomy] },
        (strategy) => ({
          ...strategy,
          defaults: { ...strategy.defaults, "z-own": "here" },
        }),
      );
      const before = judge(stating);
      const added = mapPolicies(stating, (policy) => ({
        ...policy,
        clauses: [...policy.clauses, ...listStrongClauses({ "z-own": "there" })],
      }));
      expect(judge(added)).toEqual(before);
      expect(before.map(({ verdict }) => verdict)).toEqual(judge(workspace).map(({ verdict }) => verdict));
      return before.length;
    });
  });

  it("clauses that share no world with their policy's appliesTo", () => {
    expectSame(500, (workspace) => {
      const taxonomies = [...workspace.taxonomies, ownTaxonomy];
      const clauses = listStrongClauses({ "z-own": "there" });
      return addPolicy(
        { ...workspace, taxonomies },
        { id: "a", authority: "law", appliesTo: { "z-own": "here" }, clauses },
      );
    });
  });

  it("clauses of no day within their policy's", () => {
    expectSame(500, (workspace) => {
      const [facet = ""] = new Concepts(workspace).facets;
      const clauses = listStrongClauses({ [facet]: facet }, { effective: "../2025-12-31" });
      return addPolicy(workspace, { id: "a", authority: "law", effective: "2026-01-01", clauses });
    });
  });

  it("policies that do not govern the strategy", () => {
    expectSame(500, (workspace) => {
      const [facet = ""] = new Concepts(workspace).facets;
      const clauses = listStrongClauses({ [facet]: facet });
      return addPolicy(governByAll(workspace), { id: "a", authority: "law", default: "prohibited", clauses });
    });
  });

  it("a concept that nothing names", () => {
    expectSame(500, (workspace, chance) => {
      const concepts = new Concepts(workspace);
      const added = concepts.facets.map((facet): TaxonomyDocument => {
        const parent = chance.pick([facet, ...concepts.listIds(facet)]);
        const concept = { id: `${facet}-new`, label: `New ${facet}`, ...(parent !== facet && { broader: [parent] }) };
        return { kind: "taxonomy", facet, concepts: [concept] };
      });
      return { ...workspace, taxonomies: [...workspace.taxonomies, ...added] };
    });
  });

  it("other strategies, other tactics and their evidence", () => {
    expectLaw(500, (workspace) => {
      const before = judge(workspace);
      for (const strategy of workspace.strategies) {
        for (const tactic of strategy.tactics) {
          const alone: StrategyDocument = { ...strategy, tactics: [tactic] };
          const rest = before.filter((judged) => judged.strategy === strategy.id && judged.tactic === tactic.id);
          expect(judge({ ...workspace, strategies: [alone] })).toEqual(rest);
        }
      }
      return before.length;
    });
  });

  it("tactics that are done or rejected", () => {
    expectLaw(500, (workspace, chance) => {
      const ended = mapTactics(workspace, (tactic) => [
        tactic,
        { ...tactic, id: `z-${tactic.id}`, status: chance.pick(["done", "rejected"]) },
      ]);
      const before = judge(workspace);
      expect(judge(ended)).toEqual(before);
      return before.length;
    });
  });

  it("the day of checking, where all periods are given and no evidence is dated", () => {
    expectSame(20, (workspace, chance) => {
      const timeless = workspace.strategies.some(({ period, tactics }) => {
        const spans = tactics.map((tactic) => tactic.period ?? period);
        return (
          spans.includes(undefined) || tactics.some(({ evidence }) => evidence?.some(({ on }) => on !== undefined))
        );
      });
      return timeless ? undefined : { ...workspace, today: chance.pick(["2020-01-01", "2026-03-01", "2040-12-31"]) };
    });
  });

  it("the maxim prohibition, which is last wherever it stands", () => {
    expectSame(500, (workspace, chance) => {
      const maxims = (workspace.precedence ?? ["protection", "authority", "override", "specificity"]).filter(
        (maxim) => maxim !== "prohibition",
      );
      return { ...workspace, precedence: maxims.toSpliced(chance.below(maxims.length + 1), 0, "prohibition") };
    });
  });
});

describe("two ways to write the same", () => {
  it("other ids, labels, aliases and terms", () => {
    expectSame(500, rename, { rename: unrename });
  });

  it("all days shifted by as many days", () => {
    expectSame(500, (workspace, chance) => {
      return shiftDays(workspace, chance.pick([-700_000, -100_000, -366, -1, 1, 28, 59, 1461, 100_000, 2_900_000]));
    });
  });

  it("ids instead of labels and aliases", () => {
    expectSame(500, (workspace) => {
      const concepts = new Concepts(workspace);
      const byId = (scope: ScopeDocument): ScopeDocument => {
        return mapValues(scope, (name, facet) => concepts.find(facet, name) ?? name);
      };
      return mapStatedScopes(mapPolicyScopes(workspace, byId), byId);
    });
  });

  it("what a policy's own term means instead of the term", () => {
    expectSame(50, (workspace) => {
      if (workspace.policies.every(({ definitions }) => definitions === undefined)) return undefined;
      const expanded = mapPolicyScopes(workspace, (scope, { definitions = [] }) =>
        mapValues(scope, (name, facet) => {
          return definitions.find((own) => own.facet === facet && own.term === name)?.means ?? name;
        }),
      );
      return mapPolicies(expanded, (policy) => omit(policy, "definitions"));
    });
  });

  it("a use, a value and a piece of evidence listed twice", () => {
    expectSame(500, (workspace, chance) => {
      const concepts = new Concepts(workspace);
      const twice = mapStatedScopes(workspace, (scope) => {
        const entries = Object.entries(scope).map(([facet, value]) => {
          const names = toList(value);
          return [facet, [...names, ...names.map((name) => concepts.find(facet, name) ?? name)]] as const;
        });
        return Object.fromEntries(entries);
      });
      return mapTactics(twice, (tactic) => ({
        ...tactic,
        ...(tactic.uses && { uses: [...tactic.uses, chance.pick(tactic.uses)] }),
        ...(tactic.evidence && { evidence: [...tactic.evidence, chance.pick(tactic.evidence)] }),
      }));
    });
  });

  it("what is assumed, as the strategy's defaults", () => {
    expectSame(
      200,
      ({ assume, ...workspace }) => {
        if (assume === undefined) return undefined;
        return mapStrategies(workspace, (strategy) => ({ ...strategy, defaults: { ...assume, ...strategy.defaults } }));
      },
      { rename: (judged) => ({ ...judged, assumed: [] }) },
    );
  });

  it("the strategy's defaults, as each tactic's values", () => {
    expectSame(200, (workspace) => {
      if (workspace.strategies.every(({ defaults }) => defaults === undefined)) return undefined;
      const stated = mapTactics(workspace, (tactic, { defaults }) => ({ ...defaults, ...tactic }));
      return mapStrategies(stated, (strategy) => omit(strategy, "defaults"));
    });
  });

  it("the strategy's period, as each tactic's", () => {
    expectSame(200, (workspace) => {
      const dated = mapTactics(workspace, (tactic, { period }) => ({
        ...(period !== undefined && { period }),
        ...tactic,
      }));
      return mapStrategies(dated, (strategy) => omit(strategy, "period"));
    });
  });

  it("no period, as a period from the day of checking on", () => {
    expectSame(200, (workspace) => {
      const open = `${workspace.today}/..`;
      return mapTactics(workspace, (tactic, { period = open }) => ({ period, ...tactic }));
    });
  });

  it("all policies under governedBy, or no governedBy", () => {
    expectSame(500, governByAll);
  });

  it("a policy that does not govern the strategy, or none at all", () => {
    expectLaw(50, (workspace) => {
      let count = 0;
      for (const strategy of workspace.strategies) {
        const { governedBy, ...free } = strategy;
        if (governedBy === undefined) continue;
        const before = judge({ ...workspace, strategies: [strategy] });
        const policies = workspace.policies.filter(({ id }) => governedBy.includes(id));
        expect(judge({ ...workspace, policies, strategies: [free] })).toEqual(before);
        count += before.length;
      }
      return count;
    });
  });

  it("appliesTo, in every clause", () => {
    expectSame(50, (workspace) => {
      if (workspace.policies.every(({ appliesTo }) => appliesTo === undefined)) return undefined;
      const written = mapPolicies(workspace, writeOutAppliesTo);
      return written.policies.every((policy, index) => policy === workspace.policies[index]) ? undefined : written;
    });
  });

  it("only, as a prohibition and a permission", () => {
    expectSame(
      20,
      (workspace) => {
        const written = mapClauses(workspace, writeOutOnly);
        return countClauses(written) === countClauses(workspace) ? undefined : written;
      },
      {
        runs: 1_500,
        rename: (judged) => ({ ...judged, clauses: judged.clauses.map((name) => name.replace(/-permission$/u, "")) }),
      },
    );
  });

  it("a policy without a default, as two of the same owner", () => {
    expectSame(
      500,
      (workspace) => {
        const split = splitPolicies(workspace);
        return split.policies.length === workspace.policies.length ? undefined : split;
      },
      { rename: (judged) => ({ ...judged, clauses: judged.clauses.map((name) => name.replace(/-split#/u, "#")) }) },
    );
  });

  it("an event, as two that follow each other", () => {
    expectSame(100, (workspace) => {
      const written = mapPolicies(workspace, splitEvents);
      return JSON.stringify(written) === JSON.stringify(workspace) ? undefined : written;
    });
  });

  it("a clause, twice", () => {
    expectSame(
      500,
      (workspace, chance) => {
        const isNamed = new Set(
          workspace.policies.flatMap(({ id, clauses }) =>
            clauses.flatMap((clause) => {
              const overrides = "overrides" in clause ? (clause.overrides ?? []) : [];
              return overrides.map((name) => (name.includes("#") ? name : `${id}#${name}`));
            }),
          ),
        );
        return mapClauses(workspace, (clause, { id }) => {
          if (isNamed.has(`${id}#${clause.id}`) || chance.below(2) === 0) return clause;
          return [clause, { ...clause, id: `${clause.id}-twice` }];
        });
      },
      { rename: (judged) => ({ ...judged, clauses: judged.clauses.map((name) => name.replace(/-twice$/u, "")) }) },
    );
  });

  it("a requirement for several concepts, as one for each", () => {
    expectSame(
      20,
      (workspace) => {
        const written = mapClauses(workspace, (clause) => ("require" in clause ? splitRequirement(clause) : clause));
        return countClauses(written) === countClauses(workspace) ? undefined : written;
      },
      { rename: (judged) => ({ ...judged, clauses: judged.clauses.map((name) => name.replace(/-part-\d+$/u, "")) }) },
    );
  });

  it("a duty with several values, as a choice", () => {
    expectSame(
      100,
      (workspace) => {
        const duties = listDuties(workspace).map(({ duty }) => duty);
        return duties.every((duty) => writeAsChoice(duty) === duty) ? undefined : mapDuties(workspace, writeAsChoice);
      },
      {
        rename: (judged) => ({
          ...judged,
          unmet: judged.unmet.map((text) => JSON.stringify(writeAsChoice(JSON.parse(text) as DutyDocument))),
        }),
      },
    );
  });
});

describe("a tactic", () => {
  it("gets the worst of its uses' verdicts", () => {
    expectLaw(500, (workspace) => {
      const judged = judge(workspace);
      for (const { strategy, tactic, tacticVerdict } of judged) {
        const own = judged.filter((other) => other.strategy === strategy && other.tactic === tactic);
        expect(tacticVerdict).toBe(worstFirst.find((verdict) => own.some((use) => use.verdict === verdict)));
      }
      return judged.length;
    });
  });

  it("gets for each of its uses what a tactic of that use alone gets", () => {
    expectLaw(500, (workspace) => {
      const before = judge(workspace);
      const tactics = new Map(
        workspace.strategies.flatMap(({ id, tactics: listed }) =>
          listed.map((tactic) => [`${id} ${tactic.id}`, tactic]),
        ),
      );
      const pinned = mapStrategies(workspace, (strategy) => ({
        ...strategy,
        tactics: before.flatMap((judged, index): TacticDocument[] => {
          const tactic = tactics.get(`${strategy.id} ${judged.tactic}`);
          if (tactic === undefined || judged.strategy !== strategy.id) return [];
          return [restate(tactic, `use-${1000 + index}`, judged.values)];
        }),
      }));
      const alone = judge(pinned);
      expect(alone.map(bare)).toEqual(before.map(bare));
      return before.length;
    });
  });
});

function bare(judged: Judged): unknown {
  return { ...judged, tactic: "", tacticVerdict: "", assumed: [] };
}

function countClauses({ policies }: Workspace): number {
  return policies.reduce((sum, { clauses }) => sum + clauses.length, 0);
}

/** Every name but the reserved ones and the facets', in the order of the documents. */
function listNames(workspace: Workspace): readonly string[] {
  const names = [
    ...workspace.taxonomies.flatMap(({ concepts }) =>
      concepts.flatMap(({ id, label, aliases }) => [id, label, ...(aliases ?? [])]),
    ),
    ...workspace.policies.flatMap(({ id, clauses, calendar, definitions }) => [
      id,
      ...clauses.map((clause) => clause.id),
      ...(calendar ?? []).map((event) => event.id),
      ...(definitions ?? []).map(({ term }) => term),
    ]),
    ...workspace.strategies.flatMap(({ id, tactics }) => [id, ...tactics.map((tactic) => tactic.id)]),
  ];
  return [...new Set(names.filter((name) => name !== undefined))];
}

/** New names that stand in the opposite order. */
function rename(workspace: Workspace): Workspace {
  const names = listNames(workspace).toSorted();
  const renamed = new Map(names.map((name, index) => [name, `n${999 - index}.${encodeURIComponent(name)}`]));
  return mapTexts(workspace, (text) =>
    text.includes("#")
      ? text
          .split("#")
          .map((part) => renamed.get(part) ?? part)
          .join("#")
      : (renamed.get(text) ?? text),
  );
}

function unrename(judged: Judged): Judged {
  const old = (text: string): string =>
    text.replaceAll(/n\d+\.([^#"]*)/gu, (_, name: string) => decodeURIComponent(name));
  return mapTexts(judged, old);
}

function shiftDays(workspace: Workspace, by: number): Workspace {
  return mapTexts(workspace, (text) =>
    /^(?:\d{4}-\d{2}-\d{2}|\.\.)(?:\/|$)/u.test(text)
      ? text.replaceAll(/\d{4}-\d{2}-\d{2}/gu, (day) => shiftDay(day, by))
      : text,
  );
}

function shiftDay(day: string, by: number): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() + by);
  return date.toISOString().slice(0, 10);
}

function writeOutAppliesTo({ appliesTo, ...policy }: PolicyDocument): PolicyDocument {
  const original = { ...policy, ...(appliesTo && { appliesTo }) };
  if (appliesTo === undefined || ["prohibited", "permitted"].includes(policy.default ?? "silent")) return original;
  const named = policy.clauses.flatMap((clause) => Object.keys(mainScope(clause)));
  if (named.some((facet) => Object.hasOwn(appliesTo, facet))) return original;
  return {
    ...policy,
    clauses: policy.clauses.map((clause): ClauseDocument => {
      if ("prohibit" in clause) return { ...clause, prohibit: { ...clause.prohibit, ...appliesTo } };
      if ("permit" in clause) return { ...clause, permit: { ...clause.permit, ...appliesTo } };
      return { ...clause, for: { ...clause.for, ...appliesTo } };
    }),
  };
}

function mainScope(clause: ClauseDocument): ScopeDocument {
  if ("prohibit" in clause) return clause.prohibit;
  if ("permit" in clause) return clause.permit;
  return clause.for ?? {};
}

/** Where the two scopes name different facets, since a document cannot write an intersection. */
function writeOutOnly(clause: ClauseDocument): readonly ClauseDocument[] {
  if (!("only" in clause)) return [clause];
  const { only, for: target = {}, protected: isProtected, provided, overrides, ...common } = clause;
  if (Object.keys(only).some((facet) => Object.hasOwn(target, facet))) return [clause];
  return [
    { ...common, prohibit: target, unless: [...(common.unless ?? []), only] },
    {
      ...common,
      id: `${common.id}-permission`,
      permit: { ...target, ...only },
      ...(isProtected !== undefined && { protected: isProtected }),
      ...(provided && { provided }),
      ...(overrides && { overrides }),
    },
  ];
}

function splitPolicies(workspace: Workspace): Workspace {
  const homes = new Map<string, string>();
  const split = workspace.policies.flatMap((policy): PolicyDocument[] => {
    if (["prohibited", "permitted"].includes(policy.default ?? "silent") || policy.clauses.length < 2) return [policy];
    const second = policy.clauses.filter((_, index) => index % 2 === 1);
    for (const { id } of second) homes.set(`${policy.id}#${id}`, `${policy.id}-split#${id}`);
    return [
      { ...policy, clauses: policy.clauses.filter((_, index) => index % 2 === 0) },
      { ...policy, id: `${policy.id}-split`, clauses: second },
    ];
  });
  const requalified = mapClauses({ ...workspace, policies: split }, (clause, policy) => {
    if (!("overrides" in clause) || clause.overrides === undefined) return clause;
    const origin = policy.id.replace(/-split$/u, "");
    const names = clause.overrides.map((name) => (name.includes("#") ? name : `${origin}#${name}`));
    return { ...clause, overrides: names.map((name) => homes.get(name) ?? name) };
  });
  return mapStrategies(requalified, (strategy) => ({
    ...strategy,
    ...(strategy.governedBy && { governedBy: strategy.governedBy.flatMap((id) => [id, `${id}-split`]) }),
  }));
}

function splitEvents(policy: PolicyDocument): PolicyDocument {
  const calendar = (policy.calendar ?? []).flatMap((event) => {
    const [first = "", last = first] = event.days.split("/");
    if (first === last) return [event];
    const cut = first === ".." ? shiftDay(last, -1) : first;
    return [
      { ...event, days: `${first}/${cut}` },
      { ...event, id: `${event.id}-later`, days: `${shiftDay(cut, 1)}/${last}` },
    ];
  });
  const ids = new Set(calendar.map(({ id }) => id));
  return {
    ...policy,
    ...(policy.calendar && { calendar }),
    clauses: policy.clauses.map((clause) => ({
      ...clause,
      ...(clause.during && {
        during: clause.during.flatMap((id) => (ids.has(`${id}-later`) ? [`${id}-later`, id] : [id])),
      }),
    })),
  };
}

function splitRequirement(clause: ClauseDocument): readonly ClauseDocument[] {
  const scope = mainScope(clause);
  const wide = Object.entries(scope).find(([, value]) => toList(value).length > 1);
  if (wide === undefined) return [clause];
  const [facet, value] = wide;
  return toList(value).map((name, index) => {
    const part = mapClauseScopes(clause, (own) => (own === scope ? { ...own, [facet]: name } : own));
    return { ...part, id: `${clause.id}-part-${index}` };
  });
}

function writeAsChoice(duty: DutyDocument): DutyDocument {
  const kind = dutyKinds.find((candidate) => Array.isArray(duty[candidate]));
  return kind === undefined ? duty : { anyOf: toList(duty[kind]).map((value) => ({ [kind]: value })) };
}

function mapDuties(workspace: Workspace, change: (duty: DutyDocument) => DutyDocument): Workspace {
  return mapClauses(workspace, (clause) => {
    if ("prohibit" in clause) return clause;
    if ("require" in clause) return { ...clause, require: clause.require.map(change) };
    return { ...clause, ...(clause.provided && { provided: clause.provided.map(change) }) };
  });
}
