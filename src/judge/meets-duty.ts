import type { Duty, Evidence, SingleDuty } from "../model/duty.ts";
import { isWithin } from "../taxonomy/facet-taxonomy.ts";
import { foldName } from "../taxonomy/fold-name.ts";
import type { TaxonomySet } from "../taxonomy/taxonomy-set.ts";

/** True where the evidence is of a kind and value that the duty asks for; days and scope aside. */
export function meetsDuty(taxonomies: TaxonomySet, duty: Duty, evidence: Evidence): boolean {
  if (duty.form === "choice") return duty.anyOf.some((single) => meetsSingleDuty(taxonomies, single, evidence));
  return meetsSingleDuty(taxonomies, duty, evidence);
}

function meetsSingleDuty(taxonomies: TaxonomySet, duty: SingleDuty, { kind, value, role }: Evidence): boolean {
  if (duty.kind !== kind) return false;
  if (duty.values.some((wanted) => foldName(wanted) === foldName(value))) return true;
  const actors = taxonomies.get("actor");
  const concept = role?.concept;
  if (actors === undefined || concept === undefined) return false;
  return duty.roles.some((wanted) => wanted.concept !== undefined && isWithin(actors, concept, wanted.concept));
}
