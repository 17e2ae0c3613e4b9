/**
 * The label of a numbered paragraph travels through HTML between two code points that no text may have (they are set apart
 * for the inner use of programs), because HTML can only number lists from one in digits.
 */
export const LABEL_START = "\ufdd0";
export const LABEL_END = "\ufdd1";

export function markLabel(label: string): string {
  return `${LABEL_START}${label}${LABEL_END}`;
}

/** A text in which nobody can pretend to be a label. */
export function withoutMarks(text: string): string {
  return text.replaceAll(/[\ufdd0\ufdd1]/gu, "");
}
