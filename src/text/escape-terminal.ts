/**
 * What a terminal would act upon: control characters, and marks that change the direction of text (CVE-2021-42574).
 */
const ACTIVE =
  /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Foreign text, made harmless for a terminal: what cannot be printed is shown as its code point. */
export function escapeTerminal(text: string): string {
  return text.replace(ACTIVE, (char) => `<U+${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}>`);
}

/** The same for a text of several lines, of which the line ends are ours. */
export function escapeLines(text: string): string {
  return text.split("\n").map(escapeTerminal).join("\n");
}
