import { describe, expect, it } from "vitest";
import { splitSentences } from "../../src/prose/sentence/split-sentences.ts";
import { tokenise } from "../../src/prose/sentence/token.ts";
import { readPassages, sayStatements } from "../support/statements.ts";

function split(text: string): string[] {
  return splitSentences({ text, wholes: [] }).map(({ start, end }) => text.slice(start, end));
}

describe("splitSentences", () => {
  it.each([
    ["Ask first. Then post.", ["Ask first.", "Then post."]],
    ["Ask Dr. Jones, i.e. the lead, e.g. by phone, first.", ["Ask Dr. Jones, i.e. the lead, e.g. by phone, first."]],
    ["Bring pens, etc. Please sign in.", ["Bring pens, etc.", "Please sign in."]],
    ["The rules of Acme Inc. and the U.S. Congress apply.", ["The rules of Acme Inc. and the U.S. Congress apply."]],
    ["Ask legal.Please wait.", ["Ask legal.", "Please wait."]],
    ["See example.com or Node.js first.", ["See example.com or Node.js first."]],
    ["It costs 2.5 pounds. we pay.", ["It costs 2.5 pounds.", "we pay."]],
    ["1. Ask first.", ["Ask first."]],
    ["He said “no.” We left.", ["He said “no.”", "We left."]],
    ["Is it public? Ask!", ["Is it public?", "Ask!"]],
    ["One line\nanother line", ["One line\nanother line"]],
    ["First rule:\nAsk first", ["First rule:", "Ask first"]],
    ["", []],
  ])("%j", (text, expected) => {
    expect(split(text)).toEqual(expected);
  });

  it("does not look into inline code", () => {
    const text = "Run a.B now. Done.";
    expect(splitSentences({ text, wholes: [{ start: 4, end: 7 }] })).toHaveLength(2);
  });
});

describe("tokenise", () => {
  it.each([
    ["don't can't won't", ["do", "not", "can", "not", "will", "not"]],
    ["It’s the shop’s", ["it", "is", "the", "shop's"]],
    ["e-mail and/or example.com.", ["e-mail", "and/or", "example.com", "."]],
    ["#chat, @name!", ["#chat", ",", "@name", "!"]],
    ["ΑΒ über 日本", ["αβ", "über", "日本"]],
  ])("%s", (text, expected) => {
    const tokens = tokenise(text, { start: 0, end: text.length });
    expect(tokens.map(({ word }) => word)).toEqual(expected);
    for (const { start, end } of tokens) expect(text.slice(start, end)).not.toBe("");
  });
});

it("places statements across hard wraps, emphasis, links and entities", async () => {
  const text = "You must\nname your *own* [shop](https://example.com) &amp; town. Guests\nmay book.\n";
  expect(await sayStatements(text)).toEqual([
    "require: You must name your own shop & town.",
    "permit: Guests may book.",
  ]);
});

it("is linear in hostile text", async () => {
  for (const part of [
    "if you may only not ",
    "no , ",
    "only a and must ",
    "please , also , ",
    "(",
    "that you must which ",
  ]) {
    const [passage] = await readPassages(part.repeat(20_000));
    expect(passage).toBeDefined();
    await sayStatements(part.repeat(20_000));
  }
}, 30_000);
