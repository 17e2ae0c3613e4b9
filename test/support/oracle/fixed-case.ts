import type {
  ClauseDocument,
  PolicyDocument,
  ScopeDocument,
  StrategyDocument,
  TacticDocument,
  TaxonomyDocument,
  UseVerdict,
  Workspace,
} from "./documents.ts";

/** A small workspace whose verdicts were reasoned out by hand, from one sentence of the page. */
export interface FixedCase {
  readonly title: string;
  readonly workspace: Workspace;
  readonly expected: readonly ExpectedUse[];
}

/** One line for each use, in the order of the oracle's output. */
interface ExpectedUse extends UseVerdict {
  readonly tactic: string;
}

/** As it is written down: of the tactic `t`, with nothing deciding, unmet or assumed, where left out. */
export type DraftCase = Omit<FixedCase, "expected"> & {
  readonly expected: readonly (Pick<ExpectedUse, "use" | "verdict" | "outcomes" | "clauses"> & Partial<ExpectedUse>)[];
};

const taxonomies: readonly TaxonomyDocument[] = [
  {
    kind: "taxonomy",
    facet: "tool",
    concepts: [
      { id: "messaging-app", label: "Messaging app" },
      { id: "whatsapp", label: "WhatsApp", broader: ["messaging-app"] },
      { id: "slack", label: "Slack", broader: ["messaging-app"] },
      { id: "social-network", label: "Social network" },
      { id: "short-video-app", label: "Short-video app" },
      { id: "tiktok", label: "TikTok", aliases: ["Tik Tok"], broader: ["social-network", "short-video-app"] },
    ],
  },
  {
    kind: "taxonomy",
    facet: "actor",
    concepts: [
      { id: "employee", label: "Employee" },
      { id: "marketing-team", label: "Marketing team", broader: ["employee"] },
      { id: "executive", label: "Executive", broader: ["employee"] },
      { id: "legal", label: "Legal" },
      { id: "general-counsel", label: "General counsel", broader: ["legal"] },
      { id: "hr", label: "HR" },
    ],
  },
  {
    kind: "taxonomy",
    facet: "account",
    concepts: [
      { id: "official-account", label: "Official account" },
      { id: "personal-account", label: "Personal account" },
    ],
  },
  {
    kind: "taxonomy",
    facet: "region",
    concepts: [
      { id: "us", label: "US" },
      { id: "de", label: "DE" },
    ],
  },
  {
    kind: "taxonomy",
    facet: "channel",
    concepts: [
      { id: "outdoor", label: "Outdoor" },
      { id: "print", label: "Print" },
    ],
  },
];

/** A policy `p`, owned by legal unless told otherwise. */
export function writePolicy(
  clauses: readonly ClauseDocument[],
  others: Partial<Omit<PolicyDocument, "kind" | "clauses">> = {},
): PolicyDocument {
  return { kind: "policy", id: "p", title: "A policy", owner: "legal", ...others, clauses };
}

/** A workspace with one strategy, checked on 2026-03-01 unless told otherwise. */
export function writeWorkspace(
  policies: readonly PolicyDocument[],
  tactics: readonly TacticDocument[],
  others: Partial<Pick<Workspace, "assume" | "precedence" | "today">> &
    Partial<Pick<StrategyDocument, "period" | "defaults" | "governedBy">> = {},
): Workspace {
  const { period, defaults, governedBy, ...rest } = others;
  const strategy: StrategyDocument = {
    kind: "strategy",
    id: "s",
    title: "A strategy",
    owner: "marketing-team",
    ...(period !== undefined && { period }),
    ...(defaults && { defaults }),
    ...(governedBy && { governedBy }),
    tactics,
  };
  return { taxonomies, policies, strategies: [strategy], today: "2026-03-01", ...rest };
}

/** A tactic `t` with these values. */
export function writeTactic(values: ScopeDocument, others: Omit<TacticDocument, "id"> = {}): TacticDocument {
  return { id: "t", ...values, ...others };
}
