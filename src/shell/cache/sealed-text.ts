import { createHash } from "node:crypto";

/** A hash of texts, such that no two lists of texts have the same by being cut elsewhere. */
export function hashTexts(texts: readonly string[]): string {
  const hash = createHash("sha256");
  for (const text of texts) hash.update(`${text.length}:`).update(text);
  return hash.digest("hex");
}

/**
 * Text with a line before it by which a later run knows what it was made of (`key`) and that it is whole: a file in a
 * cache may be of another version, half written, or spoilt.
 */
export function sealText(key: string, text: string): string {
  return `onpolicy ${key} ${hashTexts([text])}\n${text}`;
}

/** The text, if it was made of the same and is whole. */
export function openText(key: string, sealed: string): string | undefined {
  const end = sealed.indexOf("\n");
  const text = sealed.slice(end + 1);
  return sealed.slice(0, Math.max(0, end)) === `onpolicy ${key} ${hashTexts([text])}` ? text : undefined;
}
