import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createMeter } from "../../src/rule/meter.ts";
import { createMatcher } from "../../src/rule/pattern/match-pattern.ts";

function matches(pattern: string, text: string): boolean {
  const matcher = createMatcher(pattern);
  if (typeof matcher !== "function") throw new Error(matcher.fault);
  return matcher(text, createMeter(1_000_000));
}

function faultOf(pattern: string): { fault: string; at: number } {
  const matcher = createMatcher(pattern);
  if (typeof matcher === "function") throw new Error("the pattern is taken");
  return matcher;
}

/** Patterns in which all that is known stands in all that can hold it. */
const { pattern: patterns } = fc.letrec<{ pattern: string; atom: string }>((tie) => ({
  pattern: fc
    .array(fc.tuple(tie("atom"), fc.constantFrom("", "", "*", "+", "?", "{2}", "{1,3}", "{0,2}", "{2,}", "*?")), {
      minLength: 1,
      maxLength: 4,
    })
    .map((parts) => parts.map((part) => part.join("")).join("")),
  atom: fc.oneof(
    { maxDepth: 3 },
    fc.constantFrom("a", "b", "c", ".", "[ab]", "[^a]", "[a-c]", "\\d", "\\W", "\\s", "[\\w-]", "é", "\\.", "[.^-]"),
    fc.tuple(tie("pattern"), tie("pattern")).map(([left, right]) => `(${left}|${right})`),
    tie("pattern").map((inner) => `(?:^${inner})`),
    tie("pattern").map((inner) => `(${inner}$|\\b${inner})`),
  ),
}));

describe("a pattern", () => {
  it("finds what a regular expression of JavaScript finds", () => {
    const texts = fc.string({
      unit: fc.constantFrom("a", "b", "c", "A", " ", "1", ".", "-", "é", "\n", "😀"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(patterns, texts, (pattern, text) => {
        fc.pre(pattern.length < 80 && typeof createMatcher(pattern) === "function");
        expect(matches(pattern, text)).toBe(new RegExp(pattern, "u").test(text));
      }),
      { numRuns: 2000 },
    );
  });

  it("ignores case where it says so", () => {
    expect(matches("(?i)^tik ?tok$", "TikTok")).toBe(true);
    expect(matches("^tik ?tok$", "TikTok")).toBe(false);
    expect(matches("(?i)[^a]", "A")).toBe(false);
    expect(matches("(?i)É", "é")).toBe(true);
  });

  it("is found in the middle of a text, and the empty one everywhere", () => {
    expect(matches("b+c", "abbbcd")).toBe(true);
    expect(matches("", "")).toBe(true);
  });

  it.each([
    ["(", 0, /never closed/u],
    ["a)", 1, /closed that was not opened/u],
    ["[z-a]", 1, /backwards/u],
    ["[a", 0, /never closed/u],
    ["(?<!x)y", 0, /looks ahead or back/u],
    ["(a)\\1", 3, /looked up again/u],
    ["(a{1000}){1000}", 0, /more than 2000 steps/u],
    ["((){1000}){1000}", 0, /more than 2000 steps/u],
    ["a{1001}", 0, /more than 1000 times/u],
    ["a{3,2}", 0, /at least/u],
    ["a**", 2, /repeated again/u],
    ["*a", 0, /repeats nothing/u],
    ["a\\", 1, /nothing follows/u],
    ["\\p{L}", 0, /is not known/u],
    ["[\\d-z]", 1, /one character to another/u],
    ["(".repeat(60), 50, /nested deeper/u],
    ["a".repeat(1001), 0, /at most 1000/u],
  ])("%.40s is refused at %i", (pattern, at, fault) => {
    expect(faultOf(pattern)).toEqual({ at, fault: expect.stringMatching(fault) as string });
  });

  it.each(["^(a+)+$", "^(a|a)*$", "a*a*a*a*a*a*b", "(.*)*x", "^([a-zA-Z0-9])(([\\-.]|[_]+)?([a-zA-Z0-9]+))*(@)$"])(
    "%s costs in proportion to the text, where backtracking would not end",
    (pattern) => {
      const matcher = createMatcher(pattern);
      if (typeof matcher !== "function") throw new Error(matcher.fault);
      const costOf = (length: number): number => {
        let spent = 0;
        const meter = { spend: (steps: number) => (spent += steps) > 0, isSpent: false };
        expect(matcher(`${"a".repeat(length)}!`, meter)).toBe(false);
        return spent;
      };
      expect(costOf(20_000) / costOf(2000)).toBeLessThan(11);
    },
  );

  it("is given up when nothing more may be spent", () => {
    const meter = createMeter(50);
    const matcher = createMatcher("a+b");
    if (typeof matcher !== "function") throw new Error(matcher.fault);
    expect(matcher(`${"a".repeat(1000)}b`, meter)).toBe(false);
    expect(meter.isSpent).toBe(true);
  });
});
