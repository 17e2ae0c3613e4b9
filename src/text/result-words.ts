import { DISCLAIMER, nameOfPack, type PackNotice } from "../model/pack.ts";
import { countWords, joinWords } from "./list-words.ts";

/** What must be said with a result that is not whole: a clean one would say nothing. */
export const INCOMPLETE = "Not all documents could be read whole: this result is incomplete.";

/** Of findings that are less sure than was asked for. */
export function describeHidden({ count, below }: { readonly count: number; readonly below: number }): string {
  return `${countWords(count, "finding")} below a confidence of ${below} ${count === 1 ? "is" : "are"} not shown.`;
}

/** Of passages that carry a norm and were not judged. */
export function describeUnread(unread: number): string {
  return `${countWords(unread, "passage")} of prose with rules in ${unread === 1 ? "it" : "them"} could not be judged.`;
}

/** Of the law packs that a run applied, also where they found nothing; empty where there are none. */
export function describePacks(packs: readonly PackNotice[]): string {
  const names = joinWords(packs.map(nameOfPack));
  return packs.length === 0
    ? ""
    : `Held against ${packs.length === 1 ? "the law pack" : "the law packs"} ${names}: ${DISCLAIMER}.`;
}
