import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Location } from "../../src/model/source.ts";
import type { Passage } from "../../src/prose/passage.ts";
import { readMarkdown } from "../../src/read/markdown/read-markdown.ts";
import { type DataNode, findValue, toPlain } from "../../src/read/syntax/data-node.ts";
import type { DocumentKind } from "../../src/read/validate-document.ts";
import { locateInline } from "../../src/text/inline-text.ts";

function slice({ source, span }: Location): string {
  return source.text.slice(span.start, span.end);
}

interface Read {
  readonly document: Readonly<Record<string, unknown>> | undefined;
  readonly items: unknown;
  /** `severity[rule] text at the place`. */
  readonly problems: readonly string[];
  /** The running text that no form has taken, headings aside. */
  readonly open: readonly string[];
  /** The text at the place of every scalar and key of the items. */
  readonly places: readonly string[];
}

const CONTAINERS: Readonly<Record<string, string>> = { policy: "clauses", strategy: "tactics", waivers: "waivers" };

async function read(kind: DocumentKind, text: string, facets?: readonly string[]): Promise<Read> {
  const { value, problems } = await readMarkdown({ path: "plans/Autumn plan.md", text }, kind, facets && { facets });
  const items = value === undefined ? undefined : findValue(value.map, CONTAINERS[kind] ?? "");
  return {
    document: value === undefined ? undefined : (toPlain(value.map) as Readonly<Record<string, unknown>>),
    items: items === undefined ? undefined : JSON.parse(JSON.stringify(toPlain(items))),
    problems: problems.map(({ severity, rule, location }) => `${severity}[${rule}] ${slice(location)}`),
    open: openText(value?.listPassages() ?? []),
    places: items === undefined ? [] : placesOf(items),
  };
}

function openText(passages: readonly Passage[]): string[] {
  return passages.filter(({ isTaken, role }) => !isTaken && role !== "heading").map(({ inline }) => inline.text);
}

function placesOf(node: DataNode): string[] {
  if (node.kind === "scalar") return [slice(node.location)];
  if (node.kind === "list") return node.items.flatMap(placesOf);
  return node.entries.flatMap(({ key, keyLocation, value }) => {
    const place = slice(keyLocation);
    const isMade = value.kind === "scalar" && place === slice(value.location);
    return [...(isMade ? [] : [`${key}=${place}`]), ...placesOf(value)];
  });
}

const inStrategy = (body: string): Promise<Read> =>
  read("strategy", `---\nkind: strategy\nid: s\n---\n\n# Plan\n\n${body}`);
const inPolicy = (body: string): Promise<Read> =>
  read("policy", `---\nkind: policy\nid: p\n---\n\n# Policy\n\n${body}`);

