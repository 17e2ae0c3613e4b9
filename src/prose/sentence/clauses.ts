import type { Token } from "./token.ts";

/** A part of a sentence that can say something by itself. Its tokens are words and commas only. */
export interface Clause {
  readonly tokens: readonly Token[];
  /** Whether it stands in brackets. */
  readonly isAside: boolean;
}

const BREAKS = new Set([";", ":", "—", "–", "-", "•", "|", "…", "?", "!"]);
/** Nobody writes longer clauses; what looks back over one must not look back for ever. */
const LONGEST = 100;
const OPENING = new Set(["(", "["]);
const CLOSING = new Set([")", "]"]);
/** Stands for a word within quotation marks, which says nothing itself. */
const QUOTED = "“”";

/** Cuts a sentence at colons, semicolons, dashes and brackets, in the order in which its clauses begin. */
export function splitClauses(sentence: readonly Token[]): Clause[] {
  const quoted = findQuoted(sentence);
  const clauses: { tokens: Token[]; isAside: boolean }[] = [{ tokens: [], isAside: false }];
  const outer: number[] = [];
  let current = 0;
  for (const [index, token] of sentence.entries()) {
    const last = clauses[current];
    if (OPENING.has(token.word)) {
      outer.push(current);
      current = clauses.push({ tokens: [], isAside: true }) - 1;
    } else if (CLOSING.has(token.word)) {
      current = outer.pop() ?? current;
    } else if (BREAKS.has(token.word)) {
      current = clauses.push({ tokens: [], isAside: outer.length > 0 }) - 1;
    } else if (token.isWord || token.word === ",") {
      if (last !== undefined && last.tokens.length >= LONGEST) {
        current = clauses.push({ tokens: [token], isAside: last.isAside }) - 1;
        continue;
      }
      last?.tokens.push(quoted.has(index) ? { ...token, word: QUOTED, lemma: QUOTED } : token);
    }
  }
  return clauses.filter(({ tokens }) => tokens.length > 0);
}

/** The words within quotation marks, unless the whole sentence stands in them. */
function findQuoted(sentence: readonly Token[]): ReadonlySet<number> {
  const quoted = new Set<number>();
  let open: number | undefined;
  for (const [index, { word }] of sentence.entries()) {
    if (open === undefined && (word === "“" || word === '"')) open = index;
    else if (open !== undefined && (word === "”" || word === '"')) {
      const isWhole = open === 0 && index >= sentence.length - 2;
      if (!isWhole) for (let at = open + 1; at < index; at += 1) quoted.add(at);
      open = undefined;
    }
  }
  return quoted;
}
