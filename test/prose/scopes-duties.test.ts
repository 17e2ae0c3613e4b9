import { describe, expect, it } from "vitest";
import { scopeRow, scopeText, showDuties, showScope } from "../support/scoped.ts";

describe("approvals", () => {
  it.each([
    ["You must not post about clients without the prior written approval of Legal.", ["approval: legal"]],
    ["Drafts must be approved by the mayor.", ["approval: mayor"]],
    ["Posts on Instagram need sign-off from your manager or the head of brand.", ["approval: manager / brand"]],
    ["All giveaways must be approved by legal and marketing.", ["approval: legal", "approval: marketing"]],
    ["Check with HR before you post.", ["approval: hr"]],
    ["Ask the communications team first.", ["approval: communications"]],
    ["Ask the communications team for a copy.", []],
    ["The brand team can approve the use of our logo.", ["approval: brand"]],
    ["Case studies require approval from the customer marketing team.", ["approval: customer-marketing"]],
    ["Press releases must be reviewed by the general counsel before release.", ["approval: general-counsel"]],
    ["A raffle needs legal approval.", ["approval: legal"]],
    ["Get your manager's approval.", ["approval: manager"]],
    [
      "New channels may be opened only after discussion with, and in agreement with, IT Security.",
      ["approval: it-security"],
    ],
    ["Legal and marketing approval is required.", ["approval: legal", "approval: marketing"]],
    ["Posts about layoffs must be approved.", ["approval: actor"]],
    ["Do not post unless authorised.", ["approval: actor"]],
    [
      "Except as approved by our Legal Team, or as required by your job description, you may not join forums.",
      ["approval: legal | record: job-description"],
    ],
    ["Do not speak to the press unless it is part of your job.", ["record: job-description"]],
    ["You must not approve your own posts.", ["approval: actor | control: second-person"]],
    ["Only approved messaging apps may be used.", ["approval: actor"]],
    ["Campaigns must be cleared with the city manager.", ["approval: city manager"]],
    ["Final review by the compliance department.", ["approval: compliance"]],
    ["When in doubt, check with your manager.", ["approval: manager"]],
    ["Get someone from the press team to review your draft.", ["approval: pr"]],
    ["Have a colleague proofread your post.", ["approval: actor"]],
    ["Send your draft to the editors for review.", ["approval: content-team"]],
    ["Submit the post for approval to the social media team.", ["approval: social-media-team"]],
    ["Please run all drafts by the communications team.", ["approval: communications"]],
    ["You can't open an account unless the communications team agrees.", ["approval: communications"]],
    ["Two members of the editorial board should agree before a post is deleted.", ["approval: editorial board"]],
    ["The department head must give consent to new channels.", ["approval: manager"]],
    ["Approval: legal", ["approval: legal"]],
    ["The press desk must review any message before submission.", ["approval: press desk"]],
    ["Legal needs to approve final decks three weeks in advance.", ["approval: legal"]],
    ["At least two members of the committee should agree that a block is needed.", ["approval: committee"]],
    ["Do not post it until you have discussed it with your manager.", ["approval: manager"]],
    ["Clear all posts about clients with the brand team.", ["approval: brand"]],
    [
      "Do not publish a case study unless the customer is happy with it.",
      ["consent: person-named | approval: customer"],
    ],
    ["Every post must be +1'd by another maintainer.", ["approval: community-contributor"]],
    ["A post needs two +1s.", ["approval: actor"]],
    ["A lead other than the author must approve.", ["approval: lead"]],
    ["Posts must be seen by the communications lead before they are out.", ["approval: communications"]],
    ["Someone from the legal team must look at it first.", ["approval: legal"]],
    ["All press releases go through the communications office.", ["approval: communications"]],
    ["Requests must be cleared through the press office.", ["approval: pr"]],
    ["You may publish it once the editor gives a thumbs up.", ["approval: content-team"]],
    ["Wait for an OK from the communications team.", ["approval: communications"]],
    ["Marketing has to agree to any new account.", ["approval: marketing"]],
    ["New accounts must be agreed in advance with the communications team.", ["approval: communications"]],
    ["The decision lies with the editor.", ["approval: content-team"]],
    ["Sponsorships are at the sole discretion of the finance team.", ["approval: finance"]],
    ["Send the draft to your supervisor for comments before posting.", ["approval: manager"]],
    ["Do not do so without first speaking to HR.", ["approval: hr"]],
    ["No giveaways without legal.", ["approval: legal"]],
    ["Get in touch with press@acme.example before you talk to a journalist.", ["approval: press@"]],
    ["You must be authorised to speak.", ["approval: actor"]],
    ["Unauthorised use of the logo is prohibited.", ["approval: actor"]],
    ["Consent from the head of school is required before filming.", ["approval: head of school"]],
    ["Posts must be pre-approved by at least 50% of the brand team.", ["approval: brand"]],
    ["Posts must be approved by more than half of the editorial board.", ["approval: editorial board"]],
    ["A new platform requires a majority vote of the committee.", ["approval: committee"]],
    ["New accounts must be put to a vote.", ["approval: actor"]],
    ["Complaints must be posted with a mention to the lead for a decision.", ["approval: lead"]],
    ["Post drafts in #newsdesk for review.", ["approval: #newsdesk"]],
    ["Requests to film in the office must be directed to the CEO.", ["approval: ceo"]],
    ["If you would like to open an account, reach out to the brand team.", ["approval: brand"]],
    ["Ask your manager if it is fine to post.", ["approval: manager"]],
    ["The brand team decides what is shown.", ["approval: brand"]],
    ["Nothing goes out until two members of the board have signed it off.", ["approval: board"]],
    ["You must notify legal and obtain their sign-off.", ["approval: actor"]],
    ["You must request access from the web team.", ["approval: web team"]],
    ["Is it not public? Ask the brand team first.", ["approval: brand"]],
    ["Quotes need permission from the person such words belong to.", ["consent: person-named | approval: person"]],
    ["Posts need approval from the almanac.", ["approval: actor"]],
    ["Posts need approval from the dean of arts.", ["approval: dean of arts"]],
    ["Posts need approval from Dana.", ["approval: dana"]],
    ["Newsletters require review before they go out.", ["approval: actor"]],
    ["Use of the hall needs the written agreement of the board.", ["approval: board-director"]],
    ["If you need access to Figma, contact Jane Doe.", ["approval: jane doe"]],
    ["Drawings made by AI are fine, but AI-made text must be disclosed.", ["disclosure: ai-generated"]],
    ["AI-assisted text needs peer review.", ["approval: actor | control: second-person"]],
    ["Advice should be sought from the press office before posting.", ["approval: pr"]],
  ])("%s", (text, duties) => expect(showDuties(scopeText(text).duties)).toEqual(duties));

  it.each([
    "Use approved software.",
    "The approval process is described below.",
    "Consult the handbook.",
    "Accounts are reviewed annually.",
    "Share our photos, which are approved for use.",
    "Contact information must be kept up to date.",
    "You are not authorised to open accounts.",
    "Publish names only where allowed by law.",
    "You may share it, as our teams have obtained permission.",
    "Acme Consulting related uses are prohibited.",
    "Contributors must review their work before they submit it.",
    "Authorised agents are owned by the Acme project.",
    "If a post is OK, keep it.",
    "Policies should be reviewed as needed.",
    "Approval is not required for likes.",
    "You needn't check with your manager first.",
    "You do not have to ask for approval.",
    "Media requests must be directed to the CEO.",
    "If you want to know more, reach out to the brand team.",
    "If you would like a sticker, reach out to the brand team.",
    "Review of technologies.",
    "Schedule it early so that the editors have a margin to review it.",
    "Report the theft or unauthorised disclosure of customer lists.",
    "Protect the page against unauthorised use.",
    "Sign an agreement that you will not post.",
    "HR will provide the agreement to new colleagues.",
    "Read the draft and select Approve.",
    "The channel should be regularly checked by the engineers.",
    "Authors must read and review all text before they ask other members to review it.",
    "You will lose authorisation to use the page.",
    "Consider how it is encrypted.",
    "Never use it to conduct peer review of papers.",
  ])("asks nobody: %s", (text) => expect(showDuties(scopeText(text, { modality: "require" }).duties)).toEqual([]));
});

