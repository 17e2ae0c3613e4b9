import type { Clause } from "./clauses.ts";
import type { Workspace } from "./documents.ts";
import { EffectJudge } from "./effect.ts";
import { compareText } from "./facets.ts";
import { listDistinct, openSpace, type WholeSpace } from "./meetings.ts";
import { agrees } from "./precedence.ts";
import { intersectScopes, liesWithin, type Scope } from "./scope.ts";

/** What the page calls the analysis of a policy set by itself, by names of clauses. */
export interface OracleAnalysis {
  /** `prohibition permission`. */
  readonly contradictions: readonly string[];
  readonly overlaps: readonly string[];
  readonly undeclared: readonly string[];
  readonly shadowed: readonly string[];
  /** Clauses that could take each other's place, in groups of two or more. */
  readonly duplicates: readonly (readonly string[])[];
  /** `clause nothing`, or `clause everything`. */
  readonly oddExceptions: readonly string[];
  /** `clause why`. */
  readonly neverApplying: readonly string[];
  readonly idleRequirements: readonly string[];
  /** `prohibition permission`. */
  readonly unagreed: readonly string[];
  /** `clause index`. */
  readonly prohibitedAlternatives: readonly string[];
}

interface Given {
  readonly space: WholeSpace;
  readonly judge: EffectJudge;
  /** The sets of clauses that apply together somewhere. */
  readonly together: readonly (readonly Clause[])[];
  /** By name, both halves of an `only`; without defaults. */
  readonly byName: ReadonlyMap<string, readonly Clause[]>;
}

/** By brute force over all worlds and all days. */
export function oracleAnalysis(workspace: Workspace): OracleAnalysis {
  const given = open(workspace);
  const never = listNeverApplying(given);
  const live = [...given.byName.keys()].filter((name) => !never.has(name));
  const groups = groupDuplicates(given, live);
  return {
    ...listPairs(given),
    shadowed: groups.filter((group) => isShadowed(given, group)).map(([first]) => first ?? ""),
    duplicates: groups.filter((group) => group.length > 1),
    oddExceptions: listOddExceptions(given).toSorted(),
    neverApplying: [...never].map(([name, why]) => `${name} ${why}`),
    idleRequirements: listIdle(given),
    unagreed: listUnagreed(given, workspace),
    prohibitedAlternatives: listAlternatives(given),
  };
}

function open(workspace: Workspace): Given {
  const space = openSpace(workspace);
  const byName = new Map<string, Clause[]>();
  for (const clause of space.clauses.filter(({ isDefault }) => !isDefault)) {
    byName.set(clause.name, [...(byName.get(clause.name) ?? []), clause]);
  }
  const ordered = [...byName].toSorted(([a], [b]) => compareText(policyOf(a), policyOf(b)));
  return { space, judge: new EffectJudge(space), together: listDistinct(space.meetings), byName: new Map(ordered) };
}

function policyOf(name: string): string {
  return name.split("#")[0] ?? "";
}

function listPairs({ space, together }: Given): Pick<OracleAnalysis, "contradictions" | "overlaps" | "undeclared"> {
  const undecided = new Map<string, boolean>();
  const undeclared = new Set<string>();
  for (const applying of together) {
    for (const q of applying.filter(({ modality, isDefault }) => modality === "prohibit" && !isDefault)) {
      for (const p of applying.filter(({ modality }) => modality === "permit")) {
        const { by, doesPermit } = space.decide(p, q);
        const pair = `${q.name} ${p.name}`;
        const isWhole = together.every((others) => !others.includes(p) || others.includes(q));
        if (by === "prohibition") undecided.set(pair, isWhole);
        if (by === "specificity" && doesPermit && !p.overrides.has(q.name)) undeclared.add(pair);
      }
    }
  }
  const list = (isWhole: boolean): string[] =>
    [...undecided].flatMap(([pair, whole]) => (whole === isWhole ? [pair] : [])).toSorted();
  return { contradictions: list(true), overlaps: list(false), undeclared: [...undeclared].toSorted() };
}

function listNeverApplying({ byName, together }: Given): Map<string, string> {
  const applying = new Set(together.flat().map(({ name }) => name));
  const never = new Map<string, string>();
  for (const [name, halves] of byName) {
    if (applying.has(name)) continue;
    const hasDays = halves.some(({ days }) => days.size > 0);
    const hasScope = halves.some(({ scope }) => !isEmpty(scope));
    never.set(name, hasDays ? (hasScope ? "exceptions" : "empty-scope") : "no-day");
  }
  return never;
}

function isEmpty(scope: Scope): boolean {
  return [...scope.values()].some((atoms) => atoms.size === 0);
}

