import { describe, expect, it } from "vitest";
import { sayStatements } from "../support/statements.ts";

async function kindsOf(text: string): Promise<string[]> {
  return (await sayStatements(text)).map((said) => said.slice(0, said.indexOf(":")));
}

describe("what is asked, allowed or only told", () => {
  it.each([
    // Strength.
    ["Waiters are to log each order.", ["require"]],
    ["Do your best to greet each guest.", ["require softly"]],
    ["We ask that you wash your hands.", ["require softly"]],
    // What people are given, and what they make by will.
    ["Cooks may be granted access to the cellar.", ["permit"]],
    ["A cook may be removed by the owner.", ["permit organisation"]],
    ["Waiters shall have access to the cellar.", ["permit"]],
    ["You can make a copy of the menu.", ["permit"]],
    ["You can make a mistake with salt.", []],
    ["Short menus are pre-approved.", ["permit"]],
    ["Long menus must be pre-approved by the chef.", ["require"]],
    ["The garden is also open for anyone to book.", ["permit"]],
    ["Comments can mention the chef.", ["permit"]],
    ["Orders must be granted by the chef.", ["require"]],
    ["Each menu must have been read by the chef.", ["require"]],
    ["It must have been late.", []],
    // Facts that sound like permissions, and orders that only tell.
    ["You can read more in the cellar book.", []],
    ["That's okay!", []],
    ["Keys are granted weekly.", []],
    ["Sometimes, photos can be used for the menu.", []],
    ["This can be used to sort plates.", []],
    ["What counts is whether you know it, can explain it, and like it.", []],
    ["Waiters will endeavor to answer each call.", ["require softly"]],
    ["Remember that guests are people.", []],
    ["Not every soup needs to be hot.", []],
    ["We want your recipes.", []],
    ["This holds everywhere (including the bar, support desk, the garden).", []],
    ["Soup is likely to be one of ours.", []],
    // Limits and bans in other words.
    ["Serve at most one dessert.", ["prohibit"]],
    ["It is expected that the ovens will not be used at night.", ["prohibit"]],
    ["This includes not wearing our apron as a costume.", ["prohibit"]],
    ["Hiding when serving guests is frowned upon.", ["prohibit softly if"]],
    ["You may read, copy or share recipes only at work.", ["prohibit"]],
    // More duties.
    ["Clean hands are a prerequisite for work.", ["require"]],
    ["We expect all dishes to comply with our rules.", ["require"]],
    ["The use of gloves is required for cooks.", ["require"]],
    ["Always attribute.", ["require"]],
    ["If you find a recipe you think should not be public, hide it.", ["require if"]],
    ["If you burn your hand, notice smoke, or fear a fire, please tell Ann.", ["require softly if"]],
  ])("%s", async (text, said) => {
    expect(await kindsOf(text)).toEqual(said);
  });
});

describe("conditions", () => {
  it.each([
    ["Cooks must wash before serving.", ["require if"]],
    ["Prior to serving, cooks must wash.", ["require if"]],
    ["Use gas where this is available.", ["require if"]],
    ["Do not drink while working.", ["prohibit if"]],
    ["For late orders, please ring twice.", ["require softly if"]],
    ["For example, cooks must wash.", ["require"]],
    ["Wine is prohibited, with limited exceptions.", ["prohibit if"]],
    ["Do not serve wine (this does not apply to cider).", ["prohibit if"]],
    ["Employees who serve at night must wear white.", ["require if"]],
    ["Any dish that is cold must be thrown away.", ["require if"]],
    ["Lock the till after 5 minutes.", ["require if"]],
    ["Avoid salt where the soup has some.", ["prohibit softly if"]],
    // Not so.
    ["Any dish that may smell must be thrown away.", ["require"]],
    ["Clean the oven at least once a week.", ["require"]],
    ["Report dishes provided by guests.", ["require"]],
    ["Providing keys to guests is prohibited.", ["prohibit"]],
    ["Wash daily (if not more often).", ["require"]],
    ["Be careful with knives, particularly if they are new.", ["require"]],
    ["Use the oven only for bread.", ["prohibit"]],
  ])("%s", async (text, said) => {
    expect(await kindsOf(text)).toEqual(said);
  });
});

describe("what stands above and below", () => {
  it("hears promises as rules where readers speak of themselves", async () => {
    expect(
      await kindsOf("I will wash.\n\n## If I break a plate, I report it\n\nI am careful with knives. I know Ann.\n"),
    ).toEqual(["require", "require if", "require"]);
    expect(await kindsOf("I report every plate.")).toEqual([]);
  });

  it("softens bare orders below a lead-in that asks softly", async () => {
    const text = "Cooks should:\n\n- Taste the soup. Add salt. Never add sugar.\n- Be clean\n  - Wear an apron\n";
    expect(await kindsOf(text)).toEqual([
      "require softly",
      "require softly",
      "prohibit",
      "require softly",
      "require softly",
    ]);
  });

  it("reads headings with should softly", async () => {
    expect(await kindsOf("# What you should not do\n\n- Shout\n")).toEqual(["prohibit softly"]);
  });

  it("takes no definition, caption or address for an item of a lead-in", async () => {
    expect(await kindsOf("Waiters will maintain the following:\n\n- acme/menus: a list of menus\n")).toEqual([
      "require",
    ]);
    expect(await kindsOf("Menus should have this form:\n\n```\nx\n```\n\nExample:\n")).toEqual(["require softly"]);
    expect(await kindsOf("If a reporter calls, please contact:\n\n- Ann Lee\n- 555 1234\n")).toEqual([
      "require softly if",
    ]);
    expect(await kindsOf("Contact with guests:\n")).toEqual([]);
    expect(await kindsOf("Only buy wine that is:\n\n- From the valley\n")).toEqual(["prohibit if"]);
  });

  it("goes on with the paragraph before in a list of what is included", async () => {
    expect(await kindsOf("Cooks may not talk about guests.\n\nThis includes:\n\n- Their names\n")).toEqual([
      "prohibit",
      "prohibit",
    ]);
  });

  it("takes headings that order for rules where others forbid", async () => {
    expect(await kindsOf("## Do not shout\n\n## Wash your hands\n\n### Keep it tidy\n")).toEqual([
      "prohibit",
      "require",
    ]);
    expect(await kindsOf("## Wash your hands\n")).toEqual([]);
  });

  it("takes the steps of a task for no rules", async () => {
    expect(await kindsOf("## How to publish a menu\n\n- Pick a short name\n- Add the file\n")).toEqual([]);
  });
});
