import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { parseDay } from "../src/model/day.ts";
import type { Source } from "../src/model/source.ts";
import type { WorkspaceTexts } from "../src/relint.ts";
import { addWaiver, type WaiverRequest } from "../src/waive.ts";
import { POLICY, STRATEGY_IN_CONFLICT, TODAY } from "./support/workspace.ts";

const PINNED = "961cf96a7ad5ec9c";
const POLICIES = POLICY.replace("clauses:", "approvedBy: [{role: marketing, on: 2026-01-01}]\nclauses:").replace(
  "  - id: allowed",
  "  - id: fixed\n    waivable: false\n    prohibit: {tool: Facebook, account: personal}\n  - id: allowed",
);

const REQUEST: WaiverRequest = {
  tactic: "autumn#posts",
  clause: "use#no-facebook",
  grantedBy: "legal",
  on: TODAY,
  expires: "2027-06-30",
  reason: "A pilot.",
  controls: [],
};

function workspace(register: Source | undefined, strategy = STRATEGY_IN_CONFLICT): WorkspaceTexts {
  return {
    basis: {
      today: TODAY,
      policies: [{ path: "p.yaml", text: POLICIES }],
      waivers: register === undefined ? [] : [register],
    },
    strategies: [
      { path: "s.yaml", text: strategy },
      { path: "t.yaml", text: STRATEGY_IN_CONFLICT.replace("id: autumn", "id: spring") },
    ],
    unreadable: [],
  };
}

async function add(text: string, request: Partial<WaiverRequest> = {}, path = "w.yaml") {
  const register = { path, text };
  return addWaiver(workspace(text === "" ? undefined : register), register, { ...REQUEST, ...request });
}

const ABOUT_WAIVERS: ReadonlySet<string> = new Set([
  "unpinned-waiver",
  "unused-waiver",
  "void-waiver",
  "waiver-too-long",
]);

async function textOf(text: string, request: Partial<WaiverRequest> = {}, path = "w.yaml"): Promise<string> {
  const outcome = await add(text, request, path);
  if ("fault" in outcome) throw new Error(outcome.fault);
  expect(outcome.found.covered).toBe(1);
  expect(outcome.found.concerns.filter(({ rule }) => ABOUT_WAIVERS.has(rule))).toEqual([]);
  return outcome.found.text;
}

/** The lines of the new waiver, indented; the first begins with a hyphen. */
const lines = (id: string, indent: string, end = "\n"): string =>
  [
    `- id: ${id}`,
    "  policy: use",
    "  clause: no-facebook",
    "  strategy: autumn",
    "  tactic: posts",
    "  grantedBy: legal",
    `  on: ${TODAY}`,
    "  expires: 2027-06-30",
    "  reason: A pilot.",
    `  clauseFingerprint: "${PINNED}"`,
  ]
    .map((line) => `${indent}${line}${end}`)
    .join("");

const flow = (id: string): string =>
  `{id: ${id}, policy: use, clause: no-facebook, strategy: autumn, tactic: posts, grantedBy: legal, on: ${TODAY}, expires: 2027-06-30, reason: A pilot., clauseFingerprint: "${PINNED}"}`;

const other = (id: string, indent: string): string => lines(id, indent).replace("strategy: autumn", "strategy: spring");

