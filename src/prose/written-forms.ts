import type { Concept } from "../taxonomy/facet-taxonomy.ts";

const written = new WeakMap<Concept, ReadonlySet<string>>();
/** Longer names are not made by chance. */
const LONG = 12;
/** A word that a name's parts make together, such as "did" of D-ID, is only telling where it is long. */
const TELLING = 6;

/**
 * Whether a name's parts stand apart as somebody writes them. Names are compared without spaces, so "hop in" would be
 * Hopin and "high level" HighLevel: such a reading needs more than the letters.
 */
export function isWrittenSo(text: string, concept: Concept): boolean {
  const parts = text.toLowerCase().split(SEPARATORS);
  if (parts.length === 1 ? text.length >= TELLING : parts.join("").length > LONG) return true;
  const forms = formsOf(concept);
  const form = parts.join(" ");
  if (forms.has(form) || stemsOf(form).some((stem) => forms.has(stem))) return true;
  // Letters of other scripts and invisible ones are written in no list; what is disguised is told of elsewhere.
  return (
    !/^[\x20-\x7e]*$/u.test(text) ||
    (parts.length === 1 && ![...forms].some((name) => name.replaceAll(" ", "") === form))
  );
}

const SEPARATORS = /[\s\p{Pd}_]+/u;

function formsOf(concept: Concept): ReadonlySet<string> {
  const before = written.get(concept);
  if (before !== undefined) return before;
  const { id, label, aliases, formerly, domains } = concept;
  const names = [id, label, ...aliases, ...formerly, ...domains];
  const forms = new Set(names.map((name) => name.toLowerCase().split(SEPARATORS).join(" ")));
  written.set(concept, forms);
  return forms;
}

/** What the form may be the plural of, and the other way round. */
function stemsOf(form: string): string[] {
  return [form.slice(0, -1), form.slice(0, -2), `${form}s`, `${form}es`, form.replace(/ies$/u, "y")];
}
