import { describe, expect, it } from "vitest";
import type { Finding } from "../../src/model/finding.ts";
import { describeFinding, findingsIn, lintTexts, POLICY, STRATEGY, spanOf } from "../support/workspace.ts";

/** Takes the marks `«` and `»` out of a text, and says what stood between them. */
function unmark(marked: string): { text: string; spans: { start: number; end: number }[] } {
  const spans: { start: number; end: number }[] = [];
  let text = "";
  for (const part of marked.split(/(?=[«»])/u)) {
    if (part.startsWith("«")) spans.push({ start: text.length, end: text.length });
    const last = spans.at(-1);
    if (part.startsWith("»") && last !== undefined) last.end = text.length;
    text += part.replace(/^[«»]/u, "");
  }
  return { text, spans };
}

function errorsOf(findings: readonly Finding[]): Finding[] {
  return findings.filter(({ severity, subject }) => severity === "error" && subject.tactic === undefined);
}

type Row = readonly [what: string, marked: string, rule: string, message: RegExp, help: RegExp];

const head = "kind: policy\nid: use\ntitle: T\nowner: legal\n";
const clause = (text: string): string => `${head}clauses:\n  - id: a\n${text.replaceAll(/^/gmu, "    ")}\n`;
const ban = "\n    prohibit: {tool: Facebook}";

