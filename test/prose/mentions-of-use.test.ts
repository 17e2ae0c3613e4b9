import { describe, expect, it } from "vitest";
import { findMentions, sayTools } from "../support/mentions.ts";

describe("accounts that are only kept", () => {
  it.each([
    ["## Inactive (reserved) accounts\n\n- [Pinterest](https://www.pinterest.com/acme)\n", ["pinterest avoid"]],
    ["### Dormant profiles\n\n- TikTok\n", ["tiktok avoid"]],
    ["- **TikTok**: (acmebread) - On hold", ["tiktok avoid"]],
    ["Our TikTok (retired) was loud.", ["tiktok avoid"]],
    ["- TikTok (@acmebread), retired", ["tiktok avoid"]],
    ["- TikTok (placeholder)\n- Pinterest", ["tiktok avoid", "pinterest use"]],
    ["Our TikTok account only reserves the handle.", ["tiktok avoid"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });

  it.each([
    ["## Inactive bakers\n\n- TikTok\n", ["tiktok use"]],
    ["### Winning back inactive readers on our channels in spring\n\n- TikTok\n", ["tiktok use"]],
    ["TikTok is reserved for the bakers.", ["tiktok use"]],
  ])("not: %s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("a heading that denies in a sentence", () => {
  it.each([
    ["## We don't buy ads\n\n- TikTok\n", ["tiktok avoid"]],
    [
      "## We never use pixels from Facebook to find you\n\nMost shops do, and then Facebook shows you bread for weeks.\n",
      ["facebook avoid"],
    ],
    ["## We don't use any spying pixels from Facebook", ["facebook avoid"]],
    ["We don't use pictures of bread before we have them from Facebook.", ["facebook use"]],
    ["## We don't only bake\n\n- TikTok\n", ["tiktok use"]],
    ["## You don't need TikTok to bake\n\n- Pinterest\n", ["tiktok use", "pinterest use"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("where people are", () => {
  it("is where a plan reaches them", async () => {
    const text = "## Audiences\n\n### Millers\n\n- They love TikTok\n- **Where they are:** fairs, Reddit, TikTok\n";
    expect(await sayTools(text)).toEqual(["tiktok neutral", "reddit use", "tiktok use"]);
  });

  it("is told in a column", async () => {
    const text = "## Audiences\n\n| Who | Where to reach |\n| --- | --- |\n| Fans of TikTok | Reddit, Pinterest |\n";
    expect(await sayTools(text)).toEqual(["tiktok neutral", "reddit use", "pinterest use"]);
  });

  it("is only told of competitors", async () => {
    const text = "## Competitors\n\n- **Where they are:** fairs, Reddit\n";
    expect(await sayTools(text)).toEqual(["reddit neutral"]);
  });

  it("can be a name that is an everyday word too", async () => {
    expect(await sayTools("**Where:** Buttondown or the like.")).toEqual(["buttondown use"]);
  });
});

it("a house with many products is bought where its name stands behind paid social", async () => {
  expect(await sayTools("- Paid social (Meta): 10 loaves a day")).toEqual(["meta-ads use"]);
  expect(await sayTools("### Meta (retargeting of guests)")).toEqual(["meta-ads use"]);
});

describe("what looks like a name", () => {
  it.each([
    ["Where we chat about bread.", []],
    ["We chat on WeChat.", ["wechat use"]],
    ["We are on Twitter. Say “X is soft!” rather than “X is softer than Y”.", ["x-twitter use"]],
    ["A loaf of $X is told of on Twitter.", ["x-twitter use"]],
    ["See what organisation X bakes. We are on Twitter.", ["x-twitter use"]],
    ["Write to baker [AT] gmail.com or miller (at) outlook.com.", []],
  ])("is none: %s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("an address in the text", () => {
  it.each([
    ["Links are shortened with a tool such as https://bit.ly.", ["bitly use"]],
    ["Update https://en.wikipedia.org/wiki/Bread each year.", ["wikipedia use"]],
    ["Post a line about the fair to https://www.reddit.com in May.", ["reddit use"]],
    ["Read https://en.wikipedia.org/wiki/Bread first.", ["wikipedia neutral"]],
    ["Post to https://github.com/orgs/acme/discussions with a new announcement.", ["github use"]],
    ["The rules are at https://github.com/acme/rules.", ["github neutral"]],
    ["Mailing lists:\n\n- millers: https://groups.google.com/g/millers\n", ["google-groups use"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });

  it("tells of editing where it is an encyclopedia's", async () => {
    const mentions = await findMentions("Update https://en.wikipedia.org/wiki/Bread each year.");
    expect(mentions.map(({ concept }) => concept)).toContain("ugc-wiki-editing");
  });
});

describe("a working tool", () => {
  it.each([
    ["Draft each recipe in Google Docs.", ["google-docs use"]],
    ["The recipe is in Google Docs.", ["google-docs neutral"]],
    ["Each loaf has its day in our editorial calendar in Asana.", ["asana use"]],
    ["A post must be discussed with the team members on Slack.", ["slack neutral"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("what is only spoken of", () => {
  it.each([
    ["Ask for the list of previously used Facebook groups.", ["facebook-groups use"]],
    ["We previously used Facebook groups.", ["facebook-groups avoid"]],
    ["## Topics of interest\n\n- Debates on Reddit\n", ["reddit neutral"]],
    ["## Additional resources\n\n- [How Meetup works](https://help.meetup.com/x)\n", ["meetup neutral"]],
    ["**Negative keywords:** `rye`, `reddit`", ["reddit neutral"]],
    ["Say what it is about (“we're mending the Google Analytics scale of the mill”).", ["google-analytics neutral"]],
    ["Its subject is “We're live on Product Hunt”.", ["product-hunt use"]],
    ["Stop Facebook's spying on bakers.", ["facebook neutral"]],
    ["Leave Facebook's platform.", ["facebook avoid"]],
    ["Photo by Ann Miller on Flickr.", ["flickr neutral"]],
    ["Share a photo by our bakers on Flickr.", ["flickr use"]],
    ["Few search for ‘how to get more bread on Pinterest’ here.", ["pinterest neutral"]],
    ["- Etsy vs eBay", ["etsy neutral", "ebay neutral"]],
    ["Bread with the simplicity of Dropbox.", ["dropbox neutral"]],
    ["## Market trends\n\n- Etsy grows\n", ["etsy neutral"]],
    ["**Ann Miller** - linkedin.com/in/annmiller", ["linkedin neutral"]],
    [
      "## Options considered\n\n- Mailchimp\n- Sendy\n\n## Decision outcome\n\nWe use Sendy.\n\n## Notes\n\n### Mailchimp\n\nMailchimp sends newsletters.\n",
      ["mailchimp neutral", "sendy neutral", "sendy use"],
    ],
    ["Think of it as a bakers' Twitter.", ["x-twitter use"]],
    ["Think of it as a Twitter for bakers.", ["x-twitter neutral"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});
