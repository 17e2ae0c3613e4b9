import type { NumberLevel } from "./docx/read-numbering.ts";

/** Writes the numbers of the levels into the pattern of one: `%1.%2` becomes `4.2`. */
export function writeLabel(
  level: NumberLevel,
  levels: ReadonlyMap<number, NumberLevel>,
  counts: ReadonlyMap<number, number>,
): string {
  return level.text
    .replaceAll(/%([1-9])/gu, (_, digit: string) => {
      const index = Number(digit) - 1;
      const format = levels.get(index)?.format ?? "decimal";
      return writeNumber(counts.get(index) ?? 1, level.isLegal && format !== "none" ? "decimal" : format);
    })
    .trim();
}

/** A number in one of the formats of Word; digits where the format is another. */
export function writeNumber(count: number, format: string): string {
  switch (format) {
    case "lowerLetter":
      return writeLetters(count);
    case "upperLetter":
      return writeLetters(count).toUpperCase();
    case "lowerRoman":
      return writeRoman(count);
    case "upperRoman":
      return writeRoman(count).toUpperCase();
    case "decimalZero":
      return String(count).padStart(2, "0");
    case "none":
    case "bullet":
      return "";
    default:
      return String(count);
  }
}

/** After z comes aa, then bb. */
function writeLetters(count: number): string {
  if (count < 1 || count > 26 * 20) return String(count);
  return String.fromCodePoint(97 + ((count - 1) % 26)).repeat(Math.ceil(count / 26));
}

const ROMAN: readonly (readonly [value: number, letters: string])[] = [
  [1000, "m"],
  [900, "cm"],
  [500, "d"],
  [400, "cd"],
  [100, "c"],
  [90, "xc"],
  [50, "l"],
  [40, "xl"],
  [10, "x"],
  [9, "ix"],
  [5, "v"],
  [4, "iv"],
  [1, "i"],
];

function writeRoman(count: number): string {
  if (count < 1 || count > 3999) return String(count);
  let [rest, text] = [count, ""];
  for (const [value, letters] of ROMAN) {
    while (rest >= value) {
      text += letters;
      rest -= value;
    }
  }
  return text;
}
