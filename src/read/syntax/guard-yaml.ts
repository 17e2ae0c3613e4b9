import { Lexer } from "yaml";
import type { Problem } from "../../model/problem.ts";
import { type Excerpt, locate } from "./excerpt.ts";
import { DEEPEST } from "./json.ts";

/** Far more than any document that people write has, and few enough for the parser to end soon. */
const MOST_TOKENS = 300_000;
const MOST_ANCHORS = 100;
const MOST_MISPLACED = 200;

/**
 * The parser takes quadratic or exponential time on some texts of a few kilobytes: nested explicit keys, anchors, tags,
 * brackets that close nothing. Its lexer is linear, so such a text is refused by its tokens. A text in which a quick look
 * finds nothing of the kind is not even split into tokens.
 */
export function guardYaml(excerpt: Excerpt): Problem | undefined {
  return looksHonest(excerpt.text) ? undefined : checkTokens(excerpt);
}

/** One pass over the characters, whatever they mean. */
function looksHonest(text: string): boolean {
  let marks = 0;
  let depth = 0;
  let dashes = 0;
  let commas = 0;
  let lines = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 10:
        lines += 1;
        dashes = 0;
        break;
      case 33: // !
      case 37: // %
      case 38: // &
      case 42: // *
      case 63: // ?
        marks += 1;
        break;
      case 44: // ,
        commas = text.charCodeAt(index + 1) === 44 || text.charCodeAt(index + 2) === 44 ? commas + 1 : 0;
        break;
      case 45: // -
        dashes += 1;
        break;
      case 91: // [
      case 123: // {
        depth += 1;
        break;
      case 93: // ]
      case 125: // }
        depth -= 1;
        break;
      default:
    }
    if (marks > MOST_ANCHORS || depth > DEEPEST / 2 || depth < -DEEPEST || dashes > DEEPEST || commas > DEEPEST)
      return false;
  }
  return lines < MOST_TOKENS / 10;
}

function checkTokens(excerpt: Excerpt): Problem | undefined {
  const counts = { tokens: 0, anchors: 0, misplaced: 0, depth: 0, dashes: 0 };
  let offset = 0;
  for (const token of new Lexer().lex(excerpt.text)) {
    // The lexer's own marks take no room in the text.
    if (token === "\u0002" || token === "\u0018" || token === "\u001f") continue;
    const fault = countToken(counts, token);
    if (fault !== undefined) {
      const location = locate(excerpt, offset, Math.min(offset + Math.min(token.length, 20), excerpt.text.length));
      return { rule: "syntax", severity: "error", message: fault, help: "Write it flatter and plainer.", location };
    }
    offset += token.length;
  }
  return undefined;
}

interface Counts {
  tokens: number;
  anchors: number;
  misplaced: number;
  depth: number;
  dashes: number;
}

/** What is wrong, as soon as something is. */
function countToken(counts: Counts, token: string): string | undefined {
  counts.tokens += 1;
  if (counts.tokens > MOST_TOKENS) return `The document has more than ${MOST_TOKENS} parts.`;
  switch (token[0]) {
    case "?":
      return token.length === 1 ? "An explicit key (`?`) is not allowed." : undefined;
    case "&":
    case "*":
    case "!":
      counts.anchors += 1;
      return counts.anchors > MOST_ANCHORS
        ? `There are more than ${MOST_ANCHORS} anchors, aliases and tags.`
        : undefined;
    case "%":
      return counts.tokens < 3 ? "Directives (`%…`) are not allowed." : undefined;
    case "[":
    case "{":
      counts.depth += 1;
      return counts.depth > DEEPEST ? `Nested deeper than ${DEEPEST} levels.` : undefined;
    case "]":
    case "}":
      counts.depth -= 1;
      counts.misplaced += counts.depth < 0 ? 1 : 0;
      return counts.misplaced > MOST_MISPLACED ? "Brackets close here that were never opened." : undefined;
    case "-":
      counts.dashes += token.length === 1 ? 1 : 0;
      return counts.dashes > DEEPEST ? `Nested deeper than ${DEEPEST} levels.` : undefined;
    case "\n":
    case "\r":
      counts.dashes = 0;
      return undefined;
    default:
      return undefined;
  }
}
