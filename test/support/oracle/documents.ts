// The documents as they stand in YAML or JSON, before anything is resolved, and what `verdicts --format json` prints.

export type OneOrMany<T> = T | readonly T[];

/** Facet -> names of concepts: ids, labels, aliases, or (in a policy) the policy's own terms. */
export type ScopeDocument = Readonly<Record<string, OneOrMany<string>>>;

export type Authority = "law" | "regulator" | "group" | "company" | "department" | "team";

export interface ConceptDocument {
  readonly id: string;
  readonly label?: string;
  readonly aliases?: readonly string[];
  readonly broader?: readonly string[];
}

export interface TaxonomyDocument {
  readonly kind: "taxonomy";
  readonly facet: string;
  readonly concepts: readonly ConceptDocument[];
}

/** Exactly one key is present. */
export interface DutyDocument {
  readonly approval?: OneOrMany<string>;
  readonly disclosure?: OneOrMany<string>;
  readonly record?: OneOrMany<string>;
  readonly training?: OneOrMany<string>;
  readonly consent?: OneOrMany<string>;
  readonly control?: OneOrMany<string>;
  readonly anyOf?: readonly DutyDocument[];
}

interface ClauseParts {
  readonly id: string;
  readonly unless?: readonly ScopeDocument[];
  readonly during?: readonly string[];
  readonly effective?: string;
  readonly alternatives?: readonly ScopeDocument[];
}

interface PermissionParts extends ClauseParts {
  readonly protected?: boolean;
  readonly provided?: readonly DutyDocument[];
  readonly overrides?: readonly string[];
}

export type ClauseDocument =
  | (ClauseParts & { readonly prohibit: ScopeDocument })
  | (PermissionParts & { readonly permit: ScopeDocument })
  | (PermissionParts & { readonly only: ScopeDocument; readonly for?: ScopeDocument })
  | (ClauseParts & { readonly require: readonly DutyDocument[]; readonly for?: ScopeDocument });

export type RoleDocument = string | { readonly role: string; readonly name?: string; readonly contact?: string };

export interface PolicyDocument {
  readonly kind: "policy";
  readonly id: string;
  readonly title: string;
  readonly owner: RoleDocument;
  readonly approvedBy?: readonly { readonly role: string; readonly on?: string }[];
  readonly effective?: string;
  readonly authority?: Authority;
  readonly default?: "silent" | "permitted" | "prohibited";
  readonly appliesTo?: ScopeDocument;
  readonly calendar?: readonly { readonly id: string; readonly title?: string; readonly days: string }[];
  readonly definitions?: readonly {
    readonly term: string;
    readonly facet: string;
    readonly means: OneOrMany<string>;
  }[];
  readonly clauses: readonly ClauseDocument[];
}

export interface EvidenceDocument {
  readonly approval?: string;
  readonly disclosure?: string;
  readonly record?: string;
  readonly training?: string;
  readonly consent?: string;
  readonly control?: string;
  readonly on?: string;
  readonly expires?: string;
  readonly for?: ScopeDocument;
}

/** Every key that is not declared here is a facet. */
export interface TacticDocument {
  readonly id: string;
  readonly title?: string;
  readonly period?: string;
  readonly status?: "idea" | "planned" | "live" | "paused" | "done" | "rejected";
  readonly evidence?: readonly EvidenceDocument[];
  readonly uses?: readonly ScopeDocument[];
  readonly [facet: string]: OneOrMany<string> | readonly EvidenceDocument[] | readonly ScopeDocument[] | undefined;
}

export interface StrategyDocument {
  readonly kind: "strategy";
  readonly id: string;
  readonly title: string;
  readonly owner: string;
  readonly period?: string;
  readonly governedBy?: readonly string[];
  readonly defaults?: ScopeDocument;
  readonly tactics: readonly TacticDocument[];
}

export interface Workspace {
  readonly taxonomies: readonly TaxonomyDocument[];
  readonly policies: readonly PolicyDocument[];
  readonly strategies: readonly StrategyDocument[];
  readonly assume?: ScopeDocument;
  readonly precedence?: readonly string[];
  readonly today: string;
}

export type Outcome = "prohibited" | "silent" | "permitted";
export type VerdictName = "prohibited" | "unmet" | "depends" | "unstated" | "silent" | "permitted";

export interface UseVerdict {
  readonly use: Readonly<Record<string, string>>;
  readonly verdict: VerdictName;
  readonly outcomes: readonly Outcome[];
  readonly clauses: readonly string[];
  readonly deciding: readonly string[];
  readonly unmet: readonly DutyDocument[];
  readonly assumed: readonly string[];
}

export interface TacticVerdict {
  readonly strategy: string;
  readonly tactic: string;
  readonly verdict: VerdictName;
  readonly uses: readonly UseVerdict[];
}

export interface VerdictsOutput {
  readonly version: 1;
  readonly today: string;
  readonly verdicts: readonly TacticVerdict[];
}
