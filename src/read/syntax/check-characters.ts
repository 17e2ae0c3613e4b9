import type { Problem } from "../../model/problem.ts";
import type { Location, Source } from "../../model/source.ts";
import { countWords } from "../../text/list-words.ts";

interface Suspicion extends Pick<Problem, "rule" | "severity"> {
  readonly pattern: RegExp;
  readonly message: string;
  readonly help: string;
}

/** Marks that turn the direction of text make a reader see another text than the program (CVE-2021-42574). */
const TURNED: Suspicion = {
  rule: "bidi-control",
  severity: "warning",
  pattern: /[\u202a-\u202e\u2066-\u2069]/gu,
  message: "This invisible mark turns the direction of the text, so a reader may see another text than stands here",
  help: "Remove it. Languages that are written from right to left do not need it.",
};

const LOST: Suspicion = {
  rule: "lost-character",
  severity: "warning",
  pattern: /\ufffd/gu,
  message: "This stands where some program could not read a character, so a name may be damaged",
  help: "Write the character anew.",
};

/** The reader of YAML refuses these itself. A form feed is left by programs that read PDFs. */
const UNPRINTABLE: Suspicion = {
  rule: "control-character",
  severity: "error",
  pattern: /[\u0000-\u0008\u000b\u000e-\u001f\u007f-\u0084\u0086-\u009f]/gu,
  message: "This character cannot be printed, and can make a terminal do things",
  help: "Remove it; it may have come in by copy and paste.",
};

/** A text that is written with an escape: the mark does not stand in the file, but in what the file says. */
export function checkEscapedMarks(text: string, location: Location): Problem[] {
  const [mark] = text.match(TURNED.pattern) ?? [];
  // Where the mark itself stands in the file, it is reported there.
  if (mark === undefined || location.source.text.includes(mark)) return [];
  const { rule, severity, help } = TURNED;
  const message = "This text holds an invisible mark that turns its direction, so a reader may see another text.";
  return [{ rule, severity, message, help, location }];
}

/** Characters of a data file that hide or have lost something, wherever they stand: also in comments. */
export function checkCharacters(source: Source): Problem[] {
  return [TURNED, LOST].flatMap((suspicion) => find(source, suspicion));
}

/** The same for Markdown, which takes every character for text. */
export function checkProseCharacters(source: Source): Problem[] {
  return [TURNED, LOST, UNPRINTABLE].flatMap((suspicion) => find(source, suspicion));
}

/** The first of a kind; the others are counted. */
function find(source: Source, { pattern, message, ...rest }: Suspicion): Problem[] {
  const [first, ...others] = [...source.text.matchAll(pattern)];
  if (first === undefined) return [];
  const code = `U+${first[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`;
  const more = others.length === 0 ? "" : ` It stands in ${countWords(others.length, "more place")} of this file.`;
  const location = { source, span: { start: first.index, end: first.index + 1 } };
  return [{ ...rest, message: `${message} (${code}).${more}`, location }];
}
