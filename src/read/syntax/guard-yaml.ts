import { Lexer } from "yaml";
import type { Suspect } from "../suspect.ts";
import { type Excerpt, locate } from "./excerpt.ts";
import { DEEPEST } from "./json.ts";

/** As many take the parser a second. */
const MOST_LIGHT = 150_000;
/** Far more than any document that people write has: the parser takes quadratic time on them. */
export const MOST_ANCHORS = 100;
/** Brackets that close nothing, and places in a list that hold nothing: each costs the parser an error with its place. */
const MOST_MISPLACED = 200;

/**
 * The parser takes quadratic or exponential time on some texts of a few kilobytes: nested explicit keys, anchors, tags,
 * brackets that close nothing. Its lexer is linear, so such a text is known by its tokens. A text in which a quick look
 * finds nothing of the kind is not even split into tokens.
 */
export function guardYaml(excerpt: Excerpt): Suspect | undefined {
  return findDeepLine(excerpt) ?? (looksHonest(excerpt.text) ? undefined : checkTokens(excerpt));
}

/** The parser's own limit depends on how much stack is left: the same text must be refused in the same words everywhere. */
function findDeepLine(excerpt: Excerpt): Suspect | undefined {
  const { text } = excerpt;
  if (!DEEP_LINE.test(text)) return undefined;
  const indents: number[] = [];
  for (const { 0: line, index } of text.matchAll(/^ *(?=[^\s#])/gmu)) {
    while ((indents.at(-1) ?? -1) >= line.length) indents.pop();
    indents.push(line.length);
    if (indents.length <= DEEPEST + 1) continue;
    const location = locate(excerpt, index + line.length, index + line.length + 1);
    return { weight: "hopeless", message: `Nested deeper than ${DEEPEST} levels.`, location };
  }
  return undefined;
}

const DEEP_LINE = new RegExp(`^ {${DEEPEST}}`, "mu");

/** One pass over the characters, whatever they mean. */
function looksHonest(text: string): boolean {
  let marks = 0;
  let depth = 0;
  let dashes = 0;
  let commas = 0;
  let signs = 0;
  for (let index = 0; index < text.length; index += 1) {
    switch (text.charCodeAt(index)) {
      case 10:
        signs += 1;
        dashes = 0;
        break;
      case 33: // !
      case 37: // %
      case 38: // &
      case 42: // *
      case 63: // ?
        marks += 1;
        break;
      case 34: // "
      case 35: // #
      case 39: // '
      case 58: // :
        signs += 1;
        break;
      case 44: // ,
        signs += 1;
        commas = text.charCodeAt(index + 1) === 44 || text.charCodeAt(index + 2) === 44 ? commas + 1 : 0;
        break;
      case 45: // -
        signs += 1;
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
  // No sign makes more than three tokens.
  return signs < MOST_LIGHT / 3;
}

function checkTokens(excerpt: Excerpt): Suspect | undefined {
  const counts: Counts = { tokens: 0, anchors: 0, misplaced: 0, depth: 0, dashes: 0, isEmpty: false };
  let heavy: Suspect | undefined;
  let offset = 0;
  for (const token of new Lexer().lex(excerpt.text)) {
    // The lexer's own marks take no room in the text.
    if (token === "\u0002" || token === "\u0018" || token === "\u001f") continue;
    const message = countToken(counts, token);
    const location = (): Suspect["location"] =>
      locate(excerpt, offset, Math.min(offset + Math.min(token.length, 20), excerpt.text.length));
    if (message !== undefined) return { weight: "hopeless", message, location: location() };
    if (counts.tokens > MOST_LIGHT)
      heavy ??= { weight: "heavy", message: `The document has more than ${MOST_LIGHT} parts.`, location: location() };
    offset += token.length;
  }
  return heavy;
}

interface Counts {
  tokens: number;
  anchors: number;
  misplaced: number;
  depth: number;
  dashes: number;
  /** Whether nothing stands yet in this place of a list. */
  isEmpty: boolean;
}

/** What is wrong, as soon as something is. */
function countToken(counts: Counts, token: string): string | undefined {
  counts.tokens += 1;
  const isEmpty = counts.isEmpty;
  if (token.trim() !== "") counts.isEmpty = token === ",";
  switch (token[0]) {
    case ",":
      counts.misplaced += isEmpty ? 1 : 0;
      return counts.misplaced > MOST_MISPLACED ? "Too many places of this list hold nothing." : undefined;
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
