import { listPhrases } from "./words.ts";

/** How surely a word in its base form is a verb. */
export type VerbKind = "plain" | "often-verb" | "often-noun";

interface VerbBook {
  readonly kinds: ReadonlyMap<string, VerbKind>;
  /** Forms that end a subject: third persons and past forms. */
  readonly forms: ReadonlySet<string>;
}

let book: VerbBook | undefined;

export function verbKind(word: string): VerbKind | undefined {
  const known = verbs().kinds.get(word);
  if (known !== undefined) return known;
  // "Like/share", "@mention": the first word tells, without the sign.
  const slash = word.indexOf("/");
  const bare = (slash > 0 ? word.slice(0, slash) : word).replace(/^@/u, "");
  if (bare !== word) return verbs().kinds.get(bare);
  return word.startsWith("re-") ? verbs().kinds.get(word.slice(3)) : undefined;
}

/** Whether a word is a third person or a past form of a verb that hardly ever stands for a thing, or its base form. */
export function isVerbForm(word: string): boolean {
  return verbs().forms.has(word) || verbs().kinds.get(word) === "plain";
}

export function isGerund(word: string): boolean {
  return word.length > 4 && word.endsWith("ing") && !word.includes("-") && !NO_GERUNDS.has(word);
}

/** Whether a word in -ly says how something is done. "Reply" and "family" do not. */
export function isManner(word: string): boolean {
  return word.length > 4 && word.endsWith("ly") && !NO_MANNERS.has(word) && verbKind(word) === undefined;
}

const NO_MANNERS = new Set(["only", "likely", "unlikely", "family", "supply", "assembly", "anomaly", "ally"]);
const NO_GERUNDS = new Set(["thing", "something", "anything", "nothing", "everything", "during", "string", "spring"]);

function verbs(): VerbBook {
  book ??= makeBook();
  return book;
}

function makeBook(): VerbBook {
  const kinds = new Map<string, VerbKind>();
  const forms = new Set(listPhrases("verb", "irregular"));
  for (const kind of ["plain", "often-verb", "often-noun"] as const) {
    for (const verb of listPhrases("verb", kind)) {
      kinds.set(verb, kind);
      forms.add(pastOf(verb));
      if (kind === "plain") forms.add(thirdPersonOf(verb));
    }
  }
  return { kinds, forms };
}

export function thirdPersonOf(verb: string): string {
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|o)$/u.test(verb) ? `${verb}es` : `${verb}s`;
}

function pastOf(verb: string): string {
  if (verb.endsWith("e")) return `${verb}d`;
  if (/[^aeiou]y$/u.test(verb)) return `${verb.slice(0, -1)}ied`;
  // Doubling a last consonant is a matter of stress; short verbs do it.
  return /^[^aeiou]*[aeiou][bdglmnprt]$/u.test(verb) ? `${verb}${verb.at(-1)}ed` : `${verb}ed`;
}
