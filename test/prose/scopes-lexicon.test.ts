import { describe, expect, it } from "vitest";
import { createPhraseBook, findPhrases } from "../../src/prose/scope/phrase-book.ts";
import { splitWords } from "../../src/prose/scope/words.ts";
import { readLexicon } from "../support/lexicon.ts";

const lexicons = ["duty", "exception", "scope", "sentence-part"].map(readLexicon);
const book = createPhraseBook(lexicons);
const entries = lexicons.flatMap((lexicon) => lexicon.entries);

const entriesIn = (text: string) => findPhrases(splitWords(text), book).map(({ entry }) => entry);

it("names no two entries alike, since they are looked up together", () => {
  expect(entries.map(({ id }) => id)).toEqual([...new Set(entries.map(({ id }) => id))]);
});

describe.each(entries)("$id", ({ id, examples }) => {
  it.each(examples.is)("is in: %s", (text) => expect(entriesIn(text)).toContain(id));
  it.each(examples.not ?? [])("is not in: %s", (text) => expect(entriesIn(text)).not.toContain(id));
});
