import type { NamedConcept, Statement } from "../statement.ts";

/** What an account is called, and shows as its face. */
const NAME =
  /\b(?!to handle)(?:in|into|within|as|to|on) (?:(?:your|their|our|his|her|the|an?|any|own|personal|private) ){0,3}@?(?:(?:social media|account|profile) )?(?:handles?|user ?names?|display names?|profile names?|account names?|screen names?)\b/iu;

/** Most texts have none of these words. */
const MAY_NAME = /name|handle|NAME|HANDLE|Name|Handle/u;

/** A name of the organisation: said to be one, or written as one and not at the beginning. */
const BRAND =
  /\b(?:company|brand|business|employer|organi[sz]ation|product)(?:['’]s)? names?\b|(?<=\S )\p{Lu}[\p{L}\p{N}]+/u;

const CONCEPT = "brand-in-account-name";

/**
 * The practice that a statement such as "do not put our company name in your handle" is about: what stands in a name is as
 * good as any word, so no list of names could know it.
 */
export function findAccountNames({ passage, span }: Pick<Statement, "passage" | "span">): NamedConcept[] {
  const text = passage.inline.text.slice(span.start, span.end);
  if (!MAY_NAME.test(text)) return [];
  const name = NAME.exec(text);
  if (name === null) return [];
  const brand = BRAND.exec(text.slice(0, name.index));
  if (brand === null) return [];
  const found = { start: span.start + brand.index, end: span.start + name.index + name[0].length };
  return [
    {
      facet: "tactic",
      concept: CONCEPT,
      text: passage.inline.text.slice(found.start, found.end),
      passage,
      span: found,
    },
  ];
}
