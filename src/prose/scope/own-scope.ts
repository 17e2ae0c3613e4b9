import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { NamedConcept, StatedDuty, Statement } from "../statement.ts";
import { listAccepted } from "./accept-term.ts";
import type { AskedApproval } from "./asked-approval.ts";
import { anyApprover } from "./find-approver.ts";
import { isLetOff } from "./find-giver.ts";
import { findRegions, type Region, regionOf } from "./find-regions.ts";
import { listWholeTerms } from "./list-whole-terms.ts";
import type { Phrase } from "./phrase-book.ts";
import type { PlacedTerm } from "./placed-term.ts";
import { readApprovals } from "./read-approvals.ts";
import { readDuties, spanOf } from "./read-duties.ts";
import { findKind, findOnlyFocus, type OnlyFocus } from "./read-only.ts";
import { isOneOf } from "./scope-lexicon.ts";
import type { Sentence } from "./sentence.ts";
import { settleTerms } from "./settle-terms.ts";

/** What the words of one sentence say by themselves. */
export interface OwnScope {
  readonly scope: readonly NamedConcept[];
  readonly unless: readonly (readonly NamedConcept[])[];
  readonly duties: readonly StatedDuty[];
}

/** What a sentence cannot say of itself. */
export interface Surroundings {
  readonly taxonomies: TaxonomySet;
  /** The tools whose makers wrote the document. */
  readonly ownNames: ReadonlySet<string>;
}

/** Says what a sentence speaks about, what it lets out and what it asks for, by its own words alone. */
export function readOwnScope(
  sentence: Sentence,
  modality: Statement["modality"],
  { taxonomies, ownNames }: Surroundings,
): OwnScope {
  const regions = findRegions(sentence, modality);
  const named = readApprovals(sentence).filter(({ word }) => !regions.some((region) => isToldBesides(region, word)));
  const approvals = named.filter((approval) => !isLetOff(sentence, approval, modality));
  const anyone = anyApprover(taxonomies);
  const duties = readDuties({ sentence, modality, regions, anyone }, approvals);
  const focus = modality === "prohibit" ? findOnlyFocus(sentence) : undefined;
  const names = listNameEnds(named);
  // A name that goes on is more than the approver's: "people in photos".
  const free = listWholeTerms(sentence).filter(
    ({ facet, concept, first, last }) =>
      last > (names.get(first) ?? -1) && !(facet === "tool" && ownNames.has(concept.id)),
  );
  const parts = splitTerms(sentence, free, { regions, focus });
  const scope = settleTerms(sentence, withoutSigns(parts.scope, duties)).map((term) => nameConcept(sentence, term));
  const unless = parts.unless.map((terms) => settleTerms(sentence, terms).map((term) => nameConcept(sentence, term)));
  const persons = listOwnAccounts(duties, [...scope, ...unless.flat()], taxonomies);
  const isOnlyApproved = focus?.isApproved === true && duties.every(({ kind }) => kind !== "approval");
  return {
    scope: [...(focus === undefined ? scope : addKinds({ sentence, focus, scope, unless, taxonomies })), ...persons],
    unless: unless.filter((list) => list.length > 0),
    duties: isOnlyApproved ? [...duties, approvalOf(sentence, focus, anyone)] : duties,
  };
}

/** Whoever says that they work here, or that they speak for themselves, does so on an account of their own. */
function listOwnAccounts(
  duties: readonly StatedDuty[],
  named: readonly NamedConcept[],
  taxonomies: TaxonomySet,
): NamedConcept[] {
  const concept = taxonomies.get("account")?.byId.get("individual-owned");
  const duty = duties.find(({ kind, values }) => kind === "disclosure" && OF_PERSONS.has(values[0] ?? ""));
  if (concept === undefined || duty === undefined || named.some(({ facet }) => facet === "account")) return [];
  const { passage, span } = duty;
  const text = passage.inline.text.slice(span.start, span.end);
  return [{ facet: "account", concept: concept.id, text, passage, span }];
}

const OF_PERSONS = new Set(["employment", "views-my-own"]);

/** The hashtag by which something is disclosed is how it is done, and not what is governed. */
function withoutSigns(terms: readonly PlacedTerm[], duties: readonly StatedDuty[]): readonly PlacedTerm[] {
  if (!duties.some(({ kind }) => kind === "disclosure")) return terms;
  return terms.filter(({ facet, concept }) => !(facet === "tactic" && concept.id.startsWith("hashtag")));
}

/** "As our teams have obtained permission" asks for none. */
function isToldBesides({ entry, first, last }: Region, word: Phrase): boolean {
  return (entry === "reason" || entry === "consequence") && word.first > first && word.first < last;
}

