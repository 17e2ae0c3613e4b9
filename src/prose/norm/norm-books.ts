import { PhraseBook } from "../sentence/phrase-book.ts";
import { thirdPersonOf } from "../sentence/verbs.ts";
import { listPhrases } from "../sentence/words.ts";

/** The kinds of words that can carry a norm: entries of `rules/lexicon/modality.yaml`. */
export type CarrierKind = (typeof CARRIERS)[number] | (typeof VERBS)[number];

const CARRIERS = [
  "command-strong",
  "command-soft",
  "oblige-strong",
  "oblige-soft",
  "free-strong",
  "free-soft",
  "ban-strong",
  "ban-soft",
  "may",
  "will",
  "strive",
  "deny",
] as const;
const VERBS = ["ask-strong", "ask-soft", "let-soft", "let-strong", "forbid-strong", "forbid-soft"] as const;

let carriers: PhraseBook<CarrierKind> | undefined;

/** The words that carry a norm after their subject. */
export function carrierBook(): PhraseBook<CarrierKind> {
  carriers ??= new PhraseBook<CarrierKind>(
    [
      ["requiring", "ask-strong"] as const,
      ...CARRIERS.flatMap((kind) => listPhrases("modality", kind).map((phrase) => [phrase, kind] as const)),
      ...VERBS.flatMap((kind) =>
        listPhrases("modality", kind).flatMap((verb) => [[verb, kind] as const, [thirdPersonOf(verb), kind] as const]),
      ),
    ],
    { isLoose: true },
  );
  return carriers;
}

/** What begins an order: entries of `rules/lexicon/imperative.yaml`. */
export type OpeningKind = "ban-strong" | "ban-soft" | "free-strong" | "free-soft" | "soft" | "remind";

let openings: PhraseBook<OpeningKind> | undefined;

export function openingBook(): PhraseBook<OpeningKind> {
  openings ??= new PhraseBook<OpeningKind>(
    (["ban-strong", "ban-soft", "free-strong", "free-soft", "soft", "remind"] as const).flatMap((kind) =>
      listPhrases("imperative", kind).map((phrase) => [phrase, kind] as const),
    ),
    { isLoose: false },
  );
  return openings;
}

/** The phrases of one entry of a lexicon, word for word; made at the first question. */
function lazyBook(lexicon: string, entry: string): () => PhraseBook<true> {
  let book: PhraseBook<true> | undefined;
  return () => {
    book ??= new PhraseBook<true>(
      listPhrases(lexicon, entry).map((phrase) => [phrase, true]),
      { isLoose: false },
    );
    return book;
  };
}

export const fillerBook = lazyBook("grammar", "filler");
export const pointingBook = lazyBook("verb", "pointing");
export const interfaceBook = lazyBook("verb", "interface");
export const followerBook = lazyBook("addressee", "follower");
export const conditionBook = lazyBook("condition", "anywhere");
export const openingConditionBook = lazyBook("condition", "opening");
export const banCategoryBook = lazyBook("lead", "ban");
export const freeCategoryBook = lazyBook("lead", "free");
export const orderCategoryBook = lazyBook("lead", "order");
export const backgroundBook = lazyBook("lead", "background");
export const sampleBook = lazyBook("lead", "sample");
export const demandColumnBook = lazyBook("lead", "demand-column");
export const narrowValueBook = lazyBook("lead", "narrow-value");
export const openValueBook = lazyBook("lead", "open-value");
