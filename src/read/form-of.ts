import type { ReadingForm } from "../model/extraction.ts";
import type { Location } from "../model/source.ts";
import { isMarkdown } from "./read-kind.ts";

/** In which form a clause or tactic is written that has its id at a place; what is YAML or JSON counts as fenced. */
export function formOf({ source, span }: Location): Exclude<ReadingForm, "prose"> {
  const { path, text } = source;
  if (!isMarkdown(path)) return "fenced";
  const before = text.slice(0, span.start);
  const fences = before.match(/^[ \t>]*(?:```|~~~)/gmu)?.length ?? 0;
  if (fences % 2 === 1 || isInFrontMatter(text, span.start)) return "fenced";
  const line = before.slice(before.lastIndexOf("\n") + 1);
  return line.includes("|") ? "table" : "field-list";
}

function isInFrontMatter(text: string, offset: number): boolean {
  if (!/^---[ \t]*(?:\r\n|\n|\r)/u.test(text)) return false;
  const end = text.slice(3).search(/^(?:---|\.\.\.)[ \t]*$/mu);
  return end !== -1 && offset < end + 3;
}
