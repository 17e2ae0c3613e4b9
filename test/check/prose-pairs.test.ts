import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { lintTexts } from "../support/workspace.ts";

interface Pair {
  readonly policy: string;
  readonly plan: string;
}

async function findingsOf({ policy, plan }: Pair): Promise<readonly Finding[]> {
  const { findings } = await lintTexts({ policies: { "use.md": policy }, strategies: { "plan.md": plan } });
  return findings;
}

/** `severity[rule] plan's line policy's line`, without what is only said of the documents. */
async function check(pair: Pair): Promise<string[]> {
  const found = await findingsOf(pair);
  return found
    .filter(({ subject }) => subject.tactic !== undefined)
    .map(({ severity, rule, place, related: [other] }) => {
      return `${severity}[${rule}] ${place.start.line} ${other?.place.start.line}`;
    });
}

describe("two documents that nobody prepared", () => {
  const policy = "# Prize rules\n\nAny prize draw needs the approval of legal.\n";

  it("clash where an approval is asked for, by a broader word, that the plan does not state", async () => {
    const plan = "# Spring plan\n\n## Instagram\n\nWe run a giveaway on Instagram each month.\n";
    expect(
      await check({ policy: "# Rules\n\nContests and promotional games must be approved by legal.\n", plan }),
    ).toEqual(["warning[missing-approval] 5 3"]);
    expect(await check({ policy, plan: plan.replace("giveaway", "prize draw") })).toEqual([
      "warning[missing-approval] 5 3",
    ]);
  });

  it("do not clash where the plan says that it is approved", async () => {
    const plan = "# Spring plan\n\n## Instagram\n\nWe run a prize draw on Instagram, approved by legal.\n";
    expect(await check({ policy, plan })).toEqual([]);
  });

  it("clash once where many parts of a plan have the same cause", async () => {
    const parts = ["March", "April", "May"].map((month) => `## ${month}\n\nWe run a prize draw on Instagram.\n`);
    expect(await check({ policy, plan: `# Spring plan\n\n${parts.join("\n")}` })).toHaveLength(1);
  });

  it("clash once where several sentences ask for the same, told by the plainest", async () => {
    const twice = `${policy}\nPlease have prize draws approved by legal in good time.\n`;
    const plan = "# Spring plan\n\nWe run a prize draw on Instagram.\n";
    expect(await check({ policy: twice, plan })).toEqual(["warning[missing-approval] 3 3"]);
  });

  it("clash from a class of tools to one of them, with an exception that can be had", async () => {
    const forums =
      "# Speaking online\n\nExcept as approved by legal, employees may not comment on news or otherwise take part in message boards.\n";
    const plan = "# Community plan\n\n## Reddit\n\nWe answer questions on Reddit every day.\n";
    expect(await check({ policy: forums, plan })).toEqual(["warning[missing-approval] 5 3"]);
  });

  it("are to be looked at where a plan leaves open which of a kind it means", async () => {
    const handles = "# Profiles\n\n- Do not put Larkmoor in your @handle.\n";
    const plan = "# Bluesky guide\n\n## Set up\n\n1. Use your domain as a custom handle on Bluesky.\n";
    expect(await check({ policy: handles, plan })).toEqual(["warning[depends-on-detail] 5 3"]);
  });
});

describe("what says more than it names", () => {
  const plan = "# Spring plan\n\nWe post news on LinkedIn and Instagram every week.\n";

  it.each([
    "Do not spread rumours about colleagues on social media.",
    "Never create social media profiles in our name.",
    "Do not use LinkedIn to sell your own goods.",
    "Avoid heated tones in posts on Instagram.",
  ])("prohibits no tool: %s", async (sentence) => {
    expect(await check({ policy: `# Rules\n\n${sentence}\n`, plan })).toEqual([]);
  });

  it.each([
    "Employees must not use LinkedIn.",
    "Posting on LinkedIn is strictly prohibited.",
    "Instagram is not allowed.",
    "You may not post on any social media platform.",
  ])("and what does not, prohibits one: %s", async (sentence) => {
    const found = await findingsOf({ policy: `# Rules\n\n${sentence}\n`, plan });
    expect(found.filter(({ rule }) => rule.startsWith("prohibited")).length).toBeGreaterThan(0);
  });

  it("asks nothing of those who are in no doubt", async () => {
    const policy = "# Rules\n\nIf you are in doubt about a post on LinkedIn, get approval from legal.\n";
    expect(await check({ policy, plan })).toEqual([]);
  });

  it("informs where it asks for a duty, and says why it may not be meant", async () => {
    const policy = "# Rules\n\nDo not publish recipes on LinkedIn without the approval of legal.\n";
    const found = await findingsOf({ policy, plan });
    const ofClauses = found.filter(({ subject }) => subject.clause !== undefined);
    expect(ofClauses.map(({ severity }) => severity)).toEqual(["info"]);
    expect(ofClauses[0]?.notes[0]).toContain("says more than was understood");
  });
});

