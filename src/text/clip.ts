/** Longer names and values are cut where a message quotes them; the place shows the whole. */
const LONGEST = 80;
/** Several names in one sentence can make it long, though each is cut. */
const LONGEST_SENTENCE = 600;

/** Cuts between characters, never within one that takes two code units. */
export function clip(text: string): string {
  return cut(text, LONGEST);
}

export function clipSentence(text: string): string {
  return cut(text, LONGEST_SENTENCE);
}

function cut(text: string, longest: number): string {
  if (text.length <= longest) return text;
  return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/u, "")}…`;
}
