import type { Statement } from "../../prose/statement.ts";
import { clip } from "../../text/clip.ts";
import { fingerprint } from "../../text/fingerprint.ts";
import { makeSlug } from "../../text/slug.ts";
import { textOfSpan } from "./scope-of-names.ts";

type Named = Pick<Statement, "modality" | "passage" | "span">;

/** So many words of a sentence tell it from others to a reader; a fingerprint does the rest. */
const WORDS_OF_ID = 6;

/**
 * A name for what a sentence says, which stays where it stands elsewhere, or is wrapped or marked up in another way. The
 * words that introduce it belong to it: the item "TikTok" says one thing below "Use" and another below "Never use".
 */
export function nameSentence(statement: Named): string {
  const words = [leadOf(statement), textOfSpan(statement)].map(foldWords);
  return fingerprint([statement.modality, ...words]);
}

/** The words of a text, for those who compare texts: without signs, marks of emphasis and capitals. */
export function foldWords(text: string): string {
  return (
    text
      .normalize("NFKC")
      .toLowerCase()
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ") ?? ""
  );
}

/** Hands out ids for clauses that are made of sentences, each once; `taken` are those that somebody wrote. */
export function createClauseIds(taken: readonly string[]): (statement: Named) => string {
  const used = new Set(taken);
  // Where the next number of a stem is looked for: a text may say one sentence ten thousand times.
  const counts = new Map<string, number>();
  return (statement) => {
    const words = foldWords(textOfSpan(statement)).split(" ").slice(0, WORDS_OF_ID).join(" ");
    const slug = makeSlug(words) ?? statement.modality;
    const stem = `${slug}-${nameSentence(statement).slice(0, 6)}`;
    let count = counts.get(stem) ?? 1;
    let id = count === 1 ? stem : `${stem}-${count}`;
    for (; used.has(id); id = `${stem}-${count}`) count += 1;
    used.add(id);
    counts.set(stem, count);
    return id;
  };
}

/** The sentence as it can be quoted; an item of a list with the words that introduce it, since it says nothing alone. */
export function titleOfStatement(statement: Named): string {
  const text = textOfSpan(statement).replaceAll(/\s+/gu, " ").trim();
  const lead = leadOf(statement);
  return clipWords(lead === "" ? text : `${lead} ${text}`);
}

/** Many sentences of policies are longer than names: so much of one says what it is about. */
const LONGEST_TITLE = 120;

/** Cuts between words where it can. */
function clipWords(text: string): string {
  if (text.length <= LONGEST_TITLE) return text;
  const end = text.lastIndexOf(" ", LONGEST_TITLE);
  return end < LONGEST_TITLE / 2 ? clip(text) : `${text.slice(0, end).replace(/[,;:]$/u, "")} …`;
}

/** More of a lead-in than this leaves no room for what it introduces. */
const LONGEST_LEAD = 40;

/** What a capital begins and a full stop ends is a sentence of its own, whatever stands above it. */
const WHOLE = /^\P{L}*\p{Lu}.*[.!?]\P{L}*$/su;

function leadOf({ passage, span }: Named): string {
  const { role, lead } = passage;
  if (lead === undefined || (role !== "item" && role !== "cell")) return "";
  const text = lead.inline.text.replaceAll(/\s+/gu, " ").trim();
  // A whole sentence introduces nothing: what follows stands by itself.
  if (/[.!?]$/u.test(text)) return "";
  if (!text.endsWith(":") && WHOLE.test(textOfSpan({ passage, span }))) return "";
  const last = text.slice(Math.max(text.lastIndexOf(". "), text.lastIndexOf("! "), text.lastIndexOf("? ")) + 1).trim();
  if (last.length <= LONGEST_LEAD) return last;
  return `…${last.slice(-LONGEST_LEAD).replace(/^\S*\s/u, " ")}`;
}
