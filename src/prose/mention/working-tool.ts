import { type FacetTaxonomy, isWithin } from "../../taxonomy/facet-taxonomy.ts";
import type { Stance } from "../mention.ts";
import type { TermMatch } from "../term-matcher.ts";
import { phraseSet } from "./phrase-set.ts";
import type { Around } from "./read-around.ts";
import type { Word } from "./words.ts";

const CODE_USE = phraseSet("stance", "code-use");
const EDIT = phraseSet("stance", "edit");
const MAKE_VERB = phraseSet("stance", "make-verb");
const WORK_PURPOSE = phraseSet("stance", "work-purpose");
const WORK_USE = phraseSet("stance", "work-use");
const REACH_VERB = phraseSet("stance", "reach-verb");
const SET_UP = phraseSet("stance", "set-up");

/** Tools in which a house works. They are seldom what a strategy reaches people with. */
const WORKING_TOOLS = [
  "company-messaging",
  "collaboration",
  "office-suite",
  "google-workspace",
  "microsoft-365",
  "file-sharing",
  "code-hosting",
  "customer-support-tool",
  "intranet",
  "webmail",
  "email",
  "video-conferencing",
  "scheduling-link",
  "workplace",
];
/** What nobody reaches anyone with, however it is used. */
const HOUSE_TOOLS = [
  "account-security",
  "anonymiser",
  "antivirus",
  "applicant-tracking-system",
  "browser",
  "device-management-tool",
  "employee-monitoring-tool",
  "encryption-tool",
  "hacking-tool",
  "remote-access-tool",
  "vpn",
  "web-filter",
  "wiki",
  "hosting-service",
];
/** Forms and communities are for others, whichever house has made the tool. */
const REACHING_TOOLS = ["survey-forms", "community-platform"];

export function isHouseTool({ facet, concept }: TermMatch, tools: FacetTaxonomy | undefined): boolean {
  return facet === "tool" && tools !== undefined && HOUSE_TOOLS.some((id) => isWithin(tools, concept.id, id));
}

/** "Updating Wikipedia pages". */
export function isEdited({ words, first }: Around): boolean {
  return EDIT.lengthBefore(words, first) > 0;
}

export function isWorkingTool({ concept }: TermMatch, tools: FacetTaxonomy | undefined): boolean {
  if (tools === undefined) return false;
  const isOneOf = (ids: readonly string[]): boolean => ids.some((id) => isWithin(tools, concept.id, id));
  return isOneOf(WORKING_TOOLS) && !isOneOf(REACHING_TOOLS);
}

/** Use is what reaches people or makes something; asking in a channel is neither. */
export function judgeWorkingTool({ concept }: TermMatch, { words, first, last }: Around, tools: FacetTaxonomy): Stance {
  if (isSetUp(words, first) || isReachedBy(words, first)) return "use";
  const sentence = sentenceAround(words, first, last);
  if (isWithin(tools, concept.id, "code-hosting") && CODE_USE.isWithin(sentence)) return "use";
  if (WORK_PURPOSE.lengthAt(words, last) > 0 || WORK_PURPOSE.isWithin(sentence)) return "neutral";
  const isUsed =
    !isWithin(tools, concept.id, "company-messaging") && /^us(?:e|es|ed|ing)$/u.test(words[first - 1]?.text ?? "");
  return isUsed || isMadeIn(words, first) || WORK_USE.isWithin(sentence) ? "use" : "neutral";
}

/** "Draft all posts in Google Docs". */
function isMadeIn(words: readonly Word[], first: number): boolean {
  const at = /^(?:the|a|an|our|this|your)$/u.test(words[first - 1]?.text ?? "") ? first - 1 : first;
  if (!/^(?:in|with|using|via)$/u.test(words[at - 1]?.text ?? "")) return false;
  for (let back = at - 1; back > Math.max(0, at - 9) && !isEnd(words[back - 1]); back -= 1)
    if (MAKE_VERB.lengthBefore(words, back) > 0) return true;
  return false;
}

/** "Create this year's Slack channel": a room that others come to. */
function isSetUp(words: readonly Word[], first: number): boolean {
  for (let at = first; at > Math.max(0, first - 6) && !isEnd(words[at - 1]); at -= 1)
    if (SET_UP.lengthBefore(words, at) > 0) return true;
  return false;
}

/** "Promote the fair in the Slack channel of the bakers." */
function isReachedBy(words: readonly Word[], first: number): boolean {
  for (let at = first; at > Math.max(0, first - 16) && !isEnd(words[at - 1]); at -= 1)
    if (REACH_VERB.lengthBefore(words, at) > 0) return true;
  return false;
}

/** The words round some of them up to the ends of their sentence, or to where that grows long. */
function sentenceAround(words: readonly Word[], first: number, last: number): readonly Word[] {
  let [from, to] = [first, last];
  while (from > 0 && first - from < 25 && !isEnd(words[from - 1])) from -= 1;
  while (to < words.length && to - last < 25 && !isEnd(words[to])) to += 1;
  return words.slice(from, to);
}

function isEnd(word: Word | undefined): boolean {
  return /^[.!?;]$/u.test(word?.text ?? ".");
}
