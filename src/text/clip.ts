/** Longer names and values are cut where a message quotes them; the place shows the whole. */
const LONGEST = 80;

/** Cuts between characters, never within one that takes two code units. */
export function clip(text: string): string {
  if (text.length <= LONGEST) return text;
  return `${text.slice(0, LONGEST).replace(/[\ud800-\udbff]$/u, "")}…`;
}
