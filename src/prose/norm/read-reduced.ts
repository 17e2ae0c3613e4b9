import type { Token } from "../sentence/token.ts";
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
  if (!isNegated) return { ...said, addressee: "people", confidence: GUESSED };
  if (said.modality === "require") return undefined;
  const modality = said.modality === "permit" ? "prohibit" : "permit";
  return { ...said, modality, addressee: "people", confidence: GUESSED };
}
