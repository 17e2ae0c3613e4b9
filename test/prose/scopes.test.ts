import { describe, expect, it } from "vitest";
import { expectProportion } from "../support/growth.ts";
import { scopeText, scopeTexts, showScope } from "../support/scoped.ts";

describe("what a statement speaks about by its own words", () => {
  it.each([
    ["You must not use WhatsApp or Telegram with clients.", "audience: customers; tool: telegram, whatsapp"],
    ["Never discuss pricing, politics or religion on X.", "content: political, pricing, religious; tool: x-twitter"],
    [
      "Contractors and agencies must not post on LinkedIn from company accounts.",
      "account: official-account; actor: agency, contractor; tool: linkedin",
    ],
    ["Employees must not tweet during working hours.", "time: working-hours; tool: x-twitter"],
    ["Staff may not post outside working hours.", "time: after-hours"],
    ["We must not run giveaways in Germany or France.", "region: DE, FR; tactic: giveaway"],
    ["Ask first before using personal devices in the kitchen.", "device: personal-device"],
    ["Do not use company laptops to stream films.", "device: company-laptop"],
    [
      "Do not upload confidential information to ChatGPT or other AI chatbots.",
      "data: confidential-data; tool: ai-assistant, chatgpt",
    ],
    ["Affiliate links must be reviewed by legal.", "tactic: affiliate-marketing"],
    ["Do not advertise to minors.", "audience: minors-under-18"],
    ["AI-generated images must be labelled.", "ai: image-generation"],
    ["Do not send drafts to journalists.", "audience: press"],
    ["Interns must not have access to official accounts.", "account: official-account; actor: intern"],
    ["As a manager you must not add your reports on Facebook.", "actor: manager; tool: facebook"],
    ["Interviews may be given only by a spokesperson.", ""],
    ["Do not post in chat rooms, on message boards or in other online forums.", "tool: chat-rooms, forum-qa"],
    ["Instant messaging must not be used for customer data.", "data: customer-data; tool: messaging"],
    [
      "Employees must not respond to comments or otherwise take part in blogs and social media sites.",
      "tool: blogging, social-media",
    ],
    [
      "Do not use generative AI tools with personally identifiable information.",
      "data: personal-data; tool: generative-ai",
    ],
    ["Peer-to-peer networks are prohibited.", "tool: peer-to-peer"],
    ["All media inquiries must be sent to the press office.", "tactic: press-relations"],
    ["Do not send emails that hold patient data.", "data: patient-data; tool: email"],
    ["Do not install plug-ins or pirated software.", "tool: pirated-software, plug-ins"],
    [
      "Do not use personal email or file sharing services such as Dropbox for client data.",
      "data: customer-data; tool: dropbox, file-sharing, personal-email",
    ],
    ["Do not use our accounts to endorse political candidates.", "account: official-account; content: political"],
    ["Social posts must be scheduled in Buffer.", "tool: buffer, social-media"],
    ["Slack channels must not be used for customer data.", "data: customer-data; tool: slack"],
    ["Never post photos of employees without asking.", "content: employees-shown"],
    ["Do not keep drafts on your Acme-issued computer.", "device: company-device"],
    ["Lock the company's mobile phones.", "device: company-phone"],
    ["Personal use of the phone is not allowed.", "device: company-phone"],
    [
      "The company's IT resources such as laptop and email are for work.",
      "device: company-laptop; tool: company-email",
    ],
    [
      "Do not use our X account or applications that have not been approved.",
      "account: official-account; tool: unapproved-software, x-twitter",
    ],
    ["Never send drafts to your private external email address.", "tool: personal-email"],
    ["The Acme email system must not be used for jokes.", "tool: company-email"],
    ["Personal or company devices must be locked.", "device: company-device, personal-device"],
    ["Company laptops and phones must be locked.", "device: company-laptop, company-phone"],
    ["Do not use employee-owned devices.", "device: personal-device"],
    ["Do not use non-company laptops.", "device: personal-computer"],
    ["Do not use vendor-owned laptops.", "device: laptop"],
    ["Do not post on our Facebook page.", "account: official-account; tool: facebook"],
    ["Manage your own social media accounts.", "account: personal-account; tool: social-media"],
    ["Do not set up Facebook groups or pages.", "tool: facebook, facebook-groups"],
    ["Customer and employee data must not be posted.", "data: customer-data, employee-data"],
    ["Information that is deemed confidential must not be sent by email.", "data: confidential-data; tool: email"],
    ["Do not access the internet for fun.", "tool: internet"],
    ["Do not paste drafts into an LLM.", "tool: llm"],
    ["Write it on a Mac, not on a Windows machine.", "tool: mac, windows"],
    ["Do not use your email address to join web shops.", "tool: email"],
    ["Never send drafts to personal email addresses.", "tool: personal-email"],
    ["Do not forward work mail to private accounts.", "account: personal-account; tool: personal-email"],
    ["Do not harass anyone by email, telephone or text message.", "tool: email, phone, sms"],
    [
      "Rooted devices must not join the office network over hotel Wi-Fi.",
      "device: jailbroken-device; tool: public-wifi",
    ],
    ["Never switch off FileVault or the firewall.", "tool: filevault, firewall"],
    ["Personal phones and Acme email must be locked.", "device: personal-phone; tool: company-email"],
  ])("%s", (text, scope) => expect(showScope(scopeText(text).scope)).toBe(scope));
});