const policies: readonly Row[] = [
  [
    "a name with a slip",
    clause("prohibit: {tool: «Facebok»}"),
    "unknown-concept",
    /no "Facebok"/,
    /Did you mean "Facebook"/,
  ],
  [
    "a quoted name with a slip",
    clause('prohibit: {tool: «"Facebok"»}'),
    "unknown-concept",
    /no "Facebok"/,
    /"Facebook"/,
  ],
  [
    "one bad name in a list",
    clause("prohibit:\n  tool:\n  - Facebook\n  - «TikTk»"),
    "unknown-concept",
    /"TikTk"/,
    /"TikTok"/,
  ],
  [
    "a name of another facet",
    clause("prohibit: {tool: «giveaway»}"),
    "unknown-concept",
    /facet tool has no "giveaway"/,
    /facet tactic: write `tactic: giveaway`/,
  ],
  [
    "a list as one text",
    clause("prohibit:\n  tool: «Facebook, TikTok»"),
    "unknown-concept",
    /Facebook, TikTok/,
    /list/,
  ],
  [
    "a list without brackets",
    clause("prohibit: {tool: Facebook, «TikTok»}"),
    "unknown-facet",
    /no facet "TikTok"/,
    /./,
  ],
  ["an unknown facet", clause("prohibit: {«tols»: Facebook}"), "unknown-facet", /no facet "tols"/, /\btool\b/],
  ["a plural facet", clause("prohibit: {«tools»: Facebook}"), "unknown-facet", /"tools"/, /Did you mean "tool"/],
  ["an unknown key", `${clause("prohibit: {tool: Facebook}")}«ownr»: legal\n`, "unknown-key", /"ownr"/, /"owner"/],
  [
    "an unknown key of a clause",
    clause("prohibit: {tool: Facebook}\n«reson»: x"),
    "unknown-key",
    /"reson"/,
    /"reason"/,
  ],
  [
    "a clause key in capitals",
    clause("prohibit: {tool: Facebook}\n«Unless»: []"),
    "unknown-key",
    /"Unless"/,
    /"unless"/,
  ],
  [
    "a wrong authority",
    `${clause("prohibit: {tool: Facebook}")}authority: «compny»\n`,
    "wrong-value",
    /"compny"/,
    /"company"/,
  ],
  [
    "a wrong default",
    `${clause("prohibit: {tool: Facebook}")}default: «prohibit»\n`,
    "wrong-value",
    /"prohibit"/,
    /"prohibited"/,
  ],
  [
    "a version that is a number",
    `${clause("prohibit: {tool: Facebook}")}version: «3.10»\n`,
    "wrong-type",
    /text/,
    /quotes/,
  ],
  [
    "no for false",
    clause("prohibit: {tool: Facebook}\nwaivable: «no»"),
    "wrong-type",
    /true or false.*"no"/,
    /Write false/,
  ],
  [
    "an impossible day",
    `${clause("prohibit: {tool: Facebook}")}effective: «2026-02-30»\n`,
    "invalid-day",
    /no day 2026-02-30/,
    /month/,
  ],
  [
    "an impossible end",
    `${clause("prohibit: {tool: Facebook}")}effective: «2026-01-01/2026-04-31»\n`,
    "invalid-day",
    /2026-04-31/,
    /month/,
  ],
  [
    "a day in another form",
    `${clause("prohibit: {tool: Facebook}")}review: «1.1.2027»\n`,
    "invalid-day",
    /"1\.1\.2027" is not a day/,
    /2026-01-31/,
  ],
  [
    "a reversed interval",
    `${clause("prohibit: {tool: Facebook}")}effective: «2026-12-31/2026-01-01»\n`,
    "reversed-interval",
    /ends \(2026-01-01\) before it starts/,
    /2026-01-01\/2026-12-31/,
  ],
  [
    "a reversed interval of a clause",
    clause("prohibit: {tool: Facebook}\neffective: «2026-12-31/2026-01-01»"),
    "reversed-interval",
    /before it starts/,
    /2026-01-01\/2026-12-31/,
  ],
  [
    "a reversed event",
    `${clause("prohibit: {tool: Facebook}")}calendar:\n  - {id: q3, days: «2026-12-31/2026-01-01»}\n`,
    "reversed-interval",
    /before/,
    /Write/,
  ],
  [
    "an impossible day of approval",
    `${clause("prohibit: {tool: Facebook}")}approvedBy: [{role: hr, on: «2026-11-31»}]\n`,
    "invalid-day",
    /2026-11-31/,
    /month/,
  ],
  [
    "two clauses with one id",
    `${clause("prohibit: {tool: Facebook}")}  - id: «a»${ban.replace("Facebook", "TikTok")}\n`,
    "duplicate-id",
    /two clauses with the id "a"/,
    /own/,
  ],
  [
    "two events with one id",
    `${clause("prohibit: {tool: Facebook}")}calendar: [{id: q, days: 2026-01-01}, {id: «q», days: 2026-01-02}]\n`,
    "duplicate-id",
    /two events/,
    /own/,
  ],
  [
    "two modalities",
    `${head}clauses:\n  - «id: a\n    prohibit: {tool: Facebook}\n    permit: {tool: Slack}\n»`,
    "one-modality",
    /exactly one of prohibit, permit, require, only; it has "prohibit" and "permit"/,
    /Split/,
  ],
  ["no modality", `${head}clauses:\n  - «id: a\n    reason: x\n»`, "one-modality", /none of them/, /which one/],
  [
    "an unknown event",
    `${clause("prohibit: {tool: Facebook}\nduring: [«q4»]")}calendar: [{id: q3, days: 2026-01-01}]\n`,
    "unknown-event",
    /no event "q4"/,
    /"q3"/,
  ],
  [
    "an event without a calendar",
    clause("prohibit: {tool: Facebook}\nduring: [«q3»]"),
    "unknown-event",
    /no event "q3"/,
    /calendar/,
  ],
  [
    "an unknown clause under overrides",
    `${clause("prohibit: {tool: Facebook}")}  - {id: b, permit: {tool: Slack}, overrides: [«aa»]}\n`,
    "unknown-reference",
    /no clause "aa"/,
    /"a"/,
  ],
  [
    "an unknown policy under overrides",
    `${clause("prohibit: {tool: Facebook}")}  - {id: b, permit: {tool: Slack}, overrides: [«usa#a»]}\n`,
    "unknown-reference",
    /no policy "usa"/,
    /"use"/,
  ],
  [
    "a clause that overrides itself",
    clause("permit: {tool: Facebook}\noverrides: [«a»]"),
    "wrong-override",
    /itself/,
    /prohibits/,
  ],
  [
    "an override of a permission",
    `${clause("permit: {tool: Facebook}")}  - {id: b, permit: {tool: Facebook}, overrides: [«a»]}\n`,
    "wrong-override",
    /prohibits nothing/,
    /prohibits/,
  ],
  [
    "a term that captures a name",
    `${clause("prohibit: {tool: Facebook}")}definitions: [{term: «Slack», facet: tool, means: [Facebook]}]\n`,
    "name-claimed-twice",
    /"Slack" already means/,
    /another term/,
  ],
  [
    "a term defined twice",
    `${clause("prohibit: {tool: Facebook}")}definitions: [{term: ours, facet: tool, means: [Slack]}, {term: «Ours», facet: tool, means: [Zoom]}]\n`,
    "name-claimed-twice",
    /defined twice/,
    /another term/,
  ],
  [
    "a term of no facet",
    `${clause("prohibit: {tool: Facebook}")}definitions: [{term: ours, facet: «tols», means: [Slack]}]\n`,
    "unknown-facet",
    /"tols"/,
    /\btool\b/,
  ],
  [
    "a term that means nothing known",
    `${clause("prohibit: {tool: Facebook}")}definitions: [{term: ours, facet: tool, means: [«Slak»]}]\n`,
    "unknown-concept",
    /"Slak"/,
    /"Slack"/,
  ],
  [
    "for with prohibit",
    clause("prohibit: {tool: Facebook}\n«for»: {actor: employee}"),
    "misplaced-key",
    /"for" does not go with "prohibit"/,
    /`require` and `only`/,
  ],
  [
    "provided with prohibit",
    clause("prohibit: {tool: Facebook}\n«provided»: [{approval: legal}]"),
    "misplaced-key",
    /"provided"/,
    /`permit` and `only`/,
  ],
  ["an unknown kind of duty", clause("require: [{«aproval»: legal}]"), "unknown-key", /"aproval"/, /"approval"/],
  [
    "an unknown role of a duty",
    clause("require: [{approval: «leagl»}]"),
    "unknown-concept",
    /No role "leagl"/,
    /legal/,
  ],
  [
    "a verdict that there is not",
    `${clause("prohibit: {tool: Facebook}")}expectations: [{use: {tool: Facebook}, verdict: «prohibit»}]\n`,
    "wrong-value",
    /"prohibit"/,
    /"prohibited"/,
  ],
  ["text for a list", `${head}clauses: «none»\n`, "wrong-type", /Expected a list.*"none"/, /\["none"\]/],
  ["a key twice", `${head}«title»: U\nclauses: []\n`, "duplicate-key", /"title" stands twice/, /Remove/],
  [
    "a key twice in other quotes",
    `${head}«"title"»: U\nclauses: []\n`,
    "duplicate-key",
    /"title" stands twice/,
    /Remove/,
  ],
  ["a tag", `${head}version: «!!str» 3\nclauses: []\n`, "syntax", /tag/, /Remove/],
  ["a merge key", `${head}clauses:\n  - {«<<»: {id: a}}\n`, "syntax", /Merge/, /Write the keys out/],
  [
    "a second document",
    `${clause("prohibit: {tool: Facebook}")}«---»\nkind: policy\n`,
    "syntax",
    /one document/,
    /file of its own/,
  ],
  ["an unknown alias", `${head}version: «*v»\nclauses: []\n`, "syntax", /v/, /./],
  ["no kind", "«id: use\ntitle: T\nclauses: []\n»", "missing-key", /"kind" is missing/, /`kind:`/],
  ["another kind", "kind: «polcy»\nid: use\nclauses: []\n", "wrong-kind", /no kind of document "polcy"/, /"policy"/],
  ["a strategy", "kind: «strategy»\nid: use\nclauses: []\n", "wrong-kind", /said to be a strategy/, /`kind: policy`/],
];