/** For each word of an approver's name, where the name ends; a word that is in none is not in it. */
function listNameEnds(approvals: readonly AskedApproval[]): Map<number, number> {
  const ends = new Map<number, number>();
  for (const { approvers } of approvals) {
    for (const { first, last } of approvers) for (let at = first; at < last; at += 1) ends.set(at, last);
  }
  return ends;
}

interface Parts {
  readonly scope: readonly PlacedTerm[];
  readonly unless: readonly (readonly PlacedTerm[])[];
}

function splitTerms(
  sentence: Sentence,
  terms: readonly PlacedTerm[],
  { regions, focus }: { readonly regions: readonly Region[]; readonly focus: OnlyFocus | undefined },
): Parts {
  const scope: PlacedTerm[] = [];
  const exceptions = new Map<unknown, PlacedTerm[]>();
  for (const term of listAccepted(sentence, terms)) {
    const region = regionOf(regions, term);
    const isLetThrough =
      focus !== undefined && !focus.isApproved && term.first >= focus.first && term.last <= focus.last;
    if (region?.role === "aside") continue;
    const exception = region ?? (isLetThrough ? focus : undefined);
    if (exception === undefined) scope.push(term);
    else if (region?.entry === "exception" && isClause(sentence, region) && !OF_CLAUSES.has(term.facet)) continue;
    else exceptions.set(exception, [...(exceptions.get(exception) ?? []), term]);
  }
  return { scope, unless: [...exceptions.values()] };
}

/** What an exception that is a clause of its own can still let out: "unless you use a company device". */
const OF_CLAUSES = new Set(["tool", "account", "device", "time", "actor", "region"]);

/** "Unless" and the like begin a clause, "except for" begins names. */
function isClause({ words }: Sentence, { first }: Region): boolean {
  return /^(?:unless|where|if|when|as)$/u.test(
    words[first]?.text === "unless" ? "unless" : (words[first + 1]?.text ?? ""),
  );
}

export function nameConcept({ passage, offset, words }: Sentence, term: PlacedTerm): NamedConcept {
  const { first, last } = term;
  const { facet, concept } = SAME.get(`${term.facet}:${term.concept.id}`) ?? { ...term, concept: term.concept.id };
  const span = { start: offset + (words[first]?.start ?? 0), end: offset + (words[last - 1]?.end ?? 0) };
  return { facet, concept, text: passage.inline.text.slice(span.start, span.end), passage, span };
}

/** That employees post through accounts of their own is said by whose accounts they are. */
const SAME = new Map([["tactic:employee-personal-accounts", { facet: "account", concept: "personal-account" }]]);

interface OnlyScope extends Pick<OwnScope, "scope" | "unless"> {
  readonly sentence: Sentence;
  readonly focus: OnlyFocus;
  readonly taxonomies: TaxonomySet;
}

/** "Only use Signal" prohibits the other messengers: what is let through names the kind of what is not. */
function addKinds({ sentence, focus, scope, unless, taxonomies }: OnlyScope): readonly NamedConcept[] {
  const software = focus.isApproved ? findSoftware(sentence, focus, taxonomies) : undefined;
  if (software !== undefined) return [...scope.filter(({ facet }) => facet !== "tool"), software];
  if (!focus.isPlace || scope.some(({ facet }) => facet === "tool")) return scope;
  const kinds = unless.flat().flatMap((name): NamedConcept[] => {
    const kind = name.facet === "tool" ? findKind(taxonomies, name.concept) : undefined;
    return kind === undefined ? [] : [{ ...name, concept: kind }];
  });
  return [
    ...scope,
    ...kinds.filter((name, index) => kinds.findIndex(({ concept }) => concept === name.concept) === index),
  ];
}

/** "Only use approved software" speaks of what is not approved. */
function findSoftware(
  sentence: Sentence,
  { first, last }: OnlyFocus,
  taxonomies: TaxonomySet,
): NamedConcept | undefined {
  const { passage, words } = sentence;
  const at = words.slice(first, last).findIndex(({ text }) => isOneOf("software", text));
  // "Approved messaging apps" are a kind that has a name.
  if (sentence.terms.some((term) => term.facet === "tool" && term.first <= first + at && term.last > first + at))
    return undefined;
  const concept = taxonomies.get("tool")?.byId.get("unapproved-software");
  if (at === -1 || concept === undefined) return undefined;
  const span = spanOf(sentence, first + at, first + at + 1);
  return { facet: "tool", concept: concept.id, text: passage.inline.text.slice(span.start, span.end), passage, span };
}

function approvalOf(sentence: Sentence, { first, last }: OnlyFocus, anyone: string): StatedDuty {
  const span = spanOf(sentence, first, last);
  return { kind: "approval", values: [anyone], passage: sentence.passage, span, orElse: [] };
}
