import { expect, it } from "vitest";
import { guessKind } from "../../src/read/guess-kind.ts";

it.each([
  ["strategies/chat-guidelines.md", "# Where we post\n", "strategy"],
  ["docs/Policies/outreach.md", "# Outreach\n", "policy"],
  ["plans/policies/a.md", "# A\n", "policy"],
  ["notes/chat-guidelines.md", "# Where we post\n", "policy"],
  ["notes/spring.md", "# Marketing plan\n\nWe must not forget the bakers.\n", "strategy"],
  ["notes/a.md", "# A\n\nYou must not shout. Never run.\n", "policy"],
  ["notes/b.md", "# B\n\nWe bake bread and tell everybody about it on LinkedIn.\n", "strategy"],
])("of %s, by its folder, its name, its title and its words", (path, text, kind) => {
  expect(guessKind({ path, text })).toBe(kind);
});
