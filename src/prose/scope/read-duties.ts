import { DUTY_KINDS, type DutyKind } from "../../model/duty.ts";
import type { StatedDuty, Statement } from "../statement.ts";
import type { AskedApproval } from "./asked-approval.ts";
import type { Approver } from "./find-approver.ts";
import type { Region } from "./find-regions.ts";
import type { Phrase } from "./phrase-book.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { isOneOf } from "./scope-lexicon.ts";
import { beginsAt, endsAt, listPhrases, type Sentence } from "./sentence.ts";
import { isAfterStop } from "./words.ts";

type BareDuty = Pick<StatedDuty, "kind" | "values">;

interface DutyReading {
  readonly sentence: Sentence;
  readonly modality: Statement["modality"];
  readonly regions: readonly Region[];
  /** The concept that stands for an approval by anyone. */
  readonly anyone: string;
}

/** Between a verb and what it governs. */
const NEAR = 14;

/** Says what a sentence asks for: that somebody approves or consents, that something is disclosed, kept, learnt or done. */
export function readDuties(reading: DutyReading, approvals: readonly AskedApproval[]): StatedDuty[] {
  const asked = approvals.flatMap((approval) => toDuties(reading, approval));
  return withoutRepeats([...addJobDescription(reading, dropVague(reading, asked)), ...readOthers(reading)]);
}

function toDuties({ sentence, anyone }: DutyReading, { word, asks, approvers }: AskedApproval): StatedDuty[] {
  const place = { passage: sentence.passage, span: spanOf(sentence, word.first, word.last) };
  if (approvers.length === 0) {
    // Where nobody is shown or addressed, "prior consent" is that of the organisation.
    const duty: BareDuty =
      asks === "consent" && isOfPeople(sentence)
        ? { kind: "consent", values: [consentOf(sentence)] }
        : { kind: "approval", values: [anyone] };
    return [{ ...duty, ...place, orElse: [] }];
  }
  const duties: StatedDuty[] = [];
  for (const approver of approvers) {
    const before = duties.at(-1);
    const span = spanOf(sentence, word.first, Math.max(word.last, approver.last));
    const duty = {
      ...(asks === "notice" ? noticeTo(approver, anyone) : dutyOf(sentence, approver)),
      passage: sentence.passage,
      span,
    };
    // "Legal or marketing" is one duty with two values, "legal and marketing" are two duties.
    if (before === undefined || approver.isBesides || before.kind !== duty.kind) duties.push(duty);
    else duties[duties.length - 1] = { ...before, values: [...new Set([...before.values, ...duty.values])] };
  }
  return duties;
}

function dutyOf(sentence: Sentence, { value, outsider }: Approver): BareDuty & Pick<StatedDuty, "orElse"> {
  if (outsider === undefined) return { kind: "approval", values: [value], orElse: [] };
  const consent = outsider === "owner" ? "rights-holder" : consentOf(sentence);
  // Their permission can be shown as an approval, or as the consent that it is.
  return { kind: "consent", values: [consent], orElse: [{ kind: "approval", values: [value] }] };
}

/** Whoever has approved it has heard of it, too. */
function noticeTo({ value }: Approver, anyone: string): BareDuty & Pick<StatedDuty, "orElse"> {
  const approver = value === "us" || value === "me" ? anyone : value;
  return { kind: "control", values: ["notification"], orElse: [{ kind: "approval", values: [approver] }] };
}

const IMAGES = /(?:^|-)(?:images|shown|photography)(?:-|$)/u;
const DIRECT = /^(?:email|sms|newsletter|cold-|phone|direct)/u;

const OF_PEOPLE =
  /personal-data|customer|contact|testimonial|children|patient|student|employee-|prospect|voice|mention-/u;

/** Whether a sentence speaks of people who could consent: who are shown, named or written to. */
function isOfPeople({ terms }: Sentence): boolean {
  return terms.some(
    ({ facet, concept: { id } }) =>
      facet === "audience" || IMAGES.test(id) || DIRECT.test(id) || (facet !== "account" && OF_PEOPLE.test(id)),
  );
}

/** Which consent is meant follows from what is spoken of. */
function consentOf({ terms }: Sentence): string {
  const has = (pattern: RegExp) => terms.some(({ concept }: PlacedTerm) => pattern.test(concept.id));
  if (has(IMAGES)) return "image-release";
  return has(DIRECT) ? "opt-in" : "person-named";
}

/** Where one approval has a name, another without one is the same. */
function dropVague({ anyone }: DutyReading, duties: readonly StatedDuty[]): readonly StatedDuty[] {
  const isVague = ({ kind, values }: StatedDuty) => kind === "approval" && values[0] === anyone;
  const hasNamed = duties.some((duty) => !isVague(duty));
  return hasNamed ? duties.filter((duty) => !isVague(duty)) : duties;
}

