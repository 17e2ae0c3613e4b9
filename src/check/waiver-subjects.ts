import type { Judgement } from "../judge/judge-strategy.ts";
import { type Day, formatDay } from "../model/day.ts";
import type { LocatedFix } from "../model/fix.ts";
import { DEFAULT_CLAUSE } from "../model/policy.ts";
import type { Location } from "../model/source.ts";
import { clauseKey, type TacticVerdict } from "../model/verdict.ts";
import { insertKey } from "../text/insert-key.ts";
import { relatedClause, titleOf } from "./clause-related.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { StrategyFacts } from "./facts/book.ts";
import { roleFact } from "./facts/concept-fact.ts";
import type { JudgedWaiver, WaiverBook } from "./judge-waivers.ts";
import { hasExpired } from "./waiver-faults.ts";

type WaiverSubject = FactSubject<"waiver">;

/** One subject for each waiver of a judged tactic: those of a tactic that is done or rejected are history. */
export function listWaiverSubjects(
  facts: StrategyFacts,
  { verdicts, today }: Judgement,
  book: WaiverBook,
): WaiverSubject[] {
  return verdicts.flatMap((verdict) => {
    const judged = book.get(verdict.tactic.id) ?? [];
    const needed = judged.length === 0 ? NONE : listNeeded(verdict);
    const lastDays = findLastDays(judged);
    return judged.map((item): WaiverSubject => {
      const key = clauseKey(item.waiver.of);
      const isNeeded = needed.has(key);
      const isFollowed = (lastDays.get(key) ?? NEVER) > item.waiver.expires.value;
      return { ...toSubject(item, verdict), fact: waiverFact(facts, item, { verdict, isNeeded, isFollowed, today }) };
    });
  });
}

const NEVER: Day = Number.NEGATIVE_INFINITY;

/** By clause, the last day of the waivers that hold. */
function findLastDays(judged: readonly JudgedWaiver[]): ReadonlyMap<string, Day> {
  const days = new Map<string, Day>();
  for (const { waiver, faults } of judged) {
    const key = clauseKey(waiver.of);
    if (faults.length === 0) days.set(key, Math.max(days.get(key) ?? NEVER, waiver.expires.value));
  }
  return days;
}

/** What a waiver is seen with. */
interface WaiverSetting {
  readonly verdict: TacticVerdict;
  readonly isNeeded: boolean;
  readonly isFollowed: boolean;
  readonly today: Day;
}

const NONE: ReadonlySet<string> = new Set();

/** The clauses that stand against some way to do the tactic. */
function listNeeded({ uses }: TacticVerdict): ReadonlySet<string> {
  return new Set(uses.flatMap(({ prohibiting, unmet }) => [...prohibiting, ...unmet].map(clauseKey)));
}

function waiverFact(
  facts: StrategyFacts,
  { waiver, faults, fingerprint }: JudgedWaiver,
  { verdict, isNeeded, isFollowed, today }: WaiverSetting,
): WaiverSubject["fact"] {
  const { id, of, grantedBy, on, expires, reason, controls, renewals, clauseFingerprint } = waiver;
  return {
    id,
    strategy: facts.strategy,
    tactic: facts.tactic(verdict.tactic),
    policy: facts.book.policy(of.policy),
    clause: facts.book.clause(of),
    grantedBy: roleFact(facts.book.taxonomies, grantedBy),
    on: formatDay(on.value),
    expires: formatDay(expires.value),
    days: BigInt(expires.value - on.value),
    daysLeft: BigInt(expires.value - today),
    reason,
    controls,
    renewals: BigInt(Math.trunc(renewals)),
    outlives: verdict.days.to > expires.value && !isFollowed,
    fault: faults[0]?.why ?? "",
    isExpired: hasExpired(waiver, today),
    isNeeded,
    clauseFingerprint: clauseFingerprint?.value ?? "",
    fingerprint,
  };
}

function toSubject(
  { waiver, faults, fingerprint }: JudgedWaiver,
  { strategy, tactic }: TacticVerdict,
): Omit<WaiverSubject, "fact"> {
  const { id, idLocation, of } = waiver;
  const [first, ...others] = faults;
  return {
    subject: "waiver",
    location: first?.location ?? idLocation,
    label: first === undefined ? `waives ${titleOf(of)}` : "void",
    related: [
      relatedClause(of, "the clause that it names"),
      { location: tactic.idLocation, message: "the tactic that it names" },
    ],
    notes: others.map(({ why }) => `Besides, ${why}.`),
    help: faults.map(({ help }) => help),
    offer: (fix) => ("write" in fix && fix.write === "fingerprint" ? pin(idLocation, fingerprint) : undefined),
    about: { strategy: strategy.id, tactic: tactic.id, policy: of.policy.id, clause: of.clause?.id ?? DEFAULT_CLAUSE },
    identity: [id, strategy.id, tactic.id, clauseKey(of)],
  };
}

function pin(idLocation: Location, fingerprint: string): LocatedFix | undefined {
  const edit = insertKey(idLocation, "clauseFingerprint", fingerprint);
  const title = `Write \`clauseFingerprint: "${fingerprint}"\`, if the waiver is meant for what the clause says today.`;
  return edit === undefined ? undefined : { title, isSafe: false, edits: [edit] };
}
