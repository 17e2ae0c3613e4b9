import { describe, expect, it } from "vitest";
import { sayStatements } from "../support/statements.ts";

const CASES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    "goes on from a heading that is not finished",
    "## Cooks must not:\n\n1. Use the till\n2. Leave the door open\n",
    ["prohibit: Use the till", "prohibit: Leave the door open"],
  ],
  ["goes on from a heading without a colon", "## Do not use the oven to\n\n- dry shoes\n", ["prohibit: dry shoes"]],
  [
    "takes what a heading leaves to people for free",
    "## What cooks can do\n\n- taste the soup\n",
    ["permit: taste the soup"],
  ],
  [
    "hears which things need consent, and which do not",
    "**Photos that need consent**\n\n- Pictures of guests\n\n**Photos that don't need consent**\n\n- Pictures of soup\n",
    ["require: Pictures of guests", "permit: Pictures of soup"],
  ],
  ["takes what things may be shown", "Dishes that may be shown include the following.\n\n- Soups\n", ["permit: Soups"]],
  [
    "goes on from a heading that only orders",
    "## Don't promote\n\n- Rival bakers\n- Yourself (it's \"we\")\n\n## Do promote\n\n- Fresh bread\n",
    ["prohibit: Rival bakers", 'prohibit: Yourself (it\'s "we")', "require: Fresh bread"],
  ],
  [
    "looks back over sentences to what pointed ahead",
    "Knives may be used for the following dishes. Each dish is named in the menu below. Knives are sharp. Cooks are quick. The bread is fresh.\n\n- Carving the roast (must be checked by the chef)\n",
    ["permit: Carving the roast (must be checked by the chef)", "require: must be checked by the chef"],
  ],
  [
    "takes cases for what is asked",
    "Cooks must report the following at once:\n\n- If a knife is lost\n- Any burn\n",
    ["require if: If a knife is lost", "require: Any burn"],
  ],
  ["is as open with also as without", "They must also:\n\n- sweep the floor\n", ["require: sweep the floor"]],
  [
    "ends with its list",
    "The following are banned:\n\n1. **Credit:** Listing guests as authors or co-authors on menus.\n2. Shouting\n\nSpeak softly and with guests in mind.\n",
    [
      "prohibit: Credit: Listing guests as authors or co-authors on menus.",
      "prohibit: Shouting",
      "require: Speak softly and with guests in mind.",
    ],
  ],
  [
    "bans what an item of a ban goes on to list, and not what that lets out",
    "Cooks are not allowed to:\n\n- openly keep the following:\n  - Matches\n- sing, except when serving the following:\n  - Soup\n",
    ["prohibit: Matches", "prohibit if: sing, except when serving the following:"],
  ],
  [
    "goes on through the sections below it",
    "## Bans\n\nThe following are banned:\n\n### In the hall\n\n- Singing\n\n### Elsewhere\n\n- Whistling\n\n## Meals\n\n- Soup\n",
    ["prohibit: Singing", "prohibit: Whistling"],
  ],
  ["says by a heading of what kind its items are", "## Strictly prohibited\n\n- Singing\n", ["prohibit: Singing"]],
  [
    "hears what must be reported",
    "Cooks must report losses, including:\n\n- Broken cups\n",
    ["require: Cooks must report losses, including:", "require: Broken cups"],
  ],
  ["bans what is never done", "Cooks must:\n\n- never gazump a guest\n", ["prohibit: never gazump a guest"]],
  ["says nothing where its items ban by themselves", "Cooks must:\n\n- Never sing\n", ["prohibit: Never sing"]],
  [
    "takes those who approve for no rules",
    "No menu should be printed without the approval of one of the following:\n\n- the chef\n",
    ["prohibit softly if: No menu should be printed without the approval of one of the following:"],
  ],
  [
    "hears a rule that leaves out its verb",
    "## Requirements\n\n- Stove kept in order\n",
    ["require: Stove kept in order"],
  ],
  [
    "names what is banned with its own verbs",
    "## What not to serve\n\n- Soups that do not taste\n",
    ["prohibit: Soups that do not taste"],
  ],
  ["takes ways for no rules", "Here are some ways you can help:\n\n- bake bread\n- host a dinner\n", []],
  ["takes how something can be done for no permission", "Cooks can save a soup by:\n\n- stirring it\n", []],
  [
    "takes what may happen for no rule",
    "You should be aware that soup can be:\n\n- spilt by guests\n",
    ["require softly: You should be aware that soup can be:"],
  ],
  ["goes on after you", "Make sure you:\n\n- wash the knives\n", ["require: wash the knives"]],
  [
    "takes an address alone for no rule",
    "Cooks must read:\n\n- https://example.org/rules\n",
    ["require: Cooks must read:"],
  ],
  ["takes duties that are named", "The baker's duties include:\n\n- Feeding the oven\n", ["require: Feeding the oven"]],
  [
    "looks back over a remark in the lead-in",
    "The following are banned. This list is not complete.\n\n- tipping the cat\n",
    ["prohibit: tipping the cat"],
  ],
  [
    "goes on with a list after a remark on it",
    "Cooks are banned from:\n\n1. Smoking\n\nThis list is not exhaustive.\n\n2. Whistling at guests\n",
    ["prohibit: Smoking", "prohibit: Whistling at guests"],
  ],
  [
    "takes what is promised for rules",
    "By cooking here you agree:\n\n- to be on time;\n- to not smoke.\n",
    ["require: to be on time;", "prohibit: to not smoke."],
  ],
  ["takes no promise of the house for a rule", "We agree:\n\n- on soup\n", []],
  ["hears what posts must not be", "Posts must be:\n\n- not in bad taste\n", ["prohibit: not in bad taste"]],
  ["takes reasons for no rules", "## Why misuse is a problem\n\n- loss of trust\n", []],
  ["takes what a thing can do for no rules", "The app lets you:\n\n- order fish\n- use maps\n", []],
  ["takes aims for no rules", "Thus, this policy is designed to:\n\n- Keep the kitchen clean\n", []],
  [
    "takes help for readers for no rule",
    "For more information, read the cook book. To give feedback on this page, please write.",
    [],
  ],
];

const SENTENCES: readonly (readonly [string, readonly string[]])[] = [
  ["I understand that I must lock the door.", ["require: I understand that I must lock the door."]],
  ["I agree that I will not use the till.", ["prohibit: I agree that I will not use the till."]],
  ["Should a cook need to leave, they must tell us.", ["require if: Should a cook need to leave, they must tell us."]],
  [
    "Knives are to be used for food only and in good order.",
    ["prohibit: Knives are to be used for food only and in good order."],
  ],
  [
    "You may read, copy, or share recipes only at work.",
    ["prohibit: You may read, copy, or share recipes only at work."],
  ],
  ["This does not mean that staff need to answer.", ["permit: This does not mean that staff need to answer."]],
  ["All calls are subject to logging and review.", []],
  ["The scope of this policy is limited to the kitchen.", []],
  ["It is the policy of Old Mill to establish guidelines for cooks.", []],
  ["No changes", []],
  ["Cooks should have no expectation of privacy in the kitchen.", []],
  ["That only cooks may taste the soup.", ["prohibit if: That only cooks may taste the soup."]],
];

describe("lead-ins of all kinds", () => {
  it.each(CASES)("%s", async (_, text, said) => {
    expect(await sayStatements(text)).toEqual(said);
  });
  it.each(SENTENCES)("%s", async (text, said) => {
    expect(await sayStatements(text)).toEqual(said);
  });
});
