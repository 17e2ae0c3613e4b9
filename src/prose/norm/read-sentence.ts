import type { Span } from "../../model/source.ts";
import { type Clause, splitClauses } from "../sentence/clauses.ts";
import { type Token, tokenise } from "../sentence/token.ts";
import { verbKind } from "../sentence/verbs.ts";
import { isConditional } from "./condition.ts";
import type { Norm } from "./norm.ts";
import { readClause } from "./read-clause.ts";

/** A norm with the part of its sentence that says it. */
export interface SentenceNorm extends Norm {
  readonly span: Span;
  readonly isConditional: boolean;
}

export interface ReadSentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  readonly norms: readonly SentenceNorm[];
  readonly isQuestion: boolean;
}

/** Reads the norms of a sentence. What it says twice in one way is one norm; each other one has its own part. */
export function readSentence(text: string, span: Span): ReadSentence {
  const tokens = tokenise(text, span);
  const isQuestion = /\?["”’)*\]]*$/u.test(text.slice(Math.max(span.start, span.end - 4), span.end));
  if (isQuestion) return { span, tokens, norms: [], isQuestion };
  const clauses = splitClauses(tokens);
  const main: Norm[] = [];
  const asides: SentenceNorm[] = [];
  for (const clause of clauses) {
    const found = goesOn(clause, main) ? [] : readClause(clause);
    if (!clause.isAside) main.push(...found);
    else {
      const part = { start: clause.tokens[0]?.start ?? span.start, end: clause.tokens.at(-1)?.end ?? span.end };
      for (const norm of found.slice(0, 1))
        asides.push({ ...norm, span: part, isConditional: isConditional(tokens, part) });
    }
  }
  const norms = [...share(main, span, text), ...asides].map((norm) => ({
    ...norm,
    isConditional: isConditional(tokens, norm.span),
  }));
  return { span, tokens, norms: norms.toSorted((a, b) => a.span.start - b.span.start), isQuestion };
}

/** "…; to mock, tease or bully others; …": an infinitive after a norm goes on with it. */
function goesOn({ tokens, isAside }: Clause, before: readonly Norm[]): boolean {
  const first = tokens[0]?.word === "or" || tokens[0]?.word === "and" ? 1 : 0;
  return (
    !isAside &&
    before.length > 0 &&
    tokens[first]?.word === "to" &&
    verbKind(tokens[first + 1]?.word ?? "") !== undefined
  );
}

/** A sentence that says more turns is no prose. */
const MOST_NORMS = 20;

/** What joins a part of a sentence to the part before it. */
const LEADING = /^(?:[\s,;]|(?:and|but|or|so)\s)+/u;

/** Gives each norm its part of the sentence, and joins neighbours of the same modality. */
function share(norms: readonly Norm[], { start, end }: Span, text: string): Omit<SentenceNorm, "isConditional">[] {
  const groups: Norm[] = [];
  for (const norm of norms) {
    const last = groups.at(-1);
    if (
      last !== undefined &&
      last.modality === norm.modality &&
      (last.strength === norm.strength || !norm.isExplicit)
    ) {
      if (last.addressee === "organisation" && norm.addressee === "people")
        groups[groups.length - 1] = { ...norm, from: last.from };
    } else groups.push(norm);
  }
  return groups.slice(0, MOST_NORMS).map((norm, index) => {
    const from =
      index === 0 ? start : norm.from + (LEADING.exec(text.slice(norm.from, norm.from + 20))?.[0].length ?? 0);
    const to = groups[index + 1]?.from ?? end;
    const part = text.slice(from, to);
    const kept = part.replace(/(?:[\s,;:–—({[-]|\b(?:and|but|or|so)\b)*$/u, "");
    return { ...norm, span: { start: from, end: index === groups.length - 1 ? end : from + Math.max(1, kept.length) } };
  });
}
