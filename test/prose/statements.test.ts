import { describe, expect, it } from "vitest";
import { sayStatements } from "../support/statements.ts";

describe("statements of a sentence", () => {
  it.each([
    ["You must name your employer.", "require"],
    ["You must not name our clients.", "prohibit"],
    ["Staff may **not** post from the shop floor.", "prohibit"],
    ["Interns can't speak to the press.", "prohibit"],
    ["You should say who you work for.", "require softly"],
    ["Volunteers are not permitted to run raffles.", "prohibit"],
    ["Sharing rotas is strictly prohibited.", "prohibit"],
    ["Under no circumstances, post a patient's name.", "prohibit"],
    ["Never reply to trolls.", "prohibit"],
    ["Avoid jargon in captions.", "prohibit softly"],
    ["Refrain from tagging suppliers.", "prohibit softly"],
    ["Feel free to share our recipes.", "permit"],
    ["Employees are encouraged to write for the blog.", "permit softly"],
    ["Please tell the press desk first.", "require softly"],
    ["No photos of guests may be shown.", "prohibit"],
    ["Only the press desk may answer reporters.", "prohibit if"],
    ["Only use pictures from the library.", "prohibit if"],
    ["Nothing in this policy prohibits talking about pay.", "permit"],
    ["Keep captions short.", "require"],
    ["Be honest about mistakes.", "require"],
    ["Let us know before you go live.", "require"],
    ["Every advert requires approval by legal.", "require"],
    ["Drafts must be approved by the editor.", "require"],
    ["You are responsible for what you post.", "require"],
    ["It is important to credit the photographer.", "require softly"],
    ["It's your job to check the facts.", "require"],
    ["We may read what is sent from our accounts.", "permit organisation"],
    ["Anyone who breaks these rules may be dismissed.", ""],
    ["We encourage staff to share our news.", "permit softly"],
    ["This policy does not apply to private chats.", "permit"],
    ["If a reporter calls, please ring the press desk.", "require softly if"],
    ["Unless legal agrees, you may not name a client.", "prohibit if"],
    ["You may not name a client without written approval.", "prohibit if"],
    ["You must not only log the gift but also return it.", "require"],
    ["You do not have to ask before you like a post.", "permit"],
  ])("%s", async (text, expected) => {
    const said = (await sayStatements(text)).filter((line) => expected !== "" || !line.includes("organisation"));
    expect(said).toEqual(expected === "" ? [] : [`${expected}: ${text.replaceAll("*", "")}`]);
  });
});

describe("sentences that say no norm", () => {
  it.each([
    "This may seem odd at first.",
    "Posts can lead to questions from clients.",
    "The list may include other sites.",
    "It must have been a long day.",
    "Personal data means anything that could identify a person.",
    "You may find the form on the intranet.",
    "You should see a green tick.",
    "Can I write about my job?",
    "Click on Settings and open the page of your team.",
    "See the appendix for details.",
    "Note that drafts are public.",
    "This policy applies to all staff who may speak in public.",
    "Use of the logo is described in the brand book.",
    "Access to the shop is easy.",
    "Tools that must not be used are listed below.",
    "You may not be aware of all these rules.",
    "We started this programme to help you share your work.",
  ])("%s", async (text) => {
    expect(await sayStatements(text)).toEqual([]);
  });
});

describe("sentences that say two norms", () => {
  it.each([
    ["Plain words are fine, slang is not.", ["permit: Plain words are fine", "prohibit: slang is not."]],
    [
      "You should not answer and, instead, forward the call to the press desk.",
      ["prohibit softly: You should not answer", "require softly: instead, forward the call to the press desk."],
    ],
    [
      "Never promise a date, and be clear about what is open.",
      ["prohibit: Never promise a date", "require: be clear about what is open."],
    ],
    [
      "Staff must follow the terms of each site and not do anything that would break them.",
      ["require: Staff must follow the terms of each site", "prohibit: not do anything that would break them."],
    ],
    [
      "It's OK to name a supplier, but avoid praising one.",
      ["permit: It's OK to name a supplier", "prohibit softly: avoid praising one."],
    ],
  ])("%s", async (text, expected) => {
    expect(await sayStatements(text)).toEqual(expected);
  });

  it("takes a question without an answer for the condition of the order after it", async () => {
    expect(await sayStatements("Not sure whether it is public? Ask the press desk.")).toEqual([
      "require if: Not sure whether it is public? Ask the press desk.",
    ]);
  });
});
