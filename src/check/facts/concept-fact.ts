import type { Duty, Role } from "../../model/duty.ts";
import type { Approval } from "../../model/policy.ts";
import type { FacetScope, Name, Scope } from "../../model/scope.ts";
import type { UseValue } from "../../model/verdict.ts";
import type { Fact } from "../../rule/fact-types.ts";
import { resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import { foldName } from "../../taxonomy/fold-name.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { describeDuty } from "../../text/norm-words.ts";
import { labelOf } from "../labels.ts";
import { dayText } from "./day-text.ts";

export const NO_CONCEPT: Fact<"Concept"> = {
  facet: "",
  id: "",
  label: "",
  text: "",
  isKnown: false,
  isAssumed: false,
  isFormerName: false,
  status: "",
  since: "",
  successor: "",
};

/** A value of a use. */
export function conceptFact(taxonomies: TaxonomySet, value: UseValue): Fact<"Concept"> {
  const { facet, concept, isKnown, isAssumed, name } = value;
  if (!isKnown) return { ...NO_CONCEPT, facet, id: concept, label: concept, text: name.text, isAssumed };
  return { ...knownFact(taxonomies, facet, { id: concept, text: name.text }), isAssumed };
}

/** A name as a document writes it: a policy's own term can stand for several concepts. */
export function nameFacts(taxonomies: TaxonomySet, facet: string, { text, concepts }: Name): Fact<"Concept">[] {
  if (concepts.length === 0) return [{ ...NO_CONCEPT, facet, id: text, label: text, text }];
  return concepts.map((id) => knownFact(taxonomies, facet, { id, text }));
}

function knownFact(
  taxonomies: TaxonomySet,
  facet: string,
  { id, text }: { readonly id: string; readonly text: string },
): Fact<"Concept"> {
  const taxonomy = taxonomies.get(facet);
  const concept = taxonomy?.byId.get(id);
  if (taxonomy === undefined || concept === undefined) return { ...NO_CONCEPT, facet, id, label: id, text };
  const { label, formerly, status, since = "", successor = "" } = concept;
  return {
    facet,
    id,
    label,
    text,
    isKnown: true,
    isAssumed: false,
    isFormerName: formerly.some((name) => foldName(name) === foldName(text)),
    status,
    since,
    successor: successor === "" ? "" : (resolveConcept(taxonomy, successor)?.label ?? successor),
  };
}

export function facetFacts(taxonomies: TaxonomySet, { facet, names }: FacetScope): Fact<"Concept">[] {
  return names.flatMap((name) => nameFacts(taxonomies, facet, name));
}

export function scopeFacts(taxonomies: TaxonomySet, scope: Scope | undefined): Fact<"Concept">[] {
  return (scope?.facets ?? []).flatMap((part) => facetFacts(taxonomies, part));
}

export function roleFact(taxonomies: TaxonomySet, role: Role | undefined): Fact<"Role"> {
  if (role === undefined) return NO_ROLE;
  return { text: role.text, label: labelOf(taxonomies, "actor", role.text), isKnown: role.concept !== undefined };
}

const NO_ROLE: Fact<"Role"> = { text: "", label: "", isKnown: false };
export const NO_OWNER: Fact<"Owner"> = { role: NO_ROLE, label: "", name: "", contact: "" };

export function ownerFact(taxonomies: TaxonomySet, owner: Role | undefined): Fact<"Owner"> {
  const role = roleFact(taxonomies, owner);
  return { role, label: role.label, name: owner?.name ?? "", contact: owner?.contact ?? "" };
}

export function approvalFact(taxonomies: TaxonomySet, { role, on }: Approval): Fact<"Approval"> {
  return { role: roleFact(taxonomies, role), on: dayText(on) };
}

export const NO_DUTY: Fact<"Duty"> = { kind: "", text: "", values: [] };

export function dutyFact(taxonomies: TaxonomySet, duty: Duty): Fact<"Duty"> {
  return {
    kind: duty.form === "choice" ? "choice" : duty.kind,
    text: describeDuty(duty, (role) => labelOf(taxonomies, "actor", role)),
    values: duty.form === "choice" ? duty.anyOf.flatMap(({ values }) => values) : duty.values,
  };
}
