import type { TermMatch } from "../term-matcher.ts";

/** Names that stand in one list: "LinkedIn, Threads and X", "Twitter/X", "Slack & Discord". */
export interface NameList {
  readonly names: readonly TermMatch[];
  /** Where the list begins and ends in the text. */
  readonly start: number;
  readonly end: number;
  /** Which of them the name is. */
  readonly at: number;
}

/** Only these stand between the names of one list. */
const BETWEEN = /^(?:[\s,/&+|()•·“”"'-]|\b(?:and|or|plus|the|on|our|in|your)\b)*$/iu;
const JOINS = /[,/&+|(•·]|\b(?:and|or|plus)\b/iu;
const WIDEST = 24;
/** So many of a list's names are asked about one of them. */
const NEAREST = 8;

/** The list of each name; most stand alone. Names of each facet make lists of their own. */
export function groupNames(text: string, matches: readonly TermMatch[]): ReadonlyMap<TermMatch, NameList> {
  const lists = new Map<TermMatch, NameList>();
  const open = new Map<string, TermMatch[]>();
  const close = (names: readonly TermMatch[]): void => {
    const span = { start: names[0]?.start ?? 0, end: names.at(-1)?.end ?? 0 };
    for (const [at, name] of names.entries()) lists.set(name, { names, ...span, at });
  };
  for (const match of matches) {
    const names = open.get(match.facet) ?? [];
    if (names.length > 0 && areNear(text, names.at(-1), match)) names.push(match);
    else {
      close(names);
      open.set(match.facet, [match]);
    }
  }
  for (const names of open.values()) close(names);
  return lists;
}

function areNear(text: string, before: TermMatch | undefined, after: TermMatch): boolean {
  if (before === undefined) return false;
  if (after.start < before.end) return true;
  const between = after.start - before.end <= WIDEST ? text.slice(before.end, after.start) : "-";
  return JOINS.test(between) && BETWEEN.test(between);
}

/** Whether another name that nobody can mistake stands in the list. */
export function hasSureNeighbour(
  match: TermMatch,
  list: NameList,
  isNeighbour: (other: TermMatch) => boolean,
): boolean {
  return list.names
    .slice(Math.max(0, list.at - NEAREST), list.at + NEAREST)
    .some((other) => other.concept !== match.concept && isSure(other) && isNeighbour(other));
}

export function isSure({ isAmbiguous, isAddress, isTold, concept }: TermMatch): boolean {
  return !isAmbiguous && isTold !== true && !isAddress && concept.index !== 0;
}
