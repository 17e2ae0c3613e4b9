import { parseDay } from "../model/day.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const FULL_NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu;

/**
 * A day, or two with a sign between them, as documents write them: undefined where it could mean two days. So the year
 * goes first, or the month is a word: `01/05/2026` is in May or in January, and `5.1.26` is anything.
 */
export function readLooseDays(text: string): string | undefined {
  const day = readLooseDay(text);
  if (day !== undefined) return day;
  for (const separator of INTERVALS) {
    const [first = "", second = "", more] = text.split(separator);
    const [from, to] = [readLooseDay(first), second === ".." ? second : readLooseDay(second)];
    if (more === undefined && from !== undefined && to !== undefined && (to === ".." || from <= to))
      return `${from}/${to}`;
  }
  return undefined;
}

/** A slash with no space round it stands between days only where they are written with other signs. */
const INTERVALS = [/\s+(?:to|until|through|[-–—/])\s+/iu, /\s*[–—]\s*/u, /\//u];

/** One day, in its one form. */
export function readLooseDay(text: string): string | undefined {
  const numbers = /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/u.exec(text);
  if (numbers !== null) return writeDay(numbers[1], Number(numbers[3]), numbers[4]);
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?\.? ([a-z]+\.?),? (\d{4})$/iu.exec(text);
  if (dayFirst !== null) return writeDay(dayFirst[3], monthOf(dayFirst[2]), dayFirst[1]);
  const monthFirst = /^([a-z]+\.?) (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/iu.exec(text);
  return monthFirst === null ? undefined : writeDay(monthFirst[3], monthOf(monthFirst[1]), monthFirst[2]);
}

function monthOf(name = ""): number {
  return FULL_NAMES.test(name) ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}

/** Undefined where there is no such day. */
function writeDay(year = "", month = 0, day = ""): string | undefined {
  const written = `${year}-${String(month).padStart(2, "0")}-${day.padStart(2, "0")}`;
  return parseDay(written) === undefined ? undefined : written;
}
