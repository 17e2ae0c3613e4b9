import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Lexer } from "yaml";
import { findYamlComments } from "../../src/read/suppressions/yaml-comments.ts";
import { wholeSource } from "../../src/read/syntax/excerpt.ts";
import { readNode } from "../../src/read/syntax/read-data.ts";
import { freshSeed } from "../judge/fresh.ts";
import { damage, writeAnyYaml } from "../support/yaml-pen.ts";

/** Where the library sees comments, by the offset of their sign. */
function commentsByLibrary(text: string): number[] {
  const found: number[] = [];
  let at = 0;
  let isText = false;
  for (const token of new Lexer().lex(text)) {
    // The library's own marks take up no room; after one of them comes a text.
    const isMark = token === "\u0002" || token === "\u0018" || token === "\u001f";
    if (!isMark && !isText && token.startsWith("#")) found.push(at);
    isText = token === "\u001f";
    if (!isMark) at += token.length;
  }
  return found;
}

async function commentsByUs(text: string): Promise<number[] | undefined> {
  const excerpt = wholeSource({ path: "a.yaml", text });
  const { value } = await readNode(excerpt);
  return value === undefined ? undefined : findYamlComments(excerpt, value).map(({ span }) => span.start - 1);
}

/** Behind a comma or a bracket the library sees a comment without a space before it; for us it needs one. */
const isPlain = (text: string) => (at: number) => at === 0 || /[ \t\r\n]/u.test(text.charAt(at - 1));

async function expectSame(text: string): Promise<number> {
  const ours = await commentsByUs(text);
  if (ours === undefined) return 0;
  expect({ text, found: ours }).toEqual({ text, found: commentsByLibrary(text).filter(isPlain(text)) });
  return ours.length;
}

const TRAPS: Readonly<Record<string, string>> = {
  "in quotes": `a: "x # y" # c\nb: 'x # y # z' # c\n`,
  "in several lines of quotes": 'a: "x\n  # y\n  z" # c\nb: 1\n',
  "in a block of text, with a comment on its first line":
    "a: | # c\n  # text\n  text\n# c\nb: >-\n  # text\n\n # c?\nc: 1\n",
  "in a plain text, without a space": "a: x#y\nb: x #c\nc: #c\n  x\n",
  "in a list in brackets": "a: [x, # c\n  'y # z', # c\n  z # c\n ] # c\n",
  "in keys": `"a # b": 1 # c\n'x # y': # c\n  z: 1\n`,
  "between and behind all": "# c\n\n  # c\na:\n# c\n  - b # c\n  # c\n  - c: 1\n    # c\n# c",
  "with CRLF": "# c\r\na: 'x # y' # c\r\nb: |\r\n  # text\r\n# c\r\n",
  "with other signs of Unicode": "a: \u2028# text\nb: é # c\nc: '\u00a0# x' # c\u2029# d\n",
  "of another comment": "a: 1 # c # d # e\n",
  "behind an anchor": "a: &x 1 # c\nb: *x # c\n",
};

describe("a sign that may begin a comment", () => {
  it.each(Object.entries(TRAPS))("is seen as the library sees it: %s", async (_, text) => {
    expect(await expectSame(text)).toBeGreaterThan(0);
  });

  it("is seen as the library sees it in any text that can be read", async () => {
    let count = 0;
    const numbers = fc.array(fc.nat(200), { minLength: 20, maxLength: 80 });
    await fc.assert(
      fc.asyncProperty(numbers, fc.array(fc.nat(400), { maxLength: 9 }), numbers, async (style, slips, hashes) => {
        let text = damage(writeAnyYaml(style), slips);
        for (const at of hashes.slice(0, 12)) {
          const where = (at * 7) % (text.length + 1);
          text = `${text.slice(0, where)}${[" #", "\n# ", "# ", " # x\n"][at % 4]}${text.slice(where)}`;
        }
        count += await expectSame(text);
      }),
      { seed: freshSeed, numRuns: 1500 },
    );
    expect(count).toBeGreaterThan(200);
  });
});
