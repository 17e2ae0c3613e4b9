import { isConsent, isIrregular, isPossibility } from "../sentence/word-classes.ts";
import { addresseeOf } from "./addressee.ts";
import { type Hit, isRestrictedAfter, skipAdverbs, wordAt } from "./hit.ts";
import { GUESSED, LIKELY, type Reading, SURE } from "./norm.ts";
import { carrierBook } from "./norm-books.ts";
import { flip, hasConsent, isUnderModal } from "./read-predicate.ts";

const AVOIDING = new Set(["avoid", "refrain", "abstain", "desist", "cease"]);
/** After "should" they tell what will be seen, not what to do. */
const SEEING = new Set(["see", "receive", "hear", "notice", "get", "look", "appear", "suffice"]);
/** "The purpose of this policy is to ensure": what is said of them is no rule. */
const AIMS = new Set([
  "purpose",
  "aim",
  "goal",
  "objective",
  "intent",
  "intention",
  "intentions",
  "purposes",
  "aims",
  "goals",
  "objectives",
]);
const FOUNDING = new Set(["establish", "provide", "set", "outline", "describe", "define", "present"]);

/** "It is our policy to establish guidelines for" tells what the document does. */
function isFounding({ tokens, start, end }: Hit): boolean {
  if (!tokens.slice(start, end).some(({ word }) => word === "policy")) return false;
  const verbs = tokens.slice(end - 1, end + 6);
  return verbs.some(({ word }, at) => word === "to" && FOUNDING.has(wordAt(verbs, at + 1)));
}

const DEFINING = new Set(["mean", "include", "deemed", "construed", "constitute", "interpreted"]);

/** Reads "must", "shall", "should" and the like. */
export function readCommand(hit: Hit, strength: Reading["strength"]): Reading | undefined {
  const { tokens, verb, subject } = hit;
  const word = wordAt(tokens, verb);
  const after = wordAt(tokens, verb + 1);
  const base = { strength, addressee: addresseeOf(hit), confidence: SURE } as const;
  if (subject.head === "nothing") return { ...base, modality: "permit", confidence: GUESSED };
  const words = tokens.slice(hit.start, hit.end).map(({ word: said }) => said);
  if (tokens[hit.start]?.lemma === "be" && words.at(-1) === "to" && !words.includes("policy")) {
    // "Staff are to report": of things, only what is done to them is a rule.
    if (subject.kind !== "people" && word !== "be") return undefined;
  }
  // "Users should have no expectation of privacy" tells them what to reckon with.
  if (word === "have" && wordAt(tokens, verb + 2).startsWith("expectation")) return undefined;
  if (word === "have" && (after === "been" || after.endsWith("ed")) && !isDoneBy(hit)) return undefined;
  if (AIMS.has(subject.head) || isFounding(hit)) return undefined;
  if (strength === "soft" && isPrediction(hit, word)) return undefined;
  const predicate = readUnderModal(hit, strength);
  if (predicate !== undefined) return predicate;
  if (wordAt(tokens, hit.start) === "shall" && isDefinition(word, after)) return undefined;
  if (subject.isOnly || hit.isOnly || isRestrictedAfter(tokens, verb + 1))
    return { ...base, modality: "prohibit", isReserved: subject.isOnly };
  // "Should be rarely shared": after "be" an adverb denies as well.
  const isDenied = (word === "be" && skipAdverbs(tokens, verb + 1).isNegated) || after === "neither";
  if (hit.isNegated || isDenied || isNoMore(hit)) return { ...base, modality: "prohibit" };
  if (AVOIDING.has(word) || (word === "be" && after === "avoided")) return { ...base, modality: "prohibit" };
  if (isAccess(hit)) return { ...base, modality: "permit" };
  if (word === "feel" && after === "free") return { ...base, modality: "permit" };
  return { ...base, modality: "require" };
}

/** "Each text must have been read by an editor"; "it must have been late" guesses. */
function isDoneBy({ tokens, verb, subject, start }: Hit): boolean {
  const done = wordAt(tokens, verb + 2);
  if (wordAt(tokens, start) !== "must" || subject.kind !== "thing" || subject.head === "it") return false;
  return (done.endsWith("ed") || isIrregular(done)) && tokens.slice(verb + 3).some(({ word }) => word === "by");
}

/** "Cooks shall have access to the cellar": what they are given they may use. */
function isAccess({ tokens, start, verb, subject }: Hit): boolean {
  if (!["shall", "will"].includes(wordAt(tokens, start)) || subject.kind !== "people") return false;
  const words = [wordAt(tokens, verb + 1), wordAt(tokens, verb + 2)];
  return ["have", "get", "receive"].includes(wordAt(tokens, verb)) && words.includes("access");
}

function isDefinition(word: string, after: string): boolean {
  return DEFINING.has(word) || (word === "be" && DEFINING.has(after));
}

function isPrediction({ tokens, verb }: Hit, word: string): boolean {
  return SEEING.has(word) || (word === "be" && ["able", "enough", "sufficient"].includes(wordAt(tokens, verb + 1)));
}

/** "There should be no more than three", "posts must contain no names". */
function isNoMore({ tokens, verb }: Hit): boolean {
  const [first, second] = [wordAt(tokens, verb + 1), wordAt(tokens, verb + 2)];
  return first === "no" || first === "nothing" || (["be", "do"].includes(wordAt(tokens, verb)) && second === "no");
}

