import { describe, expect, it } from "vitest";
import { findNearest, suggestNearest } from "../../src/text/nearest.ts";

const names = ["tiktok", "instagram", "whatsapp", "whatsapp-business", "slack", "x"];

describe("the nearest names", () => {
  it.each([
    ["one letter too many", "tikktok", ["tiktok"]],
    ["one letter too few", "tiktk", ["tiktok"]],
    ["another letter", "tikdok", ["tiktok"]],
    ["two letters exchanged", "itktok", ["tiktok"]],
    ["two letters exchanged in a short name", "salck", ["slack"]],
    ["another case", "SLACK", ["slack"]],
    ["its beginning", "insta", ["instagram"]],
    ["a beginning of two", "what", ["whatsapp", "whatsapp-business"]],
    ["itself", "slack", ["slack"]],
  ])("are found for %s", (_, text, expected) => expect(findNearest(text, names)).toEqual(expected));

  it.each([
    ["nothing", ""],
    ["something else", "newsletter"],
    ["a beginning of three letters", "wha"],
    ["more than a third changed", "tabcok"],
    ["a text longer than any name", "tiktok ".repeat(20)],
  ])("are none for %s", (_, text) => expect(findNearest(text, names)).toEqual([]));

  it("count an exchange of two letters as one change", () => {
    // Of three letters one may change: as two changes, the exchange would be too much.
    expect(findNearest("acb", ["abc"])).toEqual(["abc"]);
    expect(findNearest("cba", ["abc"])).toEqual([]);
  });

  it("come nearest first, then by name, each once, and no more than asked for", () => {
    const candidates = ["abcdefgh", "abcdefgx", "abcdefxx", "abcdefgy", "abcdefgy"];
    expect(findNearest("abcdefgh", candidates)).toEqual(["abcdefgh", "abcdefgx", "abcdefgy"]);
    expect(findNearest("abcdefgh", candidates.toReversed(), 10)).toEqual([
      "abcdefgh",
      "abcdefgx",
      "abcdefgy",
      "abcdefxx",
    ]);
  });

  it("are put as a question", () => {
    expect(suggestNearest("tiktk", names)).toBe('Did you mean "tiktok"?');
    expect(suggestNearest("what", names)).toBe('Did you mean "whatsapp" or "whatsapp-business"?');
    expect(suggestNearest("abcd", ["abcd1", "abcd2", "abcd3", "abcd4"])).toBe(
      'Did you mean "abcd1", "abcd2" or "abcd3"?',
    );
    expect(suggestNearest("newsletter", names)).toBeUndefined();
  });
});
