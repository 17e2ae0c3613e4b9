import { expect, it } from "vitest";
import { locateInline } from "../../src/text/inline-text.ts";
import { readPassages, sayStatements } from "../support/statements.ts";

const TEXT = [
  "Staff must not:",
  "",
  "<ul>",
  "  <li>post <b>photos</b> of guests &amp; friends</li>",
  "  <li>argue",
  "    with guests</li>",
  "</ul>",
  "",
  "<h2>Don'ts</h2>",
  "<!-- <li>nothing</li> --><ol><li>Recipes</li></ol>",
  "<script>must()</script>",
  "<p>You must ask first.</p>",
].join("\n");

it("reads the lists of HTML as those of Markdown", async () => {
  expect((await sayStatements(TEXT)).map((line) => line.replaceAll(/ +/gu, " "))).toEqual([
    "prohibit: post photos of guests & friends",
    "prohibit: argue with guests",
    "prohibit: Recipes",
    "require: You must ask first.",
  ]);
});

it("knows where each part stands", async () => {
  const item = (await readPassages(TEXT)).find(({ inline }) => inline.text.startsWith("post"));
  expect(item?.lead?.inline.text).toBe("Staff must not:");
  const { span } = locateInline((item as NonNullable<typeof item>).inline, 0, item?.inline.text.length ?? 0);
  expect(TEXT.slice(span.start, span.end)).toBe("post <b>photos</b> of guests &amp; friends");
});
