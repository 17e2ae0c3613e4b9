import type { Passage } from "../passage.ts";
import { type Token, tokenise } from "../sentence/token.ts";
import { isGerund } from "../sentence/verbs.ts";
import { beginsAtScreen } from "./begins-at-screen.ts";

const PROCESS = new Set(["process", "processes", "procedure", "workflow", "steps", "instructions", "walkthrough"]);
const MARKER = /(?:^|\n)[ \t>]*\d{1,9}[.)][ \t]+[^\n]{0,12}$/u;

/** Whether the items of a list are steps of a task rather than rules: one of them is done at a screen, or they are counted. */
export function isStepList(item: Passage): boolean {
  if (item.siblings.some(({ inline }) => beginsAtScreen(inline.text))) return true;
  const heading = item.section.at(-1);
  return heading !== undefined && isNumbered(item) && namesTask(wordsOf(heading));
}

function wordsOf({ inline: { text } }: Passage): Token[] {
  return tokenise(text, { start: 0, end: text.length }).filter(({ isWord }) => isWord);
}

/** "Publishing a post", "Review process": what stands below tells how it is done. */
function namesTask(words: readonly Token[]): boolean {
  return isGerund(words[0]?.word ?? "") || words.some(({ word }) => PROCESS.has(word));
}

/** Whether a number stands before the item in the source. */
function isNumbered({ inline: { source, runs } }: Passage): boolean {
  const start = runs[0]?.start ?? 0;
  return MARKER.test(source.text.slice(Math.max(0, start - 40), start));
}
