import { isPossibility, isPreposition, namesPeople } from "../sentence/word-classes.ts";
import { addresseeOf } from "./addressee.ts";
import { type Hit, skipAdverbs, wordAt } from "./hit.ts";
import { GUESSED, LIKELY, type Reading, SURE } from "./norm.ts";
import type { CarrierKind } from "./norm-books.ts";
import { hasConsent, isDeniedBelow } from "./read-predicate.ts";

/** Reads verbs by which somebody rules: "we require", "the policy prohibits", "we encourage", "we strive". */
export function readVerb(kind: CarrierKind, hit: Hit): Reading | undefined {
  const { subject, tokens, isNegated } = hit;
  // "We ask that you" is polite; "we require" is not.
  const isPolite = kind.endsWith("-soft") || /^(?:ask|request)s?$/u.test(wordAt(hit.tokens, hit.start));
  const strength = isPolite ? "soft" : "strong";
  const base = { strength, addressee: "people", confidence: LIKELY } as const;
  if (kind === "strive") return readStriving(hit);
  if (kind === "deny") return readDenial(hit);
  const isRuler = wordAt(tokens, hit.start - 1) !== "," && (subject.kind === "organisation" || isName(hit));
  if (kind.startsWith("forbid")) {
    if (subject.isNone || (isNegated && isRuler)) return { ...base, modality: "permit" };
    return isRuler ? { ...base, modality: "prohibit", confidence: SURE } : undefined;
  }
  if (kind.startsWith("let")) {
    // "We welcome guest posts" invites those who write them.
    const isInviting =
      /^welcomes?$/u.test(wordAt(tokens, hit.start)) || hasPeople(hit) || (kind === "let-soft" && !isName(hit));
    // "The chat tool allows users to call" tells what it does.
    const isFeature =
      kind === "let-strong" && isName(hit) && ["users", "you", "people"].includes(wordAt(tokens, hit.end));
    // "We permit the private use of the phone."
    const isOfUse = subject.head === "we" && tokens.slice(hit.end, hit.end + 5).some(({ word }) => word === "use");
    if (!isRuler || isFeature || !(isNegated || isInviting || isOfUse)) return undefined;
    return { ...base, modality: isNegated ? "prohibit" : "permit" };
  }
  const isRequiring = /^requir(?:es?|ing)$/u.test(wordAt(tokens, hit.start));
  // "Reposts require no approval", "likes do not require one".
  if (isRequiring && (isNegated || wordAt(tokens, hit.end) === "no") && (hasConsent(hit) || hasCredit(hit)))
    return { ...base, modality: "permit" };
  if (isNegated) return undefined;
  // "We ask you not to film": what is asked is to leave something.
  if (isRuler && kind.startsWith("ask") && isAskedNot(hit)) return { ...base, modality: "prohibit" };
  if (isRuler && subject.head === "we" && /^(?:require|mandate|demand)$/u.test(wordAt(tokens, hit.start)))
    return { ...base, modality: "require" };
  if (isRequiring && hasConsent(hit)) return { ...base, modality: "require", confidence: SURE };
  if (!isRuler) return undefined;
  const next = wordAt(tokens, hit.end);
  // "We want your ideas" asks for them; "we want you to ask" rules.
  if (wordAt(tokens, hit.start) === "want" && next === "your") return undefined;
  // "We ask that guests do not film": what is asked is to leave something.
  if (next === "that" && isDeniedBelow(tokens, hit.end + 1)) return { ...base, modality: "prohibit" };
  return hasPeople(hit) || asksToComply(hit) || next === "that" || (kind === "ask-soft" && !isName(hit))
    ? { ...base, modality: "require" }
    : undefined;
}

const CREDITS = new Set(["disclosure", "attribution", "credit", "label", "labels", "labelling", "labeling", "notice"]);

/** "Reposts do not require any credit": what else may be asked than consent. */
function hasCredit({ tokens, end }: Hit): boolean {
  return tokens.slice(end, end + 4).some(({ word }) => CREDITS.has(word));
}

const COMPLYING = new Set(["comply", "adhere", "conform", "follow", "abide", "respect"]);

/** "We expect all talks to follow the rules": things follow them through people. */
function asksToComply({ tokens, end }: Hit): boolean {
  const to = tokens.findIndex(({ word }, at) => at >= end && word === "to");
  return to > 0 && to < end + 6 && COMPLYING.has(wordAt(tokens, to + 1));
}

/** Whether "not to" follows those who are asked. */
function isAskedNot({ tokens, end }: Hit): boolean {
  for (let at = end; at < end + 6; at += 1) {
    if (wordAt(tokens, at) === "not" && wordAt(tokens, at + 1) === "to") return true;
    if (wordAt(tokens, at) === "to" || wordAt(tokens, at) === ",") return false;
  }
  return false;
}

const ACCOUNTS = new Set(["account", "accounts", "handle", "handles", "channel", "channels", "feed"]);

/** Of them it is told rather than ruled what they do not do. */
const TOLD = new Set(["you", "they", "i", "he", "she", "who", "people", "one", "someone", "somebody", "those"]);

/** "We do not follow back", "the account does not repost": how one does things oneself is a rule. */
function readDenial(hit: Hit): Reading | undefined {
  const { subject, tokens, end } = hit;
  const verb = wordAt(tokens, skipAdverbs(tokens, end).at);
  if (verb === "" || verb === "have" || isPossibility(verb)) return undefined;
  const base = { modality: "prohibit", strength: "strong", confidence: GUESSED } as const;
  if (ACCOUNTS.has(subject.head)) return { ...base, addressee: "people" };
  if (hit.subject.kind === "people" && !TOLD.has(hit.subject.head)) return { ...base, addressee: "people" };
  const isOurs = subject.head === "we" || subject.head === "company" || isName(hit);
  return isOurs ? { ...base, addressee: "organisation" } : undefined;
}

/** Whether those whom it binds are named right after the verb. */
function hasPeople({ tokens, end }: Hit): boolean {
  for (let at = end; at < end + 5; at += 1) {
    const word = wordAt(tokens, at);
    if (namesPeople(word) || word === "your") return true;
    if (isPreposition(word) && word !== "of") return false;
  }
  return false;
}

const LONGEST_NAME = 5;

/** "Acme requires all staff to", "Old Mill Bakery forbids it": a name before a verb in the third person. */
function isName({ tokens, start, subject }: Hit): boolean {
  let end = start;
  while (["not", "does", "also", "never", "expressly"].includes(wordAt(tokens, end - 1))) end -= 1;
  const before = tokens[end - 1];
  if (before === undefined || !before.isCapital || subject.kind !== "thing") return false;
  const name = tokens.slice(subject.start, end);
  return name.length <= 2 || (name.length <= LONGEST_NAME && name.every(({ isCapital }) => isCapital));
}

function readStriving(hit: Hit): Reading | undefined {
  const { subject, tokens, start, verb } = hit;
  if (subject.kind !== "people" && subject.head !== "we") return undefined;
  const word = wordAt(tokens, start);
  if (hit.isNegated || (word !== "prefer" && word !== "like" && wordAt(tokens, verb) !== "to")) return undefined;
  if (subject.kind === "people" && subject.head !== "you")
    return { modality: "require", strength: "soft", addressee: "people", confidence: LIKELY };
  if (subject.head === "you") return undefined;
  return {
    modality: "require",
    strength: "soft",
    addressee: word === "prefer" || word === "like" ? addresseeOf(hit) : "organisation",
    confidence: LIKELY,
  };
}