it.each([
  ["You may post on Xing without approval.", []],
  ["Staff may use Slack without asking IT.", []],
  ["You have permission to use the logo.", []],
  ["You may post, but not without approval.", ["approval: actor"]],
])("asks nobody where a permission lets off: %s", (text, duties) =>
  expect(showDuties(scopeText(text, { modality: "permit" }).duties)).toEqual(duties),
);

it.each([
  ["Unauthorised use or copying of the logo is prohibited.", ["approval: actor"]],
  ["Unauthorised use or forging of signatures is prohibited.", []],
  ["Sharing passwords or allowing unauthorised use of accounts is prohibited.", []],
])("asks for an approval of what somebody could approve: %s", (text, duties) =>
  expect(showDuties(scopeText(text, { modality: "prohibit" }).duties)).toEqual(duties),
);

it("asks nobody to whom one must not speak", () => {
  const { duties } = scopeText("Do not speak to journalists without talking to the brand team first.");
  expect(showDuties(duties)).toEqual(["approval: brand"]);
});

describe("a column of a table that says who approves", () => {
  it.each([
    ["Approver", "Brand team", ["approval: brand"]],
    ["Approval", "Legal or HR", ["approval: legal / hr"]],
    ["Approval required?", "Yes", ["approval: actor"]],
    ["Approval required?", "No", []],
    ["Approval", "Approved", []],
    ["Owner", "Brand team", []],
  ])("%s: %s", (column, cell, duties) =>
    expect(showDuties(scopeRow({ What: "Never post on Xing alone.", [column]: cell }).duties)).toEqual(duties),
  );
});

