import { describe, expect, it } from "vitest";
import { formatInterval } from "../../src/model/day.ts";
import { findPeriod } from "../../src/prose/tactic/find-period.ts";
import { findTactics, sayTactic } from "../support/mentions.ts";

describe("tactics of prose", () => {
  it.each([
    [
      "a section",
      "# Plan\n\n## Spring raffle\n\nThe winner is drawn on Instagram.\n",
      ["Spring raffle: tactic raffle, tool instagram"],
    ],
    [
      "an item",
      "# Plan\n\n- **Bakers' podcast**: twelve episodes on Spotify\n",
      ["Bakers' podcast: tactic podcasting, tool spotify"],
    ],
    [
      "an item with a label",
      "# Plan\n\n- **Action:** Run a raffle on Instagram\n",
      ["Run a raffle on Instagram: tactic raffle, tool instagram"],
    ],
    [
      "a row",
      "| Week | What | Where |\n| --- | --- | --- |\n| Week 1 | Webinar on rye | YouTube |\n",
      ["Webinar on rye: tactic webinar, tool youtube"],
    ],
    [
      "a row that only says where something is shared",
      "| Platform | Strategy |\n| --- | --- |\n| Pinterest | Share recipes |\n",
      ["Pinterest: tool pinterest, tactic organic-social"],
    ],
    [
      "a tool that serves for one thing",
      "# Plan\n\n## Queue\n\nAll of it goes through Typefully.\n",
      ["Queue: tool typefully, tactic scheduling"],
    ],
  ])("come from %s", async (_, text, expected) => {
    expect((await findTactics(text)).map(sayTactic)).toEqual(expected);
  });

  it.each([
    ["what is avoided", "## Anti-goals\n\n- Cold emailing\n"],
    ["goals", "## Goals\n\n- More podcast listeners\n"],
    ["measures", "| Metric | Target |\n| --- | --- |\n| Newsletter readers | 100 |\n"],
    ["quotes", "> Run a giveaway\n"],
  ])("do not come from %s", async (_, text) => {
    expect(await findTactics(text)).toEqual([]);
  });

  it("are one where several places plan the same", async () => {
    const text =
      "# Plan\n\n## Podcast\n\nWe record each week.\n\n## Later\n\n- Edit the podcast\n- Publish the podcast on Spotify\n";
    expect((await findTactics(text)).map(({ title }) => title)).toEqual(["Podcast"]);
  });

  it("are two where tools or regions differ, with an id each", async () => {
    const text = "# Plan\n\n## Giveaway\n\nOn Instagram, in Germany.\n\n## Giveaway\n\nOn TikTok, in France.\n";
    const tactics = await findTactics(text);
    expect(tactics.map(({ id }) => id)).toEqual(["giveaway", "giveaway-2"]);
    expect(tactics.map(sayTactic)).toEqual([
      "Giveaway: tactic giveaway, tool instagram, region DE",
      "Giveaway: tactic giveaway, tool tiktok, region FR",
    ]);
  });

  it("take tools from the heading above where they name none", async () => {
    const text = "# Plan\n\n## Instagram\n\n- Giveaway of aprons\n";
    expect((await findTactics(text)).map(sayTactic)).toEqual(["Giveaway of aprons: tactic giveaway, tool instagram"]);
  });

  it("state approvals, disclosures and dates that stand near by", async () => {
    const text =
      "# Plan\n\n## Influencer marketing\n\nFrom 1 March 2027 to 30 April 2027, approved by legal. Each post carries #ad.\n";
    const [tactic] = await findTactics(text);
    expect(tactic?.evidence.map(({ kind, value }) => [kind, value])).toEqual([
      ["approval", "legal"],
      ["disclosure", "#ad"],
    ]);
    expect(tactic?.period === undefined ? "" : formatInterval(tactic.period)).toBe("2027-03-01/2027-04-30");
  });

  it("do not take for an approval what is still to be had", async () => {
    const [tactic] = await findTactics("# Plan\n\n## Giveaway\n\nIt needs approval from legal.\n");
    expect(tactic?.evidence).toEqual([]);
  });
});

describe("a period", () => {
  it.each([
    ["on 2027-03-01", "2027-03-01"],
    ["in March 2027", "2027-03-01/2027-03-31"],
    ["in Q2 2027", "2027-04-01/2027-06-30"],
    ["12 May 2027 – 3 June 2027", "2027-05-12/2027-06-03"],
    ["March 2027 to May 2027", "2027-03-01/2027-05-31"],
    ["from May 4th, 2027", "2027-05-04/.."],
    ["until 31 December 2027", "../2027-12-31"],
    ["since the 2027 plan", ""],
    ["on 31 February 2027", ""],
    ["in May", ""],
  ])("%s", (text, expected) => {
    const period = findPeriod(text);
    expect(period === undefined ? "" : formatInterval(period)).toBe(expected);
  });
});
