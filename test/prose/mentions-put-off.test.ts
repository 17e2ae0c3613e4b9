import { describe, expect, it } from "vitest";
import { findMentions, sayTools } from "../support/mentions.ts";

describe("what is put off", () => {
  it.each([
    ["- TikTok — no\n- YouTube — yes", ["tiktok avoid", "youtube use"]],
    ["- TikTok: not a fit right now", ["tiktok avoid"]],
    ["- Bluesky/TikTok ❌", ["bluesky avoid", "tiktok avoid"]],
    ["- ❌ TikTok\n- ✅ YouTube", ["tiktok avoid", "youtube use"]],
    ["TikTok isn't worth it yet.", ["tiktok avoid"]],
    ["Mastodon DISABLED. Pinterest blocked.", ["mastodon avoid", "pinterest avoid"]],
    ["MASTODON: ALL POSTING PAUSED.", ["mastodon avoid"]],
    ["- Cold calls / WhatsApp outreach (skip entirely)", ["whatsapp avoid"]],
    ["**No newsletter / Discord / podcast.** Too much work.", ["discord avoid"]],
    ["**What we will not do:** ads, leaflets, TikTok, discounts.", ["tiktok avoid"]],
    ["Not now: Kickstarter", ["kickstarter avoid"]],
    ["We bake without supporting the TikTok empire.", ["tiktok avoid"]],
    ["We don't use tracking pixels from Facebook.", ["facebook avoid"]],
    ["**In:** Pinterest. **Out:** TikTok.", ["pinterest use", "tiktok avoid"]],
    ["TikTok does not make sense for us.", ["tiktok avoid"]],
    ["We are pausing TikTok.", ["tiktok avoid"]],
    ["### Why not TikTok?\n\nToo dear.", ["tiktok avoid"]],
    ["Don't waste time on TikTok.", ["tiktok avoid"]],
    ["We picked Bluesky over Mastodon.", ["bluesky use", "mastodon avoid"]],
    ["We prefer YouTube to TikTok.", ["youtube use", "tiktok avoid"]],
    ["We prefer to post on YouTube.", ["youtube use"]],
    ["Avoid linking to Wikipedia.", ["wikipedia avoid"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });

  it.each([
    [
      "by a heading that names it, in all of its section",
      "### Not now: Kickstarter\n\n- Bakers have no time for what Kickstarter asks of them, as far as we can tell\n",
      ["kickstarter avoid"],
    ],
    [
      "by a heading above a table of channels",
      "## Channels we're NOT using\n\n| Channel | Reason |\n| --- | --- |\n| Pinterest | no pictures |\n",
      ["pinterest avoid"],
    ],
    [
      "by a heading that denies to do it",
      "### Don't do these\n\n| Idea | Why not |\n| --- | --- |\n| Ads (TikTok, Pinterest) | dear |\n",
      ["tiktok avoid", "pinterest avoid"],
    ],
    [
      "by a long cell that begins with it",
      `| Channel | Notes |\n| --- | --- |\n| Ads (TikTok) | **Not running.** ${"They cost more than bread. ".repeat(6)} |\n`,
      ["tiktok avoid"],
    ],
    [
      "where its own section says so first",
      "### TikTok\n\nWe do not use TikTok.\n\nOur name on TikTok is acme.\n\n### YouTube\n\nFilms.\n",
      ["tiktok avoid", "youtube use"],
    ],
  ])("%s", async (_, text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("what is not put off", () => {
  it.each([
    ["## What not to do\n\n- Don't spam TikTok/Pinterest\n", ["tiktok neutral", "pinterest neutral"]],
    ["## What not to do\n\n- Don't keep a bread blog (use Dev.to)\n", ["dev-to use"]],
    ["### What we don't track\n\n- Vanity (TikTok followers)\n", ["tiktok use"]],
    ["## Out of scope\n\n- TikTok followers as a goal\n", ["tiktok neutral"]],
    ["The real work happens in the shop, not on TikTok.", ["tiktok neutral"]],
    ["We do not have to be on TikTok each day.", ["tiktok use"]],
    ["Don't ignore Pinterest.", ["pinterest use"]],
    ["If Pinterest is not available, wait.", ["pinterest use"]],
    ["Never buy Pinterest followers.", ["pinterest neutral"]],
    ["Do not post on Pinterest on weekends.", ["pinterest use"]],
    ["Join closed Facebook groups.", ["facebook-groups use"]],
    ["No budget, Pinterest first.", ["pinterest use"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("what is only spoken of", () => {
  it.each([
    ["Post on r/Claude each week.", ["reddit use"]],
    ["We fork awesome-claude-code for bakers.", []],
    ["**Repo topics**: `claude-code`, `rye`", ["claude-code neutral"]],
    ["**Sites supported out of the box:**\n\n- Shops: eBay, Etsy\n", ["ebay neutral", "etsy neutral"]],
    ["The plugin works with Etsy.", ["etsy neutral"]],
    ["Each push deploys to Netlify.", ["netlify neutral"]],
    ["Answer people tweeting about Dropbox.", ["x-twitter use", "dropbox neutral"]],
    ['An essay, "How to sell more bread on eBay", comes first.', ["ebay neutral"]],
    ["Old companies (Dropbox, Etsy) each began with one loaf.", ["dropbox neutral", "etsy neutral"]],
    ["We are the Canva of bread.", ["canva neutral"]],
    ["Our Max Page Size sets each list to its longest.", []],
    ["(social:twitter)=\n\n## News", []],
    ["# Habits\n\nPlausible Analytics counts guests.\n\nPlausible tells nobody.", []],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("what was used once, or is denied in other words", () => {
  it.each([
    ["We previously used Hootsuite to plan posts, and now post by hand.", ["hootsuite avoid"]],
    ["We used to be on Mastodon.", ["mastodon avoid"]],
    ["We keep an account on Facebook, but do not actively post on the platform.", ["facebook avoid"]],
    ["We keep an account on Facebook, but do not post on Sundays.", ["facebook use"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("what is put off behind its name, by its kind, or in the next sentence", () => {
  it.each([
    ["- Facebook, which we are not actively using at the moment", ["facebook avoid"]],
    ["- [Facebook](https://www.facebook.com/acme), which we no longer update", ["facebook avoid"]],
    ["- Facebook: we no longer post there", ["facebook avoid"]],
    ["- Facebook (we do not use this any more)", ["facebook avoid"]],
    ["- Facebook – we stopped posting in 2021", ["facebook avoid"]],
    ["We have a page on Facebook, which is dormant.", ["facebook avoid"]],
    ["We have a TikTok account but it is not active.", ["tiktok avoid"]],
    [
      "We leave out widely used tools for group talk, like TikTok, Telegram and Viber.",
      ["tiktok avoid", "telegram avoid", "viber avoid"],
    ],
    ["We do not use closed networks such as Facebook or TikTok.", ["facebook avoid", "tiktok avoid"]],
    ["Stay away from proprietary platforms like Facebook.", ["facebook avoid"]],
    ["We will not post on other platforms (Facebook, TikTok).", ["facebook avoid", "tiktok avoid"]],
    [
      "Twitter has made new rules. That is why from May we will stop interacting on this platform.",
      ["x-twitter avoid"],
    ],
    [
      "| Channel | Status |\n| --- | --- |\n| YouTube | stalled |\n| Pinterest | active |\n",
      ["youtube avoid", "pinterest use"],
    ],
    ["We moved our group from Facebook to Discord.", ["facebook avoid", "discord use"]],
    ["TikTok has been left out.", ["tiktok avoid"]],
    ["We won't be cross-posting to Pinterest.", ["pinterest avoid"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });

  it.each([
    ["We have a page on Facebook, which we do not use for ads.", ["facebook use"]],
    ["We post on Facebook, where we do not share prices.", ["facebook use"]],
    ["We are on Facebook, which is not expensive.", ["facebook use"]],
    ["Avoid jargon on platforms like Facebook.", ["facebook use"]],
    ["Do not share prices on networks such as Facebook.", ["facebook use"]],
    ["Don't forget smaller networks such as Bluesky.", ["bluesky use"]],
    ["Never post on networks like Facebook without approval.", ["facebook use"]],
    ["TikTok is loud. Mastodon is calm, and we will not leave this platform.", ["tiktok use", "mastodon use"]],
    ["If you don't have a Facebook page, post on your own profile.", ["facebook use"]],
    ["Move followers from Facebook to our list.", ["facebook use"]],
  ])("not: %s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("what is used", () => {
  it.each([
    ["Write to YouTubers and TikTokers.", ["youtube use", "tiktok use"]],
    ["Ask guests to star the recipes on GitHub.", ["github use"]],
    ["## GitHub as outreach to bakers", ["github use"]],
    ["- [ ] Share in the millers' Slack/Discord announcements channels.", ["slack use", "discord use"]],
    ["Answer questions in the Rust Discord.", ["discord use"]],
    ["## Buffer for scheduling the bread news", ["buffer use"]],
    ["We buy paid ads (Google, TikTok).", ["google-ads use", "tiktok use"]],
    ["No Google and Facebook ads.", ["google-ads avoid", "facebook-ads avoid"]],
    ["We rank on Google and post on Facebook.", ["facebook use"]],
    ["Updating Wikipedia pages of the bakers.", ["wikipedia use"]],
    [
      "Recipes are in [the books](https://github.com/acme/books); ask in [#ovens](https://acme.slack.com/archives/C1).",
      ["github neutral", "slack neutral"],
    ],
    ["[Subscribe](https://www.facebook.com/acme)", ["facebook use"]],
    ["Follow us [here](https://www.facebook.com/acme).", ["facebook use"]],
    ["See [the study](https://www.facebook.com/acme/posts/1).", ["facebook neutral"]],
    ["A good tool for queues is buffer.com.", ["buffer use"]],
    ["Promote the fair in the right Slack channel.", ["slack use"]],
    ["Ask in the right Slack channel.", ["slack neutral"]],
    ["We tell of it on the usual channels: Discourse, the list and Bluesky.", ["discourse use", "bluesky use"]],
    ["The value of this channel: Medium.", []],
    [
      "## Channels\n\n### Twitter\n\nNews.\n\n### Discourse (Bakers forum)\n\nTalk.\n",
      ["x-twitter use", "discourse use"],
    ],
    ["The Advocacy and Outreach group meets on Fridays.", []],
    ["Templates are Canva Brand Templates. Find the Canva Brand Templates in the folder.", ["canva use"]],
    ["Local meetup groups help us. We run a meetup each month.", []],
    ["We list it on Meetup each month.", ["meetup use"]],
    ["Ads, leaflets, stalls, Discord, discounts: all of it helps.", ["discord use"]],
  ])("%s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("a part of a product", () => {
  it.each([
    ["We film YouTube Shorts each week.", "youtube-shorts", "youtube"],
    ["No YouTube Shorts this year.", "youtube-shorts", "youtube-shorts"],
    ["We buy LinkedIn ads.", "linkedin-ads", "linkedin-ads"],
  ])("is told of as its product where it is not put off: %s", async (text, concept, toldAs) => {
    const mentions = await findMentions(text);
    expect(mentions.find(({ facet }) => facet === "tool")).toMatchObject({ concept, toldAs });
  });
});
