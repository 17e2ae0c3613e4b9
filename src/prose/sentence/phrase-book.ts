import type { Token } from "./token.ts";
import { isManner } from "./verbs.ts";
import { isAdverb } from "./word-classes.ts";

/** A phrase that was met in a sentence, and what it says. */
export interface PhraseMatch<T> {
  readonly value: T;
  /** Indices of tokens. */
  readonly start: number;
  readonly end: number;
  /** Whether "not" or "never" stands in it. */
  readonly isNegated: boolean;
}

interface Node<T> {
  readonly next: Map<string, Node<T>>;
  value: T | undefined;
}

/** How many words may stand between two words of a phrase. */
const MOST_BETWEEN = 4;

/** Phrases, found word by word. Where `isLoose`, adverbs and "not" may stand between their words. */
export class PhraseBook<T> {
  readonly #root: Node<T> = { next: new Map(), value: undefined };
  readonly #isLoose: boolean;

  constructor(phrases: Iterable<readonly [phrase: string, value: T]>, { isLoose }: { readonly isLoose: boolean }) {
    this.#isLoose = isLoose;
    for (const [phrase, value] of phrases) {
      let node = this.#root;
      for (const word of phrase.split(" ")) {
        const child = node.next.get(word) ?? { next: new Map(), value: undefined };
        node.next.set(word, child);
        node = child;
      }
      node.value ??= value;
    }
  }

  /** The longest phrase that begins with a token. */
  match(tokens: readonly Token[], start: number): PhraseMatch<T> | undefined {
    return this.#walk(tokens, { node: this.#root, at: start, start, isNegated: false });
  }

  #walk(tokens: readonly Token[], step: Step<T>): PhraseMatch<T> | undefined {
    const { node, start } = step;
    let { isNegated } = step;
    const here = (value: T): PhraseMatch<T> => ({ value, start, end: step.at, isNegated: step.isNegated });
    for (let at = step.at; at < tokens.length && at - step.at <= MOST_BETWEEN; at += 1) {
      const token = tokens[at] as Token;
      const child = node.next.get(token.word) ?? node.next.get(token.lemma);
      const found = child && this.#walk(tokens, { node: child, at: at + 1, start, isNegated });
      if (found !== undefined) return found;
      if (!this.#isLoose || at === start || !mayStandBetween(tokens, at)) break;
      if (isDenial(tokens, at)) isNegated = true;
    }
    return node.value === undefined ? undefined : here(node.value);
  }
}

interface Step<T> {
  readonly node: Node<T>;
  readonly at: number;
  readonly start: number;
  readonly isNegated: boolean;
}

/** Whether a word is an adverb, which may stand between a subject, a modal and its verb. */
export function mayStandBetween(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (word === "no") return tokens[at + 1]?.word === "longer";
  return isAdverb(word) || word === "longer" || isManner(word);
}

/** Whether a word turns what it stands with round. "Not only X but Y" says both. */
export function isDenial(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? "";
  if (["never", "longer", "rarely", "seldom", "hardly"].includes(word)) return true;
  return word === "not" && !["only", "just", "merely", "simply"].includes(tokens[at + 1]?.word ?? "");
}
