import { tokenise } from "../sentence/token.ts";
import { interfaceBook } from "./norm-books.ts";

const FIRST_WORDS = 60;
const JOINING = new Set(["then", "now", "next", "first", "and", "to", ",", ".", "once", "finally", "just", "simply"]);

/** Whether a text begins with a step at a screen: "click on", "go to", "log in". */
export function beginsAtScreen(text: string): boolean {
  const tokens = tokenise(text, { start: 0, end: Math.min(text.length, FIRST_WORDS) });
  let at = 0;
  while (at < tokens.length && (JOINING.has(tokens[at]?.word ?? "") || tokens[at]?.isWord === false)) at += 1;
  return interfaceBook().match(tokens, at) !== undefined;
}
