import type { RuleSetting } from "./config.ts";
import type { Severity } from "./finding.ts";
import type { Location } from "./source.ts";

/** What a rule looks at: one kind of fact. */
const RULE_SUBJECTS = [
  "policy",
  "clause",
  "clause-pair",
  "exception",
  "strategy",
  "tactic",
  "verdict",
  "mention",
  "waiver",
  "workspace",
] as const;
export type RuleSubject = (typeof RULE_SUBJECTS)[number];

/** A rule as its file writes it. Examples stand in its README, which is no part of the program. */
export interface RuleData {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly severity: Severity;
  readonly confidence?: number;
  /** True where it is off unless a preset or a config sets its severity. */
  readonly optIn?: boolean;
  /** Why it matters; only rules of an organisation's own say it here. */
  readonly description?: string;
  /** The address of a page about it; likewise. */
  readonly docs?: string;
  readonly subject: RuleSubject;
  /** The part of the subject at which it is reported, such as `owner`; without one, and where that is not written, at the subject. */
  readonly at?: string;
  /** Words that `terms` stands for in the expressions. */
  readonly terms?: readonly string[];
  /** A CEL expression over the subject's fact: true where the rule fires. */
  readonly when: string;
  /** One sentence; `{…}` holds a CEL expression whose value is put in its place. */
  readonly message: string;
  /** What to do, where the finding itself knows nothing better. */
  readonly help: string;
  /** The change of the text that is offered. */
  readonly fix?: RuleFix;
}

/** `write`: a name's preferred label, or what a clause means, into its waiver; `share`: the role with whom to share. */
export type RuleFix = { readonly write: "label" | "fingerprint" } | { readonly share: string };

/** A kind of fault of documents, under the id under which it is reported. */
export interface ProblemRule {
  readonly id: string;
  readonly title: string;
  /** The usual one. */
  readonly severity: "error" | "warning";
  readonly help: string;
}

/** What other programs are told of a rule, or of a kind of fault. */
export interface RuleNotice {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly severity: Severity;
  readonly confidence: number;
  readonly help: string;
  /** Where its page lies in the repository, with the heading; an address for a rule of an organisation's own, if it has one. */
  readonly docs: string;
  readonly page?: RulePage;
}

/** A rule, the severity that holds for it, and where a config sets that. */
export interface RuleInForce {
  readonly rule: RuleData;
  readonly setting: RuleSetting;
  readonly setAt: Location | undefined;
  /** The rule file, for a rule of the organisation's own. */
  readonly file: string | undefined;
}

/** What `explain` shows of a rule, or of a kind of fault. */
export interface ExplainedRule {
  readonly id: string;
  readonly title: string;
  readonly category: string;
  readonly severity: Severity;
  readonly confidence?: number;
  readonly optIn?: boolean;
  /** A kind of fault has no condition. */
  readonly when?: string;
  readonly help: string;
  /** A page in the repository, the file of a rule of the organisation's own, or an address. */
  readonly docs: string;
  readonly page?: RulePage | undefined;
}

/** A rule's page, as paragraphs of plain text: all but its examples. */
export interface RulePage {
  readonly id: string;
  readonly why: readonly string[];
  readonly finds: readonly string[];
  readonly remedy: readonly string[];
  readonly off: readonly string[];
}
