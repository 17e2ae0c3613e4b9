import type { Thresholds } from "./config.ts";
import type { Day } from "./day.ts";
import type { Finding } from "./finding.ts";
import type { PackNotice } from "./pack.ts";
import type { Place } from "./place.ts";
import type { PlacedProblem } from "./problem.ts";
import type { StatementCount } from "./reading.ts";
import type { RuleNotice } from "./rule.ts";
import type { Suppression } from "./suppression.ts";
import type { TacticSummary } from "./tactic-summary.ts";

/** A document's id, and where it stands. */
export interface DocumentId {
  readonly id: string;
  readonly place: Place;
}

/** What there is to tell of all that strategies are judged by. Plain data, like everything here: it can be kept. */
export interface BasisReport {
  readonly today: Day;
  /** Of the policies that could be read. */
  readonly ids: readonly DocumentId[];
  /** The strategies that waivers name; empty where not all strategies are read. */
  readonly waived: readonly DocumentId[];
  readonly problems: readonly PlacedProblem[];
  /** What is wrong with the policies themselves. */
  readonly findings: readonly Finding[];
  readonly ifUsed: readonly FindingIfUsed[];
  /** Of the policies and the registers of waivers. */
  readonly suppressions: readonly Suppression[];
  /** True where only some of the documents are looked at: then what finds nothing may be needed all the same. */
  readonly isSelection: boolean;
  readonly thresholds: Thresholds;
  /** What there is to say of the rules of the organisation's own. */
  readonly ownRules: readonly RuleNotice[];
  /** The law packs that the config extends, as it lists them. */
  readonly packs: readonly PackNotice[];
  /** How many policies were looked at. */
  readonly policies: number;
  /** Of the policies' prose. */
  readonly statements: StatementCount;
}

/** A finding about a clause that only holds where some strategy uses the clause, or only where none does. */
export interface FindingIfUsed {
  readonly isUsed: boolean;
  /** As `policy#clause`. */
  readonly clause: string;
  readonly finding: Finding;
}

/** What there is to tell of one strategy, whatever other strategies there are. */
export interface StrategyReport {
  /** Empty where it could not be read. */
  readonly ids: readonly DocumentId[];
  readonly problems: readonly PlacedProblem[];
  readonly findings: readonly Finding[];
  readonly suppressions: readonly Suppression[];
  readonly tactics: readonly TacticSummary[];
  /** The clauses that speak of its tactics, as `policy#clause`. */
  readonly usedClauses: readonly string[];
}

/** What a run found. */
export interface LintResult {
  readonly today: Day;
  readonly thresholds: Thresholds;
  readonly ownRules: readonly RuleNotice[];
  readonly findings: readonly Finding[];
  /** Set where there is a baseline: how many of its findings are gone; undefined where not all was looked at. */
  readonly baseline?: { readonly gone: number | undefined };
  /** By the ids of their strategies. */
  readonly tactics: readonly TacticSummary[];
  /** True where some document could not be read whole: then a clean result says nothing. */
  readonly isIncomplete: boolean;
  readonly documents: { readonly policies: number; readonly strategies: number };
  readonly packs: readonly PackNotice[];
  readonly statements: StatementCount;
  /** Findings that were too unsure to be among the others. */
  readonly hidden?: Hidden;
}

/** How many findings are not shown, and below which confidence. */
export interface Hidden {
  readonly count: number;
  readonly below: number;
}

/** The result without what is less sure than asked for: by the config, unless whoever runs the check says otherwise. */
export function hideUnsure(result: LintResult, least = result.thresholds.minConfidence ?? 0): LintResult {
  const findings = result.findings.filter(({ confidence }) => confidence >= least);
  const count = result.findings.length - findings.length;
  return count === 0 ? result : { ...result, findings, hidden: { count, below: least } };
}
