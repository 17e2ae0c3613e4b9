import type { Clause } from "./clauses.ts";
import type { Interval } from "./days.ts";
import type { DutyDocument, Outcome } from "./documents.ts";
import { type Evidence, isMet } from "./evidence.ts";
import { liesWithin, type World } from "./scope.ts";
import type { Taxonomy } from "./taxonomy.ts";

export interface WorldResult {
  readonly outcome: Outcome;
  /** The names of the clauses that apply on some day of the span. */
  readonly clauses: ReadonlySet<string>;
  readonly unmet: readonly DutyDocument[];
}

export interface Setting {
  readonly clauses: readonly Clause[];
  readonly beats: (p: Clause, q: Clause) => boolean;
  readonly stretches: readonly Interval[];
  /** The stretches of the tactic's days. */
  readonly span: ReadonlySet<number>;
  readonly evidence: readonly Evidence[];
  readonly today: number;
  readonly taxonomy: Taxonomy;
}

/** What holds in one world over all days of the tactic. */
export function judgeWorld(world: World, setting: Setting): WorldResult {
  const inScope = setting.clauses.filter(
    ({ scope, unless }) => liesWithin(world, scope) && !unless.some((exception) => liesWithin(world, exception)),
  );
  const outcomes = new Set<Outcome>();
  const names = new Set<string>();
  const dutyDays = new Map<Clause, number[]>();
  for (const stretch of setting.span) {
    const applying = inScope.filter(({ days }) => days.has(stretch));
    outcomes.add(judgeDay(applying, setting.beats));
    for (const { name } of applying) names.add(name);
    for (const clause of applying) {
      if (!fallsAway(clause, applying)) dutyDays.set(clause, [...(dutyDays.get(clause) ?? []), stretch]);
    }
  }
  const unmet = [...dutyDays].flatMap(([clause, indexes]) => {
    const bounds = indexes.map((index) => getStretch(index, setting));
    const first = Math.min(...bounds.map((bound) => bound.first));
    const last = Math.max(...bounds.map((bound) => bound.last));
    return clause.duties.filter((duty) => !isMet(duty, { world, days: { first, last }, ...setting }));
  });
  const strictest = (["prohibited", "silent", "permitted"] as const).find((outcome) => outcomes.has(outcome));
  if (!strictest) throw new Error("A tactic has no day.");
  return { outcome: strictest, clauses: names, unmet };
}

export function judgeDay(applying: readonly Clause[], beats: Setting["beats"]): Outcome {
  const permissions = applying.filter(({ modality }) => modality === "permit");
  const prohibitions = applying.filter(({ modality }) => modality === "prohibit");
  if (prohibitions.some((q) => !permissions.some((p) => beats(p, q)))) return "prohibited";
  return permissions.length > 0 ? "permitted" : "silent";
}

/** Whether a protected permission that applies takes away the clause's duties of the day. */
export function fallsAway(clause: Clause, applying: readonly Clause[]): boolean {
  if (clause.modality === "permit" && clause.isProtected) return false;
  return applying.some(({ isProtected, authority }) => isProtected && clause.authority <= authority);
}

function getStretch(index: number, { stretches }: Setting): Interval {
  const stretch = stretches[index];
  if (!stretch) throw new Error(`There is no stretch ${index}.`);
  return stretch;
}
