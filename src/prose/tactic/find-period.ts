import { type Day, type Interval, parseDay } from "../../model/day.ts";
import { readLooseDay } from "../../text/loose-day.ts";

/** A day, a month or a quarter of a year, or two with a sign between them, as running text writes them. */
const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = `\\d{4}-\\d{2}-\\d{2}|\\d{1,2}(?:st|nd|rd|th)? ${MONTH},? \\d{4}|${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? \\d{4}`;
const SPAN = `q[1-4][ /-]?\\d{4}|\\d{4}[ -]?q[1-4]|${MONTH} \\d{4}`;
const DATES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${DAY}|${SPAN})(?![\\p{L}\\p{N}])`, "giu");
const BETWEEN = /^\s*(?:to|until|till|through|and|[-–—/])\s*$/iu;
const SINCE = /\b(?:from|starting|starts|since|as of|beginning)\s*$/iu;
const TILL = /\b(?:until|till|by|through|before|ends?)\s*$/iu;
/** When something was written, sent or decided is no time of a plan; "to be published" is. */
const PAST =
  /(?<!\b(?:be|is|are|being|gets?)\s)\b(?:updated|published|posted|sent|created|written|edited|approved|reviewed|decided|founded|signed|checked|accessed|retrieved|joined|launched|released|reported|was|were|had|did|began|started|anticipated|introduced|integrated|implemented|held|gave|wrote|became|came|went|saw|took|happened|occurred|changed|moved|switched|last|previous|version|dated|copyright|last (?:year|month|week|quarter))\b[^.;!?|]{0,18}$/iu;
/** Most prose has no year in it, and needs no search. */
const YEAR = /\b(?:19|20)\d\d\b/u;

/** The first stretch of days that a text gives; undefined where it gives none, or only a year. */
export function findPeriod(text: string): Interval | undefined {
  if (!YEAR.test(text)) return undefined;
  const dates = Array.from(text.matchAll(DATES), ({ 0: written, index }) => ({
    written,
    start: index,
    end: index + written.length,
  }));
  for (const [at, { written, start, end }] of dates.entries()) {
    const first = readDate(written);
    if (first === undefined) continue;
    if (PAST.test(text.slice(Math.max(0, start - 40), start))) continue;
    const next = dates[at + 1];
    const second = next !== undefined && BETWEEN.test(text.slice(end, next.start)) ? readDate(next.written) : undefined;
    if (second !== undefined && second.to >= first.from) return { from: first.from, to: second.to };
    const before = text.slice(Math.max(0, start - 16), start);
    if (SINCE.test(before)) return { from: first.from, to: Number.POSITIVE_INFINITY };
    if (TILL.test(before)) return { from: Number.NEGATIVE_INFINITY, to: first.to };
    return first;
  }
  return undefined;
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];

function readDate(written: string): Interval | undefined {
  const day = parseDay(readLooseDay(written) ?? "");
  if (day !== undefined) return { from: day, to: day };
  const year = Number(/\d{4}/u.exec(written)?.[0]);
  const quarter = /q([1-4])/iu.exec(written)?.[1];
  if (quarter !== undefined) return monthsOf(year, Number(quarter) * 3 - 2, 3);
  const month = MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
  return month === 0 ? undefined : monthsOf(year, month, 1);
}

function monthsOf(year: number, month: number, count: number): Interval | undefined {
  const from = firstOf(year, month);
  const next = month + count > 12 ? firstOf(year + 1, 1) : firstOf(year, month + count);
  return from === undefined || next === undefined ? undefined : { from, to: next - 1 };
}

function firstOf(year: number, month: number): Day | undefined {
  return parseDay(`${year}-${String(month).padStart(2, "0")}-01`);
}