describe("what is named and limits nothing", () => {
  it.each([
    ["everyone who is bound", "Employees, contractors and volunteers must not gossip.", ""],
    ["a word of a title", "Speculate or Make Gloomy Forecasts", ""],
    ["the front of a longer name", "Get it from the Mac App Store.", "tool: app-store"],
    ["what must not be harmed", "Violating the rights of those protected by trade secrets is prohibited.", ""],
    ["an address", "Write it down in chat.open-source-code.example today.", ""],
    ["initials", "You must use MOJ laptops for it.", "device: laptop"],
    ["what a link leads to", "Share no links to the Acme SharePoint.", ""],
    ["an account to handle", "Use no borrowed keys to Acme Cloud or to handle parcels.", ""],
    ["a purpose", "Keep your profile tidy in order to protect customers on Facebook.", ""],
    ["a reason", "Do not publish drafts because journalists read LinkedIn.", ""],
    ["a consequence", "Never forget passwords, which may expose our Facebook page.", "data: credentials"],
    ["where to ask", "If in doubt, ask in the #legal channel on Slack.", ""],
    ["where to send things", "Refer complaints about harassment to the team on Facebook.", "content: harassment"],
    ["what is replaced", "Use Signal instead of WhatsApp for chats with journalists.", "audience: press; tool: signal"],
    ["the approver", "Videos must be approved by the social media team.", ""],
    ["another policy", "Comply with the LinkedIn policy.", ""],
    ["a word of a longer name", "Do not use social media at night.", "tool: social-media"],
    ["a team with a tool's name", "Answers are up to the social media manager.", ""],
    ["a deadline", "Reply within two working days.", ""],
    ["behaviour that no facet knows", "Be polite.", ""],
    ["the group before a noun", "Protect customer data.", "data: customer-data"],
    ["a pronoun, which is no department", "It must not be late.", ""],
    ["two letters that are a country's code", "It must be on time, and in order.", ""],
    ["where a link leads", "Links to company websites are not permitted.", ""],
    ["what a campaign says", "Messaging must be consistent with our values.", ""],
    ["that something is published", "Posts go live at noon.", ""],
    ["a rise of a colleague", "You must not discuss promotions.", ""],
    ["the initials of a department", "In TTS we answer soon.", ""],
    ["a name that words make by chance", "Check whether it is OK to post.", ""],
    ["people who are written to", "Do not use our email list.", "data: contact-data"],
  ])("%s: %s", (_, text, scope) => expect(showScope(scopeText(text).scope)).toBe(scope));

  it("leaves out the tool whose maker wrote the document", () => {
    const scoped = scopeTexts([
      "GitLab team members must not post on Facebook.",
      "The GitLab brand must not be used in ads.",
      "Never criticise GitLab on LinkedIn.",
    ]);
    expect(scoped.map(({ scope }) => showScope(scope))).toEqual(["tool: facebook", "", "tool: linkedin"]);
  });
});

describe("what is let out", () => {
  it.each([
    ["Do not use generative AI, except Microsoft Copilot.", "tool: generative-ai", ["tool: microsoft-copilot"]],
    ["Except on LinkedIn, you must not mention clients.", "", ["tool: linkedin"]],
    ["Storage | Bitwarden only", "tool: password-manager", ["tool: bitwarden"]],
    ["Only Bitwarden", "tool: password-manager", ["tool: bitwarden"]],
    ["Do not use office suites other than Google Workspace.", "tool: office-suite", ["tool: google-workspace"]],
    [
      "Social networks must not be used, with the exception of LinkedIn and Xing.",
      "tool: social-network",
      ["tool: linkedin, xing"],
    ],
    ["You may not post unless you use a company device.", "", ["device: company-device"]],
    ["Do not post unless customers like it.", "", []],
    ["Nobody other than the press team must post on Xing.", "tool: xing", []],
    ["Only the communications team may speak to the press.", "tactic: press-relations", ["actor: communications"]],
    ["Only use Slack for internal messages.", "tool: messaging-app", ["tool: slack"]],
    [
      "Use only Slack, Teams or Zoom for calls.",
      "tool: messaging-app, video-conferencing",
      ["tool: microsoft-teams, slack, zoom"],
    ],
    ["Customer stories may only be shared on LinkedIn.", "tactic: case-study; tool: social-media", ["tool: linkedin"]],
    ["Posting is not limited to LinkedIn.", "tool: linkedin", []],
    ["We only follow a few Twitter accounts.", "", ["tool: x-twitter"]],
    ["Never share drafts, including but not limited to customer data.", "data: customer-data", []],
  ])("%s", (text, scope, unless) => {
    const scoped = scopeText(text, { modality: "prohibit" });
    expect(showScope(scoped.scope)).toBe(scope);
    expect(scoped.unless.map(showScope)).toEqual(unless);
  });

  it("is the scope of a permission to which a policy does not apply", () => {
    const scoped = scopeText("This policy does not apply to Glassdoor.", { modality: "permit" });
    expect(showScope(scoped.scope)).toBe("tool: glassdoor");
  });
});

