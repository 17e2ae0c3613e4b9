import { escapeLines } from "../../text/escape-terminal.ts";

/**
 * A text for people in SARIF. Braces are doubled, because a viewer takes `{0}` for a placeholder (SARIF 2.1.0, 3.11.5).
 * It also takes `[a](b)` for a link (3.11.6), which the space prevents: a document must not lead a reader anywhere.
 */
export function sarifText(text: string): string {
  return escapeLines(text).replaceAll(/[{}]/gu, "$&$&").replaceAll("](", "] (");
}