const plan = "kind: strategy\nid: autumn\ntitle: T\nowner: marketing\n";
const tactic = (text: string): string =>
  `${plan}tactics:\n  - id: posts\n    title: Posts\n${text.replaceAll(/^/gmu, "    ")}\n`;

const strategies: readonly Row[] = [
  ["an unknown key", tactic("«tols»: LinkedIn"), "unknown-key", /"tols"/, /\btool\b/],
  ["a wrong status", tactic("tool: LinkedIn\nstatus: «planed»"), "wrong-value", /"planed"/, /"planned"/],
  [
    "an impossible day",
    tactic("tool: LinkedIn\nperiod: «2026-02-30/2026-03-01»"),
    "invalid-day",
    /2026-02-30/,
    /month/,
  ],
  [
    "a reversed period",
    `${plan}period: «2026-12-31/2026-10-01»\ntactics: []\n`,
    "reversed-interval",
    /before it starts/,
    /2026-10-01\/2026-12-31/,
  ],
  [
    "an impossible day of evidence",
    tactic("tool: LinkedIn\nevidence: [{approval: legal, on: «2026-06-31»}]"),
    "invalid-day",
    /2026-06-31/,
    /month/,
  ],
  [
    "an unknown kind of evidence",
    tactic("tool: LinkedIn\nevidence: [{«aproval»: legal}]"),
    "unknown-key",
    /"aproval"/,
    /"approval"/,
  ],
  [
    "two tactics with one id",
    `${tactic("tool: LinkedIn")}  - id: «posts»\n    tool: Slack\n`,
    "duplicate-id",
    /two tactics/,
    /own/,
  ],
  ["an unknown policy", `${plan}governedBy: [«usse»]\ntactics: []\n`, "unknown-reference", /No policy "usse"/, /"use"/],
  [
    "an unknown facet among the defaults",
    `${plan}defaults: {«acter»: employee}\ntactics: []\n`,
    "unknown-facet",
    /"acter"/,
    /"actor"/,
  ],
  ["clauses of its own", `${tactic("tool: LinkedIn")}«clauses»: []\n`, "unknown-key", /"clauses"/, /./],
];