describe("a waiver is written into", () => {
  it("a list of lines, behind the last, with all comments where they are", async () => {
    const head = `# Kept by legal.\nkind: waivers # always\ntitle: "Register"\n\nwaivers:\n  # the first\n${other("W-7", "  ")}`;
    const own = "    # agreed on the phone\n\n";
    const tail = "  # Add new ones above this line.\n# End.\n";
    const comments = `${head}    # agreed on the phone\n`;
    expect(await textOf(head + own + tail)).toBe(`${comments}${lines("W-8", "  ")}\n${tail}`);
  });

  it("a list that stands as far left as its key, and before other keys", async () => {
    const head = `kind: waivers\nwaivers:\n${other("W-009", "")}`;
    expect(await textOf(`${head}title: Register\n`)).toBe(`${head}${lines("W-010", "")}title: Register\n`);
  });

  it("a list whose items are parted by empty lines, and indented otherwise", async () => {
    const one = other("A1", "    ").replace("    - id", "    -   id").replaceAll("\n      ", "\n        ");
    const two = one
      .replace("A1", "A2")
      .replace("tactic: posts", "tactic: posts # b")
      .replace("spring", "autumn")
      .replace("no-facebook", "fixed");
    const text = `kind: waivers\nwaivers:\n${one}\n${two.replace("strategy: autumn", "strategy: spring")}`;
    const added = lines("A3", "    ").replace("    - id", "    -   id").replaceAll("\n      ", "\n        ");
    expect(await textOf(text)).toBe(`${text}\n${added}`);
  });

  it("a list of maps in braces, one a line", async () => {
    const text = `kind: waivers\nwaivers:\n  - ${flow("W-1").replace("autumn", "spring")} # c\n`;
    expect(await textOf(text)).toBe(`${text}  - ${flow("W-2")}\n`);
  });

  it("a list in brackets: on one line, on several, with a comma at its end, with comments", async () => {
    const known = flow("W-1").replace("autumn", "spring");
    const texts: readonly (readonly [before: string, after: string])[] = [
      [`[${known}]`, `[${known}, ${flow("W-2")}]`],
      [`[ ${known} ] # c`, `[ ${known}, ${flow("W-2")} ] # c`],
      [`[\n    ${known}\n  ]`, `[\n    ${known},\n    ${flow("W-2")}\n  ]`],
      [`[\n    ${known}, # first\n  ]`, `[\n    ${known}, # first\n    ${flow("W-2")},\n  ]`],
      [`[\n    ${known} # first\n    # more\n  ]`, `[\n    ${known}, # first\n    # more\n    ${flow("W-2")}\n  ]`],
    ];
    for (const [before, after] of texts)
      expect(await textOf(`kind: waivers\nwaivers: ${before}\n`)).toBe(`kind: waivers\nwaivers: ${after}\n`);
  });

  it("a list that is empty, or a key without a value", async () => {
    for (const empty of ["waivers: []", "waivers: [ ]", "waivers:", "waivers: ~", "waivers: null"])
      expect(await textOf(`kind: waivers\n${empty}\ntitle: R\n`)).toBe(
        `kind: waivers\nwaivers:\n${lines("W-1", "  ")}title: R\n`,
      );
    expect(await textOf("kind: waivers\nwaivers: [] # none yet\n")).toBe(
      `kind: waivers\nwaivers: # none yet\n${lines("W-1", "  ")}`,
    );
    expect(await textOf("kind: waivers\nwaivers: # none yet\n")).toBe(
      `kind: waivers\nwaivers: # none yet\n${lines("W-1", "  ")}`,
    );
    expect(await textOf("kind: waivers\nwaivers: [\n  # none yet\n]\n")).toBe(
      `kind: waivers\nwaivers: [\n  # none yet\n  ${flow("W-1")}\n]\n`,
    );
  });

  it("a file without the key, and one that is empty", async () => {
    expect(await textOf("# Kept by legal.\nkind: waivers\n")).toBe(
      `# Kept by legal.\nkind: waivers\nwaivers:\n${lines("W-1", "  ")}`,
    );
    expect(await textOf("")).toBe(`kind: waivers\nwaivers:\n${lines("W-1", "  ")}`);
    expect(await textOf("# Nothing yet.\n")).toBe(`# Nothing yet.\nkind: waivers\nwaivers:\n${lines("W-1", "  ")}`);
  });

  it("a text of Windows, and one without a line end at its end", async () => {
    const text = `kind: waivers\nwaivers:\n${other("W-1", "  ")}`;
    expect(await textOf(text.replaceAll("\n", "\r\n"))).toBe(`${text}${lines("W-2", "  ")}`.replaceAll("\n", "\r\n"));
    expect(await textOf(text.trimEnd())).toBe(`${text}${lines("W-2", "  ")}`.trimEnd());
  });

  it("a text that ends in a folded reason", async () => {
    for (const sign of [">", "|", ">-", "|+"]) {
      const text = `kind: waivers\nwaivers:\n${other("W-1", "  ")}    ref: ${sign}\n      LEG\n      1\n`;
      expect(await textOf(text)).toBe(`${text}${lines("W-2", "  ")}`);
    }
  });

  it("JSON: indented, with tabs, on one line, empty", async () => {
    const [known = {}] = parse(other("W-1", "")) as object[];
    const [added = {}] = parse(lines("W-2", "")) as object[];
    for (const unit of [2, "\t", undefined]) {
      const print = (...waivers: object[]): string =>
        JSON.stringify({ kind: "waivers", title: "R", waivers }, undefined, unit);
      const compact = (text: string): string => (unit === undefined ? text.replace("},{", "}, {") : text);
      expect(await textOf(print(known), {}, "w.json")).toBe(compact(print(known, added)));
      expect(await textOf(print(), {}, "w.json")).toBe(print({ ...added, id: "W-1" }));
    }
    expect(JSON.parse(await textOf("", {}, "w.json"))).toEqual({ kind: "waivers", waivers: [{ ...added, id: "W-1" }] });
  });

  it("Markdown, as a fence at its end", async () => {
    const text =
      "---\nkind: waivers\n---\n\n# Waivers\n\n## W-7\n\n- **Policy:** use\n- **Clause:** no-facebook\n- **Strategy:** spring\n- **Tactic:** posts\n- **Granted by:** legal\n- **Granted on:** 2026-09-21\n- **Expires:** 2026-12-31\n- **Reason:** A pilot.\n";
    expect(await textOf(text, {}, "w.md")).toBe(`${text}\n\`\`\`yaml waivers\n${lines("W-8", "")}\`\`\`\n`);
    expect(await textOf("", {}, "w.md")).toBe(
      `---\nkind: waivers\n---\n\n# Waivers\n\n\`\`\`yaml waivers\n${lines("W-1", "")}\`\`\`\n`,
    );
  });
});

