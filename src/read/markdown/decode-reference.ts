const REFERENCE = /&(?:#(?:[xX]([0-9a-fA-F]{1,6})|([0-9]{1,7}))|([A-Za-z][A-Za-z0-9]{1,30}));/y;
const NAME = /&([A-Za-z][A-Za-z0-9]{1,30});/g;

/** The names that people write. HTML has two thousand more, which a document has to ask for, since they take time to load. */
const known = new Map([
  ["amp", "&"],
  ["lt", "<"],
  ["gt", ">"],
  ["quot", '"'],
  ["apos", "'"],
  ["nbsp", "\u00a0"],
  ["shy", "\u00ad"],
  ["copy", "©"],
  ["reg", "®"],
  ["trade", "™"],
  ["hellip", "…"],
  ["ndash", "–"],
  ["mdash", "—"],
  ["lsquo", "‘"],
  ["rsquo", "’"],
  ["ldquo", "“"],
  ["rdquo", "”"],
  ["bull", "•"],
  ["middot", "·"],
  ["rarr", "→"],
  ["times", "×"],
  ["euro", "€"],
]);

export interface Reference {
  readonly value: string;
  readonly end: number;
}

/** Makes sure that every name in a text that is a reference is known. It comes before all reading of references. */
export async function learnReferences(text: string): Promise<void> {
  if (!text.includes("&")) return;
  const missing = new Set<string>();
  for (const [, name = ""] of text.matchAll(NAME)) if (!known.has(name)) missing.add(name);
  if (missing.size === 0) return;
  const { characterEntities } = await import("character-entities");
  for (const name of missing) {
    const value = Object.hasOwn(characterEntities, name) ? characterEntities[name] : undefined;
    if (value !== undefined) known.set(name, value);
  }
}

/** Decodes the character reference at an offset; undefined where what stands there is plain text. */
export function decodeReference(source: string, at: number, end: number): Reference | undefined {
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (match === null || at + match[0].length > end) return undefined;
  const [text, hexadecimal, decimal, name = ""] = match;
  const value =
    hexadecimal !== undefined
      ? decodeNumber(Number.parseInt(hexadecimal, 16))
      : decimal !== undefined
        ? decodeNumber(Number.parseInt(decimal, 10))
        : known.get(name);
  return value === undefined ? undefined : { value, end: at + text.length };
}

/** Numbers that stand for no character that a text may hold are shown as a question mark, as browsers do. */
function decodeNumber(code: number): string {
  const isControl = code < 9 || code === 11 || (code > 13 && code < 32) || (code > 126 && code < 160);
  const isSurrogate = code >= 0xd800 && code <= 0xdfff;
  const isNoCharacter = (code >= 0xfdd0 && code <= 0xfdef) || code % 0x10000 >= 0xfffe || code > 0x10ffff;
  return isControl || isSurrogate || isNoCharacter ? "\ufffd" : String.fromCodePoint(code);
}
