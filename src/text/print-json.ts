import { replaceActive } from "./active-characters.ts";

const REPLACEMENT = 0xfffd;

/**
 * A value as JSON for people and programs. What a terminal would act upon is written as an escape, which readers turn
 * back into the character; half a character, which many of them refuse, becomes the replacement character.
 */
export function printJson(value: unknown): string {
  // The line ends are ours: those in strings have been escaped already.
  const lines = JSON.stringify(value, undefined, 2).split("\n");
  return `${lines.map(escapeLine).join("\n")}\n`;
}

function escapeLine(line: string): string {
  // JSON.stringify has written halves of characters as escapes, and a backslash before one as two.
  const wellFormed = line.replaceAll(/\\(?:\\|u(d[89a-f][0-9a-f]{2}))/gu, (escape, half?: string) =>
    half === undefined ? escape : writeEscape(REPLACEMENT),
  );
  return replaceActive(wellFormed, writeEscape);
}

function writeEscape(code: number): string {
  return `\\u${code.toString(16).padStart(4, "0")}`;
}
