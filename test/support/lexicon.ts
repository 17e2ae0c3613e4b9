import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { ROOT } from "./process.ts";

/** A lexicon as it is written, with the examples that the program does not carry. */
export interface WrittenLexicon {
  readonly id: string;
  readonly entries: readonly {
    readonly id: string;
    readonly phrases: readonly string[];
    readonly examples: { readonly is: readonly string[]; readonly not?: readonly string[] };
  }[];
}

export function listLexiconFiles(): string[] {
  return readdirSync(join(ROOT, "rules/lexicon"));
}

export function readLexicon(id: string): WrittenLexicon {
  return parse(readFileSync(join(ROOT, `rules/lexicon/${id}.yaml`), "utf8")) as WrittenLexicon;
}
