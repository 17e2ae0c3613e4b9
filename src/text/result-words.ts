import { countWords } from "./list-words.ts";

/** What must be said with a result that is not whole: a clean one would say nothing. */
export const INCOMPLETE = "Not all documents could be read whole: this result is incomplete.";

/** Of passages that carry a norm and were not judged. */
export function describeUnread(unread: number): string {
  return `${countWords(unread, "passage")} of prose with rules in ${unread === 1 ? "it" : "them"} could not be judged.`;
}
