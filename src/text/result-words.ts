import { DISCLAIMER, nameOfPack, type PackNotice } from "../model/pack.ts";
import type { StatementCount } from "../model/reading.ts";
import { countWords, joinWords } from "./list-words.ts";

/** What must be said with a result that is not whole: a clean one would say nothing. */
export const INCOMPLETE = "Not all documents could be read whole: this result is incomplete.";

/** Of findings that are less sure than was asked for. */
export function describeHidden({ count, below }: { readonly count: number; readonly below: number }): string {
  return `${countWords(count, "finding")} below a confidence of ${below} ${count === 1 ? "is" : "are"} not shown.`;
}

/** Of sentences that say a rule: a clean result says little of those that are not judged. Empty where there are none. */
export function describeStatements({ read, judged }: StatementCount): string {
  if (read === 0) return "";
  const rest = read - judged;
  const open = rest === 0 ? "" : `, ${rest} not mapped (see \`onpolicy extract\`)`;
  return `${countWords(read, "statement")} of prose read: ${judged} judged${open}.`;
}

/** Of the law packs that a run applied, also where they found nothing; empty where there are none. */
export function describePacks(packs: readonly PackNotice[]): string {
  const names = joinWords(packs.map(nameOfPack));
  return packs.length === 0
    ? ""
    : `Held against ${packs.length === 1 ? "the law pack" : "the law packs"} ${names}: ${DISCLAIMER}.`;
}