/** Taking the clauses away changes the outcome and the duties nowhere. */
function isShadowed({ judge, together }: Given, names: readonly string[]): boolean {
  return together.every((applying) => {
    const rest = applying.filter(({ name }) => !names.includes(name));
    return rest.length === applying.length || judge.describe(rest) === judge.describe(applying);
  });
}

function groupDuplicates(given: Given, names: readonly string[]): string[][] {
  const groups = new Map<string, string[]>();
  for (const name of names) {
    // What is left of an `only` that reserves something for nobody is no other if it would have asked them for more.
    const halves = (given.byName.get(name) ?? []).filter(({ scope, days }) => !isEmpty(scope) && days.size > 0);
    const isHalved = (given.byName.get(name) ?? []).length > 1;
    const key = [isHalved, ...halves.map((clause) => describeClause(given, clause))].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), name]);
  }
  return [...groups.values()];
}

/** The same for clauses that speak of the same, ask for the same, and win and lose against the same others. */
function describeClause({ space, judge }: Given, clause: Clause): string {
  const write = (scope: Scope): string =>
    space.facets
      .map((facet) => [...(scope.get(facet) ?? space.taxonomy.listAllAtoms(facet))].toSorted().join())
      .join(";");
  const exceptions = clause.unless.map((exception) => intersectScopes(clause.scope, exception));
  const standing = clause.duties.length > 0 || clause.isProtected ? `${clause.authority} ${clause.isProtected}` : "";
  const meets = (other: Clause): boolean =>
    !isEmpty(intersectScopes(clause.scope, other.scope)) && [...clause.days].some((day) => other.days.has(day));
  const rivals = space.clauses.flatMap((other, index) => {
    if (!meets(other) || other.modality === clause.modality || other.modality === "require") return [];
    if (clause.modality === "prohibit") return space.decide(other, clause).doesPermit ? [index] : [];
    return clause.modality === "permit" && space.decide(clause, other).doesPermit ? [index] : [];
  });
  return [
    clause.modality,
    write(clause.scope),
    [...clause.days].join(),
    [...new Set(exceptions.filter((scope) => !isEmpty(scope)).map(write))].toSorted().join("/"),
    [...new Set(clause.duties.map((duty) => [...judge.meeting(duty)].join()))].toSorted().join("/"),
    standing,
    rivals.join(),
  ].join("|");
}

function listOddExceptions({ byName, space }: Given): string[] {
  const sizeOf = (scope: Scope): number =>
    space.facets.reduce((size, facet) => size * (scope.get(facet) ?? space.taxonomy.listAllAtoms(facet)).size, 1);
  return [...byName].flatMap(([name, [first]]) => {
    if (first === undefined || isEmpty(first.scope) || first.days.size === 0) return [];
    return first.unless.flatMap((exception) => {
      const left = sizeOf(intersectScopes(first.scope, exception));
      if (left === 0) return [`${name} nothing`];
      return left === sizeOf(first.scope) ? [`${name} everything`] : [];
    });
  });
}

function listIdle({ byName, together, judge }: Given): string[] {
  return [...byName].flatMap(([name, [clause]]) => {
    if (clause?.modality !== "require") return [];
    const own = together.filter((applying) => applying.includes(clause));
    return own.length > 0 && own.every((applying) => judge.outcomeOf(applying) === "prohibited") ? [name] : [];
  });
}

function listUnagreed({ space, byName }: Given, { precedence }: Workspace): string[] {
  if (precedence && !precedence.includes("override")) return [];
  const prohibitions = space.clauses.filter(({ modality }) => modality === "prohibit");
  const pairs = [...byName.values()]
    .flat()
    .flatMap((p) =>
      prohibitions.filter((q) => p.overrides.has(q.name) && !agrees(q, p)).map((q) => `${q.name} ${p.name}`),
    );
  return [...new Set(pairs)].toSorted();
}

/** Everything that the clause speaks of, but with what the alternative names instead, is prohibited on all of its days. */
function listAlternatives({ space, judge, byName }: Given): string[] {
  return [...byName].flatMap(([name, [clause]]) => {
    if (clause === undefined || isEmpty(clause.scope) || clause.days.size === 0) return [];
    return clause.alternatives.flatMap((alternative, index) => {
      const scope = new Map([...clause.scope, ...alternative]);
      const meetings = space.meetings.filter(
        ({ world, stretch }) => clause.days.has(stretch) && liesWithin(world, scope),
      );
      return meetings.every(({ applying }) => judge.outcomeOf(applying) === "prohibited") ? [`${name} ${index}`] : [];
    });
  });
}
