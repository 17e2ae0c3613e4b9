import { describe, expect, it } from "vitest";
import { ALWAYS, formatDay, formatInterval, intersectIntervals, parseDay } from "../../src/model/day.ts";

const dayLength = 86_400_000;

describe("a day", () => {
  it("is the same as Date's, there and back, from 1900 to 2100", () => {
    const first = Date.UTC(1900, 0, 1) / dayLength;
    const last = Date.UTC(2100, 11, 31) / dayLength;
    const wrong: string[] = [];
    for (let day = first; day <= last; day += 1) {
      const text = new Date(day * dayLength).toISOString().slice(0, 10);
      if (parseDay(text) !== day || formatDay(day) !== text) wrong.push(text);
    }
    expect(wrong).toEqual([]);
    expect(last - first).toBe(73_413);
  });

  it.each([
    ["1970-01-01", 0],
    ["1969-12-31", -1],
    ["0001-01-01", -719_162],
    ["9999-12-31", 2_932_896],
    ["2000-02-29", 11_016],
    ["2024-02-29", 19_782],
    ["1600-02-29", -135_081],
  ])("can be %s, which is %i", (text, day) => {
    expect(parseDay(text)).toBe(day);
    expect(formatDay(day)).toBe(text);
    expect(Date.parse(`${text}T00:00:00Z`) / dayLength).toBe(day);
  });

  it("has a year of at least four digits", () => {
    expect(["0001-01-01", "0099-12-31", "0999-06-15"].map((text) => formatDay(parseDay(text) ?? 0))).toEqual([
      "0001-01-01",
      "0099-12-31",
      "0999-06-15",
    ]);
  });

  it("is the first or last of every month, and never the one before or after", () => {
    const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
    for (const [year, isLeap] of [
      [1900, false],
      [2000, true],
      [2023, false],
      [2024, true],
      [2100, false],
      [2400, true],
    ] as const) {
      for (const [index, usual] of lengths.entries()) {
        const length = index === 1 && isLeap ? 29 : usual;
        const month = `${year}-${String(index + 1).padStart(2, "0")}`;
        expect(parseDay(`${month}-${length}`)).toBe(Date.UTC(year, index, length) / dayLength);
        expect(parseDay(`${month}-${length + 1}`)).toBeUndefined();
        expect(parseDay(`${month}-00`)).toBeUndefined();
      }
    }
  });

  it.each([
    "",
    "..",
    "2026",
    "2026-01",
    "2026-1-1",
    "26-01-01",
    "02026-01-01",
    "12026-01-01",
    "-2026-01-01",
    "+2026-01-01",
    "2026-00-01",
    "2026-13-01",
    "2026-01-32",
    "2026-02-29",
    "1900-02-29",
    "2100-02-29",
    "0000-01-01",
    "0000-02-29",
    "2026/01/01",
    "20260101",
    " 2026-01-01",
    "2026-01-01 ",
    "2026-01-01\n",
    "2026-01-01T00:00:00Z",
    "2026-01-01/2026-02-01",
    "٢٠٢٦-٠١-٠١",
    "２０２６-01-01",
  ])("is never written %j", (text) => expect(parseDay(text)).toBeUndefined());
});

describe("an interval", () => {
  const [first, last] = [parseDay("2026-01-01") ?? 0, parseDay("2026-03-31") ?? 0];

  it("is written as documents write it", () => {
    expect(formatInterval({ from: first, to: last })).toBe("2026-01-01/2026-03-31");
    expect(formatInterval({ from: first, to: first })).toBe("2026-01-01");
    expect(formatInterval({ from: first, to: Infinity })).toBe("2026-01-01/..");
    expect(formatInterval({ from: -Infinity, to: last })).toBe("../2026-03-31");
    expect(formatInterval(ALWAYS)).toBe("../..");
  });

  it("meets another in the days of both, if there are any", () => {
    expect(intersectIntervals({ from: 1, to: 5 }, { from: 3, to: 9 })).toEqual({ from: 3, to: 5 });
    expect(intersectIntervals({ from: 1, to: 5 }, { from: 5, to: 9 })).toEqual({ from: 5, to: 5 });
    expect(intersectIntervals({ from: 1, to: 5 }, { from: 6, to: 9 })).toBeUndefined();
    expect(intersectIntervals(ALWAYS, { from: 1, to: 5 })).toEqual({ from: 1, to: 5 });
  });
});