describe("a plan and a policy that agree", () => {
  it("give nothing where the plan says what it will not do", async () => {
    const policy = "# Rules\n\nDo not criticise competitors. Avoid provocative replies to posts of competitors.\n";
    const plan =
      "# Plan\n\n## Tone\n\n- We do not criticise competitors.\n- Where we mention a competitor, we say what we do better.\n";
    expect(await check({ policy, plan })).toEqual([]);
  });

  it("give nothing where what is asked for is advice on tone", async () => {
    const policy =
      "# Guide\n\nDo not use our social accounts to promote a specific product. Be courteous, and avoid exaggeration.\n";
    const plan = "# How to publish\n\nWe post on YouTube and LinkedIn. Posts should not be commercial.\n";
    expect(await check({ policy, plan })).toEqual([]);
  });
});

describe("hints on documents that nobody prepared", () => {
  it("are two infos at the end", async () => {
    const pair = { policy: "# Rules\n\nNever use WhatsApp.\n", plan: "# Plan\n\nWe post on LinkedIn.\n" };
    const found = await findingsOf(pair);
    expect(found.map(({ severity, rule }) => `${severity}[${rule}]`)).toEqual([
      "info[unshared-strategy]",
      "info[policy-without-owner]",
    ]);
  });

  it("are warnings as ever where front matter shows that somebody did", async () => {
    const policy = "---\nkind: policy\n---\n\n# Rules\n\nNever use WhatsApp.\n";
    const found = await findingsOf({ policy, plan: "# Plan\n\nWe post on LinkedIn.\n" });
    expect(found.find(({ rule }) => rule === "policy-without-owner")?.severity).toBe("warning");
  });

  it.each([
    ["for a purpose", "Employees must not use Pinterest for news about bread.", "info"],
    ["after its name", "Pinterest must not be used for news about bread.", "info"],
    ["among others", "Never use Tumblr or Pinterest for customer orders.", "info"],
    ["and nothing else", "Employees must not use Pinterest.", "warning"],
  ])("clash where a tool is banned %s", async (_, sentence, severity) => {
    const plan = "# Plan\n\n- We will show our cakes on Pinterest each week.\n";
    expect(await check({ policy: `# Tools\n\n${sentence}\n`, plan })).toContain(`${severity}[prohibited-tool] 3 3`);
  });

  it.each([
    "Do not use Pinterest to mock customers.",
    "Do not mock customers on Pinterest.",
    "Employees must not use social media for gossip.",
  ])("do not clash where something is banned that the tool is used for: %s", async (sentence) => {
    const plan = "# Plan\n\n- We will show our cakes on Pinterest each week.\n";
    expect(await check({ policy: `# Tools\n\n${sentence}\n`, plan })).toEqual([]);
  });

  it("clash where a name is disguised, and both disguises are told", async () => {
    const pair = {
      policy: "# Tools\n\nNever use P\u0456nterest.\n",
      plan: "# Plan\n\n- We will show our cakes on Pin\u00adterest and \u24c9\u24e4\u24dc\u24d1\u24db\u24e1 each week.\n",
    };
    expect(await check(pair)).toEqual(["warning[prohibited-tool] 3 3"]);
    const disguised = (await findingsOf(pair)).filter(({ rule }) => rule === "disguised-name");
    expect(disguised.map(({ place }) => `${place.file}:${place.start.line}:${place.start.column}`)).toEqual([
      "plan.md:3:29",
      "plan.md:3:44",
      "use.md:3:11",
    ]);
  });

  it("says of a text that plans nothing, and of one that bans nothing, that there is nothing to judge", async () => {
    const found = await findingsOf({ policy: "# Manners\n\nBe kind.\n", plan: "# Notes\n\nThe sun was out.\n" });
    expect(
      found.filter(({ rule }) => rule.startsWith("no-")).map(({ rule, severity }) => `${severity}[${rule}]`),
    ).toEqual(["info[no-tactics]", "info[no-clauses]"]);
  });
});
