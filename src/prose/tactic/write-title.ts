import { phraseSet } from "../mention/phrase-set.ts";
import { listWords } from "../mention/words.ts";
import { isTime } from "./is-time.ts";
import type { PlanUnit } from "./plan-unit.ts";

const LABEL_WORD = phraseSet("plan", "label-word");

/** Longer ones tell more than a title. */
const LONGEST = 80;

/** A title as the text gives it: its heading or first cell, the bold words that an item begins with, or its beginning. */
export function writeTitle({ passage, kind, heading }: PlanUnit): string {
  const { text } = passage.inline;
  const bold = passage.strong[0];
  if (bold !== undefined && bold.start === 0 && bold.end - bold.start > 3) {
    const label = tidy(text.slice(0, bold.end));
    // "Action: run a raffle" is about a raffle, and so is "Mondays: run a raffle".
    const rest = tidy(text.slice(bold.end));
    return rest !== "" && (isLabel(label) || isTime(label)) ? rest : label;
  }
  if (kind !== "paragraph") return tidy(text);
  const above = heading?.inline.text ?? "";
  return tidy(isLabel(above) || isTime(above) ? text : above);
}

function isLabel(title: string): boolean {
  const words = listWords(title);
  return LABEL_WORD.lengthAt(words, 0) === words.length;
}

function tidy(text: string): string {
  const line = text
    .replaceAll(/\s+/gu, " ")
    .replace(/^[^\p{L}\p{N}#@"“([]+/u, "")
    .replace(NUMBER, "")
    .trim();
  const end = /^.{12,}?[.!?:;](?=\s|$)/u.exec(line.slice(0, LONGEST + 1))?.[0];
  const short = closeAside((end ?? line).replace(/[\s.:;,–—-]+$/u, ""));
  if (short.length <= LONGEST) return short;
  const cut = short.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).replace(/[\s.:;,(–—-]+$/u, "")}…`;
}

/** "1. Podcast", "B) Podcast": where it stands in its list is no part of its name. */
const NUMBER = /^(?:\d{1,2}[.)]|[A-Za-z][.)])\s+(?=\p{L}{2})/u;

/** What is cut off within brackets loses them whole. */
function closeAside(title: string): string {
  const open = title.lastIndexOf("(");
  return open < 12 || title.includes(")", open) ? title : title.slice(0, open).replace(/[\s.:;,–—-]+$/u, "");
}
