import type { Problem } from "../model/problem.ts";
import type { Located } from "../model/source.ts";
import { findDisguise, writeCodePoints } from "../taxonomy/disguise.ts";
import type { Concept } from "../taxonomy/facet-taxonomy.ts";
import { clip } from "../text/clip.ts";

/** Letters of a word with markup between them, as in `Face**book**`. */
const SPLIT = /\p{L}(?:[*_~`]+|<[^<>]*>|\[(?=\p{L}{2})|\](?:\([^()]*\)|\[[^\]]*\])?)+\p{L}/u;
/** References for letters and digits that every keyboard has. */
const ESCAPED =
  /&#(?:x0*(?:3[0-9]|[46][1-9a-f]|[57][0-9a])|0*(?:4[89]|5[0-7]|6[5-9]|[78]\d|90|9[7-9]|1[01]\d|12[0-2]));/iu;

/**
 * A name is found however it is disguised; that it is disguised is said, since a reader may see another name. Undefined
 * where it is written as people write it.
 */
export function describeDisguise({ value: text, location }: Located<string>, concept: Concept): Problem | undefined {
  const written = location.source.text.slice(location.span.start, location.span.end);
  const odd = findDisguise(text, concept);
  const how =
    odd.length > 0
      ? `holds characters that look like others or like none (${writeCodePoints(odd)})`
      : written !== text && (SPLIT.test(written) || ESCAPED.test(written))
        ? "is split by markup or written with references"
        : undefined;
  if (how === undefined) return undefined;
  return {
    rule: "disguised-name",
    severity: "warning",
    message: `"${clip(text)}" is read as ${concept.label}, but ${how}, so that a reader or a search may miss it.`,
    help: `Write "${concept.label}" in plain letters.`,
    location,
  };
}
