import { formatDay } from "../model/day.ts";
import type { Evidence } from "../model/duty.ts";
import type { AppliedClause, DutyProof, OpenDuty, Proof, UseValue } from "../model/verdict.ts";
import { describeDays, describeDuty, EVIDENCE_FAULT_WORDS } from "../text/norm-words.ts";
import { aboutOf, baseFact, type CauseContext, severityOf, type VerdictSubject } from "./cause-context.ts";
import { notePaths, noteReason, relatedClause, titleOf } from "./clause-related.ts";
import { dutyFact } from "./facts/concept-fact.ts";
import { findApplied } from "./find-applied.ts";
import { labelOf } from "./labels.ts";
import { noteShare } from "./note-share.ts";
import { placeOf } from "./tactic-places.ts";
import { offerTalk } from "./ways-out.ts";

export function dutySubject(context: CauseContext, open: OpenDuty): VerdictSubject {
  const { taxonomies, judgement, verdict, use } = context;
  const { tactic } = verdict;
  const proof = judgement.explain(tactic, use.use);
  const applied = findApplied(proof, open);
  const duty = proof.duties.find((candidate) => candidate.duty === open.duty);
  const text = describeDuty(open.duty, (role) => labelOf(taxonomies, "actor", role));
  return {
    subject: "verdict",
    fact: {
      ...baseFact(context, open),
      cause: "duty",
      facets: open.clause?.scope.facets.map(({ facet }) => facet) ?? [],
      duty: dutyFact(taxonomies, open.duty),
      evidenceFault: duty === undefined ? "" : nameFault(open, duty, listUnasked(proof, tactic.evidence)),
    },
    location: tactic.reading === undefined ? tactic.idLocation : placeOf(tactic, reachedValue(applied)),
    label: `"${tactic.title}" states no ${open.duty.form === "choice" ? "evidence" : open.duty.kind} that counts`,
    related: [relatedClause(open, `${titleOf(open)} requires ${text}`)],
    notes: [
      ...noteShare(context),
      ...(applied === undefined ? [] : notePaths(applied)),
      ...(duty === undefined
        ? []
        : [
            ...(tactic.reading === undefined ? noteNeed(duty) : []),
            ...noteEvidence(duty),
            ...noteOtherEvidence(open, duty, tactic.evidence),
          ]),
      ...noteReason(open),
    ],
    help: [
      tactic.reading !== undefined
        ? suggestWords(open, text)
        : duty !== undefined && duty.days.from < judgement.today
          ? LATE
          : suggestEvidence(open),
      ...offerTalk(taxonomies, open, tactic).slice(0, 1),
    ],
    ...severityOf(open),
    about: aboutOf(context, open),
    identity: context.identity,
  };
}

/** A plan in prose states its values all over a section: the reader looks for the one that the clause is about. */
function reachedValue(applied: AppliedClause | undefined): UseValue | undefined {
  const values = (applied?.matches ?? []).flatMap(({ value }) => value ?? []);
  return values.find(({ facet }) => facet === "tactic") ?? values.find(({ facet }) => facet === "tool") ?? values[0];
}

/** What no duty asks for: an approval that another clause wants was not meant for this one. */
function listUnasked({ duties }: Proof, stated: readonly Evidence[]): readonly Evidence[] {
  const asked = new Set(duties.flatMap(({ evidence }) => evidence.map((item) => item.evidence)));
  return stated.filter((item) => !asked.has(item));
}

/** Why the first piece of evidence that was meant for a duty does not count; empty where none was. */
function nameFault({ duty }: OpenDuty, proof: DutyProof, unasked: readonly Evidence[]): string {
  const fault = proof.evidence.find((item) => item.fault !== undefined)?.fault;
  if (fault !== undefined) return fault;
  const isApproval = duty.form === "single" && duty.kind === "approval";
  return isApproval && unasked.some(({ kind }) => kind === "approval") ? "wrong-role" : "";
}

function noteNeed({ days }: DutyProof): string[] {
  return [`It is needed ${describeDays(days)}.`];
}

/** Evidence of the right kind that is for something else. */
function noteOtherEvidence({ duty }: OpenDuty, { evidence }: DutyProof, stated: readonly Evidence[]): string[] {
  const kinds = new Set((duty.form === "choice" ? duty.anyOf : [duty]).map(({ kind }) => kind));
  const matching = new Set(evidence.map(({ evidence: item }) => item));
  return stated
    .filter((item) => kinds.has(item.kind) && !matching.has(item))
    .map(({ kind, value }) => `The ${kind} "${value}" that the tactic states is not what is asked for.`);
}

function noteEvidence({ evidence }: DutyProof): string[] {
  return evidence.flatMap(({ evidence: item, fault }) => {
    if (fault === undefined) return [];
    const dated = item.on === undefined ? "" : ` of ${formatDay(item.on)}`;
    const until = item.expires === undefined ? "" : ` (until ${formatDay(item.expires)})`;
    return [`The ${item.kind}${dated}${until} that the tactic states does not count: ${EVIDENCE_FAULT_WORDS[fault]}.`];
  });
}

/** Evidence must be dated before it is needed, so a day that has passed cannot be made good. */
const LATE =
  "The first day on which it is needed has passed: if it was done in time, add it to the tactic's `evidence` with its day; else move the tactic's period.";

/** A plan in prose is mended in prose. */
function suggestWords({ duty }: OpenDuty, text: string): string {
  const isApproval = duty.form === "single" && duty.kind === "approval";
  return isApproval
    ? `Have it approved, and say by whom where the plan speaks of it.`
    : `See to ${text}, and say so where the plan speaks of it.`;
}

/** The line to add, ready to copy. */
function suggestEvidence({ duty }: OpenDuty): string {
  const options = duty.form === "choice" ? duty.anyOf : [duty];
  const lines = options.map(({ kind, values }) => `\`{${kind}: ${values[0] ?? ""}, on: <day>}\``);
  return `When it is done, add ${lines.join(" or ")} to the tactic's \`evidence\`.`;
}