describe("a fault of a policy", () => {
  it.each(policies)("%s", async (_, marked, rule, message, help) => {
    await expectFault("policy.yaml", marked, { rule, message, help });
  });
});

describe("a fault of a strategy", () => {
  it.each(strategies)("%s", async (_, marked, rule, message, help) => {
    await expectFault("strategy.yaml", marked, { rule, message, help });
  });
});

interface Expected {
  readonly rule: string;
  readonly message: RegExp;
  readonly help: RegExp;
}

async function expectFault(path: string, marked: string, { rule, message, help }: Expected): Promise<void> {
  const { text, spans } = unmark(marked);
  const isPolicy = path.startsWith("policy");
  const result = await lintTexts({
    policies: { "policy.yaml": isPolicy ? text : POLICY },
    strategies: { "strategy.yaml": isPolicy ? STRATEGY : text },
  });
  const errors = errorsOf(findingsIn(result, path));
  expect(result.isIncomplete).toBe(true);
  expect(errors.map(describeFinding)).toEqual([expect.stringContaining(`[${rule}]`)]);
  const [first] = errors;
  expect(first === undefined ? undefined : spanOf(first.place)).toEqual(spans[0]);
  expect(first?.message).toMatch(message);
  expect(first?.help.join(" ")).toMatch(help);
}

