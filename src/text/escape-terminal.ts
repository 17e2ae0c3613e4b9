import { replaceActive } from "./active-characters.ts";

/** Foreign text, made harmless for a terminal: what cannot be printed is shown as its code point. */
export function escapeTerminal(text: string): string {
  return replaceActive(text, (code) => `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`);
}

/** The same for a text of several lines, of which the line ends are ours. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeTerminal).join("\n");
}
