import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { applyWaivers, type WaivedCause } from "../../src/check/apply-waivers.ts";
import type { JudgedWaiver } from "../../src/check/judge-waivers.ts";
import { judgeStrategy } from "../../src/judge/judge-strategy.ts";
import type { Strategy, Tactic } from "../../src/model/strategy.ts";
import { type ClauseOf, clauseKey } from "../../src/model/verdict.ts";
import type { Waiver } from "../../src/model/waiver.ts";
import { expectLaw } from "../judge/law.ts";
import { type Chance, mapClauses, omit } from "../judge/transform.ts";
import { bindWorkspace } from "../support/judge-documents.ts";
import type { ClauseDocument, Workspace } from "../support/oracle/documents.ts";
import { oracleVerdicts } from "../support/oracle/oracle.ts";
import { lintTexts } from "../support/workspace.ts";

/** What is left of a clause that stands against nothing: a permission keeps what it permits. */
function disarm(clause: ClauseDocument): ClauseDocument[] {
  return "permit" in clause ? [omit(clause, "provided")] : [];
}

/** `only` is left out: its two halves cannot be written apart. So is a policy whose default prohibits what a clause does. */
function listDisarmable({ policies }: Workspace): string[] {
  return policies.flatMap((policy) =>
    policy.clauses
      .filter((clause) => !("only" in clause) && !("prohibit" in clause && policy.default === "prohibited"))
      .map(({ id }) => `${policy.id}#${id}`),
  );
}

function createWaiver(
  id: string,
  clause: ClauseOf,
  { strategy, tactic }: { readonly strategy: Strategy; readonly tactic: Tactic },
): Waiver {
  const location = tactic.idLocation;
  const role = { text: "legal", location, concept: "legal", name: undefined, contact: undefined };
  const day = { value: 0, location };
  const of = { of: clause, clauseLocation: location, clauseFingerprint: undefined };
  const names = { strategy: { value: strategy.id, location }, tactic: { value: tactic.id, location } };
  return {
    id,
    idLocation: location,
    ...of,
    ...names,
    grantedBy: role,
    on: day,
    expires: day,
    reason: "R",
    controls: [],
    renewals: 0,
  };
}

interface Applied {
  readonly strategy: string;
  readonly tactic: string;
  readonly causes: readonly WaivedCause[];
}

/** The causes of each tactic's verdict where these clauses are waived for it. */
function applyTo(workspace: Workspace, waived: ReadonlySet<string>, chance: Chance): Applied[] {
  const { set, strategies } = bindWorkspace(workspace);
  const clauses = set.policies
    .flatMap((policy) => policy.clauses.map((clause): ClauseOf => ({ policy, clause })))
    .filter((clause) => waived.has(clauseKey(clause)));
  return strategies.flatMap((strategy) => {
    const judgement = judgeStrategy(set, strategy);
    return judgement.verdicts.map((verdict): Applied => {
      const { tactic } = verdict;
      const judged = chance.shuffle(clauses).map(
        (of): JudgedWaiver => ({
          waiver: createWaiver(clauseKey(of), of, { strategy, tactic }),
          faults: [],
          fingerprint: "",
        }),
      );
      return { strategy: strategy.id, tactic: tactic.id, causes: applyWaivers(judgement, verdict, judged) };
    });
  });
}

const FAILING: ReadonlySet<string> = new Set(["prohibited", "unmet", "depends", "unstated"]);

describe("where clauses are waived", { timeout: 60_000 }, () => {
  it("something is left to report of a tactic if and only if the other clauses stand against it", () => {
    let hidden = 0;
    expectLaw(
      150,
      (workspace, chance) => {
        const waived = new Set(listDisarmable(workspace).filter(() => chance.below(2) === 0));
        if (waived.size === 0) return 0;
        const changed = mapClauses(workspace, (clause, { id }) =>
          waived.has(`${id}#${clause.id}`) ? disarm(clause) : clause,
        );
        const without = oracleVerdicts(changed).verdicts;
        for (const { strategy, tactic, causes } of applyTo(workspace, waived, chance)) {
          const left = causes.filter(({ cause, waiver }) => waiver === undefined && cause.cause !== "silence");
          const judged = without.find((other) => other.strategy === strategy && other.tactic === tactic);
          expect(left.length > 0, `${strategy}#${tactic}`).toBe(FAILING.has(judged?.verdict ?? ""));
          hidden += causes.filter(({ behind }) => behind.length > 0).length;
        }
        return 1;
      },
      300,
    );
    // Else the law would have nothing to say of what a waived clause hides.
    expect(hidden).toBeGreaterThan(10);
  });

  it("all causes that there were are still there, and a cause that is covered names waived clauses alone", () => {
    expectLaw(200, (workspace, chance) => {
      const waived = new Set(listDisarmable(workspace).filter(() => chance.below(2) === 0));
      const plain = applyTo(workspace, new Set(), chance);
      const applied = applyTo(workspace, waived, chance);
      const keysOf = ({ causes }: Applied): string[] =>
        causes.filter(({ behind }) => behind.length === 0).map(({ cause }) => cause.identity.join(" "));
      expect(applied.map(keysOf)).toEqual(plain.map(keysOf));
      const used = applied.flatMap(({ causes }) => causes).flatMap(({ waiver }) => waiver ?? []);
      expect(used.filter(({ of }) => !waived.has(clauseKey(of)))).toEqual([]);
      return 1;
    });
  });
});

