import type { Span } from "../model/source.ts";

/** A part of a text that is an address of the web or of a mailbox. */
export type Address = Span;

const MARKS = ["://", "www.", "@"] as const;
const OUTSIDE = /[\s<>()[\]{}"'|,;]/u;

/** Finds addresses by the signs that no other word has. A mailbox counts, since its host is no tool that is used. */
export function findAddresses(text: string): Address[] {
  if (!MARKS.some((mark) => text.includes(mark))) return [];
  const found: Address[] = [];
  for (let at = 0; at < text.length; ) {
    if (isOutside(text, at)) {
      at += 1;
      continue;
    }
    const start = at;
    while (at < text.length && !isOutside(text, at)) at += 1;
    const token = text.slice(start, at);
    if (isAddress(token)) found.push({ start, end: start + token.replace(/[.:!?*]+$/u, "").length });
  }
  return found;
}

function isOutside(text: string, at: number): boolean {
  return OUTSIDE.test(text[at] ?? " ");
}

function isAddress(token: string): boolean {
  return token.includes("://") || token.startsWith("www.") || /^[^@/]+@[^@/]+\.[^@/]+$/u.test(token);
}
