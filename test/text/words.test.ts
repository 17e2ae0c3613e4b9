import { describe, expect, it } from "vitest";
import { parseDay } from "../../src/model/day.ts";
import { countWords, joinSome, joinWords } from "../../src/text/list-words.ts";
import { describeDays } from "../../src/text/norm-words.ts";

const day = (text: string): number => parseDay(text) ?? Number.NaN;

describe("days in words", () => {
  it.each([
    ["2026-10-01", "2026-10-29", "from 2026-10-01 to 2026-10-29"],
    ["2026-10-01", "2026-10-01", "on 2026-10-01"],
    ["2026-10-01", undefined, "from 2026-10-01 on"],
    [undefined, "2026-10-29", "until 2026-10-29"],
    [undefined, undefined, "at all times"],
    ["0001-01-01", "9999-12-31", "from 0001-01-01 to 9999-12-31"],
  ])("from %s to %s", (from, to, expected) => {
    const interval = {
      from: from === undefined ? -Infinity : day(from),
      to: to === undefined ? Infinity : day(to),
    };
    expect(describeDays(interval)).toBe(expected);
  });
});

describe("lists in words", () => {
  it("are joined", () => {
    expect(joinWords([])).toBe("");
    expect(joinWords(["a"])).toBe("a");
    expect(joinWords(["a", "b"])).toBe("a and b");
    expect(joinWords(["a", "b", "c"])).toBe("a, b and c");
    expect(joinWords(["a", "b", "c"], "or")).toBe("a, b or c");
    expect(joinWords(["a", ""])).toBe("a and ");
  });

  it("are cut, and say so", () => {
    expect(joinSome(["a", "b"], 2)).toBe("a and b");
    expect(joinSome(["a", "b", "c"], 2)).toBe("a, b and 1 more");
    expect(joinSome(["a", "b", "c", "d"], 1)).toBe("a and 3 more");
  });

  it("are counted", () => {
    expect(countWords(0, "finding")).toBe("0 findings");
    expect(countWords(1, "finding")).toBe("1 finding");
    expect(countWords(2, "finding")).toBe("2 findings");
    expect(countWords(2, "policy", "policies")).toBe("2 policies");
    expect(countWords(1, "policy", "policies")).toBe("1 policy");
  });
});
