import { DEFAULT_CLAUSE } from "../model/policy.ts";
import type { MeetingPair, PolicyAnalysis } from "../model/policy-analysis.ts";
import type { Location, RelatedLocation } from "../model/source.ts";
import { type ClauseOf, clauseKey } from "../model/verdict.ts";
import { groupBy } from "../text/group-by.ts";
import { relatedClause, titleOf } from "./clause-related.ts";
import { describeCase } from "./describe-case.ts";
import type { FactSubject } from "./fact-subject.ts";
import type { FactBook } from "./facts/book.ts";

type PairSubject = FactSubject<"clause-pair">;

/** Two clauses that have something to do with each other, in words and with places. */
interface Pair {
  readonly relation: string;
  readonly first: ClauseOf;
  readonly second: ClauseOf;
  readonly example: string;
  readonly others: number;
  /** The clause at which it is told; at `place`, where that is narrower. */
  readonly toldAt: ClauseOf;
  readonly place?: Location;
  readonly related: readonly RelatedLocation[];
  readonly notes: readonly string[];
}

/** Clauses that say the same as one other and are told of. */
const MOST_DUPLICATES = 20;

/** More related places than these help nobody. */
const MOST_RELATED = 5;

export function listPairSubjects(book: FactBook, analysis: PolicyAnalysis): PairSubject[] {
  return listPairs(analysis).map(({ toldAt, place, related, notes, relation, first, second, example, others }) => ({
    subject: "clause-pair",
    fact: {
      relation,
      example,
      others: BigInt(others),
      get first() {
        return book.clause(first);
      },
      get second() {
        return book.clause(second);
      },
    },
    location: place ?? placeOfClause(toldAt),
    related: related.slice(0, MOST_RELATED),
    notes,
    help: [],
    about: { policy: toldAt.policy.id, clause: toldAt.clause?.id ?? DEFAULT_CLAUSE },
    identity: [relation, clauseKey(first), clauseKey(second)],
    clauses: [first, second],
  }));
}

function listPairs(analysis: PolicyAnalysis): Pair[] {
  // What a permission cannot do without consent is told once, and not again as what follows from it.
  const lacking = new Set(analysis.unagreed.map(({ permission }) => clauseKey(permission)));
  const isOwnFlaw = (of: ClauseOf): boolean => !lacking.has(clauseKey(of));
  const contradictions = analysis.contradictions.filter(({ permission }) => isOwnFlaw(permission));
  // That a permission changes nothing is what its contradiction says already.
  const refused = new Set(contradictions.map(({ permission }) => clauseKey(permission)));
  const shadowed = analysis.shadowed.filter(
    (found) => isOwnFlaw(found.shadowed) && !refused.has(clauseKey(found.shadowed)),
  );
  return [
    ...contradictions.map((pair) => describeMeeting("contradiction", pair, "prohibition")),
    ...analysis.crossings.map((pair) => describeMeeting("crossing", pair, "prohibition")),
    ...analysis.overlaps.map((pair) => describeMeeting("overlap", pair, "prohibition")),
    ...analysis.undeclared.map((pair) => describeMeeting("undeclared-exception", pair, "permission")),
    ...analysis.unagreed.map(
      ({ permission, prohibition, reference }): Pair => ({
        ...between("unagreed-override", prohibition, permission),
        toldAt: permission,
        place: reference.location,
        related: [relatedClause(prohibition, `${titleOf(prohibition)} prohibits it`)],
      }),
    ),
    ...listDuplicates(analysis),
    ...shadowed.map(({ shadowed: of, by }) => describeReasons(nameShadow(by), of, by)),
    ...analysis.idleRequirements.map(({ requirement, by }) => describeReasons("idle-requirement", requirement, by)),
  ];
}

/** The first few of those that say the same as one clause: a slip that was copied ten thousand times is one slip. */
function listDuplicates({ duplicates }: PolicyAnalysis): Pair[] {
  return [...groupBy(duplicates, ({ original }) => clauseKey(original)).values()].flatMap((group) => {
    const listed = group.slice(0, MOST_DUPLICATES);
    const others = group.length - listed.length;
    return listed.map(
      ({ original, duplicate }, index): Pair => ({
        ...between("duplicate", original, duplicate),
        others,
        toldAt: duplicate,
        related: [relatedClause(original, `${titleOf(original)} says the same`)],
        notes: index === listed.length - 1 ? noteOthers(others) : [],
      }),
    );
  });
}

function noteOthers(count: number): string[] {
  return count === 0 ? [] : [`So it is with ${count === 1 ? "one more clause" : `${count} more clauses`}.`];
}

/** To say aloud what a default implies is no flaw, whatever else plays a part. */
function nameShadow(by: readonly ClauseOf[]): string {
  return by.some(({ clause }) => clause === undefined) ? "implied-by-default" : "shadowed";
}

function between(relation: string, first: ClauseOf, second: ClauseOf) {
  return { relation, first, second, example: "", others: 0, notes: [] };
}

/** Told at one of the two, which the other one stands against. */
function describeMeeting(relation: string, pair: MeetingPair, told: "prohibition" | "permission"): Pair {
  const { prohibition, permission, witness, others } = pair;
  const words = { prohibition: "prohibits it", permission: "permits it" };
  const other = told === "prohibition" ? "permission" : "prohibition";
  return {
    ...between(relation, prohibition, permission),
    example: describeCase(hasOwnDays(prohibition) || hasOwnDays(permission) ? witness : { ...witness, day: undefined }),
    others,
    toldAt: pair[told],
    related: [relatedClause(pair[other], `${titleOf(pair[other])} ${words[other]}`)],
    notes: noteOthers(others),
  };
}

/** Without days of its own, a clause goes with its policy, and one day is as good as another. */
function hasOwnDays({ clause }: ClauseOf): boolean {
  return clause?.effective !== undefined || clause?.during !== undefined;
}

/** What is said of a clause because of others. */
function describeReasons(relation: string, first: ClauseOf, by: readonly ClauseOf[]): Pair {
  const [second = first] = by;
  return {
    ...between(relation, first, second),
    others: Math.max(0, by.length - 1),
    toldAt: first,
    related: by.map((clause) => relatedClause(clause, `${titleOf(clause)} goes before it or says as much`)),
  };
}

export function placeOfClause({ policy, clause }: ClauseOf): Location {
  return clause?.quote ?? policy.defaultLocation;
}
