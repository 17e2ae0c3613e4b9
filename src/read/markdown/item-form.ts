import { SHIPPED_FACETS } from "../../model/concept.ts";
import type { DocumentKind } from "../validate-document.ts";

/** How the value of a key is written in Markdown. */
export type ValueForm =
  | "text"
  | "texts"
  | "name"
  | "names"
  | "list"
  | "scope"
  | "scopes"
  | "duties"
  | "data"
  | "period"
  | "truth"
  | "choice";

/** What the items of a kind of document are: its clauses, tactics or waivers. */
export interface ItemForm {
  /** The key of the document that lists them. */
  readonly container: string;
  /** Whether the document itself has an id. */
  readonly hasId: boolean;
  readonly keys: Readonly<Record<string, ValueForm>>;
  /** A field list or table with none of these says nothing that could be judged, so it is no item. */
  readonly telling: readonly string[];
  /** The keys of the document. */
  readonly document: readonly string[];
}

const facets: Readonly<Record<string, ValueForm>> = Object.fromEntries(
  SHIPPED_FACETS.map((facet): [string, ValueForm] => [facet, "names"]),
);

const policy: ItemForm = {
  container: "clauses",
  hasId: true,
  keys: {
    id: "text",
    title: "text",
    text: "text",
    prohibit: "scope",
    permit: "scope",
    require: "duties",
    only: "scope",
    for: "scope",
    unless: "scopes",
    during: "list",
    provided: "duties",
    protected: "truth",
    overrides: "list",
    reason: "text",
    source: "text",
    alternatives: "scopes",
    waivable: "truth",
    effective: "period",
    severity: "choice",
    contact: "text",
    url: "text",
    note: "text",
  },
  telling: ["prohibit", "permit", "require", "only"],
  document: [
    "$schema",
    "kind",
    "id",
    "title",
    "description",
    "version",
    "owner",
    "author",
    "approvedBy",
    "consulted",
    "effective",
    "review",
    "authority",
    "default",
    "appliesTo",
    "calendar",
    "definitions",
    "expectations",
    "clauses",
    "source",
    "url",
    "contact",
    "note",
  ],
};

const strategy: ItemForm = {
  container: "tactics",
  hasId: true,
  keys: {
    id: "text",
    title: "text",
    description: "text",
    ...facets,
    uses: "scopes",
    period: "period",
    status: "choice",
    evidence: "data",
    businessCase: "text",
    owner: "name",
    participants: "data",
    objective: "texts",
    kpi: "texts",
    budget: "text",
    cadence: "text",
    stop: "texts",
    contact: "text",
    url: "text",
    note: "text",
  },
  telling: [...SHIPPED_FACETS, "uses"],
  document: [
    "$schema",
    "kind",
    "id",
    "title",
    "description",
    "objective",
    "version",
    "owner",
    "author",
    "period",
    "governedBy",
    "sharedWith",
    "defaults",
    "tactics",
    "url",
    "contact",
    "note",
  ],
};

const waivers: ItemForm = {
  container: "waivers",
  hasId: false,
  keys: {
    id: "text",
    policy: "text",
    clause: "text",
    strategy: "text",
    tactic: "text",
    grantedBy: "name",
    on: "period",
    expires: "period",
    reason: "text",
    controls: "texts",
    clauseFingerprint: "text",
    ref: "text",
    url: "text",
    contact: "text",
    note: "text",
  },
  telling: ["clause"],
  document: ["$schema", "kind", "title", "description", "waivers", "note"],
};

/** The form of a kind's items; undefined for kinds that nobody writes as running text. */
export function itemFormOf(kind: DocumentKind): ItemForm | undefined {
  if (kind === "policy") return policy;
  if (kind === "strategy") return strategy;
  return kind === "waivers" ? waivers : undefined;
}

/** The values that a key allows, and what people write instead. */
export const CHOICES: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  severity: { error: [], warning: [], info: [] },
  status: {
    idea: ["proposed", "proposal", "draft", "under discussion"],
    planned: ["scheduled", "upcoming", "not started"],
    live: ["active", "ongoing", "running", "in progress", "launched"],
    paused: ["on hold"],
    done: ["complete", "completed", "finished", "ended"],
    rejected: ["cancelled", "canceled", "dropped", "declined"],
  },
};