describe("what is written", () => {
  it("is what was said, whatever signs it has", async () => {
    const texts = fc.oneof(
      fc.constantFrom(
        "yes",
        "2026",
        "1e5",
        "~",
        "a: b",
        "a #b",
        "- a",
        "[x]",
        "{x}",
        "'x'",
        '"x"',
        "a, b",
        "*x",
        "&x",
        "!x",
        "%x",
        "@x",
        "`x`",
        "null",
        "…",
        "ends:",
        "\\n",
        "C:\\x",
        "x—y",
      ),
      fc.stringMatching(/^[\p{L}\p{N}][\p{L}\p{N} ,.:;#'"\\[\]{}&*!|>%@`?-]{0,40}$/u),
    );
    const registers = [
      `kind: waivers\nwaivers: []\n`,
      `kind: waivers\nwaivers:\n  - ${flow("W-1").replace("autumn", "spring")}\n`,
    ];
    await fc.assert(
      fc.asyncProperty(
        texts,
        fc.array(texts, { maxLength: 2 }),
        fc.constantFrom(...registers),
        async (reason, controls, text) => {
          fc.pre(/[\p{L}\p{N}]/u.test(reason) && controls.every((control) => /[\p{L}\p{N}]/u.test(control)));
          const written = parse(await textOf(text, { reason: reason.trim(), controls })) as { waivers: object[] };
          expect(written.waivers.at(-1)).toMatchObject({
            reason: reason.trim(),
            ...(controls.length === 0 ? {} : { controls: [...new Set(controls)] }),
          });
        },
      ),
      { numRuns: 60 },
    );
  });

  it("names a control once that was said twice", async () => {
    const text = await textOf("kind: waivers\nwaivers: []\n", { controls: ["Weekly review", "Weekly review"] });
    expect((parse(text) as { waivers: object[] }).waivers).toMatchObject([{ controls: ["Weekly review"] }]);
  });

  it("has the id that is asked for, or one that stands nowhere", async () => {
    expect(await textOf("kind: waivers\nwaivers: []\n", { id: "LEG-1" })).toContain("- id: LEG-1\n");
    const broken = `kind: waivers\nwaivers:\n  - ${flow("W-1").replace("autumn", "spring")}\n# W-2 was withdrawn.\n`;
    expect(await textOf(broken)).toContain("{id: W-3,");
    expect(await textOf(`kind: waivers\nwaivers:\n${other("pilot", "  ")}`)).toContain("- id: W-1\n");
    expect(await textOf(`kind: waivers\nwaivers:\n${other("W-2026-14", "  ")}`)).toContain("- id: W-2026-15\n");
  });
});

describe("a waiver is refused, and says why, where", () => {
  const known = `kind: waivers\nwaivers:\n${lines("W-1", "  ")}`;
  const cases: readonly (readonly [what: string, request: Partial<WaiverRequest>, fault: RegExp, text?: string])[] = [
    ["there is no such strategy", { tactic: "autum#posts" }, /no strategy "autum" here\. Did you mean "autumn"\?/],
    ["there is no such tactic", { tactic: "autumn#post" }, /has no tactic "post"\. Did you mean "posts"\?/],
    ["there is no such policy", { clause: "uze#no-facebook" }, /no policy "uze" here\. Did you mean "use"\?/],
    [
      "there is no such clause",
      { clause: "use#no-facebok" },
      /has no clause "no-facebok"\. Did you mean "no-facebook"\?/,
    ],
    ["the tactic is named without its strategy", { tactic: "posts" }, /STRATEGY#TACTIC/],
    ["the clause is named without its policy", { clause: "no-facebook" }, /POLICY#CLAUSE/],
    [
      "the clause does not stand against it",
      { clause: "use#allowed" },
      /does not stand against the tactic "Weekly posts"/,
    ],
    ["the role neither owns nor approved the policy", { grantedBy: "IT" }, /"IT" neither owns nor has approved/],
    ["the role is unknown", { grantedBy: "legl" }, /No role "legl" is known\. Did you mean "legal/],
    ["the strategy's owner grants it", { grantedBy: "marketing" }, /nobody waives for itself/],
    ["it has expired", { on: "2026-01-01", expires: "2026-11-21" }, /it expired on 2026-11-21/],
    ["it is granted in the future", { on: "2026-12-01" }, /2026-12-01, has not come yet/],
    ["it ends before it begins", { expires: "2026-11-01" }, /expires \(2026-11-01\) before it was granted/],
    ["a day is none", { expires: "2027-02-30" }, /There is no day 2027-02-30/],
    ["a day has another form", { expires: "30.6.2027" }, /"30\.6\.2027" is not a day/],
    ["the reason is empty", { reason: "" }, /blank|empty|text/u],
    [
      "its id is that of another",
      { id: "W-9" },
      /two waivers with the id "W-9"/,
      `kind: waivers\nwaivers:\n${other("W-9", "  ")}`,
    ],
    ["it is there already", {}, /The waiver W-1 \(w\.yaml\) waives this already/, known],
    [
      "one that is void is there",
      {},
      /W-1 \(w\.yaml\) is about the same, and waives nothing: it expired/,
      known.replace("2027-06-30", TODAY.replace("22", "21")).replace(`on: ${TODAY}`, "on: 2026-01-01"),
    ],
    ["the register cannot be read", {}, /./, "kind: waivers\nwaivers: [\n"],
    ["the register is of another kind", {}, /expected/, "kind: policy\nid: x\nwaivers: []\n"],
    ["the register has two documents", {}, /./, "kind: waivers\nwaivers: []\n---\nkind: waivers\n"],
  ];
  const named = cases.map(([what, request, fault, text]) => ({ what, request, fault, text }));
  it.each(named)("$what", async ({ request, fault, text = "kind: waivers\nwaivers: []\n" }) => {
    const outcome = await add(text, request);
    expect("fault" in outcome ? outcome.fault : outcome.found.text).toMatch(fault);
    expect("found" in outcome).toBe(false);
  });

  it("the clause cannot be waived", async () => {
    const strategy = STRATEGY_IN_CONFLICT.replace("    tool:", "    account: personal\n    tool:");
    const register = { path: "w.yaml", text: "kind: waivers\nwaivers: []\n" };
    const outcome = await addWaiver(workspace(register, strategy), register, { ...REQUEST, clause: "use#fixed" });
    expect(outcome).toMatchObject({ fault: expect.stringContaining("cannot be waived") as string });
  });

  it("the tactic is done", async () => {
    const strategy = STRATEGY_IN_CONFLICT.replace("    tool:", "    status: done\n    tool:");
    const register = { path: "w.yaml", text: "kind: waivers\nwaivers: []\n" };
    const outcome = await addWaiver(workspace(register, strategy), register, REQUEST);
    expect(outcome).toMatchObject({ fault: expect.stringContaining("is done") as string });
  });
});

it("a waiver that runs for long is written, and what is to be said of it is said", async () => {
  const outcome = await add("kind: waivers\nwaivers: []\n", { expires: "2031-01-01" });
  const concerns = "found" in outcome ? outcome.found.concerns.map(({ rule }) => rule) : [];
  expect(concerns).toContain("waiver-too-long");
  expect(parseDay("2031-01-01")).toBeDefined();
});
