import { describe, expect, it } from "vitest";
import { firstOf } from "../../src/rule/first-of.ts";
import { expectProportion } from "../support/growth.ts";

const seed = ["seed * comments"];

describe("the first of a list of words in a text", () => {
  it("is a whole word, in whichever case, and given as the list writes it", () => {
    expect(firstOf("A Tasteful post", ["taste", "tasteful"])).toBe("tasteful");
  });

  it("can be a phrase with a gap of some words, and is then given as the text says it", () => {
    expect(firstOf("Colleagues Seed the first comments.", seed)).toBe("Seed the first comments");
    expect(firstOf("We seed comments", seed)).toBe("seed comments");
    expect(firstOf("Potatoes are our seed. We seed two comments", seed)).toBe("seed two comments");
  });

  it("is no phrase whose parts stand in two sentences, or far apart", () => {
    expect(firstOf("We sow seed. Then comments come", seed)).toBe("");
    expect(firstOf("Seed a lawn with all that our many comments say", seed)).toBe("");
  });

  it("takes a time that grows with the text alone, whatever the phrase", { timeout: 60_000 }, async () => {
    await expectProportion((size) => firstOf("a ".repeat(size), ["a * a * a * b"]));
    expect(firstOf("a ".repeat(200_000), ["a * a * a * b"])).toBe("");
  });
});
