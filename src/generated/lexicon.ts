// Generated from rules/lexicon by `npm run generate`. Do not edit.
import type { Lexicon } from "../model/lexicon.ts";

const documents: readonly string[] = [
  '{"id":"modality","entries":[{"id":"prohibit-strong","phrases":["must not","must never","may not","do not","never"]},{"id":"require-strong","phrases":["must"]}]}',
];

let parsed: readonly Lexicon[] | undefined;

export function lexicons(): readonly Lexicon[] {
  parsed ??= JSON.parse(`[${documents.join(",")}]`) as readonly Lexicon[];
  return parsed;
}
