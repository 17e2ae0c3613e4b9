import { describe, expect, it } from "vitest";
import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import { findDisguise, findMixture, writeCodePoints } from "../../src/taxonomy/disguise.ts";
import { resolveConcept } from "../../src/taxonomy/facet-taxonomy.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";

const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);

/** What is odd about a name of a tool; undefined where it is none. */
function oddOf(text: string): string | undefined {
  const tools = taxonomies.get("tool");
  const concept = tools === undefined ? undefined : resolveConcept(tools, text);
  return concept === undefined ? undefined : `${concept.id}: ${writeCodePoints(findDisguise(text, concept))}`;
}

describe("a disguised name", () => {
  it.each([
    ["F\u0430cebook", "U+0430"],
    ["Faceb\u03bf\u03bfk", "U+03BF"],
    ["\uff26\uff41\uff43\uff45\uff42\uff4f\uff4f\uff4b", "U+FF26, U+FF41, U+FF43, U+FF45, U+FF42 and more"],
    ["\u{1d405}acebook", "U+1D405"],
    ["Faceboo\u212a", "U+212A"],
    ["Face\u00adbook", "U+00AD"],
    ["Face\u200bbook", "U+200B"],
    ["Face\u200dbook", "U+200D"],
    ["Face\u200ebook", "U+200E"],
    ["Face\ufe0fbook", "U+FE0F"],
    ["Face\u{e0061}book", "U+E0061"],
    ["Fa\u0336cebook", "U+0336"],
    ["\u24bbacebook", "U+24BB"],
  ])("is found, and its characters are named: %j", (text, codes) => {
    expect(oddOf(text)).toBe(`facebook: ${codes}`);
  });

  it.each([
    "Facebook",
    "facebook",
    "FACEBOOK",
    "Face book",
    "face-book",
    "Face\u00a0book",
    "Fac\u00e9book",
    "Face\u2011book",
  ])("is none where people write it so: %j", (text) => expect(oddOf(text)).toBe("facebook: "));

  it("is none in a script in which joiners are spelling, or where its own name is written so", () => {
    const concept = { ...taxonomies.get("tool")?.concepts[1], id: "x", aliases: [], formerly: [], domains: [] };
    const named = (label: string) => ({ ...concept, label }) as Parameters<typeof findDisguise>[1];
    expect(
      findDisguise(
        "\u0646\u0631\u0645\u200c\u0627\u0641\u0632\u0627\u0631",
        named("\u0646\u0631\u0645\u0627\u0641\u0632\u0627\u0631"),
      ),
    ).toEqual([]);
    expect(
      findDisguise(
        "\u0422\u0435\u043b\u0435\u0433\u0440\u0430\u043c",
        named("\u0422\u0435\u043b\u0435\u0433\u0440\u0430\u043c"),
      ),
    ).toEqual([]);
    expect(findDisguise("\u{1f469}\u200d\u{1f4bb} chat", named("\u{1f469}\u{1f4bb} chat"))).toEqual([]);
  });
});

describe("a word of two scripts", () => {
  it.each([
    ["H\u0430us", ["\u0430"]],
    ["\u0422\u0435\u043b\u0435\u0433\u0440\u0430\u043c", []],
    ["\u039f\u03bc\u03ac\u03b4\u03b1 LinkedIn", []],
    ["LinkedIn \u043f\u043e\u0441\u0442", []],
    ["Caf\u00e9 \u7ffb\u8a33", []],
  ])("%j mixes %j", (text, chars) => {
    expect(findMixture(text)).toEqual(chars);
  });
});
