import { type Concept, type FacetTaxonomy, isWithin, resolveConcept } from "../../taxonomy/facet-taxonomy.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import type { Passage } from "../passage.ts";
import type { TermMatch } from "../term-matcher.ts";
import { believeActivity, FAINT, LIKELY, SURE } from "./believe-activity.ts";
import { levelOf, productOf } from "./name-level.ts";
import { hasSureNeighbour, type NameList } from "./name-list.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import { findColon } from "./run-in-head.ts";
import { findWord, listWords, type Word } from "./words.ts";

const PLAIN_WORD = phraseSet("context", "plain-word");
const NOUN_AFTER = phraseSet("context", "noun-after");
const NEAR_BEFORE = phraseSet("context", "near-before");
const PLACE_BEFORE = phraseSet("context", "place-before");
const UNKNOWN_BEFORE = phraseSet("context", "unknown-before");
const PURPOSE = phraseSet("context", "purpose-after");
const TOOL_LIST = phraseSet("context", "tool-list");

/** What is known of a document as a whole when one of its names is in doubt. */
export interface NamesKnown {
  readonly taxonomies: TaxonomySet;
  /** Tools that it names beyond doubt somewhere. */
  readonly certain: ReadonlySet<Concept>;
  /** Lists and columns in which a tool is named beyond doubt: the items of a list, or the heading of a column. */
  readonly toolLists: ReadonlySet<object>;
}

/** How sure it is that a name stands for its concept here, from 0 to 1; everyday words need more than their letters. */
export function believe(match: TermMatch, names: PassageNames, known: NamesKnown): number {
  if (match.isTold === true) return FAINT;
  if (!match.isAmbiguous) return SURE;
  if (match.facet === "tool") return weighTool(match, names, known) >= ENOUGH ? LIKELY : 0;
  if (match.facet === "tactic") return believeActivity(match, names, known.taxonomies);
  // "US" is only doubtful where all letters are capitals; "us" is no country.
  const { text } = names.passage.inline;
  const isCountry = match.facet === "region" && match.concept.ambiguous.includes(text.slice(match.start, match.end));
  return isCountry && /\p{Ll}/u.test(text) ? LIKELY : 0;
}

/** So much must speak for a tool: another one beside it, or two lesser signs. */
const ENOUGH = 3;

/** So many words round a name show whether it stands in a title. */
const TITLE_WORDS = 12;

/** Capitals, the words next to it, other tools near by, and what the heading or column promises each count for something. */
function weighTool(match: TermMatch, names: PassageNames, known: NamesKnown): number {
  const { passage, words } = names;
  const text = passage.inline.text.slice(match.start, match.end);
  const first = findWord(words, match.start);
  const last = findWord(words, match.end - 1) + 1;
  const isCapital = /^\p{Lu}/u.test(text) || /[\p{Lu}\d]/u.test(text.slice(1));
  if (isLinkedTo(match, passage, known)) return 3;
  if (text.length === 1 && isUnknown(names, match, first)) return 0;
  const neighbour = isAmongTools(match, names, known) ? 3 : 0;
  if (!isCapital) return known.certain.has(match.concept) && isLowerName(text, match.concept) ? neighbour : 0;
  const tools = known.taxonomies.get("tool");
  // A class has no name of its own that a capital would show.
  if (tools !== undefined && levelOf(tools, match.concept) === "class") return neighbour;
  // A part such as Reels is likelier where its product is named.
  const isKnownPart = tools !== undefined && known.certain.has(productOf(tools, match.concept));
  const certain = known.certain.has(match.concept) ? 3 : isKnownPart ? 2 : 0;
  if (PLAIN_WORD.lengthAt(words, first) > 0) return neighbour + certain;
  // Short capitals are as often an abbreviation of the house's own.
  const isShort = text.length <= 3 && text.length > 1 && !/\p{Ll}/u.test(text);
  const noun = NOUN_AFTER.lengthAt(words, last) === 0 ? 0 : isShort ? 1 : 2;
  const place = weighBefore(match, { words, first, known });
  const promise = isPromisedBefore(words, first, last) ? 3 : isPromised(match, passage) ? 2 : 0;
  const middle =
    text.length > 1 && !isShort && isMidSentence(names, first) ? (isPlaceOrRoom(match.concept, tools) ? 3 : 2) : 0;
  if (isRoomOf(match, names, { first, tools })) return ENOUGH;
  const alone = isAlone(match, passage) ? 1 : 0;
  if (PURPOSE.lengthAt(words, last) > 0 && first === 0) return ENOUGH;
  // "Max Page Size" is somebody's product, whatever else is called Max.
  if (isInLongerName(names, last) && neighbour + certain === 0) return 0;
  return neighbour + certain + noun + place + promise + middle + alone;
}

