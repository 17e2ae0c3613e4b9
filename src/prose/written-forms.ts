import type { Concept } from "../taxonomy/facet-taxonomy.ts";
import { foldName } from "../taxonomy/fold-name.ts";

interface WrittenForms {
  /** Names as they are written, but for what parts their words. */
  readonly exact: ReadonlySet<string>;
  readonly lower: ReadonlySet<string>;
}

const formsByConcept = new WeakMap<Concept, WrittenForms>();
/** Longer names are not made by chance. */
const LONG = 12;
/** A word that a name's parts make together, such as "did" of D-ID, is only telling where it is long. */
const TELLING = 6;
/** So few letters are a word by chance, unless they are written as the name is: "US" is a country, "us" is not. */
const SHORT = 3;

/**
 * Whether a name's parts stand apart, and its letters are small or capital, as somebody writes them. Names are compared
 * without either, so "hop in" would be Hopin and "it" Italy: such a reading needs more than the letters.
 */
export function isWrittenSo(text: string, concept: Concept): boolean {
  const parts = text.split(SEPARATORS);
  const form = parts.join(" ");
  if (form.length <= SHORT) return isShortForm(form, formsOf(concept));
  // "An alternative to it" is none of AlternativeTo: the parts of a name show it where one of them has a capital.
  if (parts.length > 1 && parts.join("").length > LONG && (isPlainName(concept) || /\p{Lu}/u.test(text))) return true;
  // Letters of other scripts and invisible ones are written in no list; what is disguised is told of elsewhere.
  if (!/^[\x20-\x7e]*$/u.test(text)) return true;
  const { lower } = formsOf(concept);
  const small = form.toLowerCase();
  if (lower.has(small) || stemsOf(small).some((stem) => lower.has(stem))) return true;
  // A word that nobody wrote as a name comes of an id, or of parts that were put together: fine where it is long.
  return parts.length === 1 && text.length >= TELLING && [...lower].some((name) => isJoined(small, name));
}

/** A name of words that are written apart, or that has no capitals: no other words make it by chance. */
function isPlainName({ label }: Concept): boolean {
  return /\s/u.test(label) || !/\p{Lu}/u.test(label);
}

function isJoined(word: string, name: string): boolean {
  const joined = name.replaceAll(" ", "");
  return joined === word || stemsOf(word).includes(joined);
}

function isShortForm(form: string, { exact, lower }: WrittenForms): boolean {
  if (exact.has(form) || exact.has(form.toLowerCase())) return true;
  const small = form.toLowerCase();
  // A plural, or another writing of a word that is no abbreviation.
  if (stemsOf(small).some((stem) => exact.has(stem))) return true;
  return lower.has(small) && form === form.toUpperCase();
}

const SEPARATORS = /[\s\p{Pd}_]+/u;

/** An id is a key of the taxonomy, and no word that anybody writes: "resemble", `US-IN`. */
function formsOf(concept: Concept): WrittenForms {
  const before = formsByConcept.get(concept);
  if (before !== undefined) return before;
  const { label, aliases, formerly, domains, ambiguous } = concept;
  const folds = new Set([label, ...aliases, ...formerly].filter((name) => !ambiguous.includes(name)).map(foldName));
  // "Linked In" is one of the names, and in doubt, while LinkedIn is not.
  const isDoubted = (name: string): boolean => ambiguous.includes(name) && folds.has(foldName(name));
  const all = [label, ...aliases, ...formerly, ...domains].filter((name) => !isDoubted(name));
  const names = all.map((name) => name.split(SEPARATORS).join(" "));
  const forms = { exact: new Set(names), lower: new Set(names.map((name) => name.toLowerCase())) };
  formsByConcept.set(concept, forms);
  return forms;
}

/** A proper name has one number: a "thread" is no "Threads", and "Facebooks" are none. */
export function isOtherNumberOf(text: string, concept: Concept): boolean {
  const form = text.split(SEPARATORS).join(" ").toLowerCase();
  const stems = new Set([
    form.slice(0, -1),
    form.slice(0, -2),
    form.replace(/ies$/u, "y"),
    `${form}s`,
    form.replace(/y$/u, "ies"),
  ]);
  return [concept.label, ...concept.aliases].some((name) => {
    const written = name.split(SEPARATORS).join(" ");
    const isProper = /^\p{Lu}\p{L}*\p{Ll}/u.test(written.slice(written.lastIndexOf(" ") + 1));
    return !isProper && !/[su]s$/u.test(form.slice(0, -1)) && stems.has(written.toLowerCase());
  });
}

/** What the form may be the plural of, and the other way round. */
function stemsOf(form: string): string[] {
  return [form.slice(0, -1), form.slice(0, -2), `${form}s`, `${form}es`, form.replace(/ies$/u, "y")];
}
