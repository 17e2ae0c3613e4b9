/** "a", "a and b", "a, b and c". */
export function joinWords(words: readonly string[], last = "and"): string {
  if (words.length < 2) return words.join("");
  return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}

/** "1 finding", "3 findings". */
export function countWords(count: number, noun: string, plural = `${noun}s`): string {
  return `${count} ${count === 1 ? noun : plural}`;
}

/** A list that is cut, and says so: "a, b and 3 more". */
export function joinSome(words: readonly string[], most: number): string {
  if (words.length <= most) return joinWords(words);
  return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}