/** "Organisation X" is any of them, "$X" any sum, and X beside Y any thing. */
function isUnknown({ passage, words }: PassageNames, { start, end }: TermMatch, first: number): boolean {
  const { text } = passage.inline;
  return (
    UNKNOWN_BEFORE.lengthBefore(words, first) > 0 ||
    /^[$€£%~]$/u.test(text[start - 1] ?? "") ||
    /\bY\b(?! Combinator)/u.test(text.slice(Math.max(0, start - NEAR), end + NEAR))
  );
}

/** So near Y stands to X where both are unknown. */
const NEAR = 60;

/** "The Elixir Slack": somebody's room, by the name before it. */
function isRoomOf(
  { concept }: TermMatch,
  { passage, words }: PassageNames,
  { first, tools }: { readonly first: number; readonly tools: FacetTaxonomy | undefined },
): boolean {
  if (!isPlaceOrRoom(concept, tools)) return false;
  const before = words[first - 1];
  const isNamed = before !== undefined && /^\p{Lu}/u.test(passage.inline.text.slice(before.start, before.end));
  return isNamed && /^(?:the|our|your|their|official)$/u.test(words[first - 2]?.text ?? "");
}

/** More words with capitals follow at once, in a text in which words have none. */
function isInLongerName({ passage, words }: PassageNames, last: number): boolean {
  const isCapital = (word: Word | undefined): boolean =>
    word !== undefined && /^\p{Lu}\p{Ll}/u.test(passage.inline.text.slice(word.start, word.end));
  return (
    isCapital(words[last]) &&
    isCapital(words[last + 1]) &&
    words.slice(last + 2, last + 8).some((word) => /^\p{Ll}/u.test(passage.inline.text.slice(word.start)))
  );
}

/** Another tool stands in the same list: in its sentence, or as an item or a cell that names no more than that. */
function isAmongTools(
  match: TermMatch,
  { passage, lists }: PassageNames,
  { toolLists, taxonomies }: NamesKnown,
): boolean {
  const tools = taxonomies.get("tool");
  const list = lists.get(match);
  const isTool = ({ concept }: TermMatch): boolean => tools !== undefined && levelOf(tools, concept) !== "class";
  if (list !== undefined && hasSureNeighbour(match, list, isTool)) return true;
  if (list !== undefined && isPairOfNames(match, list, { passage, isTool })) return true;
  return isAlone(match, passage) && toolLists.has(listOf(passage));
}

/** Two names with capitals and a stroke between them, as "Slack/Discord", are hardly two everyday words. */
function isPairOfNames(
  match: TermMatch,
  { names, at }: NameList,
  { passage: { inline }, isTool }: { readonly passage: Passage; readonly isTool: (other: TermMatch) => boolean },
): boolean {
  const isName = ({ start, end }: TermMatch): boolean => /^\p{Lu}\p{Ll}{3,}$/u.test(inline.text.slice(start, end));
  return [names[at - 1], names[at + 1]].some((other) => {
    if (other === undefined || other.concept === match.concept || !isTool(other)) return false;
    const [first, second] = other.start < match.start ? [other, match] : [match, other];
    return /^\s?\/\s?$/u.test(inline.text.slice(first.end, second.start)) && isName(match) && isName(other);
  });
}

/** What tells a list from others: its items, the column of a table, or what its headings stand below. */
export function listOf({ role, siblings, lead, section }: Passage): object {
  if (role === "heading") return section.at(-1) ?? siblings;
  return role === "cell" && lead !== undefined ? lead : siblings;
}

