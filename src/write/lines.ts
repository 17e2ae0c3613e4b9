/** The line end of a text: that of its first line. */
export function lineEndOf(text: string): string {
  return /\r\n|\n|\r/u.exec(text)?.[0] ?? "\n";
}

/** Where the line after that of an offset begins, or the text ends. */
export function afterLine(text: string, offset: number): number {
  const rest = /\r\n|\n|\r/u.exec(text.slice(offset));
  return rest === null ? text.length : offset + rest.index + rest[0].length;
}

/** Where the line of an offset begins. */
export function startOfLine(text: string, offset: number): number {
  if (offset === 0) return 0;
  return Math.max(text.lastIndexOf("\n", offset - 1), text.lastIndexOf("\r", offset - 1)) + 1;
}

/** Lines of an item of a list: the first behind its hyphen, the others below its first sign. */
export function indentLines(
  lines: readonly string[],
  { dash, column }: { readonly dash: string; readonly column: number },
): string[] {
  return lines.map((line, index) => (index === 0 ? dash + line : " ".repeat(column) + line));
}
