import type { Source } from "../../model/source.ts";
import { type Excerpt, linesOfSource } from "../syntax/excerpt.ts";
import type { Code } from "./markdown-node.ts";

/**
 * The text of a fence with the place of each line. In a list or a block quote the lines have lost what opens them, so
 * each is found from the end of its line in the source.
 */
export function fenceContent(source: Source, code: Code): Excerpt {
  const { start, end } = code.span;
  const lines = code.value.split(/\r\n|\r|\n/);
  const starts: number[] = [];
  let at = passLine(source.text, start, end);
  for (const line of lines) {
    const stop = lineEnd(source.text, at, end);
    starts.push(Math.max(at, stop - line.length));
    at = passLine(source.text, at, end);
  }
  return linesOfSource(source, lines, starts);
}

/** The last line of a fence, without what opens it; empty where it is the first line too. */
export function lastLine(source: Source, code: Code): string {
  const { start, end } = code.span;
  const text = source.text.slice(start, end);
  const at = Math.max(text.lastIndexOf("\n"), text.lastIndexOf("\r"));
  return at === -1 ? "" : text.slice(at + 1).replace(/^[ \t>]+/, "");
}

function lineEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text[at] !== "\n" && text[at] !== "\r") at += 1;
  return at;
}

function passLine(text: string, from: number, end: number): number {
  const at = lineEnd(text, from, end);
  return Math.min(end, text.startsWith("\r\n", at) ? at + 2 : at + 1);
}
