import { describe, expect, it } from "vitest";
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

/** Of processor time; what grows with the square of its length takes minutes. */
const MOST_SECONDS = 8;

async function expectSoon(policy: [string, string], strategy: [string, string]): Promise<void> {
  const before = process.cpuUsage();
  await lintTexts({ policies: Object.fromEntries([policy]), strategies: Object.fromEntries([strategy]) });
  const { user, system } = process.cpuUsage(before);
  expect((user + system) / 1e6).toBeLessThan(MOST_SECONDS);
}

describe("a quarter of a megabyte of prose is judged soon, be it", () => {
  it.each(Object.entries(TEXTS))(
    "a policy that is %s",
    async (_, write) => {
      await expectSoon(["p.md", `# Rules\n\n${write(250_000)}\n`], ["s.yaml", TACTIC]);
    },
    60_000,
  );

  it.each(Object.entries(TEXTS))(
    "a plan that is %s",
    async (_, write) => {
      await expectSoon(["p.yaml", CLAUSE], ["s.md", `# Plan\n\n${write(250_000)}\n`]);
    },
    60_000,
  );
});