/** Whether an item or a cell is about the name: it says no more, give or take a word, or explains it: "Buffer (free) for posts". */
export function isAlone({ start, end }: TermMatch, { role, inline, strong }: Passage): boolean {
  const { text } = inline;
  if ((end - start) * 5 >= text.length * 3) return true;
  if (start > 3 || role === "paragraph") return false;
  const bold = strong[0];
  return (
    (bold !== undefined && bold.start <= start && bold.end - end <= 1 && bold.end >= end) ||
    EXPLAINED.test(text.slice(end, end + 4))
  );
}

const EXPLAINED = /^(?:\s?:\s|\s?\(|\s[-–—]\s)/u;

function isLinkedTo({ concept, start, end }: TermMatch, { links }: Passage, { taxonomies }: NamesKnown): boolean {
  const tools = taxonomies.get("tool");
  if (links.length === 0 || tools === undefined) return false;
  // Links stand in the order of the text, and only one can lie there.
  let [low, high] = [0, links.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((links[middle]?.end ?? 0) <= start) low = middle + 1;
    else high = middle;
  }
  const link = links[low];
  const linked = link !== undefined && link.start < end ? resolveConcept(tools, link.url) : undefined;
  return linked !== undefined && productOf(tools, linked) === productOf(tools, concept);
}

/** A name such as "gram" that people write in lower case. */
function isLowerName(text: string, { ambiguous }: Concept): boolean {
  return ambiguous.includes(text);
}

function weighBefore(
  { concept }: TermMatch,
  { words, first, known }: { readonly words: readonly Word[]; readonly first: number; readonly known: NamesKnown },
): number {
  const tools = known.taxonomies.get("tool");
  const before = words[first - 1]?.text;
  if (NEAR_BEFORE.lengthBefore(words, first) > 0) return 1;
  if (PLACE_BEFORE.lengthBefore(words, first) === 0) return 0;
  // "On Path" may be anything; one is on a network or a blog.
  const isPlace = tools !== undefined && PLACES.some((id) => isWithin(tools, concept.id, id));
  return before === "on" && !isPlace ? 1 : 2;
}

/** Where people meet is called by its name in running text, as a project of one's own seldom is. */
function isPlaceOrRoom({ id }: Concept, tools: FacetTaxonomy | undefined): boolean {
  return tools !== undefined && ROOMS.some((above) => isWithin(tools, id, above));
}

const ROOMS = ["company-messaging", "social-management", "chat-room"];
const PLACES = ["social-media", "publishing", "community-platform", "video-hosting", "live-streaming"];

/** A capital says something only where the words round it have none: not in a title, and not at a sentence's start. */
function isMidSentence({ passage, words }: PassageNames, first: number): boolean {
  const before = words[first - 1];
  if (before === undefined || !/^[\p{L}\p{N},/('"“]/u.test(before.text)) return false;
  const near = words.slice(Math.max(0, first - TITLE_WORDS / 2), first + TITLE_WORDS / 2);
  const others = near.filter((word, index) => word.text.length > 3 && index !== Math.min(first, TITLE_WORDS / 2));
  const { text } = passage.inline;
  return (
    others.length > 0 && others.filter(({ start }) => /\p{Lu}/u.test(text[start] ?? "")).length * 2 <= others.length
  );
}

/** "On the usual channels: Discourse, the list, X". */
function isPromisedBefore(words: readonly Word[], first: number, last: number): boolean {
  // "Value of the channel: Medium" is no list.
  if (!/^(?:[,/&(]|and|or)$/u.test(words[last]?.text ?? "")) return false;
  const colon = findColon(words, first);
  return colon !== undefined && (TOOL_LIST.lengthBefore(words, colon) > 0 || isWhere(words, colon));
}

/** "Where: Buttondown or the like". */
function isWhere(words: readonly Word[], colon: number): boolean {
  return words[colon - 1]?.text === "where";
}

/** Whether a heading, a lead-in or a column that promises tools stands above it, and it stands at its passage's start. */
function isPromised(match: TermMatch, { lead, section, role, inline }: Passage): boolean {
  if (inline.text.slice(0, match.start).trim().length > 3) return false;
  if (role === "paragraph") return false;
  const above = lead ?? section.at(-1);
  return above !== undefined && TOOL_LIST.isWithin(listWords(above.inline.text.slice(-200)));
}
