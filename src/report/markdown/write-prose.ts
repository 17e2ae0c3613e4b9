import { escapeTerminal } from "../../text/escape-terminal.ts";

/** Marks of sentences around a word, or around a part that is code already. */
const OPENING = `["'(“”‘’„«]*`;
const CLOSING = `["')“”‘’»,.;:!?…]*`;

/** Parts between spaces; one that the message itself has put between backticks may hold spaces. */
const PARTS = new RegExp(`(?<=^|\\s)(${OPENING})\`([^\`]+)\`(${CLOSING})(?=\\s|$)|\\S+`, "gu");

/** A word in which nothing can be meant. */
const WORD = new RegExp(
  `^${OPENING}[\\p{L}\\p{M}\\p{N}]+(?:[-'’/.,()]+[\\p{L}\\p{M}\\p{N}]+)*%?${CLOSING}$|^[-–—→%]$|^${OPENING}…$`,
  "u",
);

/** Words that code hosts turn into links: sites, commits, and issues such as GH-12. */
const LINK = /www\.|(?<![\p{L}\p{N}])(?:[0-9a-f]{7,40}|[a-z]+-\d+)(?![\p{L}\p{N}])/iu;

/**
 * A sentence with foreign names in it, as Markdown that says it and does nothing: no link, picture, mention, formula or
 * tag. Words of which that is certain stay as they are; all others become code. It must not begin a line.
 */
export function writeProse(text: string): string {
  const written: string[] = [];
  let strange: string[] = [];
  const endStrange = (): void => {
    if (strange.length > 0) written.push(writeCode(strange.join(" ")));
    strange = [];
  };
  for (const [word, opening = "", code, closing = ""] of escapeTerminal(text).matchAll(PARTS)) {
    if (code === undefined && (!WORD.test(word) || LINK.test(word))) {
      strange.push(word);
      continue;
    }
    endStrange();
    written.push(code === undefined ? word : `${opening}${writeCode(code)}${closing}`);
  }
  endStrange();
  return written.join(" ");
}

/** Any text as code, in a fence longer than any inside. */
export function writeCode(text: string): string {
  const safe = escapeTerminal(text).replaceAll(/\s/gu, " ");
  const longest = Math.max(0, ...[...safe.matchAll(/`+/gu)].map(([run]) => run.length));
  const fence = "`".repeat(longest + 1);
  // A space on both sides is taken away again; a mark at an end would become part of the fence.
  const pad = /^[ `]|[ `]$/u.test(safe) || safe === "" ? " " : "";
  return `${fence}${pad}${safe}${pad}${fence}`;
}