describe("all faults are told in one run", () => {
  it("of one document, each at its place and in the order of the text", async () => {
    const { text, spans } = unmark(`${head}effective: «2026-02-30»
«revew»: 2027-01-01
version: «1»
clauses:
  - id: a
    prohibit: {tool: «Facebok», «dta»: customer-data}
  - id: «a»
    permit: {tool: Slack}
  - id: b
    permit: {tool: Slack}
    during: [«q3»]
    overrides: [«c»]
`);
    const result = await lintTexts({ policies: { "policy.yaml": text }, strategies: { "s.yaml": STRATEGY } });
    const errors = errorsOf(findingsIn(result, "policy.yaml"));
    expect(errors.map(({ place }) => spanOf(place))).toEqual(spans);
    expect(errors.map(({ rule }) => rule)).toEqual([
      "invalid-day",
      "unknown-key",
      "wrong-type",
      "unknown-concept",
      "unknown-facet",
      "duplicate-id",
      "unknown-event",
      "unknown-reference",
    ]);
  });

  it("of several documents, while the sound ones are still checked", async () => {
    const result = await lintTexts({
      policies: { "broken.yaml": "kind: policy\nid: [\n", "policy.yaml": POLICY },
      strategies: {
        "broken-too.yaml": "kind: strategy\n\tid: x\n",
        "s.yaml": STRATEGY.replace("LinkedIn", "Facebook"),
      },
      taxonomies: { "t.yaml": "kind: taxonomy\nfacet: tool\nconcepts: [{label: X}]\n" },
      config: "extnds: []\n",
    });
    const files = new Set(errorsOf(result.findings).map(({ place }) => place.file));
    expect([...files].toSorted()).toEqual(["broken-too.yaml", "broken.yaml", "onpolicy.yaml", "t.yaml"]);
    expect(result.findings.map(({ rule }) => rule)).toContain("prohibited-tool");
  });

  it.each([
    [100, 100, []],
    [101, 101, ["This file has 1 more problem, which is not shown."]],
    [350, 101, ["This file has 250 more problems, which are not shown."]],
  ])("at most a hundred of one file: %i", async (count, shown, rest) => {
    const extra = Array.from({ length: count }, (_, index) => `x${index}: 1\n`).join("");
    const result = await lintTexts({ policies: { "policy.yaml": POLICY + extra }, strategies: { "s.yaml": STRATEGY } });
    const errors = errorsOf(findingsIn(result, "policy.yaml"));
    expect(errors).toHaveLength(shown);
    const more = errors.filter(({ rule }) => rule === "more-problems").map(({ message }) => message);
    expect(more).toEqual(rest);
  });

  it("a hundred of each file, not of all", async () => {
    const extra = Array.from({ length: 60 }, (_, index) => `x${index}: 1\n`).join("");
    const result = await lintTexts({
      policies: { "a.yaml": POLICY + extra, "b.yaml": POLICY.replace("id: use", "id: use-2") + extra },
      strategies: { "s.yaml": STRATEGY },
    });
    expect(errorsOf(result.findings)).toHaveLength(120);
  });

  it("two documents of any kinds do not share an id", async () => {
    const result = await lintTexts({
      policies: { "a.yaml": POLICY, "b.yaml": POLICY },
      strategies: { "s.yaml": STRATEGY, "t.yaml": STRATEGY },
    });
    expect(errorsOf(result.findings).map(({ rule, place }) => [rule, place.file])).toEqual([
      ["duplicate-id", "a.yaml"],
      ["duplicate-id", "b.yaml"],
      ["duplicate-id", "s.yaml"],
      ["duplicate-id", "t.yaml"],
    ]);
  });
});

describe("a config", () => {
  const rows: readonly Row[] = [
    ["an unknown key", "«polices»: []\n", "unknown-key", /"polices"/, /"policies"/],
    [
      "an unknown preset",
      "extends: [«onpolicy:recomended»]\n",
      "unknown-preset",
      /recomended/,
      /"onpolicy:recommended"/,
    ],
    ["an unknown rule", "rules: {«silent-tol»: off}\n", "unknown-rule", /"silent-tol"/, /"silent-tool"/],
    ["an unknown severity", "rules: {silent-tool: «warn»}\n", "wrong-value", /"warn"/, /"warning"/],
    ["an unknown maxim", "precedence: [«authorty»]\n", "wrong-value", /"authorty"/, /"authority"/],
    ["a maxim twice", "precedence: [authority, «authority»]\n", "wrong-value", /twice/, /Remove/],
    ["prohibition first", "precedence: [«prohibition», authority]\n", "wrong-value", /always asked last/, /end/],
    [
      "a maxim twice and prohibition before the end",
      "precedence: [authority, «authority», «prohibition», override]\n",
      "wrong-value",
      /./,
      /./,
    ],
    ["an unknown facet", "assume: {«acter»: employee}\n", "unknown-facet", /"acter"/, /"actor"/],
    ["an unknown name", "assume: {actor: «marketing-taem»}\n", "unknown-concept", /"marketing-taem"/, /marketing/],
  ];
  it.each(rows)("%s", async (_, marked, rule, message, help) => {
    const { text, spans } = unmark(marked);
    const result = await lintTexts({
      config: text,
      policies: { "policy.yaml": POLICY },
      strategies: { "s.yaml": STRATEGY },
    });
    const errors = errorsOf(findingsIn(result, "onpolicy.yaml"));
    expect(errors.map(({ rule: own }) => own)).toEqual(spans.map(() => rule));
    expect(errors.map(({ place }) => spanOf(place))).toEqual(spans);
    expect(errors[0]?.message).toMatch(message);
    expect(errors[0]?.help.join(" ")).toMatch(help);
  });
});
