import type { Refusal } from "../refusal.ts";

/** Where a page names its encoding, as browsers look for it. */
const PRESCAN = 1024;

/**
 * The text of a page, in the encoding that its first bytes tell, that it names, or that fits. Windows-1252 has a letter for
 * each byte, and is what old programs write.
 */
export function decodeHtml(bytes: Uint8Array): string | Refusal {
  const text = new TextDecoder(encodingOf(bytes)).decode(bytes);
  if (!text.includes("\0")) return text;
  return { fault: "This is no HTML: it has bytes that no text has.", help: "Save the document as .html or .docx." };
}

function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return "utf-16le";
  if (first === 0xfe && second === 0xff) return "utf-16be";
  if (isUtf8(bytes)) return "utf-8";
  const start = new TextDecoder("windows-1252").decode(bytes.subarray(0, PRESCAN));
  const named = /charset\s{0,9}=\s{0,9}["']?([\w-]{1,20})/iu.exec(start)?.[1] ?? "";
  return /^utf/iu.test(named) || !isKnown(named) ? "windows-1252" : named;
}

function isKnown(encoding: string): boolean {
  try {
    return new TextDecoder(encoding).encoding !== "";
  } catch {
    return false;
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