describe("a document's own keys", () => {
  it("come from the file's name and the first heading where nobody wrote them", async () => {
    const { document, problems } = await read("strategy", "Intro.\n\n# The **plan**\n\nWe will use LinkedIn.\n");
    expect(document).toEqual({ kind: "strategy", id: "autumn-plan", title: "The plan", tactics: [] });
    expect(problems).toEqual([]);
  });

  it("stand at the first line where there is no heading", async () => {
    const { value } = await readMarkdown({ path: "a.md", text: "\n  We will use LinkedIn.\n" }, "strategy");
    expect(value === undefined ? "" : slice(findValue(value.map, "id")?.location ?? value.map.location)).toBe(
      "We will use LinkedIn.",
    );
  });

  const warned: readonly (readonly [why: string, text: string, problem: string])[] = [
    ["never closed", "---\nkind: strategy\n\n# Plan\n", "warning[front-matter] ---"],
    ["closed with dots", "---\nkind: strategy\n...\n\n# Plan\n", "warning[front-matter] ---"],
    ["TOML", '+++\nkind = "strategy"\n+++\n\n# Plan\n', "warning[front-matter] +++"],
    ["late", "\n\n---\nkind: strategy\n---\n\n# Plan\n", "warning[front-matter] ---"],
    ["after a heading", "# Plan\n\n---\nkind: strategy\n---\n", "warning[front-matter] ---"],
    ["four dashes", "----\nkind: strategy\n----\n\n# Plan\n", "warning[front-matter] ----"],
    [
      "a second one",
      "---\nkind: strategy\n---\n\n---\nkind: strategy\nid: b\n---\n\n# Plan\n",
      "warning[front-matter] ---",
    ],
  ];
  it.each(warned)("are not read from front matter that is %s, and that is said", async (_, text, problem) => {
    expect((await read("strategy", text)).problems).toEqual([problem]);
  });

  it.each(["\n", "\r\n"])("leave front matter in TOML out of what is said, with line ends %j", async (end) => {
    const text = ["+++", 'title = "Rules"', 'teaser = "You must not post."', "+++", "", "Never shout.", ""].join(end);
    const { value } = await readMarkdown({ path: "a.md", text }, "policy");
    expect(value?.listPassages().map(({ inline }) => inline.text)).toEqual(["Never shout."]);
  });

  it.each(["# Plan\n\n---\n\nWe will.\n", "---\n\nA rule at the top.\n", "---\n---\n\n# Plan\n", "---\n# none\n---\n"])(
    "do not make front matter of a mere rule: %j",
    async (text) => {
      expect((await read("strategy", text)).problems).toEqual([]);
    },
  );

  it("may stand beside those of another program, which are passed over where `kind` is not said", async () => {
    const { document, problems } = await read("policy", "---\ntitle: Social\nweight: 20\nownr: hr\n---\n\nText.\n");
    expect(document).toMatchObject({ title: "Social", id: "autumn-plan" });
    expect(document).not.toHaveProperty("weight");
    expect(problems).toEqual(["warning[unknown-key] ownr"]);
  });

  it.each(["", " \n\t\n"])("are missed in an empty file: %j", async (text) => {
    const { document, problems } = await read("strategy", text);
    expect(document).toBeUndefined();
    expect(problems).toEqual([`error[empty-document] ${text.slice(0, 1)}`]);
  });

  it("are refused where a key stands twice, at the place in the file, and the rest is still read", async () => {
    const { document, problems } = await read(
      "strategy",
      "---\r\nid: a\r\nowner: hr\r\nowner: it\r\n---\r\n\r\n# Plan\r\n",
    );
    expect(document).toMatchObject({ id: "a", owner: "hr" });
    expect(problems).toEqual(["error[duplicate-key] owner"]);
  });

  it("are refused as a whole where their YAML is broken", async () => {
    const { document, problems } = await read("strategy", "---\nid: [a\n---\n\n# Plan\n");
    expect(document).toBeUndefined();
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe("field lists", () => {
  it("name each value at its place", async () => {
    const { items, places } = await inStrategy(
      "> ### T1 Employee *takeovers*\n>\n> - **Tools:** Tik**Tok**, `Cap, Cut`; R&amp;D\n>   suite\n> - **Region**: “US”, [DE](x)\n",
    );
    expect(items).toEqual([
      { id: "T1", title: "Employee takeovers", tool: ["TikTok", "Cap, Cut", "R&D suite"], region: ["US", "DE"] },
    ]);
    expect(places).toEqual([
      "T1",
      "Employee *takeovers",
      "tool=Tools",
      "Tik**Tok",
      "Cap, Cut",
      "R&amp;D\n>   suite",
      "region=Region",
      "US",
      "DE",
    ]);
  });

  const headings: readonly (readonly [heading: string, id: string, title: string | undefined])[] = [
    ["T1 Takeovers", "T1", "Takeovers"],
    ["C-12: Takeovers", "C-12", "Takeovers"],
    ["3.2 Takeovers", "3.2", "Takeovers"],
    ["A1.b – Takeovers", "A1.b", "Takeovers"],
    ["T1", "T1", undefined],
    ["Takeovers {#take}", "take", "Takeovers"],
    ["2. Takeovers", "takeovers", "Takeovers"],
    ["Q4 takeovers", "q4-takeovers", "Q4 takeovers"],
    ["2026 takeovers", "2026-takeovers", "2026 takeovers"],
    ["Employees' *own* TikToks", "employees-own-tiktoks", "Employees' own TikToks"],
    ["Посты", "посты", "Посты"],
    ["", "linkedin", undefined],
  ];
  it.each(headings)("take id and title from the heading %j", async (heading, id, title) => {
    const { items } = await inStrategy(`### ${heading}\n\n- **Tool:** LinkedIn\n`);
    expect(items).toEqual([{ id, ...(title === undefined ? {} : { title }), tool: "LinkedIn" }]);
  });

  it("give each its own id where two headings are alike, but not where an id is written twice", async () => {
    const { items } = await inStrategy(
      "### Posts\n- **Tool:** A\n\n### Posts\n- **Tool:** B\n\n### P {#posts-2}\n- **Tool:** C\n\n### Q {#posts-2}\n- **Tool:** D\n",
    );
    expect(items).toMatchObject([{ id: "posts" }, { id: "posts-3" }, { id: "posts-2" }, { id: "posts-2" }]);
  });

  it("may be written in several ways", async () => {
    const { items, problems } = await inStrategy(
      "### Posts\n\nSome words.\n\n1. **Platform** : LinkedIn\n2. __Tools:__\n   - Slack\n   - Zoom, Inc.\n\nMore words.\n\n" +
        "- [x] **When:** 2026-10-01 – 2026-10-05\n- [ ] *Status:* In progress\n- Business case: It pays.\n- **Objective:**\n  - Reach\n  - Trust\n",
    );
    expect(problems).toEqual([]);
    expect(items).toEqual([
      {
        id: "posts",
        title: "Posts",
        tool: ["LinkedIn", "Slack", "Zoom, Inc."],
        period: "2026-10-01/2026-10-05",
        status: "live",
        businessCase: "It pays.",
        objective: ["Reach", "Trust"],
      },
    ]);
  });

  it("warn of a slip and of an empty value, and refuse the same field twice", async () => {
    const { items, problems } = await inStrategy(
      "### A {#a}\n- **Tol:** Slack\n- **Tool:** LinkedIn\n- **Region:**\n\n### B {#b}\n- **Tool:** LinkedIn\n- **Tool:** Slack\n",
    );
    expect(items).toMatchObject([{ id: "a", tool: "LinkedIn" }, { id: "b" }]);
    expect(problems).toEqual(["warning[unknown-key] Tol", "warning[empty-value] Region", "error[duplicate-key] Tool"]);
  });

  it("leave the labels of honest prose alone", async () => {
    const { items, problems } = await inStrategy(
      "### Launch\n\n- **Goal:** Reach buyers.\n- **Audience insight:** They like video.\n- **When:** some time in spring\n\n" +
        "### Podcast\n\n- **Recording**: 2-3 hours\n- **Channel:** We publish it wherever our listeners happen to be.\n\n" +
        "### Posts\n\n- **Tool:** LinkedIn\n- **Note:** Draft.\n- **Goal:** Reach.\n- **Key message:** We care.\n- **When:** Thursdays\n",
    );
    expect(problems).toEqual([]);
    expect(items).toEqual([{ id: "posts", title: "Posts", tool: "LinkedIn", note: "Draft.", objective: "Reach." }]);
  });

  it("know the facets of the organisation", async () => {
    const text = "### Posts\n\n- **Tool:** LinkedIn\n- **Reading level:** plain, simple\n";
    expect((await read("strategy", text, ["tool", "reading-level"])).items).toMatchObject([
      { "reading-level": ["plain", "simple"] },
    ]);
    expect((await read("strategy", text)).items).toEqual([{ id: "posts", title: "Posts", tool: "LinkedIn" }]);
  });

  it("of a policy keep what is no scope as text, for the schema to refuse, and the paragraph above as wording", async () => {
    const { items, places, open } = await inPolicy(
      "### Messaging\n\nEmployees must not send it.\n\n- **Prohibit:** WhatsApp\n- **Unless:** tool: Teams\n\nYou must ask first.\n",
    );
    expect(items).toEqual([
      {
        id: "messaging",
        title: "Messaging",
        text: "Employees must not send it.",
        prohibit: "WhatsApp",
        unless: [{ tool: "Teams" }],
      },
    ]);
    expect(places).toEqual([
      "Messaging",
      "Messaging",
      "Employees must not send it.",
      "prohibit=Prohibit",
      "WhatsApp",
      "unless=Unless",
      "tool=tool",
      "Teams",
    ]);
    expect(open).toEqual(["You must ask first."]);
  });

  it("of a policy do not take a word like Required for a key where no duty follows", async () => {
    const { items, problems, open } = await inPolicy(
      "### Accounts\n\n- **Required:** You must use a password.\n- **Allowed:** Most things.\n",
    );
    expect(items).toEqual([]);
    expect(problems).toEqual([]);
    expect(open).toEqual(["Required: You must use a password.", "Allowed: Most things."]);
  });

  it("pass an unknown facet on, so that it is not lost", async () => {
    const { items } = await inPolicy("### A\n\n- **Prohibit:** tol: Facebook; data: customer data, staff data\n");
    expect(items).toMatchObject([{ prohibit: { tol: "Facebook", data: ["customer data", "staff data"] } }]);
  });

  it("say waivers too", async () => {
    const { items } = await read(
      "waivers",
      "## W-7\n- **Policy:** p\n- **Clause:** c\n- **Strategy:** s\n- **Tactic:** t\n- **Granted by:** legal\n- **On:** 2026-09-21\n- **Expires:** 2026-12-31\n- **Reason:** Pilot.\n- **Controls:**\n  - Weekly review\n",
    );
    expect(items).toMatchObject([
      { id: "W-7", clause: "c", grantedBy: "legal", expires: "2026-12-31", controls: "Weekly review" },
    ]);
  });
});

describe("tables", () => {
  it("of tactics may be ragged, hold markup, and lack an id", async () => {
    const { items, places, problems } = await inStrategy(
      "| Title | Tool | Note |\n|---|---|---|\n| Posts |\n| Posts | Face**book**, `Slack` | a\\|b | extra |\n| | LinkedIn | - |\n| | | |\n",
    );
    expect(problems).toEqual([]);
    expect(items).toEqual([
      { id: "posts", title: "Posts" },
      { id: "posts-2", title: "Posts", tool: ["Facebook", "Slack"], note: "a|b" },
      { id: "linkedin", title: "LinkedIn", tool: "LinkedIn" },
    ]);
    expect(places).toContain("Face**book");
    expect(places).toContain("a\\|b");
  });

  it("warn of two columns that are one, and of one that is nearly a key", async () => {
    const { items, problems } = await inStrategy(
      "| Id | Tol | Tool | Tool |\n|--|--|--|--|\n| a | x | LinkedIn | Slack |\n",
    );
    expect(items).toEqual([{ id: "a", tool: ["LinkedIn", "Slack"] }]);
    expect(problems).toEqual(["warning[unknown-key] Tol", "warning[duplicate-key] Tool"]);
  });

  it.each([
    "| Name | Bluesky handle |\n|--|--|\n| Ana | @ana |\n",
    "| Region | Channel |\n|--|--|\n| US | TikTok |\n",
    "| Goal | Tactics |\n|--|--|\n| Reach | Run a webinar every month with speakers from all over the world. |\n",
    "| __proto__ | constructor |\n|--|--|\n| a | b |\n",
  ])("of something else are left alone: %j", async (table) => {
    const { items, problems } = await inStrategy(table);
    expect(items).toEqual([]);
    expect(problems).toEqual([]);
  });
});

describe("the table of tools", () => {
  const statuses: readonly (readonly [status: string, conditions: string, clause: object])[] = [
    ["Prohibited", "", { prohibit: { tool: "X" } }],
    ["**Not allowed**", "", { prohibit: { tool: "X" } }],
    ["❌ Banned", "", { prohibit: { tool: "X" } }],
    ["No", "n/a", { prohibit: { tool: "X" } }],
    ["Do not use", "", { prohibit: { tool: "X" } }],
    ["Approved", "", { permit: { tool: "X" } }],
    ["✅", "None", { permit: { tool: "X" } }],
    ["Allowed with conditions", "approval: legal", { permit: { tool: "X" }, provided: [{ approval: "legal" }] }],
    ["Allowed (approval by legal)", "", { permit: { tool: "X" }, provided: [{ approval: "legal" }] }],
    ["Yes, with HR approval", "", { permit: { tool: "X" }, provided: [{ approval: "HR" }] }],
    [
      "Restricted",
      "Approved by legal and HR",
      { permit: { tool: "X" }, provided: [{ approval: "legal" }, { approval: "HR" }] },
    ],
    [
      "Conditional",
      "legal and HR approval required",
      { permit: { tool: "X" }, provided: [{ approval: "legal" }, { approval: "HR" }] },
    ],
    [
      "Conditional",
      "prior approval from legal or HR",
      { permit: { tool: "X" }, provided: [{ anyOf: [{ approval: "legal" }, { approval: "HR" }] }] },
    ],
    [
      "Permitted",
      "Approval by HR, IT or legal",
      { provided: [{ anyOf: [{ approval: "HR" }, { approval: "IT" }, { approval: "legal" }] }] },
    ],
    [
      "Permitted",
      "social media training; disclosure: clear and conspicuous",
      { provided: [{ training: "social media" }, { disclosure: "clear and conspicuous" }] },
    ],
    [
      "Permitted",
      "approval: legal, record: official-rules",
      { provided: [{ approval: "legal" }, { record: "official-rules" }] },
    ],
  ];
  it.each(statuses)("reads %j under the conditions %j", async (status, conditions, clause) => {
    const { items, problems } = await inPolicy(
      `| Tool | Status | Conditions |\n|---|---|---|\n| X | ${status} | ${conditions} |\n`,
    );
    expect(problems).toEqual([]);
    expect(items).toMatchObject([{ id: "x", ...clause }]);
  });

  const unread: readonly (readonly [status: string, conditions: string, problem: string])[] = [
    ["Prohibitted?", "", "warning[unknown-status] Prohibitted?"],
    ["Under review", "", "warning[unknown-status] Under review"],
    ["✅ Prohibited", "", "warning[unknown-status] ✅ Prohibited"],
    ["", "", "warning[unknown-status] X"],
    ["Restricted", "", "warning[unread-condition] Restricted"],
    ["Approval required", "", "warning[unread-condition] Approval required"],
    ["No restrictions", "", "warning[unread-condition] restrictions"],
    ["Allowed", "on weekdays", "warning[unread-condition] on weekdays"],
    [
      "Allowed",
      "approval: legal; be nice to everybody who writes to us",
      "warning[unread-condition] approval: legal; be nice to everybody who writes to us",
    ],
    ["Prohibited", "except on weekdays", "warning[unread-condition] except on weekdays"],
  ];
  it.each(unread)("does not read %j under the conditions %j, and says so", async (status, conditions, problem) => {
    const { items, problems } = await inPolicy(
      `| Tool | Status | Conditions |\n|---|---|---|\n| X | ${status} | ${conditions} |\n`,
    );
    expect(items).toEqual([]);
    expect(problems).toEqual([problem]);
  });

  it("names everything at its place", async () => {
    const { items, places } = await inPolicy(
      "| Platform | Data | Allowed? | Requirements | Notes | Alternatives |\n|--|--|--|--|--|--|\n| Face**book** | customer data | No | | Not kept. | Teams, `Slack` |\n| Face**book** | | Yes | Approval from legal | | |\n",
    );
    expect(items).toEqual([
      {
        id: "facebook",
        title: "Facebook",
        prohibit: { tool: "Facebook", data: "customer data" },
        reason: "Not kept.",
        alternatives: [{ tool: "Teams" }, { tool: "Slack" }],
      },
      { id: "facebook-2", title: "Facebook", permit: { tool: "Facebook" }, provided: [{ approval: "legal" }] },
    ]);
    expect(places).toEqual([
      "Face**book",
      "Face**book",
      "prohibit=No",
      "tool=Platform",
      "Face**book",
      "data=Data",
      "customer data",
      "Not kept.",
      "alternatives=Teams, `Slack",
      "tool=Platform",
      "Teams",
      "tool=Platform",
      "Slack",
      "Face**book",
      "Face**book",
      "permit=Yes",
      "tool=Platform",
      "Face**book",
      "provided=Approval from legal",
      "approval=Approval",
      "legal",
    ]);
  });
});

describe("fences", () => {
  it("give the place of every value, in lists and quotes, whatever the line ends", async () => {
    for (const end of ["\n", "\r\n"]) {
      const body = [
        "> - Plan:",
        ">",
        ">   ```yaml strategy",
        ">   tactics:",
        ">     - id: posts",
        ">       tool: [Facebook,",
        ">         Slack]",
        ">   ```",
        "",
      ];
      const { places, problems } = await inStrategy(body.join(end));
      expect(problems).toEqual([]);
      expect(places).toEqual(["id=id", "posts", "tool=tool", "Facebook", "Slack"]);
    }
  });

  it("may hold a list, one tactic, or keys of the document", async () => {
    const { document, problems } = await inStrategy(
      "```yaml strategy\n- {id: a, tool: Slack}\n- {id: b, tool: Zoom}\n```\n\n```yml strategy\nid: c\ntool: Zoom\n```\n\n```yaml strategy\nid: s\nowner: marketing\n```\n",
    );
    expect(problems).toEqual([]);
    expect(document).toMatchObject({ id: "s", owner: "marketing", tactics: [{ id: "a" }, { id: "b" }, { id: "c" }] });
  });

  it("must not contradict the front matter", async () => {
    const { problems } = await inStrategy("```yaml strategy\nkind: policy\nid: other\ntactics: []\n```\n");
    expect(problems).toEqual(["error[duplicate-key] kind", "error[duplicate-key] id"]);
  });

  const refused: readonly (readonly [fence: string, problem: string])[] = [
    ["```yaml stratgy\n- {id: a}\n```", "error[wrong-kind] stratgy"],
    ["```yaml strategies\n- {id: a}\n```", "error[wrong-kind] strategies"],
    ["```yaml policy\nclauses: []\n```", "error[wrong-kind] policy"],
    ["```yaml waivers\nwaivers: []\n```", "warning[wrong-kind] waivers"],
    ["```yaml strategy\n- id: [a\n```", "error[syntax] "],
    ["```yaml strategy\n- {id: a, id: b}\n```", "error[duplicate-key] id"],
  ];
  it.each(refused)("%j is not read, and that is said", async (fence, problem) => {
    const { items, problems } = await inStrategy(`${fence}\n`);
    expect(items).toEqual([]);
    expect(problems).toEqual([expect.stringContaining(problem)]);
  });

  it.each(["```yaml\na: [\n```", "```yaml title=x\na: [\n```", "```\nFacebook\n```", "    a: [", "`yaml strategy`"])(
    "%j is an illustration",
    async (code) => {
      const { items, problems } = await inStrategy(`${code}\n`);
      expect(items).toEqual([]);
      expect(problems).toEqual([]);
    },
  );

  it("that are never closed are read, with a warning", async () => {
    const { items, problems } = await inStrategy("```yaml strategy\n- {id: a, tool: Slack}\n");
    expect(items).toMatchObject([{ id: "a" }]);
    expect(problems).toEqual(["warning[unclosed-fence] ```"]);
  });
});

describe("what no form takes", () => {
  it("is left to the readers of prose, once for each paragraph, item and cell", async () => {
    const { open } = await inPolicy(
      "We like social media.\n\nEmployees must **not** use Facebook.\n\n- Never post secrets:\n  - plans\n  - they are not permitted either\n\n" +
        "> You should ask.\n\n<!-- You may do it. -->\n\n```\nYou must not.\n```\n\n| Topic | Text |\n|--|--|\n| Press | Do not talk to it. |\n| Fun | Yes. |\n",
    );
    expect(open).toEqual([
      "We like social media.",
      "Employees must not use Facebook.",
      "Never post secrets:",
      "plans",
      "they are not permitted either",
      "You should ask.",
      "Press",
      "Do not talk to it.",
      "Fun",
      "Yes.",
    ]);
  });
});

describe("whatever is typed", () => {
  const word = fc.constantFrom(
    ..."# ## - * > | : ; , . { } [ ] ( ) \" ' ` ~ ** \\ & &amp; {#a} | -- \n \n \n\n ---\n ```yaml\u00a0policy\n ```\n".split(
      " ",
    ),
    " ",
    "  ",
    "\r\n",
    "- **Tool:** ",
    "- **Prohibit:** tool: ",
    "- **Provided:** approval: ",
    "### T1 ",
    "LinkedIn",
    "legal",
    " or ",
    " and ",
    "| Tool | Status | Conditions |\n|--|--|--|\n",
    "| Id | Tool | Uses |\n|--|--|--|\n",
    "Prohibited",
    "Allowed with conditions",
    "✅",
    "approval by ",
    "```yaml policy\n",
    "```yaml strategy\n",
    "kind: policy\n",
    "id: a\n",
    "<!-- -->",
    "- **Evidence:** approval: legal, on: ",
    "- **Unless:**\n  - tool: ",
  );
  it("is read without an exception, and every place lies in the text", { timeout: 30_000 }, async () => {
    const kind = fc.constantFrom<DocumentKind>("policy", "strategy", "waivers");
    const property = fc.asyncProperty(kind, fc.array(word, { maxLength: 30 }), async (expected, words) => {
      const text = words.join("");
      const { value, problems } = await readMarkdown({ path: "a.md", text }, expected);
      const places = [
        ...problems.map(({ location }) => location),
        ...(value === undefined ? [] : locationsOf(value.map)),
        ...(value?.listPassages() ?? []).flatMap(({ inline }) =>
          inline.text === "" ? [] : locateInline(inline, 0, inline.text.length),
        ),
      ];
      for (const { span } of places) {
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeGreaterThanOrEqual(span.start);
        expect(span.end).toBeLessThanOrEqual(text.length);
      }
    });
    await fc.assert(property, { numRuns: 500 });
  });
});

function locationsOf(node: DataNode): Location[] {
  if (node.kind === "scalar") return [node.location];
  if (node.kind === "list") return [node.location, ...node.items.flatMap(locationsOf)];
  return [node.location, ...node.entries.flatMap(({ keyLocation, value }) => [keyLocation, ...locationsOf(value)])];
}
