import { describe, expect, it } from "vitest";
import { createTermMatcher } from "../../src/prose/term-matcher.ts";
import { expectProportion } from "../support/growth.ts";
import { taxonomies } from "../support/mentions.ts";

const matcher = createTermMatcher(taxonomies, ["tool", "tactic", "region"]);

function say(text: string): string[] {
  return matcher.find(text).map(({ facet, concept, isAmbiguous }) => `${facet} ${concept.id}${isAmbiguous ? "?" : ""}`);
}

describe("names in a text", () => {
  it.each([
    ["a label", "We are on LinkedIn.", "tool linkedin"],
    ["a former name", "See it on Twitter!", "tool x-twitter"],
    ["a possessive", "We follow YouTube's rules.", "tool youtube"],
    ["a name in capitals", "MAILCHIMP", "tool mailchimp"],
    ["a name that is written apart", "Our Tik Tok team", "tool tiktok"],
    ["two names with a slash", "LinkedIn/Twitter", "tool linkedin"],
    ["one tool with two names", "Twitter/X", "tool x-twitter"],
    ["a name of which a part is in quotes", "No “pirated” software!", "tool pirated-software"],
    ["a verb of an activity", "We retarget visitors.", "tactic retargeting"],
    ["a verb with what it does", "We like posts.", "tactic liking"],
    ["a plural", "Two hackathons.", "tactic hackathon"],
    ["a plural in -ies", "lotteries", "tactic raffle?"],
    ["a country", "only in Norway", "region NO"],
    ["ideographs, which have no spaces", "在抖音上", "tool douyin"],
    ["an address", "https://www.linkedin.com/company/acme", "tool linkedin-company-page"],
    ["an address of a part", "https://docs.google.com/spreadsheets/d/1", "tool google-sheets"],
  ])("are found: %s", (_, text, expected) => {
    expect(say(text)).toContain(expected);
  });

  it.each([
    ["the pronoun", "Tell us in time, as it is due to them."],
    ["two words that make a name together", "Hop in when you did the high level plan."],
    ["a handle", "Ask @linkedin_team or @slack."],
    ["a room", "Ask in #twitter-drafts."],
    ["a mailbox", "Write to us@facebook.com, please."],
    ["a part of a word", "Xylophones and slackers."],
    ["one thread", "Start a thread."],
  ])("are not seen in %s", (_, text) => {
    expect(say(text).filter((name) => name.startsWith("tool") && !name.endsWith("?"))).toEqual([]);
    expect(say(text).filter((name) => name.startsWith("region") && !name.endsWith("?"))).toEqual([]);
  });

  it.each([
    ["a soft hyphen", "Tik\u00adTok"],
    ["a letter of another script", "T\u0456kTok"],
    ["a zero-width space", "Tik\u200bTok"],
    ["full width", "\uff34\uff49\uff4b\uff34\uff4f\uff4b"],
  ])("are found under a disguise, and what hides them is told: %s", (_, text) => {
    const [match] = matcher.find(`We use ${text} daily.`);
    expect(match?.concept.id).toBe("tiktok");
    expect(match?.disguise).not.toEqual([]);
    expect([match?.start, match?.end]).toEqual([7, 7 + text.length]);
  });

  it("lie where the text has them", () => {
    const text = "Ä first, then “LinkedIn” — and 💬 YouTube.";
    const sure = matcher.find(text).filter(({ isAmbiguous }) => !isAmbiguous);
    expect(sure.map(({ start, end }) => text.slice(start, end))).toEqual(["LinkedIn", "YouTube"]);
  });

  it.each(["social media ", "a@b ", "https://x.com/a ", "(", "\u00ad", "微", "TikTok, ", "person-"])(
    "take time in proportion to the text: %j",
    (part) => expectProportion((size) => matcher.find(part.repeat(Math.ceil(size / part.length)))),
    60_000,
  );
});
