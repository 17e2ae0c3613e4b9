import type { FacetTaxonomy } from "../../taxonomy/facet-taxonomy.ts";
import type { Stance } from "../mention.ts";
import type { TermMatch } from "../term-matcher.ts";
import { isDeniedByReference } from "./denied-reference.ts";
import { isConsideredOnly } from "./is-considered.ts";
import { isOnlyNamed } from "./is-only-named.ts";
import { isUsedAddress } from "./is-used-address.ts";
import { levelOf } from "./name-level.ts";
import type { NameList } from "./name-list.ts";
import type { PassageNames } from "./passage-names.ts";
import { phraseSet } from "./phrase-set.ts";
import { type Around, readAfter, readBefore } from "./read-around.ts";
import { readRunInHead } from "./run-in-head.ts";
import type { SectionStances } from "./section-stance.ts";
import { findWord, type Word } from "./words.ts";
import { isEdited, isHouseTool, isWorkingTool, judgeWorkingTool } from "./working-tool.ts";

const ACCOUNT = phraseSet("stance", "account");
const INVITE = phraseSet("context", "invite");
const KIND = phraseSet("stance", "kind");
const METRIC = phraseSet("stance", "metric");
const MISUSE = phraseSet("stance", "misuse");

/** A name in its place, and what is known around it. */
export interface NameInPlace {
  readonly match: TermMatch;
  readonly names: PassageNames;
  readonly sections: SectionStances;
  readonly tools: FacetTaxonomy | undefined;
}

/** What the text says of a name: first by the words next to it, then by what stands above it, then by what it is. */
export function judgeStance(place: NameInPlace): Stance {
  const { match, names, sections } = place;
  const list = names.lists.get(match);
  const around = lookAround(match, list, names.words);
  const above = sections.stanceOf(names.passage, match);
  // What competitors or an audience have left is not what this strategy leaves.
  if (above === "neutral") return above;
  const said =
    (isAskedAgainst(around, names) ? "avoid" : undefined) ??
    readDenied(match, names, around) ??
    readAfter(around) ??
    (match.facet === "tool" && isDeniedByReference(around, findNextName(place, list)) ? "avoid" : undefined) ??
    readHead(match, around) ??
    above ??
    (isConsideredOnly(around.words, around.first, around.last) ? "avoid" : undefined);
  if (said === "avoid" && isOfConduct(around)) return "neutral";
  if (said !== undefined && !(said === "avoid" && isVerb(match, names))) return said;
  if (names.passage.isQuoted || isOnlyNamed(match, names, around) || isPersonsPage(match, names)) return "neutral";
  if (match.isAddress && !isNamedByDomain(match, names) && !isUsedAddress(match, names, around))
    return isOwnPage(place, list) ? "use" : "neutral";
  if (isHouseTool(match, place.tools)) return isEdited(around) ? "use" : "neutral";
  if (place.tools === undefined || match.facet !== "tool" || !isWorkingTool(match, place.tools)) return "use";
  return isAmongOthers(place, list) || sections.isReachList(names.passage, match)
    ? "use"
    : judgeWorkingTool(match, around, place.tools);
}

