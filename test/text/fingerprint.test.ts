import { describe, expect, it } from "vitest";
import { createFingerprints, fingerprint } from "../../src/text/fingerprint.ts";

describe("a fingerprint", () => {
  // Stored in baselines: these may never change.
  it.each([
    [[], "1ff249c1c321cfe3"],
    [["a"], "043c095d87bb51b0"],
    [["rule", "strategy", "tactic", "clause"], "8accc5ca8687dc28"],
    [["Ünïcode", "日本", "😀"], "a2d15f3a0a07af63"],
  ])("of %j is what it always was", (parts, expected) => expect(fingerprint(parts)).toBe(expected));

  it("is 16 hexadecimal digits", () => {
    for (let index = 0; index < 1_000; index += 1) expect(fingerprint([`${index}`])).toMatch(/^[0-9a-f]{16}$/u);
  });

  it("differs where parts, their order or their ends differ", () => {
    const all = [
      [],
      [""],
      ["", ""],
      ["ab"],
      ["a", "b"],
      ["b", "a"],
      ["a", "", "b"],
      ["ab", ""],
      ["", "ab"],
      ["A", "b"],
    ];
    expect(new Set(all.map(fingerprint)).size).toBe(all.length - 1);
    // Nothing and one empty part are one and the same text.
    expect(fingerprint([])).toBe(fingerprint([""]));
  });

  it("is another for each of 200,000 things that are much alike, in both halves", () => {
    const prints = Array.from({ length: 200_000 }, (_, index) => {
      return fingerprint(["prohibited-tool", `strategy-${index % 10}`, `tactic-${Math.floor(index / 10)}`, "clause"]);
    });
    expect(new Set(prints).size).toBe(prints.length);
    // Of so many 32-bit numbers about five pairs are equal by chance.
    for (const half of [prints.map((print) => print.slice(0, 8)), prints.map((print) => print.slice(8))]) {
      expect(new Set(half).size).toBeGreaterThan(prints.length - 60);
    }
  });

  it("has every bit set in about half of the cases", () => {
    const count = 20_000;
    const ones = Array.from({ length: 64 }, () => 0);
    for (let index = 0; index < count; index += 1) {
      const bits = BigInt(`0x${fingerprint(["rule", `tactic-${index}`])}`);
      for (let bit = 0; bit < 64; bit += 1) if (((bits >> BigInt(bit)) & 1n) === 1n) ones[bit] = (ones[bit] ?? 0) + 1;
    }
    expect(ones.filter((one) => one < count * 0.45 || one > count * 0.55)).toEqual([]);
  });
});

describe("fingerprints of a series", () => {
  it("tell those of the same parts apart, the first of which has the name that it has alone", () => {
    const nameOf = createFingerprints();
    const names = [["a"], ["b"], ["a"], ["a"]].map(nameOf);
    expect(names[0]).toBe(fingerprint(["a"]));
    expect(new Set(names).size).toBe(4);
    expect([["a"], ["a"]].map(createFingerprints())).toEqual([names[0], names[2]]);
  });
});
