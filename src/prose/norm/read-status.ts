import type { Passage } from "../passage.ts";
import { tokenise } from "../sentence/token.ts";
import type { Statement } from "../statement.ts";
import { readCategory } from "./category.ts";
import type { Lead } from "./lead.ts";
import { LIKELY, type Reading } from "./norm.ts";
import { flip } from "./read-predicate.ts";

const YES = /^\W*(?:yes|y|✅|✔️?|✓|☑️?|👍)\W*$/iu;
const NO = /^\W*(?:no|n|❌|✗|✘|✖️?|🚫|⛔|👎)\W*$/iu;
const LONGEST = 40;

/** Reads a cell that only says whether what its row names is allowed: "Yes", "Not permitted", "With approval only". */
export function readStatus(passage: Passage, column: Lead): Statement | undefined {
  if (passage.role !== "cell" || passage.inline.text.length > LONGEST + 2) return undefined;
  return readCell(passage, column);
}

function readCell(passage: Passage, column: Lead): Statement | undefined {
  const [named] = passage.siblings;
  const text = passage.inline.text.trim();
  if (named === undefined || named === passage) return undefined;
  if (named.inline.text.trim() === "") return undefined;
  const modality = modalityOf(text, column.reading?.modality);
  if (modality === undefined) return undefined;
  return {
    modality,
    strength: "strong",
    addressee: "people",
    passage: named,
    span: { start: 0, end: named.inline.text.length },
    isConditional: /\b(?:with|if|unless|only|when|after|except)\b/iu.test(text),
    confidence: LIKELY,
  };
}

/** A mark needs no column that says what is asked; "yes" and "no" do. */
function modalityOf(text: string, asked: Reading["modality"] | undefined): Reading["modality"] | undefined {
  const isMark = !/[\p{L}\p{N}]/u.test(text);
  if (YES.test(text)) return asked ?? (isMark ? "permit" : undefined);
  if (NO.test(text)) {
    if (asked === "require") return undefined;
    return asked === undefined ? (isMark ? "prohibit" : undefined) : flip(asked);
  }
  const words = tokenise(text, { start: 0, end: text.length }).filter(({ isWord }) => isWord);
  if (words.length === 0 || words.length > 4) return undefined;
  return readCategory(words, LONGEST_STATUS)?.reading?.modality;
}

const LONGEST_STATUS = 4;
