import { lexicons } from "../../generated/lexicon.ts";
import type { Span } from "../../model/source.ts";
import type { Passage } from "../../prose/passage.ts";
import type { ScopedStatement } from "../../prose/statement.ts";

let book: ReadonlyMap<string, string> | undefined;

/** Words that add nothing to what a prohibition names, each with its entry in `rules/lexicon/plain.yaml`. */
function plainWords(): ReadonlyMap<string, string> {
  book ??= new Map(
    lexicons()
      .filter(({ id }) => id === "plain")
      .flatMap(({ entries }) => entries.flatMap(({ id, phrases }) => phrases.map((word) => [word, id] as const))),
  );
  return book;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['’-][\p{L}\p{N}]+)*/gu;

/**
 * Whether a prohibition says more than the names in it. "Do not spread rumours on social media" names social media, and
 * prohibits something else: to read it as a ban of social media would be worse than not to read it.
 */
export function saysMore(statement: ScopedStatement): boolean {
  return hasMoreThan(statement, (entry) => entry !== undefined && entry !== "say");
}

/** As `saysMore`, of what is said or done with something: "you may share public information" adds nothing to its names. */
export function saysMoreThanSaying(statement: ScopedStatement): boolean {
  return hasMoreThan(statement, (entry) => entry !== undefined);
}

function hasMoreThan({ passage, span, scope, unless, duties }: ScopedStatement, isPlain: IsPlain): boolean {
  const named = [...scope, ...unless.flat(), ...duties];
  return [{ passage, span: withoutExamples(passage, span) }, ...leadOf(passage)].some((part) =>
    hasMore(
      part,
      named.filter((name) => name.passage === part.passage).map((name) => name.span),
      isPlain,
    ),
  );
}

/** Whether a word of an entry adds nothing. */
type IsPlain = (entry: string | undefined) => boolean;

/** "Reply to comments or otherwise take part in forums" speaks of forums: what stands before is an example of it. */
export function withoutExamples({ inline }: Passage, { start, end }: Span): Span {
  const found = /\bor (?:otherwise|in any other way)\b/iu.exec(inline.text.slice(start, end));
  return { start: found === null ? start : start + found.index, end };
}

/** What introduces an item belongs to what it says, unless the item bans something by words of its own. */
function leadOf({ role, lead, inline }: Passage): Part[] {
  if (role !== "item" || lead === undefined || listWords(inline.text).some(({ word }) => entryOf(word) === "ban"))
    return [];
  return [{ passage: lead, span: { start: 0, end: lead.inline.text.length } }];
}

interface Part {
  readonly passage: Passage;
  readonly span: Span;
}

function hasMore({ passage, span }: Part, named: readonly Span[], isPlain: IsPlain): boolean {
  return listWords(passage.inline.text.slice(span.start, span.end)).some(({ word, index }) => {
    const start = span.start + index;
    const isNamed = named.some((name) => name.start < start + word.length && start < name.end);
    return !isNamed && !isPlain(entryOf(word)) && !word.split("-").every((part) => isPlain(entryOf(part)));
  });
}

/** In lower case, with plain apostrophes: in a text of that form they are as long as they were. */
function listWords(text: string): { readonly word: string; readonly index: number }[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.replaceAll("’", "'").toLowerCase(),
    index,
  }));
}

function entryOf(word: string): string | undefined {
  return plainWords().get(word);
}
