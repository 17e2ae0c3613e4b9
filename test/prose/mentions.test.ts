import { describe, expect, it } from "vitest";
import { readLexicon } from "../support/lexicon.ts";
import { findMentions, sayTools } from "../support/mentions.ts";

describe("what a strategy says of a tool", () => {
  it.each([
    ["We post each recipe on Instagram and Pinterest.", ["instagram use", "pinterest use"]],
    ["We will not be on TikTok or Snapchat.", ["tiktok avoid", "snapchat avoid"]],
    ["We do not currently use Twitter/X.", ["x-twitter avoid"]],
    ["There are no plans to join Snapchat this year.", ["snapchat avoid"]],
    ["- Mastodon, stopped.\n- Bluesky", ["mastodon avoid", "bluesky use"]],
    ["Facebook (mostly avoid)", ["facebook avoid"]],
    ["Pinterest is no longer updated.", ["pinterest avoid"]],
    ["TikTok is not part of this plan.", ["tiktok avoid"]],
    ["We film for YouTube rather than TikTok.", ["youtube use", "tiktok avoid"]],
    ["Instead of Hootsuite we use Typefully.", ["hootsuite avoid", "typefully use"]],
    ["We have moved away from Hootsuite.", ["hootsuite avoid"]],
    ["We are not only on LinkedIn but also on Bluesky.", ["linkedin use", "bluesky use"]],
    ["Do not forget to post on LinkedIn.", ["linkedin use"]],
    ["Never share client names on LinkedIn.", ["linkedin use"]],
    ["On LinkedIn: avoid jargon.", ["linkedin use"]],
    ["According to LinkedIn, most buyers read posts at noon.", ["linkedin neutral"]],
    ["TikTok has over a billion users.", ["tiktok neutral"]],
    ["Unlike YouTube, our site keeps no history.", ["youtube neutral"]],
    ["Our app integrates with Slack.", ["slack neutral"]],
    ["Ask for a slot in the `#press` Slack channel.", ["slack neutral"]],
    ["We track tasks in Trello.", ["trello neutral"]],
    ["Guests sign up in a form (using GDocs).", ["google-docs use"]],
    ["We answer on Slack, Reddit and YouTube.", ["slack use", "reddit use", "youtube use"]],
    ["> I saw it on TikTok", ["tiktok neutral"]],
    ["More on r/bakers tomorrow.", ["reddit use"]],
    ["We go live with LinkedIn Live.", ["linkedin-live use"]],
    ["- Pinterest: pictures of bread (mostly avoid, few see them)", ["pinterest avoid"]],
    ["Guests do not need a Typefully account.", ["typefully use"]],
    ["Bluesky does not operate like Pinterest.", ["bluesky use", "pinterest neutral"]],
    ["We have looked into Hootsuite, but it costs too much for us.", ["hootsuite avoid"]],
    ["We have looked into Hootsuite and start with it in May.", ["hootsuite use"]],
    ["A dull Reddit page is worse than no Reddit page.", ["reddit use"]],
    ["We are moving off Pinterest in June.", ["pinterest avoid"]],
    ["TikTok is not worth the effort.", ["tiktok avoid"]],
    ["Open a Slack channel for the guests of the fair.", ["slack use"]],
    ["Invite Airbnb hosts to the tasting.", ["airbnb neutral"]],
    ["No budget for Facebook/Instagram ads.", ["facebook-ads avoid", "instagram-ads avoid"]],
    ["Ask in our Facebook group.", ["facebook-groups use"]],
    ["- **Buffer** (free plan): queue the week\n- **Canva**: pictures", ["buffer use", "canva use"]],
    ['<ul><li><a href="https://www.instagram.com/acme">Pictures</a> each day</li></ul>', ["instagram neutral"]],
    ["Our app runs on Windows and Linux, see YouTube.", ["youtube use"]],
    ["We post on Instagram, with Reels each Friday.", ["instagram use", "instagram-reels use"]],
    ["Write to the CNCF of bakers on its Slack and wait.", ["slack neutral"]],
    ["Do not post or tweet about rivals.", ["x-twitter use"]],
    ["You can use Slack in your browser.", ["slack neutral"]],
    [
      "Our shop has a [bluesky](https://bsky.app/profile/acme), [tiktoc](https://www.tiktok.com/@acme) and xing page.",
      ["bluesky use", "tiktok use", "xing use"],
    ],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });

  it.each([
    ["below a heading of what is not done", "## Anti-goals\n\n- TikTok\n", ["tiktok avoid"]],
    [
      "below such a lead-in",
      "We will not use these channels:\n\n- TikTok\n- Snapchat\n",
      ["tiktok avoid", "snapchat avoid"],
    ],
    ["in a table of it", "| Anti-goal | Reason |\n| --- | --- |\n| TikTok ads | dear |\n", ["tiktok-ads avoid"]],
    [
      "in a row that says so",
      "| Channel | Status |\n| --- | --- |\n| Snapchat | stopped |\n| YouTube | live |\n",
      ["snapchat avoid", "youtube use"],
    ],
    [
      "in a row that says so first",
      "| Priority | Platform |\n| --- | --- |\n| Skip | TikTok |\n| 1 | YouTube |\n",
      ["tiktok avoid", "youtube use"],
    ],
    ["below a tier of what is skipped", "### Tier C: explicitly skip\n\n- **TikTok.** Dear.\n", ["tiktok avoid"]],
    [
      "in a column of what is never done",
      "| Always | Never |\n| --- | --- |\n| Post on YouTube | Post on TikTok |\n",
      ["youtube use", "tiktok avoid"],
    ],
    [
      "where another cell of the row is its address",
      "| Where | Address |\n| --- | --- |\n| AlternativeTo | https://alternativeto.net |\n",
      ["alternativeto use"],
    ],
    ["among competitors", "## Competitors\n\n- Substack sends newsletters\n", ["substack neutral"]],
    [
      "in a column of an audience",
      "| Channel | Audience |\n| --- | --- |\n| Bluesky | people who left Twitter |\n",
      ["bluesky use", "x-twitter neutral"],
    ],
    ["below both", "## Do's and don'ts\n\n- LinkedIn first\n", ["linkedin use"]],
  ])("is read from what stands above or beside it: %s", async (_, text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("a link", () => {
  it.each([
    [
      "with the tool's name is a mention of it",
      "We are on [LinkedIn](https://www.linkedin.com/company/acme).",
      ["linkedin use"],
    ],
    ["to a source only names it", "See [this talk](https://www.youtube.com/watch?v=1).", ["youtube neutral"]],
    [
      "to a document only names where it is",
      "Dates are in [the plan](https://docs.google.com/spreadsheets/d/1).",
      ["google-sheets neutral"],
    ],
    ["to an own page is use", "## Our channels\n\n- [@acme](https://www.tiktok.com/@acme)\n", ["tiktok use"]],
    ["makes a doubtful name sure", "We write on [Medium](https://medium.com/acme).", ["medium use"]],
  ])("%s", async (_, text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("a name that is an everyday word too", () => {
  it.each([
    ["beside other tools", "We are on LinkedIn, Threads and X.", ["linkedin use", "threads use", "x-twitter use"]],
    [
      "below a heading of platforms",
      "## Platforms\n\n- LinkedIn\n- Threads\n- Medium\n",
      ["linkedin use", "threads use", "medium use"],
    ],
    ["before what only a tool has", "Each account has its own Buffer queue.", ["buffer use"]],
    ["after the place it is", "We publish all essays on Medium.", ["medium use"]],
    ["where the document is sure elsewhere", "X (Twitter) comes first.\n\nX posts are short.", ["x-twitter use"]],
  ])("is a tool %s", async (_, text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });

  it.each([
    "Later this year we add a buffer of two weeks.",
    "| Risk | Level |\n| --- | --- |\n| Delay | Medium |\n",
    "Signal the change early, and box it.",
    "Week X: post links in threads on the forum.",
    "## Community Growth\n\nEngage with readers. Post it on Monday.",
    "Send snaps of the cake to teams later.",
  ])("is none in: %s", async (text) => {
    expect(await sayTools(text)).toEqual([]);
  });
});

it("the organisation's own name is no tool that it uses", async () => {
  const text = "GitLab team members post on LinkedIn. The GitLab brand comes first. GitLab customers like it.";
  expect(await sayTools(text)).toEqual(["linkedin use"]);
});

it("a name whose markup is split is found, and one in disguise says by what", async () => {
  expect(await sayTools("We post on Face**book**.")).toEqual(["facebook use"]);
  const mentions = await findMentions("We post on T\u0456kTok.");
  const mention = mentions.find(({ facet }) => facet === "tool");
  expect(mention).toMatchObject({ concept: "tiktok", disguise: ["\u0456"] });
});

describe("rules/lexicon/stance.yaml", () => {
  const stances = {
    "put-off": "avoid",
    negator: "avoid",
    state: "avoid",
    "denied-state": "avoid",
    "avoided-section": "avoid",
    "told-section": "neutral",
    "told-before": "neutral",
    "told-after": "neutral",
    "told-head": "neutral",
    misuse: "neutral",
    metric: "neutral",
    "limit-after": "use",
    "takes-place": "neutral",
    "open-denial": "avoid",
    "code-use": "use",
    "work-purpose": "neutral",
    idle: "avoid",
    "no-told-section": "use",
    picture: "neutral",
    account: "avoid",
    "make-verb": "use",
    "address-verb": "use",
  } as const;
  const cases = readLexicon("stance").entries.flatMap(({ id, examples }) =>
    Object.entries(stances).flatMap(([entry, stance]) =>
      entry === id
        ? [
            ...examples.is.map((text) => ({ id, text, stance, holds: true })),
            ...(examples.not ?? []).map((text) => ({ id, text, stance, holds: false })),
          ]
        : [],
    ),
  );
  it.each(cases)("$id: $text", async ({ text, stance, holds }) => {
    // "Heading: name" stands for a name below the heading.
    const parts = /^([^:]+): (\w+)$/u.exec(text);
    const said = await sayTools(parts === null ? text : `## ${parts[1] ?? ""}\n\n- ${parts[2] ?? ""}\n`);
    expect(said.some((tool) => tool.endsWith(` ${stance}`))).toBe(holds);
  });
});

describe("rules/lexicon/activity.yaml", () => {
  const cases = readLexicon("activity").entries.flatMap(({ id, examples }) => [
    ...examples.is.map((text) => ({ id, text, holds: true })),
    ...(examples.not ?? []).map((text) => ({ id, text, holds: false })),
  ]);
  it.each(cases)("$id: $text", async ({ id, text, holds }) => {
    const mentions = await findMentions(text);
    expect(mentions.some(({ facet, concept }) => facet === "tactic" && concept === id)).toBe(holds);
  });

  it("is enough to speak of an activity, and too little to make a plan of it", async () => {
    const [mention] = await findMentions("We reply to questions of guests.");
    expect(mention).toMatchObject({ concept: "community-management", confidence: 0.5 });
  });
});