describe("consents", () => {
  it.each([
    ["Get permission from the photographer before using a photo.", ["consent: rights-holder | approval: photographer"]],
    ["Never use a song without the owner's consent.", ["consent: rights-holder | approval: owner"]],
    ["Obtain their permission before you quote them.", ["consent: person-named | approval: person concerned"]],
    ["Photos of people must not be published without consent.", ["consent: image-release"]],
    ["Do not send newsletters without consent.", ["consent: opt-in"]],
    ["Do not share it without the consent of the Legal Team.", ["approval: legal"]],
  ])("%s", (text, duties) => expect(showDuties(scopeText(text).duties)).toEqual(duties));
});

describe("disclosures, records, training and controls", () => {
  it.each([
    ["You must disclose your affiliation with us.", ["disclosure: employment"]],
    ["Make it clear that the views are your own.", ["disclosure: views-my-own"]],
    ["Mark paid partnerships with #ad.", ["disclosure: paid-partnership"]],
    ["AI-generated images must be labelled.", ["disclosure: ai-generated"]],
    ["Never hide that you work for us.", ["disclosure: employment"]],
    ["Declare any conflict of interest.", ["disclosure: conflict-of-interest"]],
    ["All posts must be archived for two years.", ["record: communications-archive"]],
    ["New accounts must be registered with the web team.", ["record: account-register"]],
    ["A game must be accompanied by official rules.", ["record: official-rules"]],
    ["Complete the training before you post.", ["training: social-media-training"]],
    ["Customer data must be encrypted.", ["control: encryption"]],
    ["AI text needs human review.", ["control: human-review"]],
    ["Accounts must use two-factor authentication.", ["control: two-factor-authentication"]],
    ["Every newsletter must carry an unsubscribe link.", ["control: unsubscribe-link"]],
    ["Do not disclose your employer.", []],
    ["Do not disclose confidential information.", []],
  ])("%s", (text, duties) => expect(showDuties(scopeText(text).duties)).toEqual(duties));
});

it("holds people's disclosures of who they are to their own accounts, where nothing else is said", () => {
  const show = (text: string) => showScope(scopeText(text).scope);
  expect(show("Make it clear that the views are your own.")).toBe("account: individual-owned");
  expect(show("On official accounts, state your role.")).toBe("account: official-account");
  expect(show("Label sponsored posts.")).toBe("tactic: paid-social");
});

it.each([
  ["Let us know beforehand so that we can help.", ["control: notification | approval: actor"]],
  ["Inform the press office before you speak at an event.", ["control: notification | approval: pr"]],
  ["Notify your manager.", []],
  ["Access to blogs needs the prior written consent of the company.", ["approval: company"]],
  ["Personal gain is prohibited without prior consent.", ["approval: actor"]],
])("tells whoever has to hear of it from whoever has to agree: %s", (text, duties) =>
  expect(showDuties(scopeText(text).duties)).toEqual(duties),
);
