import { isConsent, isPossibility, namesPeople } from "../sentence/word-classes.ts";
import { addresseeOf } from "./addressee.ts";
import { type Hit, isRestrictedAfter, skipAdverbs, wordAt } from "./hit.ts";
import { GUESSED, LIKELY, type Reading, SURE } from "./norm.ts";
import type { CarrierKind } from "./norm-books.ts";

const KNOWING = new Set([
  "note",
  "remember",
  "understand",
  "outline",
  "know",
  "recognise",
  "recognize",
  "mention",
  "realize",
  "realise",
  "consider",
  "acknowledge",
  "distinguish",
  "define",
]);
const RULES = new Set([
  "policy",
  "policies",
  "guideline",
  "guidelines",
  "rule",
  "rules",
  "restriction",
  "restrictions",
  "requirement",
  "requirements",
  "prohibition",
  "limitation",
  "limitations",
  "this",
]);
const LIMITING = new Set(["limited", "restricted", "reserved", "confined"]);

export function isUnderModal(kind: CarrierKind): boolean {
  return /^(?:oblige|free|ban)-/u.test(kind);
}

export function flip(modality: Reading["modality"]): Reading["modality"] {
  return modality === "permit" ? "prohibit" : "permit";
}

/** Reads "is required", "is allowed", "is prohibited" and the like. */
export function readPredicate(kind: CarrierKind, hit: Hit): Reading | undefined {
  const strength = kind.endsWith("-soft") ? "soft" : "strong";
  const base = { strength, addressee: addresseeOf(hit), confidence: SURE } as const;
  if (kind.startsWith("ban")) return readBan(hit, base);
  return kind.startsWith("free") ? readFree(hit, base) : readOblige(hit, base);
}

type Base = Pick<Reading, "strength" | "addressee" | "confidence">;

const SCOPES = new Set(["scope", "scopes", "purpose", "aim", "applicability", "application"]);

function readBan(hit: Hit, base: Base): Reading | undefined {
  // "The scope of this policy is limited to the kitchen."
  if (SCOPES.has(hit.subject.head)) return undefined;
  const isLimit = LIMITING.has(wordAt(hit.tokens, hit.end - 2)) || LIMITING.has(wordAt(hit.tokens, hit.end - 1));
  if (hit.isNegated) return isLimit ? undefined : { ...base, modality: "permit", confidence: LIKELY };
  // "Is a violation and leads to dismissal" speaks to people all the same.
  return { ...base, addressee: hit.subject.head === "we" ? base.addressee : "people", modality: "prohibit" };
}

function readFree(hit: Hit, base: Base): Reading | undefined {
  const { tokens, end, subject } = hit;
  if (hit.isOnly || subject.isOnly) return { ...base, modality: "prohibit", isReserved: true };
  if (!hit.isNegated && isRestrictedAfter(tokens, end)) return { ...base, modality: "prohibit", isReserved: true };
  if (wordAt(tokens, end - 2) === "up" && wordAt(tokens, end - 1) === "to") return readUpTo(hit, base);
  const words = new Set(tokens.slice(hit.start, end).map(({ word }) => word));
  if (words.has("apply"))
    return RULES.has(subject.head) ? { ...base, addressee: "people", modality: "permit" } : undefined;
  // "Disks are not unlimited" tells.
  if (hit.isNegated) return words.has("unlimited") ? undefined : { ...base, modality: "prohibit" };
  if (isTold(hit)) return undefined;
  if (words.has("reserve") && subject.kind !== "people")
    return { ...base, addressee: "organisation", modality: "permit" };
  if (words.has("reserves") && subject.kind !== "people")
    return { ...base, addressee: "organisation", modality: "permit" };
  if (words.has("able") || (words.has("appropriate") && !words.has("might"))) return undefined;
  if (wordAt(tokens, end) === "only" || wordAt(tokens, end + 1) === "only")
    return { ...base, modality: "prohibit", isReserved: true };
  // "We are fine with reposts" allows them; "the shop is fine with cash" tells.
  if (words.has("with") && !(subject.head === "we" && !words.has("happy"))) return undefined;
  return { ...base, modality: "permit" };
}

const CHOOSING = new Set(["decide", "choose", "determine", "pick", "judge", "select", "say"]);

/** "It is up to you", "it is up to each author to decide" leave free; "it is up to each author to check" does not. */
function readUpTo({ tokens, end }: Hit, base: Base): Reading | undefined {
  for (let at = end + 1; at < end + 7; at += 1) {
    if (wordAt(tokens, at) !== "to") continue;
    const verb = wordAt(tokens, skipAdverbs(tokens, at + 1).at);
    return { ...base, addressee: "people", modality: CHOOSING.has(verb) ? "permit" : "require" };
  }
  return namesPeople(wordAt(tokens, end)) ? { ...base, addressee: "people", modality: "permit" } : undefined;
}

/** "That's okay!" comforts, and "access is granted weekly" tells how it is. */
function isTold({ tokens, start, end, subject }: Hit): boolean {
  if (POINTING.has(subject.head) && start <= 1 && end === tokens.length) return end - start <= 2;
  return wordAt(tokens, end - 1) === "granted" && wordAt(tokens, start) !== "be";
}

const EVERY = new Set(["all", "any", "every", "each", "anyone", "everyone"]);

