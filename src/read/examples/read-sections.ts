/** One fence of a text. The lines are 0-based and those of its text, the end exclusive. */
export interface Fence {
  readonly info: string;
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** False where the text ends before it does. */
  readonly isClosed: boolean;
}

/** What stands below a heading; the first section has none. */
export interface Section {
  readonly heading: string;
  /** The 1-based line of the heading. */
  readonly line: number;
  readonly fences: Fence[];
}

/** Cuts Markdown into the parts below its headings, with their fences. Rules' pages and examples are written in this form. */
export function readSections(text: string): Section[] {
  const sections: Section[] = [{ heading: "", line: 1, fences: [] }];
  const lines = text.split("\n");
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    const opening = /^(?<marks>`{3,})(?<info>[^`]*)$/u.exec(line)?.groups;
    if (opening !== undefined) {
      const found = lines.indexOf(opening["marks"] ?? "", index + 1);
      const end = found < 0 ? lines.length : found;
      const inner = lines.slice(index + 1, end);
      const fence = { info: (opening["info"] ?? "").trim(), text: inner.map((part) => `${part}\n`).join("") };
      sections.at(-1)?.fences.push({ ...fence, start: index + 1, end, isClosed: found >= 0 });
      index = end;
    } else if (/^#{1,6} /u.test(line)) {
      sections.push({ heading: line, line: index + 1, fences: [] });
    }
  }
  return sections;
}
