// What a line can begin with. All of these look at one line, from an offset that has no white space at it.

const BREAK = /([-*_])[ ]*(?:\1[ ]*){2,}$/y;
const UNDERLINE = /(?:=+|-+)[ ]*$/y;
const FENCE = /(?:`{3,}(?=[^`]*$)|~{3,})/y;
const NUMBER = /\d{1,9}[.)]/y;
const DELIMITERS = /\|?[ ]*:?-+:?[ ]*(?:\|[ ]*:?-+:?[ ]*)*\|?[ ]*$/y;

export const isBreak = (line: string): boolean => test(BREAK, line);

export const isUnderline = (line: string): boolean => test(UNDERLINE, line);

/** The row below the head of a table. Without any `|` or `:` it is a line below a heading. */
export const isDelimiterRow = (line: string): boolean => /[|:]/.test(line) && test(DELIMITERS, line);

/** The length of the signs that open a fence; 0 where none begins. */
export const fenceLength = (line: string): number => lengthOf(FENCE, line);

/** The length of the number of an ordered item, with the sign behind it; 0 where there is none. */
export const numberLength = (line: string): number => lengthOf(NUMBER, line);

/** The length of the signs that open a heading; 0 where none begins. */
export function headingDepth(text: string, at: number, end: number): 0 | 1 | 2 | 3 | 4 | 5 | 6 {
  let depth = 0;
  while (at + depth < end && text.charCodeAt(at + depth) === 35) depth += 1;
  const isHeading = at + depth === end || text.charCodeAt(at + depth) === 32;
  return isHeading && isDepth(depth) ? depth : 0;
}

function isDepth(count: number): count is 1 | 2 | 3 | 4 | 5 | 6 {
  return count >= 1 && count <= 6;
}

export function countSpaces(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && text.charCodeAt(at) === 32) at += 1;
  return at - from;
}

export function trimEnd(text: string, start: number, end: number): number {
  let at = end;
  while (at > start && text.charCodeAt(at - 1) === 32) at -= 1;
  return at;
}

function test(pattern: RegExp, line: string): boolean {
  pattern.lastIndex = 0;
  return pattern.test(line);
}

function lengthOf(pattern: RegExp, line: string): number {
  pattern.lastIndex = 0;
  return pattern.exec(line)?.[0].length ?? 0;
}
