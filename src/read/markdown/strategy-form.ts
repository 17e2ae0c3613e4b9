import { SHIPPED_FACETS } from "../../model/concept.ts";
import type { ItemForm, ValueForm } from "./item-form.ts";

const facets: Readonly<Record<string, ValueForm>> = Object.fromEntries(
  SHIPPED_FACETS.map((facet): [string, ValueForm] => [facet, "names"]),
);

/** Tactics. */
export const strategyForm: ItemForm = {
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
