import { describe, expect, it } from "vitest";
import { readLexicon } from "../support/lexicon.ts";
import { sayStatements } from "../support/statements.ts";

/** What the entries of a lexicon say by themselves, by the beginning of their ids. */
const SAID: readonly (readonly [RegExp, string])[] = [
  [/^(?:command|oblige|ask|strive|soft|remind|plain|often|irregular)/u, "require"],
  [/^(?:free|let|may)/u, "permit"],
  [/^(?:ban|forbid|deny|will)/u, "prohibit"],
];

describe.each(["modality", "imperative", "verb"])("rules/lexicon/%s.yaml", (id) => {
  describe.each(readLexicon(id).entries)("$id", (entry) => {
    // What points, or happens at a screen, says no norm.
    const said = SAID.filter(([pattern]) => pattern.test(entry.id)).map(([, modality]) => modality);

    it.each(entry.examples.is)("is: %s", async (text) => {
      const lines = await sayStatements(text);
      expect(lines.map((line) => line.split(/[ :]/u)[0])).toEqual(said);
    });

    it.each(entry.examples.not ?? [])("not: %s", async (text) => {
      expect(await sayStatements(text)).toEqual([]);
    });
  });
});
