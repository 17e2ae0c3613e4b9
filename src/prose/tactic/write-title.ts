import { phraseSet } from "../mention/phrase-set.ts";
import { listWords } from "../mention/words.ts";
import type { PlanUnit } from "./plan-unit.ts";

const LABEL_WORD = phraseSet("plan", "label-word");

/** Longer ones tell more than a title. */
const LONGEST = 80;

/** A title as the text gives it: its heading or first cell, the bold words that an item begins with, or its beginning. */
export function writeTitle({ passage, kind }: PlanUnit): string {
  const { text } = passage.inline;
  const bold = passage.strong[0];
  if (bold !== undefined && bold.start === 0 && bold.end - bold.start > 3) {
    const label = tidy(text.slice(0, bold.end));
    // "Action: run a raffle" is about a raffle.
    return isLabel(label) ? tidy(text.slice(bold.end)) : label;
  }
  if (kind !== "paragraph") return tidy(text);
  const heading = passage.section.at(-1)?.inline.text ?? "";
  return isLabel(heading) ? tidy(text) : tidy(heading);
}

function isLabel(title: string): boolean {
  const words = listWords(title);
  return LABEL_WORD.lengthAt(words, 0) === words.length;
}

function tidy(text: string): string {
  const line = text
    .replaceAll(/\s+/gu, " ")
    .replace(/^[^\p{L}\p{N}#@"“([]+/u, "")
    .trim();
  const end = /^.{12,}?[.!?:;](?=\s|$)/u.exec(line.slice(0, LONGEST + 1))?.[0];
  const short = (end ?? line).replace(/[\s.:;,–—-]+$/u, "");
  if (short.length <= LONGEST) return short;
  const cut = short.slice(0, LONGEST);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), LONGEST / 2)).replace(/[\s.:;,(–—-]+$/u, "")}…`;
}
