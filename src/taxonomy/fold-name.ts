/**
 * The form in which names are compared: width, case, spacing, accents and invisible characters do not count.
 * Spaces, hyphens and underscores are dropped ("Tik Tok" is "TikTok" is "tik-tok").
 */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(SEPARATORS, "");
  return text.normalize("NFKD").replace(INVISIBLE, "").toLowerCase().replace(SEPARATORS, "").normalize("NFC");
}

const PLAIN = /^[\x20-\x7e]*$/;
const SEPARATORS = /[\s\p{Pd}_]+/gu;
/** Combining marks, and what Unicode calls default ignorable: soft hyphen, joiners, fillers, direction marks. */
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
