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
    ["what a lead-in denies", "# Bakery\n\nThe shop does not handle:\n\n- Podcast\n"],
    ["what a heading says it is not", "# Bakery\n\n## What this plan is not\n\n- Not a raffle\n- A podcast\n"],
    ["what is asked of others", "# Bakery\n\n## Form\n\n- Which podcast is this for?\n"],
    ["reasons", "# Bakery\n\n## Bread\n\n- **Why it works:** podcast, raffle\n- **Cost:** free trial\n"],
    ["what is avoided", "## Anti-goals\n\n- Cold emailing\n"],
    ["goals", "## Goals\n\n- More podcast listeners\n"],
    ["measures", "| Metric | Target |\n| --- | --- |\n| Newsletter readers | 100 |\n"],
    ["quotes", "> Run a giveaway\n"],
    ["goals of a document that is called a plan", "# Bakery plan\n\n## Goals\n\n- More podcast listeners\n"],
    ["a heading that tells what is left alone", "# Bakery\n\n## We don't run a podcast\n\nEpisodes cost too much.\n"],
    ["what is below such a heading", "# Bakery\n\n## What we are not doing\n\n### Loud things\n\n- Podcast\n"],
    ["a section that is put off", "# Bakery\n\n## Not now: Kickstarter\n\n- Giveaway of loaves on Kickstarter\n"],
    ["an item that forbids", "# Bakery\n\n## Forum\n\n- Never run a giveaway there\n"],
    [
      "what stands below an audience",
      "# Bakery\n\n## Audience\n\n### The early riser\n\n- Writes a blog and likes giveaways\n",
    ],
    ["measures that are introduced so", "# Bakery\n\n## Shop\n\n- **Metrics:**\n  - Newsletter readers\n"],
    ["a row that is not done", "| Idea | Note |\n| --- | --- |\n| Podcast | **Not running.** Too dear. |\n"],
    ["a log", "| Date | What | Result |\n| --- | --- | --- |\n| May | Raffle on Instagram | 40 visits |\n"],
    ["a list of files", "# Bakery\n\n## Drafts\n\n- podcast.md: the first episodes\n- see texts/raffle.md\n"],
    ["ticked tasks among open ones", "# Bakery\n\n## Spring\n\n- [x] Start the podcast\n- [ ] Order flour\n"],
    ["what a reader asks", "# Bakery\n\n## Can I share the newsletter?\n\nThe newsletter is for all.\n"],
    ["what is counted", "# Plan\n\n- Number of blog posts about rye\n"],
    ["an example", "# Plan\n\n## Example of a raffle\n\nThe winner is drawn on Instagram.\n"],
  ])("do not come from %s", async (_, text) => {
    expect(await findTactics(text)).toEqual([]);
  });

  it.each([
    ["tasks that are all ticked", "# Bakery\n\n## Spring\n\n- [x] Start the podcast\n", "Start the podcast"],
    [
      "what must not be forgotten",
      "# Bakery\n\n## Spring\n\n- Don't forget to run a giveaway\n",
      "Don't forget to run a giveaway",
    ],
    [
      "channels of an audience",
      "# Bakery\n\n## Audience\n\n### The early riser\n\nHer channels:\n\n- Podcast\n",
      "Podcast",
    ],
    [
      "deeds in a table of times",
      "## Timeline\n\n| When | Planned activities |\n| --- | --- |\n| Spring fair | A raffle of loaves |\n",
      "Spring fair",
    ],
    ["a question of one's own", "# Bakery\n\n## How do we reach bakers?\n\n- Weekly newsletter\n", "Weekly newsletter"],
    [
      "a document whose headings stand as high",
      "## Podcast\n\nEpisodes on Spotify.\n\n## Shop\n\nIt is open.\n",
      "Podcast",
    ],
  ])("come from %s", async (_, text, title) => {
    expect((await findTactics(text)).map((tactic) => tactic.title)).toEqual([title]);
  });

  it.each([
    ["its number", "# Bakery\n\n## 2. Podcast\n\nWeekly.\n", "Podcast"],
    ["its day", "# Bakery\n\n## Rhythm\n\n- **Wed:** Newsletter on rye\n", "Newsletter on rye"],
    ["a cell of times", "| When | What |\n| --- | --- |\n| Weekly (Mon) | Newsletter on rye |\n", "Newsletter on rye"],
    ["half an aside", "# Bakery\n\n## Rhythm\n\n- Reply to tweets (search: rye, flour)\n", "Reply to tweets"],
    [
      "the name of its document",
      "# The plan of the bakery\n\nWe run a podcast.\n\n## Shop\n\nIt is open.\n",
      "We run a podcast",
    ],
  ])("are called without %s", async (_, text, title) => {
    expect((await findTactics(text)).map((tactic) => tactic.title)).toEqual([title]);
  });

  it.each([
    ["codes that are no countries", "## Giveaway\n\nThe GTM team posts a PNG on Instagram. We ARE HERE.\n", "region"],
    ["an AI that is only spoken of", "## Podcast\n\nIt is about AI agents.\n", "ai"],
    ["data that are only spoken of", "## Podcast\n\nEpisodes for readers who forget passwords.\n", "data"],
    ["a country in the name of a site", "## Webinar\n\nWe announce it on Bread.UK each May.\n", "region"],
    ["a city beside a clock", "## Webinar\n\nIt begins at 9am, Hong Kong (HKT) 4pm.\n", "region"],
    ["a place that is left out", "## Webinar\n\nGuests outside of Germany watch it later.\n", "region"],
    ["who reviews it", "## Webinar\n\nSlides must be reviewed by the leadership team.\n", "actor"],
    ["office hours that are held", "## Webinar\n\nDemos, office hours and talks.\n", "time"],
    ["a part of a longer word", "## Webinar\n\nWe show co-branded content there.\n", "payment"],
    [
      "an account that is kept out of it",
      "## Webinar\n\nBakers speak for themselves rather than from the company account.\n",
      "account",
    ],
  ])("do not state %s", async (_, text, facet) => {
    const [tactic] = await findTactics(`# Bakery\n\n${text}`);
    expect(tactic?.mentions.filter((mention) => mention.facet === facet)).toEqual([]);
  });

  it("leave to what follows what a document begins with", async () => {
    const text = "# Plan\n\nWe will run a podcast and a raffle.\n\n## Podcast\n\nMonthly.\n\n## Raffle\n\nIn May.\n";
    expect((await findTactics(text)).map(({ title }) => title)).toEqual(["Podcast", "Raffle"]);
  });

  it("are not denied by bold words above others of their kind", async () => {
    const text = "# Bakery\n\n**What the shop does not handle:**\n\n- Raffle\n\n**Audio:** we record a podcast\n";
    expect((await findTactics(text)).map(sayTactic)).toEqual(["Audio: tool podcasting, tactic podcasting"]);
  });

  it("take the days of a row below their heading, and none that tell of the past", async () => {
    const text =
      "# Bakery\n\n## Webinar\n\nLast updated on 2 May 2026.\n\n| Bread | Day |\n| --- | --- |\n| Rye | 3 June 2027 |\n";
    const [tactic] = await findTactics(text);
    expect(tactic?.period === undefined ? "" : formatInterval(tactic.period)).toBe("2027-06-03");
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
    ["first issue sent 2026-03-07", ""],
    ["what the bakers began in May 2026", ""],
    ["updated on 2 May 2026; runs in March 2027", "2027-03-01/2027-03-31"],
    ["to be published on 2 May 2027", "2027-05-02"],
  ])("%s", (text, expected) => {
    const period = findPeriod(text);
    expect(period === undefined ? "" : formatInterval(period)).toBe(expected);
  });
});