/** "Stop Facebook's spying" puts off what it does, and not the network. */
function readDenied({ end }: TermMatch, { passage }: PassageNames, around: Around): Stance | undefined {
  const said = readBefore(around);
  const { words, own } = around;
  if (said !== "avoid" || !/^['’]s\s/u.test(passage.inline.text.slice(end, end + 3))) return said;
  return ACCOUNT.lengthAt(words, own) + KIND.lengthAt(words, own) > 0 ? said : "neutral";
}

/** What an audience or a subject is only counts for tools, since activities are named for their own sake. */
function readHead({ facet }: TermMatch, { words, first }: Around): Stance | undefined {
  const said = readRunInHead(words, first);
  return said === "neutral" && facet !== "tool" ? undefined : said;
}

/** "Why not TikTok?" proposes it in a sentence, and as a heading gives the reasons against it. */
function isAskedAgainst({ words, first }: Around, { passage }: PassageNames): boolean {
  return (
    passage.role === "heading" &&
    first <= 3 &&
    words[first - 2]?.text === "why" &&
    /^not?$/u.test(words[first - 1]?.text ?? "")
  );
}

/** "Never buy Twitter followers" and "Reddit spam" below "Don'ts" put off a way to use it, not the network. */
function isOfConduct({ words, own }: Around): boolean {
  return METRIC.lengthAt(words, own) > 0 || MISUSE.lengthAt(words, own) > 0;
}

/** Beside another network a working tool is a place to reach people as well. */
function isAmongOthers({ tools }: NameInPlace, list: NameList | undefined): boolean {
  const near = list?.names.slice(Math.max(0, list.at - NEAR), list.at + NEAR) ?? [];
  return near.some(
    (other) => other.facet === "tool" && !other.isAmbiguous && !other.isAddress && !isWorkingTool(other, tools),
  );
}

/** A network's verb is not the network: "do not tweet about it" is about a subject. */
function isVerb({ start, end }: TermMatch, { passage }: PassageNames): boolean {
  return /^(?:re)?tweet/iu.test(passage.inline.text.slice(start, end));
}

/** "linkedin.com/in/ann" is the page of a person, and tells who that is. */
function isPersonsPage({ end }: TermMatch, { passage }: PassageNames): boolean {
  return passage.inline.text.startsWith("/in/", end);
}

/** "Buffer.com" in running text is a name as good as "Buffer"; "ann.substack.com" is somebody's page. */
function isNamedByDomain({ start, end }: TermMatch, { passage }: PassageNames): boolean {
  const { text } = passage.inline;
  return text.charAt(start - 1) !== "." && /^\p{L}[\p{L}\p{N}-]*\.\p{L}{2,}$/u.test(text.slice(start, end));
}

/** A link in a list of tools by their names, or where pages of the organisation are listed. */
function isOwnPage({ match, names, sections, tools }: NameInPlace, list: NameList | undefined): boolean {
  // A link into a chat or to code leads to work, whatever stands beside it.
  if (isWorkingTool(match, tools))
    return names.passage.role !== "paragraph" && sections.isOwnPage(names.passage, match);
  if (isInvited(match, names)) return true;
  const isBeside = (other: TermMatch): boolean =>
    !other.isAddress &&
    (other.end <= match.start || other.start >= match.end) &&
    tools !== undefined &&
    levelOf(tools, other.concept) !== "class";
  const near = list?.names.slice(Math.max(0, list.at - NEAR), list.at + NEAR) ?? [];
  return near.some(isBeside) || sections.isOwnPage(names.passage, match);
}

/** "[Subscribe](https://www.facebook.com/acme)", "Follow us [here](https://www.facebook.com/acme)". */
function isInvited({ start, end }: TermMatch, { words }: PassageNames): boolean {
  const from = findWord(words, start);
  return INVITE.isWithin(words.slice(Math.max(0, from - INVITED), findWord(words, end - 1) + 1));
}

const INVITED = 8;

const NEAR = 8;

/** The word with which the next name of a tool begins that is not of the list. */
function findNextName({ match, names }: NameInPlace, list: NameList | undefined): number {
  const end = list?.end ?? match.end;
  const from = findAfter(names.matches, end);
  const next = names.matches.slice(from, from + NEAR).find(({ facet }) => facet === "tool");
  return next === undefined ? names.words.length : findWord(names.words, next.start);
}

/** The index of the first of the names, which are in the order of the text, that begins at an offset or after it. */
function findAfter(matches: readonly TermMatch[], offset: number): number {
  let [low, high] = [0, matches.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((matches[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function lookAround(match: TermMatch, list: NameList | undefined, words: readonly Word[]): Around {
  return {
    words,
    first: findWord(words, list?.start ?? match.start),
    last: findWord(words, (list?.end ?? match.end) - 1) + 1,
    own: findWord(words, match.end - 1) + 1,
  };
}