const POLICIES = {
  "a.yaml": `kind: policy
id: a
title: A
owner: legal
clauses:
  - {id: tool, prohibit: {tool: TikTok}}
  - {id: data, prohibit: {tool: [TikTok, Facebook], data: customer-data}}
  - {id: law, prohibit: {content: health claims}, waivable: false}
  - {id: rules, require: [{record: rules}, {approval: legal}], for: {tactic: giveaway}}
`,
  "b.yaml": `kind: policy
id: b
title: B
owner: hr
default: prohibited
clauses:
  - {id: social, permit: {tool: [TikTok, Facebook]}, provided: [{training: social}]}
  - {id: working, prohibit: {time: working-hours}}
  - {id: evening, prohibit: {time: non-working-hours, tool: Facebook}}
`,
};

const STRATEGIES = {
  "s.yaml": `kind: strategy
id: s
title: S
owner: marketing
period: 2027-01-01/2027-03-31
tactics:
  - {id: one, tool: [TikTok, Facebook], tactic: giveaway}
  - {id: two, tool: Facebook, content: health claims, data: customer-data}
  - {id: three, tool: LinkedIn}
`,
};

const PAIRS = ["a#tool", "a#data", "a#law", "a#rules", "b#social", "b#working", "b#evening", "b#default"];

interface Drawn {
  readonly pair: string;
  readonly tactic: string;
  readonly grantedBy: string;
  readonly expires: string;
  readonly clauseFingerprint?: string;
}

const drawn: fc.Arbitrary<Drawn> = fc.record(
  {
    pair: fc.constantFrom(...PAIRS),
    tactic: fc.constantFrom("one", "two", "three"),
    grantedBy: fc.constantFrom("legal", "hr", "general-counsel", "it", "marketing"),
    expires: fc.constantFrom("2026-11-21", "2026-11-22", "2027-06-30"),
    clauseFingerprint: fc.constant("0123456789abcdef"),
  },
  { requiredKeys: ["pair", "tactic", "grantedBy", "expires"] },
);

const isVoid = ({ pair, grantedBy, expires, clauseFingerprint }: Drawn): boolean => {
  const entitled = pair.startsWith("a#") ? ["legal", "general-counsel"] : ["hr"];
  return (
    expires === "2026-11-21" || clauseFingerprint !== undefined || pair === "a#law" || !entitled.includes(grantedBy)
  );
};

async function lintWaived(list: readonly (Drawn & { readonly id: string })[]) {
  const waivers = list.map(({ pair, ...waiver }) => {
    const [policy, clause] = pair.split("#");
    return { ...waiver, policy, clause, strategy: "s", on: "2026-09-01", reason: "R" };
  });
  const text = JSON.stringify({ kind: "waivers", waivers });
  const result = await lintTexts({ policies: POLICIES, strategies: STRATEGIES, waivers: { "w.json": text } });
  expect(result.isIncomplete).toBe(false);
  const others = result.findings.filter(({ place }) => place.file !== "w.json");
  return {
    tactics: result.tactics,
    findings: others.map((finding) => JSON.stringify(finding)),
    ofWaivers: result.findings.filter(({ place }) => place.file === "w.json"),
  };
}

const withIds = (list: readonly Drawn[]) => list.map((waiver, index) => ({ ...waiver, id: `W-${index}` }));
const lists = fc.array(drawn, { maxLength: 6 }).map(withIds);
const options = { seed: 7, numRuns: 40 };

describe("a register of waivers", { timeout: 60_000 }, () => {
  it("changes no verdict, and takes no finding away", async () => {
    const plain = await lintWaived([]);
    await fc.assert(
      fc.asyncProperty(lists, async (list) => {
        const { tactics, findings } = await lintWaived(list);
        expect(tactics).toEqual(plain.tactics);
        const unmarked = findings.map((finding) => finding.replace(/,"waiver":\{[^}]*\}/u, ""));
        for (const finding of plain.findings) expect(unmarked).toContain(finding);
      }),
      options,
    );
  });

  it("can be in any order", async () => {
    const key = ({ rule, message }: { rule: string; message: string }): string => `${rule} ${message}`;
    await fc.assert(
      fc.asyncProperty(lists, fc.nat(), async (list, turn) => {
        const split = list.length === 0 ? 0 : turn % list.length;
        const other = [...list.slice(split), ...list.slice(0, split)].toReversed();
        const [a, b] = [await lintWaived(list), await lintWaived(other)];
        expect(b.findings).toEqual(a.findings);
        expect(b.ofWaivers.map(key).toSorted()).toEqual(a.ofWaivers.map(key).toSorted());
      }),
      options,
    );
  });

  it("gets no more from one that is void than a finding of its own", async () => {
    let told = 0;
    await fc.assert(
      fc.asyncProperty(lists, drawn.filter(isVoid), async (list, added) => {
        const [before, after] = [await lintWaived(list), await lintWaived([...list, { ...added, id: "X" }])];
        expect(after.findings).toEqual(before.findings);
        const own = after.ofWaivers.filter(({ message }) => message.includes("waiver X "));
        expect(after.ofWaivers.length).toBe(before.ofWaivers.length + own.length);
        expect(own.map(({ rule }) => rule)).toEqual(own.map(() => "void-waiver"));
        // One that has expired is history where it is not needed.
        expect(own.length).toBeGreaterThanOrEqual(added.expires > "2026-11-21" ? 1 : 0);
        told += own.length;
      }),
      options,
    );
    expect(told).toBeGreaterThan(15);
  });
});
