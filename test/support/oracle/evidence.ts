import { type Interval, parseDay } from "./days.ts";
import type { DutyDocument, EvidenceDocument } from "./documents.ts";
import { toList } from "./lists.ts";
import { liesWithin, type Scope, type World } from "./scope.ts";
import type { Taxonomy } from "./taxonomy.ts";
import { listStatedAtoms } from "./uses.ts";

export interface Evidence {
  readonly document: EvidenceDocument;
  readonly scope: Scope;
}

export const kinds = ["approval", "disclosure", "record", "training", "consent", "control"] as const;

export function readEvidence(document: EvidenceDocument, taxonomy: Taxonomy): Evidence {
  const entries = Object.entries(document.for ?? {}).map(([facet, value]) => {
    const atoms = toList(value).flatMap((name) => [...listStatedAtoms(facet, name, taxonomy)]);
    return [facet, new Set(atoms)] as const;
  });
  return { document, scope: new Map(entries) };
}

interface Case {
  readonly world: World;
  /** From the first to the last of the tactic's days on which the clause's duty arises in the world. */
  readonly days: Interval;
  readonly evidence: readonly Evidence[];
  readonly today: number;
  readonly taxonomy: Taxonomy;
}

export function isMet(duty: DutyDocument, given: Case): boolean {
  if (duty.anyOf) return duty.anyOf.some((choice) => isMet(choice, given));
  return given.evidence.some(
    (evidence) =>
      matches(evidence.document, duty, given.taxonomy) &&
      isTimely(evidence.document, given) &&
      liesWithin(given.world, evidence.scope),
  );
}

/** Of the same kind, and its value is one of the duty's, or a role within one. */
export function matches(evidence: EvidenceDocument, duty: DutyDocument, taxonomy: Taxonomy): boolean {
  return kinds.some((kind) => {
    const given = evidence[kind];
    if (given === undefined) return false;
    return toList(duty[kind]).some((asked) => given === asked || (kind === "approval" && isRoleWithin(given, asked)));
  });

  // Roles are concepts of the facet `actor`; of the kinds of duty only approvals are given by roles.
  function isRoleWithin(given: string, asked: string): boolean {
    const [role, broader] = [taxonomy.findConcept("actor", given), taxonomy.findConcept("actor", asked)];
    return role !== undefined && broader !== undefined && taxonomy.isWithin("actor", role, broader);
  }
}

function isTimely({ on, expires }: EvidenceDocument, { days, today }: Case): boolean {
  if (on !== undefined && (parseDay(on) > days.first || parseDay(on) > today)) return false;
  return expires === undefined || parseDay(expires) >= days.last;
}