function readOblige(hit: Hit, base: Base): Reading | undefined {
  const { tokens, start, end, subject, isNegated } = hit;
  const last = wordAt(tokens, end - 1);
  if (last === "need") return readNeed(hit, base);
  if (last === "to" && wordAt(tokens, end - 2) === "subject")
    return (hasConsent(hit) || isUnderRules(hit)) && !isNegated && !isWatched(hit)
      ? { ...base, modality: "require" }
      : undefined;
  if (last === "that" && (wordAt(tokens, start - 1) !== "it" || isNegated)) return undefined;
  // "Are expected not to film" forbids; "are not expected to film" leaves free.
  if (isNegated && last === "to" && wordAt(tokens, end - 2) === "not") return { ...base, modality: "prohibit" };
  if (isNegated) {
    // "Is not responsible for" tells; "are not required to" leaves free.
    if (base.strength === "soft" && last !== "important") return { ...base, modality: "prohibit" };
    if (["for", "important", "critical", "vital", "by"].includes(last)) return undefined;
    if (subject.isNone && subject.kind === "thing" && !isConsent(subject.head)) return undefined;
    return subject.kind === "people" || last === "required" || last === "necessary"
      ? { ...base, modality: "permit", confidence: GUESSED }
      : undefined;
  }
  if (subject.isOnly) return { ...base, modality: "prohibit", isReserved: true };
  const next = wordAt(tokens, end);
  if (last === "that" && isDeniedBelow(tokens, end)) return { ...base, modality: "prohibit" };
  const isIt = wordAt(tokens, start - 1) === "it";
  if (["important", "essential", "vital", "crucial", "critical", "imperative", "necessary"].includes(last)) {
    if (KNOWING.has(wordAt(tokens, end + 1)) || !["to", "that", "you", "for"].includes(next) || !isIt) return undefined;
    if (next === "that" && isDeniedBelow(tokens, end + 1)) return { ...base, modality: "prohibit" };
  }
  if (
    last === "to" &&
    ["expected", "supposed", "asked", "bound"].includes(wordAt(tokens, end - 2)) &&
    subject.kind !== "people" &&
    isPossibility(next) &&
    next !== "be"
  )
    return undefined;
  // "An account is required for guests" tells what is needed; an approval that is needed is a rule.
  if (
    last === "required" &&
    next === "for" &&
    !EVERY.has(wordAt(tokens, end + 1)) &&
    subject.kind === "thing" &&
    !DOING.has(subject.head) &&
    !isConsent(subject.head)
  )
    return undefined;
  const isTask = ["responsible", "accountable"].includes(wordAt(tokens, end - 2)) && subject.kind === "thing";
  if (isTask && !POINTING.has(subject.head)) return { ...base, modality: "require" };
  const isExpectedFor = last === "for" && isIt && wordAt(tokens, end - 2) === "expected";
  if (
    (last === "for" || last === "by") &&
    !isExpectedFor &&
    subject.kind !== "people" &&
    subject.kind !== "organisation"
  )
    return undefined;
  if ((last === "recommended" || last === "advised") && subject.kind === "organisation") return undefined;
  if (AVOIDING.has(wordAt(tokens, hit.verb))) return { ...base, modality: "prohibit" };
  return { ...base, modality: "require" };
}

/** "The use of gloves is required for cooks": what people do. */
const DOING = new Set(["use", "usage", "compliance", "attendance", "participation", "training", "adherence"]);

const WATCHING = new Set(["monitoring", "logging", "inspection", "audit", "auditing", "search", "recording", "change"]);

/** "All calls are subject to logging and review": what the organisation does. */
function isWatched({ tokens, end }: Hit): boolean {
  return tokens.slice(end, end + 4).some(({ word }) => WATCHING.has(word));
}

/** "All talks are subject to the code of conduct": they have to follow it. */
function isUnderRules({ tokens, end }: Hit): boolean {
  for (let at = end; at < end + 6; at += 1) {
    const word = wordAt(tokens, at);
    if (word === "," || word === "change" || word === "changes" || word === "and") return false;
    if (RULES.has(word) || word === "code" || word === "terms") return true;
  }
  return false;
}

/** "It is vital that nobody is hurt", "that the shop does not tempt guests". */
export function isDeniedBelow(tokens: Hit["tokens"], from: number): boolean {
  for (let at = from; at < from + 12 && at < tokens.length && wordAt(tokens, at) !== ","; at += 1)
    if (["not", "never", "no", "nobody", "nothing"].includes(wordAt(tokens, at)))
      return wordAt(tokens, at + 1) !== "only";
  return false;
}

const POINTING = new Set(["it", "this", "that", "these", "which", "what"]);
const AVOIDING = new Set(["avoid", "refrain", "abstain"]);

/** "Need to ask", "need approval": an obligation; "need help": none. */
function readNeed(hit: Hit, base: Base): Reading | undefined {
  const { tokens, end, verb, subject, isNegated } = hit;
  const asksConsent = hasConsent(hit);
  // "You need no approval for this."
  if (asksConsent && wordAt(tokens, verb) === "no") return { ...base, modality: isNegated ? "require" : "permit" };
  if (wordAt(tokens, verb) === "to" || asksConsent) {
    if (isNegated) return subject.kind === "people" ? { ...base, modality: "permit", confidence: GUESSED } : undefined;
    if (wordAt(tokens, verb + 1) === "know") return undefined;
    if (wordAt(tokens, verb + 1) === "be" && wordAt(tokens, verb + 2) === "able") return undefined;
    return { ...base, modality: "require", confidence: subject.kind === "none" ? LIKELY : base.confidence };
  }
  if (isNegated && wordAt(tokens, end) === "not") return { ...base, modality: "permit", confidence: GUESSED };
  return undefined;
}

/** Whether an approval or the like is named soon after the words. */
export function hasConsent({ tokens, end }: Hit): boolean {
  for (let at = end; at < end + 7; at += 1) if (isConsent(wordAt(tokens, at))) return true;
  return false;
}
