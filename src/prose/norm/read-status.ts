import type { Passage } from "../passage.ts";
import { tokenise } from "../sentence/token.ts";
import type { Statement } from "../statement.ts";
import { readCategory } from "./category.ts";
import type { Lead } from "./lead.ts";
import { LIKELY, type Reading } from "./norm.ts";
import { flip } from "./read-predicate.ts";
import { joinRow } from "./read-row.ts";

const YES = /^\W*(?:yes|y|✅|✔️?|✓|☑️?|👍)\W*$/iu;
const NO = /^\W*(?:no|n|❌|✗|✘|✖️?|🚫|⛔|👎)\W*$/iu;
const MARK = /^[^\p{L}\p{N}]+$/u;
/** "✅ with a link to the source", "Yes, if it is public": the mark says it, and the rest says when. */
const YES_THEN = /^\W*(?:(?:yes|allowed|permitted|ok|okay)\s*[,.;:–—(-]|✅|✔️?|✓|☑️?|👍)/iu;
const NO_THEN = /^\W*(?:(?:no|never|prohibited|forbidden|not (?:allowed|permitted))\s*[,.;:–—(-]|❌|✗|✘|✖️?|🚫|⛔|👎)/iu;
/** "Not required": whoever is not held to it is free. */
const FREE = /^\W*(?:not|no approval|no permission|no review) (?:required|needed|necessary|mandatory)\b/iu;
const CONDITION = /\b(?:with|if|unless|only|when|after|except)\b/iu;
/** A cell that says "in part": its row holds in some cases. */
const PARTLY = /^\W*(?:⚠|(?:limited|restricted|conditional)\W*$)/iu;
const MOST_COLUMNS = 12;
const LONGEST = 160;

/** Reads a cell that only says whether what its row names is allowed: "Yes", "Not permitted", "With approval only". */
export function readStatus(passage: Passage, column: Lead): Statement | undefined {
  if (passage.role !== "cell" || passage.inline.text.length > LONGEST + 2) return undefined;
  return readCell(passage, column);
}

function readCell(passage: Passage, column: Lead): Statement | undefined {
  const text = passage.inline.text.trim();
  const [first] = passage.siblings;
  const named = first === passage ? passage.siblings[1] : first;
  if (first === undefined || named === undefined || named.inline.text.trim() === "") return undefined;
  if (first === passage && !MARK.test(text)) return undefined;
  const modality = modalityOf(text, column.reading?.modality);
  if (modality === undefined) return undefined;
  const row = joinRow(first);
  return {
    modality,
    strength: "strong",
    addressee: "people",
    passage: row,
    span: { start: 0, end: row.inline.text.length },
    isConditional:
      CONDITION.test(text) || first.siblings.slice(0, MOST_COLUMNS).some(({ inline }) => PARTLY.test(inline.text)),
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
  if (FREE.test(text)) return "permit";
  if (YES_THEN.test(text)) return asked ?? "permit";
  if (NO_THEN.test(text)) return asked === undefined || asked === "permit" ? "prohibit" : undefined;
  const words = tokenise(text, { start: 0, end: text.length }).filter(({ isWord }) => isWord);
  if (words.length === 0 || words.length > 4) return undefined;
  return readCategory(words, LONGEST_STATUS)?.reading?.modality;
}

const LONGEST_STATUS = 4;
