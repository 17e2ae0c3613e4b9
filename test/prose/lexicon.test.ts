import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { listLexiconFiles, readLexicon } from "../support/lexicon.ts";
import { ROOT } from "../support/process.ts";

const schema = JSON.parse(readFileSync(join(ROOT, "schemas/lexicon.schema.json"), "utf8")) as object;
const validate = new Ajv2020({ strict: false }).compile(schema);

describe.each(listLexiconFiles())("rules/lexicon/%s", (file) => {
  const lexicon = readLexicon(file.replace(/\.yaml$/u, ""));

  it("fits its schema", () => {
    expect(validate(lexicon) ? [] : validate.errors).toEqual([]);
  });

  it("is named as its file", () => expect(`${lexicon.id}.yaml`).toBe(file));

  // Some words say one thing before a name and another behind it, so they stand in several entries.
  it.each(lexicon.entries)("lists no phrase twice in $id, and all in lower case", ({ phrases }) => {
    expect(phrases).toEqual([...new Set(phrases)]);
    expect(phrases).toEqual(phrases.map((phrase) => phrase.toLowerCase()));
  });
});
