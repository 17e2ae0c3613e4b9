import { describe, expect, it } from "vitest";
import { sayStatements } from "../support/statements.ts";

/** Forms of sentences, one a class, that readers of other houses' policies met. */
describe("how a sentence is built", () => {
  it.each([
    // The verb group, and what stands before it.
    ["There are days where you may need to sit at the till.", []],
    ["The chef is the voice of the shop and is responsible for the menu.", ["require"]],
    ["All requests by guests are to be passed to the chef.", ["require"]],
    ["Waiters should not assume that a dish is safe and should ask the chef.", ["prohibit softly", "require softly"]],
    ["Only those trained in the kitchen will have access to the knives.", ["prohibit if"]],
    ["By default, a waiter does not speak for the shop.", ["prohibit"]],
    ["At no time must a recipe be shown to guests.", ["prohibit"]],
    ["Under no circumstances should a knife be left out.", ["prohibit"]],
    ["The rule is that you must wash your hands.", ["require"]],
    ["If you cook at home, that is fine.", ["permit if"]],
    ["While a small snack is acceptable, you must not eat at the till.", ["permit", "prohibit"]],
    // Approval.
    ["Every menu must be authorised by the chef.", ["require"]],
    ["Any change of the menu is at all times subject to the chef's approval.", ["require"]],
    ["Photos of guests will require prior permission.", ["require if"]],
    // It is vital that.
    ["It is expected that waiters are kind.", ["require"]],
    ["It is vital that the shop does not tempt guests to steal.", ["prohibit"]],
    ["It is important for waiters to smile.", ["require softly"]],
    // What is told rather than ruled.
    ["The purpose of this policy is to ensure that guests are safe.", []],
    ["Usually a waiter will help you.", []],
    ["In general, you will not need to ring the bell.", []],
    ["You can do so by ringing the bell.", []],
    // Soft words.
    ["Don't hesitate to ring the bell.", ["permit softly"]],
    ["We encourage kindness at the till.", ["permit softly"]],
    ["We recommend gloves for the freezer.", ["require softly"]],
    ["Be aware that guests may listen.", ["require softly"]],
    ["You are more than welcome to use the garden.", ["permit softly"]],
    // Conditions before an order.
    ["If you are late, and you have no key, ring Ann.", ["require if"]],
    ["When guests complain, note it in the log.", ["require if"]],
    ["Close the shop in exceptional circumstances.", ["require if"]],
    // One norm in many infinitives.
    ["You must not use the till to cheat a guest; to mock, tease or bully others; or to play.", ["prohibit"]],
    ["Legal will coordinate with the chef.", ["require"]],
    ["If you bake the cake, you bear full responsibility for it.", ["require if"]],
    ["An apron is required for the tour.", []],
  ])("%s", async (text, expected) => {
    const said = await sayStatements(text);
    expect(said.map((line) => line.slice(0, line.indexOf(":")))).toEqual(expected);
  });

  it("gives each norm its part of the sentence", async () => {
    expect(await sayStatements("A joke is fine, but, for example, songs, dances, etc, would not be OK.")).toEqual([
      "permit: A joke is fine",
      "prohibit: for example, songs, dances, etc, would not be OK.",
    ]);
  });
});

describe("what stands round a sentence", () => {
  it.each([
    ["4.1.2\n: Where the till is open, guests must wait.\n", ["require if: Where the till is open, guests must wait."]],
    [
      '{% hint style="info" %}\nWe encourage all waiters to sing!\n{% endhint %}\n',
      ["permit softly: We encourage all waiters to sing!"],
    ],
    ["We share plates (like this one), and cups (ask Ann).\n", []],
    ["## How to serve\n\n- Greet each guest\n", ["require: Greet each guest"]],
    ["Put the time into:\n\n- Cleaning the hall\n", ["require: Cleaning the hall"]],
    ["Give guidance on the following:\n\n- The colour of aprons\n", ["require: Give guidance on the following:"]],
    [
      "What's allowed:\n\n- Baking cakes that you then taste, cool, and cut\n",
      ["permit: Baking cakes that you then taste, cool, and cut"],
    ],
    [
      "| | Rule |\n| --- | --- |\n| ✅ | Sing at noon |\n| ❌ | Sing at night |\n",
      ["permit: ✅ | Sing at noon", "prohibit: ❌ | Sing at night"],
    ],
    ["| Drink | State |\n| --- | --- |\n| Tea | Not required |\n", ["permit: Tea | Not required"]],
    ["## Goals\n\n- Grow:\n  - Bake more cakes\n", []],
    ["Guests may:\n\n- the small hall is theirs at noon\n", ["permit: the small hall is theirs at noon"]],
    ["| Drink | May we? |\n| --- | --- |\n| Wine | ❌ Never at work |\n", ["prohibit: Wine | ❌ Never at work"]],
  ])("%j", async (text, expected) => {
    expect(await sayStatements(text)).toEqual(expected);
  });
});
