import type { Passage } from "../passage.ts";
import { tokenise } from "../sentence/token.ts";
import { listed } from "../sentence/words.ts";
import { isBackground, LONGEST_HEADING, readCategory } from "./category.ts";
import { wordAt } from "./hit.ts";
import { BACKGROUND, type Lead, leadTo, NO_LEAD } from "./lead.ts";
import { LIKELY } from "./norm.ts";
import { isBareOrder, readLeadIn } from "./read-lead.ts";
import { readConsentLead } from "./read-plain-lead.ts";
import { readSentence } from "./read-sentence.ts";

/** "Guests must not:" is a heading that its items go on with. */
const UNFINISHED = /(?::|\b(?:not|must|should|shall|may|never|to|from|for))\W{0,3}$/iu;

/** What a heading says of the items below it, by itself. */
export function readHeading(passage: Passage): Lead {
  const { text } = passage.inline;
  const whole = { start: 0, end: text.length };
  const words = tokenise(text, whole).filter(({ word, isWord }) => (isWord && !/^[\d.]+$/u.test(word)) || isMark(word));
  // "Why misuse is a problem" stands over reasons.
  if (wordAt(words, 0) === "why") return BACKGROUND;
  const isOrder = isBareOrder(text);
  if (isOrder && wordAt(words, 1) !== "not")
    return leadTo({ modality: "require", strength: "strong", addressee: "people", confidence: LIKELY });
  if (isOrder || UNFINISHED.test(text)) {
    const lead = readLeadIn(passage);
    if (lead.kind !== "none") return lead;
  }
  // A heading that is a rule by itself says nothing of what stands below.
  const isSentence =
    (words.length > 3 && text.trim().endsWith("?")) ||
    (!isStatus(passage) && readSentence(text, whole).norms.length > 0);
  return (
    (isSentence ? undefined : (readConsentLead(words) ?? readCategory(words, LONGEST_HEADING))) ??
    (isBackground(words) ? BACKGROUND : NO_LEAD)
  );
}

const STATUS =
  /^[\s\d.]*(?:(?:strictly|expressly|always|generally|not|never)\s+)?(?:prohibited|permitted|allowed|forbidden|required|restricted|recommended|discouraged|encouraged)\b/iu;

/** "Strictly prohibited": a heading that says of what kind its items are, and no rule by itself. */
export function isStatus({ inline }: Passage): boolean {
  return STATUS.test(inline.text);
}

const isBanMark = listed("lead", "ban");
const isFreeMark = listed("lead", "free");
const isOrderMark = listed("lead", "order");

function isMark(word: string): boolean {
  return isBanMark(word) || isFreeMark(word) || isOrderMark(word);
}
