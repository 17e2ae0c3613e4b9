import { describe, expect, it } from "vitest";
import { sayStatements } from "../support/statements.ts";

async function kindsOf(text: string): Promise<string[]> {
  return (await sayStatements(text)).map((said) => said.slice(0, said.indexOf(":")));
}

/** More forms of sentences, one a class. */
describe("sentences that say a norm in other words", () => {
  it.each([
    // What is asked is to leave something.
    ["We ask that guests do not film the kitchen.", ["prohibit softly"]],
    ["We ask guests not to film the kitchen.", ["prohibit softly"]],
    ["Waiters agree not to share recipes.", ["prohibit"]],
    ["Waiters are advised against perfume.", ["prohibit softly"]],
    // Whose choice it is.
    ["It is up to each waiter to count the till.", ["require"]],
    ["It is up to you.", ["permit"]],
    ["It is up to each waiter to decide what to wear.", ["permit"]],
    // Rules that hold for a thing.
    ["All recipes are subject to the code of conduct.", ["require"]],
    ["The oven is subject to change.", []],
    ["Perfume is inconsistent with the rules of the kitchen.", ["prohibit"]],
    // Classes of things.
    ["Prohibited behaviour includes shouting at guests.", ["prohibit"]],
    ["Our knives are for kitchen use only.", ["prohibit"]],
    ["The cellar is only for waiters.", ["prohibit"]],
    ["Our knives are for cooks.", []],
    // "That" points at a thing after a preposition.
    ["If the shop lends you a recipe, copying of that recipe is prohibited.", ["prohibit if"]],
    // Noted clauses and joined subjects.
    ["Note that waiters may keep their tips.", ["permit"]],
    ["Kitchen staff and visiting cooks can borrow any knife.", ["permit"]],
    ["Photos may be used for the menu, but not for posters.", ["permit", "prohibit"]],
    ["Requests made by phone are not accepted.", ["prohibit"]],
    ["Similarly, if a guest faints, call a doctor.", ["require if"]],
    // Who has to ask first, and who alone may.
    ["Cooks must be authorised to enter the cellar.", ["require"]],
    ["Only those asked to do so by the chef will have access to the cellar.", ["prohibit if"]],
    ["No menu will be made public without approval of the chef.", ["prohibit if"]],
    // Duties and freedoms in more words.
    ["The guest agrees to report breakages.", ["require"]],
    ["It is expected for cooks in the house to help the waiters.", ["require"]],
    ["If you borrow a knife, it remains your responsibility to clean it.", ["require if"]],
    ["A cook shall have the freedom, within reason, to choose the soup.", ["permit"]],
    ["Old Mill encourages you to name any concern.", ["permit softly"]],
    // Bans that turn their words about.
    ["At no point should cooks shout at a guest.", ["prohibit"]],
    ["Cooks should not shout. Nor should they whistle.", ["prohibit softly", "prohibit softly"]],
    ["Singing must not be loud, nor should it be long.", ["prohibit", "prohibit softly"]],
    ["It must be neither sung nor whistled.", ["prohibit"]],
    ["Cooks should only be allowed to watch.", ["prohibit softly"]],
    ["The house has a cellar but no garden.", []],
    // What a clause within the sentence says is no norm of its own.
    ["You need the chef's approval before you can leave the kitchen.", ["require if"]],
    ["The chef can and should stop the singing.", ["require softly"]],
    ["We permit the private use of the stove.", ["permit"]],
    ["Next review date: March 2027", []],
    ["Exercise caution when opening a pot.", ["require if"]],
    ["❌ **Singing** - hum it at home\n❌ Whistling", ["prohibit", "prohibit"]],
    // Notes that leave out their verb.
    ["Singing: Permitted with consent of the guests.", ["permit if"]],
    ["Whistling: Not allowed in the hall.", ["prohibit"]],
    ["Permitted dishes are on the menu.", []],
    ["No label required.", ["permit"]],
    ["No photos allowed.", ["prohibit"]],
    ["## Which knives are allowed\n\nThe chef knows.", []],
    // Reminders of facts, and what is merely so.
    ["Keep in mind that you are a guest and will be seen as one.", []],
    ["Remember you are not the chef.", []],
    ["Always keep in mind the house rules.", ["require"]],
    ["Chairs are not unlimited.", []],
    ["Chat rooms are loud.", []],
    ["Chat rooms -- loud and full of strangers.", []],
    ["Quoting a recipe is less helpful than linking to books, like source books.", []],
  ])("%s", async (text, said) => {
    expect(await kindsOf(text)).toEqual(said);
  });
});

describe("tables of requirements", () => {
  it("take each row below Requirement and Standard for a rule", async () => {
    const text = "| Requirement | Standard |\n|---|---|\n| Apron | Clean |\n| Knives | Cooks only |\n";
    expect(await kindsOf(text)).toEqual(["require", "prohibit if"]);
  });

  it("say once what two columns say alike", async () => {
    const text = "| Room | At work | After work |\n|---|---|---|\n| Garden | ✅ Permitted | ✅ Permitted |\n";
    expect(await kindsOf(text)).toEqual(["permit"]);
  });

  it("join what is permitted with what is asked for it", async () => {
    const text = "| Tool | Permitted use | Requirements |\n|---|---|---|\n| Knife | Fruit | Gloves |\n";
    expect(await kindsOf(text)).toEqual(["permit if"]);
  });

  it("say nothing below other headings", async () => {
    expect(await kindsOf("| Dish | Price |\n|---|---|\n| Soup | Four |\n")).toEqual([]);
  });
});

describe("items below a lead-in", () => {
  it("are barred where a clause of the lead-in bars them", async () => {
    expect(await kindsOf("Here is a list of what should not be cooked:\n\n- Snails\n- Frogs\n")).toEqual([
      "prohibit softly",
      "prohibit softly",
    ]);
  });

  it("are asked below requirements where they leave out their verb", async () => {
    expect(await kindsOf("# Kitchen requirements\n\n- Fridges locked\n- Some soup\n")).toEqual(["require"]);
  });
});