function addJobDescription({ sentence, regions }: DutyReading, duties: readonly StatedDuty[]): readonly StatedDuty[] {
  const job = listPhrases(sentence, "job-description").find(({ first }) =>
    regions.some((region) => region.role === "exception" && first >= region.first && first < region.last),
  );
  if (job === undefined) return duties;
  const record: BareDuty = { kind: "record", values: ["job-description"] };
  const [approval, ...others] = duties;
  if (approval === undefined)
    return [{ ...record, passage: sentence.passage, span: spanOf(sentence, job.first, job.last), orElse: [] }];
  return [{ ...approval, orElse: [...approval.orElse, record] }, ...others];
}

/** The entries of the lexicon that are named by a duty: its kind, a hyphen, its value. */
function readOthers(reading: DutyReading): StatedDuty[] {
  const { sentence } = reading;
  const found: StatedDuty[] = [];
  for (const phrase of sentence.phrases) {
    const named = dutyNamed(phrase.entry);
    if (named === undefined || !isAsked(reading, named.kind, phrase)) continue;
    const { kind, value } = named;
    // "Not those of your employer" says nothing of who that is.
    if (value === "employment" && /^(?:of|for)$/u.test(sentence.words[phrase.first - 1]?.text ?? "")) continue;
    const place = { passage: sentence.passage, span: spanOf(sentence, phrase.first, phrase.last) };
    const duty = { kind, values: [value] };
    found.push(
      value === "second-person"
        ? { kind: "approval", values: [reading.anyone], ...place, orElse: [duty] }
        : { ...duty, ...place, orElse: [] },
    );
  }
  return found;
}

interface NamedDuty {
  readonly kind: DutyKind;
  readonly value: string;
}

const named = new Map<string, NamedDuty | undefined>();

/** The duty that an entry is named by; the words of a kind, such as the verbs of disclosure, name none. */
function dutyNamed(entry: string): NamedDuty | undefined {
  if (named.has(entry)) return named.get(entry);
  const kind = DUTY_KINDS.find((known) => entry.startsWith(`${known}-`));
  const value = kind === undefined ? "" : entry.slice(kind.length + 1);
  const isOther =
    kind === undefined || kind === "approval" || kind === "consent" || value === "verb" || value === "sign";
  const found = isOther ? undefined : { kind, value };
  named.set(entry, found);
  return found;
}

function isAsked({ sentence, modality }: DutyReading, kind: DutyKind, phrase: Phrase): boolean {
  if (kind === "disclosure") {
    if (isNear(sentence, "hide-verb", phrase)) return true;
    if (modality === "prohibit") return false;
    const isSign =
      phrase.entry === "disclosure-views-my-own" || sentence.words[phrase.first]?.text.startsWith("#") === true;
    return isNear(sentence, "disclosure-verb", phrase) || (isSign && isNear(sentence, "disclosure-sign", phrase));
  }
  if (phrase.entry === "control-second-person") return !isActivity(sentence, phrase);
  if (isTold(sentence, phrase)) return false;
  return modality === "require" || CONDITION.some((word) => isWordNear(sentence, word, phrase));
}

/** "To conduct peer review of manuscripts" is what somebody does, and not how a thing is checked. */
function isActivity({ words }: Sentence, { first, last }: Phrase): boolean {
  if (words[first]?.text !== "peer") return false;
  return isOneOf("does-review", words[first - 1]?.text) || isOneOf("of-review", words[last]?.text);
}

/** "Consider how it is encrypted" asks to look at it. */
function isTold({ words }: Sentence, { first }: Phrase): boolean {
  return words.slice(Math.max(0, first - 4), first).some(({ text }) => text === "how" || text === "whether");
}

/** Under these, a prohibition or a permission asks for something. */
const CONDITION = ["without", "unless", "until", "provided", "if", "only", "after", "once", "being"];

function isNear(sentence: Sentence, entry: string, { first, last }: Phrase): boolean {
  for (let at = first; at >= Math.max(0, first - NEAR); at -= 1) if (endsAt(sentence, entry, at)) return true;
  for (let at = last; at <= last + NEAR / 2; at += 1) if (beginsAt(sentence, entry, at)) return true;
  return false;
}

function isWordNear({ words }: Sentence, text: string, { first }: Phrase): boolean {
  for (let at = first; at >= Math.max(0, first - NEAR / 2); at -= 1) {
    if (words[at]?.text === text) return true;
    if (isAfterStop(words[at])) return false;
  }
  return false;
}

export function spanOf({ offset, words }: Sentence, first: number, last: number) {
  return { start: offset + (words[first]?.start ?? 0), end: offset + (words[last - 1]?.end ?? 0) };
}

function withoutRepeats(duties: readonly StatedDuty[]): StatedDuty[] {
  if (duties.length < 2) return [...duties];
  const seen = new Set<string>();
  return duties.filter(({ kind, values }) => {
    const key = `${kind} ${values.join()}`;
    return !seen.has(key) && seen.add(key) !== undefined;
  });
}
