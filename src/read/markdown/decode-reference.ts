import { parseMarkdown } from "./parse-markdown.ts";

const REFERENCE = /&(?:#[xX][0-9a-fA-F]{1,6}|#[0-9]{1,7}|[A-Za-z][A-Za-z0-9]{1,30});/y;

/** What references stand for. There are about two thousand names; what else looks like one is not kept for ever. */
const known = new Map<string, string>();
const MOST_KNOWN = 4000;

export interface Reference {
  readonly value: string;
  readonly end: number;
}

/** Decodes the character reference at an offset; undefined where what stands there is plain text. */
export function decodeReference(source: string, at: number, end: number): Reference | undefined {
  REFERENCE.lastIndex = at;
  const text = REFERENCE.exec(source)?.[0];
  if (text === undefined || at + text.length > end) return undefined;
  const value = known.get(text) ?? decode(text);
  if (known.size < MOST_KNOWN) known.set(text, value);
  return value === text ? undefined : { value, end: at + text.length };
}

/** The parser knows the names, and so nobody has to list them again. */
function decode(reference: string): string {
  const [block] = parseMarkdown(reference).children;
  const [text] = block?.type === "paragraph" ? block.children : [];
  return text?.type === "text" ? text.value : reference;
}
