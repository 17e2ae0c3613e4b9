import type { Token } from "../sentence/token.ts";
import { isPreposition } from "../sentence/word-classes.ts";
import { wordAt } from "./hit.ts";
import { GUESSED, type Reading } from "./norm.ts";

type Said = Pick<Reading, "modality" | "strength">;

const SAYING: ReadonlyMap<string, Said> = new Map<string, Said>([
  ...sayAll("prohibit", "strong", ["prohibited", "forbidden", "banned", "disallowed", "unacceptable"]),
  ...sayAll("prohibit", "soft", ["discouraged"]),
  ...sayAll("permit", "strong", ["allowed", "permitted", "acceptable", "ok", "okay", "optional", "welcome"]),
  ...sayAll("permit", "soft", ["encouraged"]),
  ...sayAll("require", "strong", ["required", "mandatory", "compulsory"]),
  ...sayAll("require", "soft", ["recommended"]),
]);

function sayAll(modality: Said["modality"], strength: Said["strength"], words: readonly string[]): [string, Said][] {
  return words.map((word) => [word, { modality, strength }]);
}

const LONGEST = 12;

const GOING_ON = new Set([",", "only", "if", "unless", "when", "where", "provided", "subject", "without", "except"]);

/** "Permitted with consent", "not allowed in the hall": what it is said of stands in the label or the row. */
export function readNote(tokens: readonly Token[]): Reading | undefined {
  const colon = tokens.slice(0, LONGEST).findIndex(({ word }) => word === ":");
  const isNegated = wordAt(tokens, colon + 1) === "not";
  const at = isNegated ? colon + 2 : colon + 1;
  const word = wordAt(tokens, at);
  const said = PARTICIPLE.test(word) ? SAYING.get(word) : undefined;
  const next = wordAt(tokens, at + 1);
  if (said === undefined || !(GOING_ON.has(next) || isPreposition(next)) || next === "of") return undefined;
  return isNegated ? deny(said) : { ...said, addressee: "people", confidence: GUESSED };
}

const PARTICIPLE = /(?:ed|en)$/u;

function deny({ modality, strength }: Said): Reading | undefined {
  if (modality === "require") return undefined;
  return {
    modality: modality === "permit" ? "prohibit" : "permit",
    strength,
    addressee: "people",
    confidence: GUESSED,
  };
}

/** "Personal use permitted", "alcohol not allowed": notes leave out the verb. */
export function readReduced(tokens: readonly Token[]): Reading | undefined {
  const last = tokens.length - 1;
  const said = SAYING.get(wordAt(tokens, last));
  // "The crowd looked encouraged" has a verb.
  if (tokens.slice(0, -1).some(({ word }) => word.endsWith("ed"))) return undefined;
  if (said === undefined || tokens.length > LONGEST || tokens.length < 2) return undefined;
  const isNegated = wordAt(tokens, last - 1) === "not";
  const before = wordAt(tokens, isNegated ? last - 2 : last - 1);
  if (
    before === "" ||
    ["as", "if", "where", "when", "be", "is", "are", "and", "or", "than", "the", "a", ",", "of", "to"].includes(before)
  )
    return undefined;
  // "No label required" leaves free, "no photos allowed" forbids.
  if (wordAt(tokens, 0) === "no" && !isNegated)
    return said.modality === "require"
      ? { ...said, modality: "permit", addressee: "people", confidence: GUESSED }
      : deny(said);
  return isNegated ? deny(said) : { ...said, addressee: "people", confidence: GUESSED };
}
