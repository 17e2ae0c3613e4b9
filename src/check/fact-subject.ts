import type { FindingSubject, FindingWaiver, Severity } from "../model/finding.ts";
import type { LocatedFix } from "../model/fix.ts";
import type { Reading } from "../model/reading.ts";
import type { RuleFix, RuleSubject } from "../model/rule.ts";
import type { KeyPlaces, Location, RelatedLocation } from "../model/source.ts";
import type { ClauseOf } from "../model/verdict.ts";
import type { SubjectFact } from "../rule/expression.ts";

/** A fact, and all that a finding about it needs apart from what the rule says. */
export interface FactSubject<S extends RuleSubject = RuleSubject> {
  readonly subject: S;
  readonly fact: SubjectFact<S>;
  /** Where the reader can act. */
  readonly location: Location;
  /** Where its keys stand, for rules that are about one of them. */
  readonly keys?: KeyPlaces;
  readonly label?: string;
  readonly related: readonly RelatedLocation[];
  readonly notes: readonly string[];
  /** What to do; where it is empty, the rule's own help is shown. */
  readonly help: readonly string[];
  /** The severity that the clause asks for, where it does. */
  readonly severity?: Severity;
  /** The same for several tactics: the end of a sentence that begins "3 tactics". */
  readonly shared?: string;
  readonly about: FindingSubject;
  /** The waiver that covers what the rules find. */
  readonly waiver?: FindingWaiver;
  /** What mends that which the rules find, whichever they are. */
  readonly fix?: LocatedFix;
  /** What the clauses mean that it rests on, as one name. */
  readonly norm?: string;
  /** How that was read which it rests on; undefined where all of it is written in a structured form. */
  readonly reading?: Reading;
  /** True of what nobody has written for this program: only a few rules ask something of it, and it only informs. */
  readonly isProse?: boolean;
  /** What the message says besides, in brackets. */
  readonly caveat?: string;
  /** What a rule asks for by its `fix`; undefined where that cannot be made here. */
  readonly offer?: (fix: RuleFix) => LocatedFix | undefined;
  /** What makes the finding the same finding after the texts have moved. */
  readonly identity: readonly string[];
  /** The clauses that its identity names by their keys. */
  readonly clauses?: readonly ClauseOf[];
}
