import { formatDay, type Interval } from "../model/day.ts";
import type { Duty, SingleDuty } from "../model/duty.ts";
import type { EvidenceFault, Precedence } from "../model/verdict.ts";
import { sayDuty } from "./duty-words.ts";
import { joinWords } from "./list-words.ts";

/** Why one of two clauses wins, as the end of a sentence. */
export const MAXIM_WORDS: Readonly<Record<Precedence["maxim"], string>> = {
  protection: "a protected right goes before a prohibition of no higher authority",
  authority: "the prohibition comes from a higher authority",
  override: "the permission says that it overrides the prohibition, and the prohibition's owner agrees",
  specificity: "the narrower clause goes before the broader one",
  recency: "the later clause goes before the earlier one",
  prohibition: "nothing puts the permission first",
  default: "a policy's default gives way to its clauses",
};

const KIND_WORDS: Readonly<Record<SingleDuty["kind"], string>> = {
  approval: "an approval by",
  disclosure: "the disclosure",
  record: "the record",
  training: "the training",
  consent: "the consent",
  control: "the control",
};

/** A duty in words; roles by the label that `labelOf` knows. */
export function describeDuty(duty: Duty, labelOf: (role: string) => string): string {
  if (duty.form === "choice")
    return joinWords(
      duty.anyOf.map((single) => describeSingle(single, labelOf)),
      "or",
    );
  return describeSingle(duty, labelOf);
}

function describeSingle({ kind, values, isRead }: SingleDuty, labelOf: (role: string) => string): string {
  // The root of all roles: whose approval it is was not said.
  if (kind === "approval" && values.every((role) => role === "actor")) return "an approval";
  const [first = ""] = values;
  const plain = isRead === true ? sayDuty(kind, first) : undefined;
  if (plain !== undefined) return plain;
  const shown = values.map((value) => `"${kind === "approval" ? labelOf(value) : value}"`);
  return `${KIND_WORDS[kind]} ${joinWords(shown, "or")}`;
}

export const EVIDENCE_FAULT_WORDS: Readonly<Record<EvidenceFault, string>> = {
  "dated-too-late": "it is dated after the first day on which it is needed",
  "dated-in-future": "it is dated after today",
  "expires-too-early": "it expires before the last day on which it is needed",
  "covers-part": "its `for` covers only part of the tactic",
};

/** "from 2026-10-01 to 2026-10-29", "from 2026-10-01 on", "on 2026-10-01", "at all times". */
export function describeDays({ from, to }: Interval): string {
  if (!Number.isFinite(from) && !Number.isFinite(to)) return "at all times";
  if (!Number.isFinite(from)) return `until ${formatDay(to)}`;
  if (!Number.isFinite(to)) return `from ${formatDay(from)} on`;
  return from === to ? `on ${formatDay(from)}` : `from ${formatDay(from)} to ${formatDay(to)}`;
}
