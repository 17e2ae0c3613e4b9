import { LOOK_ALIKES } from "./look-alikes.ts";

/**
 * The form in which names are compared: width, case, spacing, accents and invisible characters do not count, and neither
 * does the script of a letter that looks like a Latin one. Spaces, hyphens and underscores are dropped ("Tik Tok" is
 * "TikTok" is "tik-tok").
 */
export function foldName(text: string): string {
  if (PLAIN.test(text)) return text.toLowerCase().replace(SEPARATORS, "");
  return text
    .normalize("NFKD")
    .replace(INVISIBLE, "")
    .toLowerCase()
    .replace(FOREIGN, (letter) => LOOK_ALIKES.get(letter) ?? letter)
    .replace(SEPARATORS, "")
    .normalize("NFC");
}

const PLAIN = /^[\x20-\x7e]*$/;
const SEPARATORS = /[\s\p{Pd}_]+/gu;
/** Combining marks, and what Unicode calls default ignorable: soft hyphen, joiners, fillers, direction marks. */
const INVISIBLE = /[\p{M}\p{Default_Ignorable_Code_Point}]+/gu;
const FOREIGN = /[\u0131\u0370-\u058f]/gu;
