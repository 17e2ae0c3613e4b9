import type { Clause } from "./clauses.ts";
import type { DutyDocument, EvidenceDocument, Outcome } from "./documents.ts";
import { kinds, matches } from "./evidence.ts";
import { toList } from "./lists.ts";
import type { WholeSpace } from "./meetings.ts";
import { fallsAway, judgeDay } from "./world-result.ts";

/** What clauses that apply together say: an outcome, and which evidence has to be there. */
export class EffectJudge {
  readonly #space: WholeSpace;
  readonly #evidence: readonly EvidenceDocument[];
  readonly #meeting = new Map<DutyDocument, ReadonlySet<number>>();

  constructor(space: WholeSpace, further: readonly Clause[] = []) {
    this.#space = space;
    this.#evidence = listEvidence([...space.clauses, ...further], space);
  }

  outcomeOf(applying: readonly Clause[]): Outcome {
    return judgeDay(applying, (p, q) => this.#space.decide(p, q).doesPermit);
  }

  /** Equal where the outcome is, and where the same evidence meets all duties. */
  describe(applying: readonly Clause[]): string {
    const duties = applying.filter((clause) => !fallsAway(clause, applying)).flatMap((clause) => clause.duties);
    const sets = duties.map((duty) => this.meeting(duty));
    // Whatever meets a duty meets each that asks for no less.
    const strictest = sets.filter((set) => !sets.some((other) => other.size < set.size && isWithin(other, set)));
    const texts = new Set(strictest.map((set) => [...set].join()));
    return `${this.outcomeOf(applying)} ${[...texts].toSorted().join(" ")}`;
  }

  /** By number, the pieces of evidence that meet a duty. */
  meeting(duty: DutyDocument): ReadonlySet<number> {
    const found = this.#meeting.get(duty) ?? new Set(this.#listMeeting(duty));
    this.#meeting.set(duty, found);
    return found;
  }

  #listMeeting(duty: DutyDocument): number[] {
    const choices = duty.anyOf ?? [duty];
    return this.#evidence.flatMap((evidence, index) =>
      choices.some((choice) => matches(evidence, choice, this.#space.taxonomy)) ? [index] : [],
    );
  }
}

function isWithin(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].every((member) => b.has(member));
}

/** Everything that could meet some duty: its own values, and every role. */
function listEvidence(clauses: readonly Clause[], { taxonomy }: WholeSpace): EvidenceDocument[] {
  const duties = clauses.flatMap((clause) => clause.duties).flatMap((duty) => duty.anyOf ?? [duty]);
  const values = kinds.flatMap((kind) =>
    duties.flatMap((duty) => toList(duty[kind]).map((value) => ({ [kind]: value }))),
  );
  const roles = [...taxonomy.listAllAtoms("actor")].map((role) => ({ approval: role }));
  // Put in order, so that two judges of the same clauses number them alike.
  const texts = new Set([...values, ...roles].map((evidence) => JSON.stringify(evidence)));
  return [...texts].toSorted().map((text) => JSON.parse(text) as EvidenceDocument);
}
