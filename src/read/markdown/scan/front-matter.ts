import type { Scan } from "./scan-state.ts";

const OPENING = /^---[ \t]*\r?\n/;
const CLOSING = /(?<=\n)---[ \t]*(?=\r?\n|$)/g;

/**
 * Takes in the YAML at the top of a document; returns where the rest begins. Undefined where nothing closes it: remark
 * has then looked for its end in all of the text, and sees quotes and lists no more.
 */
export function scanFrontMatter({ text, blocks }: Scan): number | undefined {
  const start = OPENING.exec(text)?.[0].length;
  if (start === undefined) return 0;
  CLOSING.lastIndex = start;
  const closing = CLOSING.exec(text);
  if (closing === null) return undefined;
  const end = closing.index + closing[0].length;
  // With the line ends round it, of which one at each side is none of the value.
  const opening = text.charCodeAt(start - 2) === 13 ? start - 2 : start - 1;
  const value = text.slice(opening, closing.index).replaceAll(/^\r?\n|\r?\n$/g, "");
  blocks.push({ type: "yaml", value, span: { start: 0, end } });
  return text.startsWith("\r\n", end) ? end + 2 : Math.min(end + 1, text.length);
}
