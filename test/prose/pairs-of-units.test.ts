import { describe, expect, it } from "vitest";
import { tokenise } from "../../src/prose/sentence/token.ts";

describe("a part of a text that ends within a pair of units", () => {
  it("is taken apart once, whatever it is cut from", () => {
    const text = "\u{1f600}\u{1f601} \u{20000}\u{20001}";
    for (let start = 0; start < text.length; start += 1)
      for (let end = start + 1; end <= text.length; end += 1)
        expect(tokenise(text, { start, end }).length).toBeLessThanOrEqual(end - start + 1);
  });
});
