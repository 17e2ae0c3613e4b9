import { describe, expect, it } from "vitest";
import { sayTools } from "../support/mentions.ts";

describe("a tool that is called by an everyday word", () => {
  it.each([
    "Guests fall prey to scams each spring.",
    "Kickback rules apply to every gift.",
    "Gifts, kickbacks and other favours are refused.",
    "Launchpad for young bakers.",
    "Join the Conversation at our counter.",
    "Act on each complaint within a day.",
    "Hypothesis: warm bread sells best at noon.",
    "Fill out the form at the till.",
    "Orbit the market square with a cart.",
    "Canvas the street before the fair.",
    "Every guest gets a scarf in winter.",
    "A heap of flour stands in the window.",
    "Sanity checks come before each launch.",
    "Start page and menu get new pictures.",
    "The Common Room is open on Sundays.",
    "Super User rights stay with IT.",
    "What do they know about rye?",
    "We fundraise up to June.",
    "You send it by post.",
    "Put one note on the door of the student room.",
    "Remind guests of the fair.",
    "User testing showed a vast number of wishes.",
    "The Telegraph pole is ours.",
    "Symphony of flavours, our new slogan.",
  ])("is not heard in: %s", async (text) => {
    expect(await sayTools(text)).toEqual([]);
  });

  it.each([
    ["We announce the tasting on Kickback and Eventbrite.", ["kickback use", "eventbrite use"]],
    ["We count visitors with Heap, Orbit and Matomo.", ["heap use", "orbit use", "matomo use"]],
    ["The site is made with Hugo and Strapi.", ["hugo use", "strapi use"]],
    ["- Mumble\n- Discord\n- Mastodon", ["mumble use", "discord use", "mastodon use"]],
    ["Texts are translated in Pontoon and Weblate.", ["pontoon use", "weblate use"]],
  ])("is heard beside others: %s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});

describe("tools that guard a house", () => {
  it.each([
    ["Passwords are made with pwgen.", ["pwgen neutral"]],
    ["Lists of guests are encrypted with GnuPG.", ["gnupg neutral"]],
    ["Travel with Mullvad and a YubiKey.", ["mullvad neutral", "yubikey neutral"]],
  ])("reach nobody: %s", async (text, expected) => {
    expect(await sayTools(text)).toEqual(expected);
  });
});
