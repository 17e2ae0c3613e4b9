import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { printJson } from "../../src/text/print-json.ts";
import { isHarmless } from "../support/harmless.ts";

const wellFormed = (text: string): string => text.replaceAll(/\p{Surrogate}/gu, "\ufffd");

describe("JSON as it is printed", () => {
  const nasty = fc.string({
    unit: fc.oneof(
      fc.constantFrom("\u001b", "\u009b", "\u007f", "\u202e", "\u2066", "\u200d", "\ufeff", "\u2028", "\r", "\n", "\t"),
      fc.constantFrom("\\", '"', "\\u", "d800", "\ud800", "\udfff", "😀", "é"),
      fc.string({ unit: "binary", maxLength: 3 }),
    ),
    maxLength: 12,
  });

  it("gives back what was put in, and holds nothing that a terminal acts upon", () => {
    fc.assert(
      fc.property(fc.dictionary(nasty, fc.array(nasty), { maxKeys: 3 }), (value) => {
        const text = printJson(value);
        expect(isHarmless(text)).toBe(true);
        expect(text.endsWith("\n")).toBe(true);
        const expected = JSON.parse(
          wellFormed(
            JSON.stringify(value).replaceAll(/\\(\\|ud[89a-f]..)/gu, (escape, half) =>
              half === "\\" ? escape : "\\ufffd",
            ),
          ),
        ) as unknown;
        expect(JSON.parse(text)).toEqual(expected);
      }),
      { numRuns: 2000, seed: 1 },
    );
  });

  it.each([
    ["a pair stays a pair", "😀", '"😀"\n'],
    ["half a character is replaced", "a\ud800b", '"a\\ufffdb"\n'],
    ["a backslash before what looks like one is none", "\\ud800", '"\\\\ud800"\n'],
    ["direction marks are escaped", "a\u202eb", '"a\\u202eb"\n'],
    ["so are C1 controls", "\u009b31m", '"\\u009b31m"\n'],
  ])("%s", (_, value, text) => {
    expect(printJson(value)).toBe(text);
  });
});