describe("what stands round a statement", () => {
  const show = (...args: Parameters<typeof scopeText>) => showScope(scopeText(...args).scope);

  it("is asked only for facets of which the statement says nothing", () => {
    const lead = "You must not use the following for customer data:";
    expect(show("WhatsApp", { lead, modality: "prohibit" })).toBe("data: customer-data; tool: whatsapp");
    expect(show("Telegram with health data", { lead, modality: "prohibit" })).toBe("data: health-data; tool: telegram");
  });

  it("gives items the exceptions and duties of their lead-in", () => {
    const scoped = scopeText("Facebook", {
      lead: "Without the approval of legal, do not post on these, except from a company device:",
      modality: "prohibit",
    });
    expect(scoped.unless.map(showScope)).toEqual(["device: company-device"]);
    expect(scoped.duties.map(({ values }) => values)).toEqual([["legal"]]);
  });

  it("lets through what stands below 'only'", () => {
    const read = (text: string, lead: string) => {
      const { scope, unless } = scopeText(text, { lead, modality: "prohibit" });
      return [showScope(scope), ...unless.map(showScope)];
    };
    expect(read("Executives, on LinkedIn", "Only these people may post on behalf of Acme:")).toEqual([
      "",
      "tool: linkedin",
    ]);
    expect(read("WhatsApp", "Only use the following for chats:")).toEqual(["", "tool: whatsapp"]);
    expect(read("LinkedIn", "Only the press team may post on:")).toEqual(["tool: linkedin", "actor: pr"]);
  });

  it("does not take a paragraph that says something by itself for a lead-in", () => {
    expect(show("Be kind.", { lead: "We are on Instagram." })).toBe("");
    expect(show("Be kind.", { lead: "The following rules hold on Instagram." })).toBe("tool: instagram");
  });

  it("takes the subject of a section from its heading", () => {
    expect(show("Never share drafts.", { section: ["Handbook", "4.2 WhatsApp and other messengers"] })).toBe(
      "tool: messaging-app, whatsapp",
    );
    expect(show("Plan well.", { section: ["Handbook", "Promotional games"] })).toBe("tactic: promotional-game");
    expect(show("Be honest.", { section: ["Handbook", "Do not use Facebook for fun"] })).toBe("tool: facebook");
    expect(show("Be honest.", { section: ["Handbook", "Can contractors post drafts on LinkedIn?"] })).toBe(
      "tool: linkedin",
    );
    expect(show("Be honest.", { section: ["Handbook", "You may do so unless you use Facebook"] })).toBe("");
    expect(show("Never share customer data.", { section: ["Handbook", "Competitors"] })).toBe("data: customer-data");
  });

  it("believes a title only of statements that speak of posting, and less than a heading", () => {
    const section = ["Social Media Policy"];
    const posting = scopeText("Do not post at night.", { section });
    expect(showScope(posting.scope)).toBe("tool: social-media");
    expect(posting.confidence).toBeLessThan(0.8);
    expect(show("Complete the form.", { section })).toBe("");
  });

  it("reads the part of the sentence before a statement, and its label", () => {
    const text = "Telegram may be used for news but must not be used for data of clients";
    expect(show(text, { from: text.indexOf("must"), modality: "prohibit" })).toContain("telegram");
    const labelled = "Instagram: Be quick. Do not share drafts.";
    expect(show(labelled, { from: labelled.indexOf("Do not") })).toBe("tool: instagram");
  });

  it("looks back at what 'these' are, and over a semicolon", () => {
    const text = "Some of you have mobile devices. Do not keep drafts on these";
    expect(show(text, { from: text.indexOf("Do not"), modality: "prohibit" })).toBe("device: mobile-device");
    const joined = "Telegram is for news; drafts must not be kept there";
    expect(show(joined, { from: joined.indexOf("drafts"), modality: "prohibit" })).toBe("tool: telegram");
  });

  it.each([
    ["Bluetooth is on by default. ", "Its use outside the office is forbidden."],
    ["Bluetooth is on by default. ", "Do not use it on trains."],
    ["We have Bluetooth. ", "The service must not be used on trains."],
    ["Bluetooth is on by default. ", "Both must be off on trains."],
  ])("looks back from words that point to a tool: %s%s", (before, text) =>
    expect(show(before + text, { from: before.length, modality: "prohibit" })).toContain("tool: bluetooth"),
  );

  it("knows what 'it' is", () => {
    const [, second] = scopeTexts(["Telegram must not be used for ads.", "It must not be used for customer data."]);
    expect(showScope(second?.scope ?? [])).toContain("tool: telegram");
  });
});

it("costs in proportion to a sentence without end", { timeout: 60_000 }, async () => {
  const part = "WhatsApp, unless approved by legal, because customers, except X, only to ask HR before, ";
  await expectProportion((size) => scopeText(`Do not use ${part.repeat(size / part.length)}`));
});