/** "Must be allowed", "should be prohibited", "will be required to": the word after the modal says it. */
export function readUnderModal(hit: Hit, strength: Reading["strength"]): Reading | undefined {
  const match = carrierBook().match(hit.tokens, hit.verb);
  if (match === undefined || !isUnderModal(match.value)) return undefined;
  const isNeed = wordAt(hit.tokens, match.end - 1) === "need";
  if (isNeed && wordAt(hit.tokens, match.end) !== "to" && !hasConsent({ ...hit, end: match.end })) return undefined;
  const [kind] = match.value.split("-");
  // "Must be invited" obliges those who invite.
  if (match.value === "free-soft" && !hit.isNegated) return undefined;
  // "Should only be allowed to watch": nothing else is.
  const isNegated = (hit.isNegated !== match.isNegated) !== (kind === "free" && hit.isOnly);
  const isAsked = kind === "free" && !isNegated && isApproved(hit, match.end);
  const modality = kind === "ban" ? "prohibit" : kind === "free" && !isAsked ? "permit" : "require";
  if (wordAt(hit.tokens, match.end - 1) === "able") return undefined;
  const said =
    match.value === "free-soft" || match.value === "ban-soft" || match.value === "oblige-soft" ? "soft" : strength;
  return {
    modality: isNegated ? flip(modality) : modality,
    strength: wordAt(hit.tokens, hit.start) === "should" ? "soft" : said,
    addressee: addresseeOf(hit),
    confidence: SURE,
  };
}

/** "Must be authorised by the editor": somebody has to be asked. */
function isApproved({ tokens, start, subject }: Hit, end: number): boolean {
  if (!RULING.has(wordAt(tokens, start))) return false;
  if (wordAt(tokens, end) === "by") return true;
  const given = wordAt(tokens, end - 1);
  if (!isConsent(given)) return false;
  // "Staff must be permitted to leave" gives a right; whoever "must be authorised to enter" has to ask.
  return wordAt(tokens, end) !== "to" || subject.kind === "thing" || given.startsWith("authori");
}

const RULING = new Set(["must", "shall", "should", "need", "needs"]);

/** Named in one word, they are those who do the work. */
const DEPARTMENTS = new Set([
  "legal",
  "marketing",
  "communications",
  "comms",
  "finance",
  "security",
  "compliance",
  "procurement",
  "sales",
  "engineering",
  "hr",
  "pr",
]);
const USUAL = new Set([
  "usually",
  "typically",
  "normally",
  "often",
  "sometimes",
  "probably",
  "likely",
  "generally",
  "occasionally",
]);

/** "Usually an admin will help": what mostly happens is no rule. */
function isUsual({ tokens, subject, verb }: Hit): boolean {
  for (let at = Math.max(0, subject.start - 1); at < verb; at += 1) if (USUAL.has(wordAt(tokens, at))) return true;
  return false;
}

const TEAMS = new Set(["team", "teams", "group", "groups", "department", "departments", "committee", "staff"]);
/** What people show on their accounts. */
export const SHOWN: ReadonlySet<string> = new Set([
  "content",
  "tweet",
  "tweets",
  "caption",
  "captions",
  "article",
  "articles",
  "post",
  "posts",
  "image",
  "images",
  "photo",
  "photos",
  "message",
  "messages",
]);

const STRIVING = new Set(["endeavor", "endeavour", "strive", "try", "aim", "attempt"]);

/** Reads "will" and "won't": a rule for people, their accounts and what they show; else what the organisation does. */
export function readWill(hit: Hit): Reading | undefined {
  const { tokens, verb, subject } = hit;
  const word = wordAt(tokens, verb);
  const after = wordAt(tokens, verb + 1);
  if (subject.kind === "none" || word === "" || subject.head === "there") return undefined;
  const predicate = readUnderModal(hit, "strong");
  // "You will not need to call" tells what happens.
  if (predicate?.modality === "permit" && word === "need") return undefined;
  if (predicate !== undefined) return predicate;
  if (wordAt(tokens, hit.start) === "would" || word === "need" || isUsual(hit)) return undefined;
  if (word === "require" && !hit.isNegated && hasConsent(hit))
    return { modality: "require", strength: "strong", addressee: addresseeOf(hit), confidence: LIKELY };
  const isRestricted = hit.isOnly || subject.isOnly || isRestrictedAfter(tokens, verb + 1);
  const modality = hit.isNegated || isRestricted ? "prohibit" : "require";
  const isPassive = word === "be" && (after.endsWith("ed") || after.endsWith("en") || isIrregular(after));
  // "No list will be made public without the approval of the chair."
  if (isPassive && modality === "prohibit" && subject.kind === "thing" && hasConsent(hit))
    return { modality, strength: "strong", addressee: "people", confidence: LIKELY };
  // What the team will do is told to those who deal with it.
  const isTold = modality === "require" && TEAMS.has(subject.head);
  if (DEPARTMENTS.has(subject.head) && !isPossibility(word))
    return { modality, strength: "strong", addressee: "people", confidence: GUESSED };
  if (isAccess(hit) && modality === "require")
    return { modality: "permit", strength: "strong", addressee: "people", confidence: LIKELY };
  // "Only the editors will have access."
  if (isAccess(hit) && subject.isOnly)
    return { modality, strength: "strong", addressee: "people", confidence: LIKELY, isReserved: true };
  const isOurs = subject.kind === "organisation" || (isPassive && !isRestricted) || isTold;
  if (isOurs) return { modality, strength: "strong", addressee: "organisation", confidence: GUESSED };
  const strength = STRIVING.has(word) ? "soft" : "strong";
  const base = { modality, strength, addressee: addresseeOf(hit), confidence: LIKELY } as const;
  // "Mail will be sent for work only."
  if (isPassive && isRestricted) return base;
  if (word === "be" || isPossibility(word))
    return modality === "prohibit" && word !== "be" && subject.kind === "people" ? base : undefined;
  if (subject.kind === "people") return subject.head === "you" && modality === "require" ? undefined : base;
  return SHOWN.has(subject.head) ? base : undefined;
}
