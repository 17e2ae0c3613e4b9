import { describe, it } from "vitest";
import { expectProportion } from "../support/growth.ts";
import { lintTexts } from "../support/workspace.ts";

// Sentences are understood in the main thread, where no deadline stops it: so what they cost must grow as the text does.
const many = (part: string) => (size: number) => part.repeat(Math.ceil(size / part.length));
const counted = (part: (index: number) => string) => (size: number) => {
  let text = "";
  for (let index = 0; text.length < size; index += 1) text += part(index);
  return text;
};

const RULES =
  "You must not share prices on TikTok without the approval of legal. Use LinkedIn, except at night. Avoid naming customers unless they agree. ";

const TEXTS: Readonly<Record<string, (size: number) => string>> = {
  "one paragraph of the same sentences": many(RULES),
  "one sentence": many(RULES.replaceAll(".", ",").toLowerCase()),
  "one word": many("a"),
  "one sentence of exceptions": (size) => `Never post on TikTok ${many("unless legal approves ")(size)}`,
  "one sentence of reasons": (size) => `Ask legal ${many("because of the law, with the approval of legal, ")(size)}`,
  "one list of tools": (size) => `Never use ${many("TikTok, Facebook, ")(size)}and WhatsApp.`,
  "modal verbs": many("must not "),
  "quotes that never close": many('"TikTok '),
  "items under one lead-in": (size) =>
    `You must not:\n\n${counted((index) => `- post clip ${index} on TikTok\n`)(size)}`,
  "the same item": (size) => `You must not:\n\n${many("- use TikTok\n")(size)}`,
  "items in items": (size) => `Never:\n\n${counted((index) => `${" ".repeat(2 * (index % 12))}- use TikTok\n`)(size)}`,
  "small tables": many("|Tool|Allowed|\n|-|-|\n|TikTok|no|\n\n"),
  "rows of one table": (size) => `|What|Who|\n|-|-|\n${many("|Never use TikTok|all|\n")(size)}`,
  "headings that are rules": counted((index) => `## No TikTok ${index}\n\n`),
  "approvals without an approver": many("approved by "),
  "nothing but only": many("Only marketing may not only "),
};

const CLAUSE = "kind: policy\nid: p\nclauses:\n  - {id: a, prohibit: {tool: TikTok}}\n";
const TACTIC = "kind: strategy\nid: s\ntactics:\n  - {id: a, title: A, tool: TikTok}\n";

describe("prose is judged in a time that grows as it does, be it", { timeout: 120_000 }, () => {
  it.each(Object.entries(TEXTS))("a policy that is %s", (_, write) =>
    expectProportion((size) =>
      lintTexts({ policies: { "p.md": `# Rules\n\n${write(size)}\n` }, strategies: { "s.yaml": TACTIC } }),
    ),
  );

  it.each(Object.entries(TEXTS))("a plan that is %s", (_, write) =>
    expectProportion((size) =>
      lintTexts({ policies: { "p.yaml": CLAUSE }, strategies: { "s.md": `# Plan\n\n${write(size)}\n` } }),
    ),
  );
});
