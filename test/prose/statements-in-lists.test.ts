import { describe, expect, it } from "vitest";
import { sayStatements } from "../support/statements.ts";

describe("lead-ins and their items", () => {
  it("gives the items of a ban their polarity, and says nothing of the lead-in", async () => {
    const text = "Do not:\n\n- share rotas\n- Posting from the till\n- Photos of guests\n";
    expect(await sayStatements(text)).toEqual([
      "prohibit: share rotas",
      "prohibit: Posting from the till",
      "prohibit: Photos of guests",
    ]);
  });

  it("reads on after a modal that ends the lead-in, with the strength of the lead-in", async () => {
    const text = "Moderators should:\n\n- Answer within a day\n- Not argue with callers\n- Never give out numbers\n";
    expect(await sayStatements(text)).toEqual([
      "require softly: Answer within a day",
      "prohibit softly: Not argue with callers",
      "prohibit: Never give out numbers",
    ]);
  });

  it("takes qualities for what a lead-in asks", async () => {
    expect(await sayStatements("Captions should be:\n\n- Short\n- Kind to guests\n")).toEqual([
      "require softly: Short",
      "require softly: Kind to guests",
    ]);
  });

  it("keeps a lead-in that is a whole rule, and the things that it names", async () => {
    expect(await sayStatements("Never post takings, including:\n\n- Daily totals\n")).toEqual([
      "prohibit: Never post takings, including:",
      "prohibit: Daily totals",
    ]);
  });

  it("lets an item speak for itself where it is a sentence", async () => {
    const text = "Staff may not use our pages to:\n\n- sell goods\n- However, a charity sale is fine.\n";
    expect(await sayStatements(text)).toEqual(["prohibit: sell goods", "permit: However, a charity sale is fine."]);
  });

  it("does not pass a whole sentence's polarity on", async () => {
    const text = "- Do not promote a shop.\n  - It's OK to name one.\n  - Be brief.\n";
    expect(await sayStatements(text)).toEqual([
      "prohibit: Do not promote a shop.",
      "permit: It's OK to name one.",
      "require: Be brief.",
    ]);
  });

  it("reads paragraphs that go on with a lead-in as its items, until one is a sentence", async () => {
    const text =
      "The pages must not be used for:\n\nGossip about guests.\n\nSelling goods.\n\nGuests are kind.\n\nParties.\n";
    expect(await sayStatements(text)).toEqual(["prohibit: Gossip about guests.", "prohibit: Selling goods."]);
  });

  it("names those who may, rather than ban them", async () => {
    expect(await sayStatements("Only these people may post:\n\n- The manager\n- Trained staff\n")).toEqual([
      "prohibit if: Only these people may post:",
    ]);
  });

  it("takes what follows a condition for its cases", async () => {
    const text = "The company may act if a post, for example:\n\n- reveals a recipe\n- shows a guest\n";
    expect(await sayStatements(text)).toEqual(["permit if organisation: The company may act if a post, for example:"]);
  });

  it("reads back to the sentence before a list of examples", async () => {
    const text = "Nobody may do anything illegal. Such acts include:\n\n- Fraud\n";
    expect(await sayStatements(text)).toEqual(["prohibit: Nobody may do anything illegal.", "prohibit: Fraud"]);
  });

  it("finds no norm in consequences, aims and steps", async () => {
    const text = [
      "Violations can lead to:",
      "",
      "- Loss of access",
      "",
      "## Our goals",
      "",
      "- Increase sales",
      "- Help guests",
      "",
      "## Posting a photo",
      "",
      "1. Log in to the page.",
      "2. Click on the photo.",
      "3. Add a caption.",
    ].join("\n");
    expect(await sayStatements(text)).toEqual([]);
  });
});

describe("headings", () => {
  it.each([
    ["## Don'ts\n\n- Recipes\n- Argue with guests\n", ["prohibit: Recipes", "prohibit: Argue with guests"]],
    ["## Prohibited uses\n\n- Gambling\n", ["prohibit: Gambling"]],
    ["## What to avoid\n\n- Slang\n", ["prohibit softly: Slang"]],
    ["## Permitted uses\n\n- Taking bookings\n", ["permit: Taking bookings"]],
    [
      "**Do:**\n\n- Name your shop\n\n**Don't:**\n\n- Name a guest\n",
      ["require: Name your shop", "prohibit: Name a guest"],
    ],
    ["## Never share passwords\n\nThey are yours.\n", ["prohibit: Never share passwords"]],
    ["**DON'T film guests**\n\nAsk them first.\n", ["prohibit: DON'T film guests", "require: Ask them first."]],
    ["## Contact us\n\n## Use of photos\n\n## Add a user\n", []],
  ])("%j", async (text, expected) => {
    expect(await sayStatements(text)).toEqual(expected);
  });
});

describe("tables", () => {
  it("reads columns of what to do and not to do", async () => {
    const text = "| Do | Don't |\n| --- | --- |\n| Name your shop | Argue with guests |\n";
    expect(await sayStatements(text)).toEqual(["require: Name your shop", "prohibit: Argue with guests"]);
  });

  it("reads states of the thing that a row names", async () => {
    const text = [
      "| App | Allowed? |",
      "| --- | --- |",
      "| Chatter | Yes |",
      "| Gossiper | No |",
      "| Screener | With approval, permitted |",
      "",
      "| App | State |",
      "| --- | --- |",
      "| Chatter | ✅ |",
      "| Gossiper | Not permitted |",
      "| Noter | unknown |",
    ].join("\n");
    expect(await sayStatements(text)).toEqual([
      "permit: Chatter | Yes",
      "prohibit: Gossiper | No",
      "permit if: Screener | With approval, permitted",
      "permit: Chatter | ✅",
      "prohibit: Gossiper | Not permitted",
    ]);
  });
});

it.each([
  [
    "- Private calls permitted\n- Vaping not allowed\n",
    ["permit: Private calls permitted", "prohibit: Vaping not allowed"],
  ],
  ["- No vaping at the till\n", ["prohibit: No vaping at the till"]],
  ["- The account does not follow guests.\n", ["prohibit: The account does not follow guests."]],
  ["We do not tolerate abuse.\n", ["prohibit: We do not tolerate abuse."]],
])("reads notes: %j", async (text, expected) => {
  expect(await sayStatements(text)).toEqual(expected);
});

it.each([
  [
    "- Don't: `@guest_of_the_day`\n- Do: `@our_shop`\n",
    ["prohibit: Don't: @guest_of_the_day", "require: Do: @our_shop"],
  ],
  ["Posts can include:\n\n- Recipes\n", ["permit: Recipes"]],
  [
    "## Publishing a menu\n\n1. Draft the menu.\n2. Obtain approval from the chef.\n",
    ["require: Draft the menu.", "require: Obtain approval from the chef."],
  ],
  ["This policy does not restrict:\n\n- Talk about pay\n", ["permit: Talk about pay"]],
  [
    "Using our network:\n\n- Is permitted in moderation\n- Must not harm others\n",
    ["permit: Is permitted in moderation", "prohibit: Must not harm others"],
  ],
  ["Do not share:\n\n- Names of guests without permission\n", ["prohibit if: Names of guests without permission"]],
])("reads lists that are told in few words: %j", async (text, expected) => {
  expect(await sayStatements(text)).toEqual(expected);
});

it("takes no consequences for bans, whatever heading they stand below", async () => {
  const text = "## Prohibited\n\nThis may result in:\n\n- Loss of access\n\n## Violations\n\n- Written warnings\n";
  expect(await sayStatements(text)).toEqual([]);
});
