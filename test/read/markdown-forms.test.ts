import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { shippedTaxonomies } from "../../src/generated/taxonomy.ts";
import type { Problem } from "../../src/model/problem.ts";
import { bindPolicy } from "../../src/read/bind/bind-policy.ts";
import { bindStrategy } from "../../src/read/bind/bind-strategy.ts";
import { type Binder, NO_TERMS } from "../../src/read/bind/binder.ts";
import { policyForm } from "../../src/read/markdown/policy-form.ts";
import { strategyForm } from "../../src/read/markdown/strategy-form.ts";
import { waiversForm } from "../../src/read/markdown/waivers-form.ts";
import { readDocument } from "../../src/read/read-document.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";

/** Forgets where things stand, and what a document says only for people. */
function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => !/location$|^source$|^quote$/i.test(key))
      .map(([key, inner]) => [key, withoutPlaces(inner)]),
  );
}

async function bindModel(path: string, text: string, kind: "policy" | "strategy"): Promise<unknown> {
  const problems: Problem[] = [];
  const { value, problems: faults } = await readDocument({ path, text }, kind);
  expect(faults).toEqual([]);
  if (value === undefined) return undefined;
  const { taxonomies } = createTaxonomies(shippedTaxonomies(), []);
  const unknownNames = kind === "policy" ? "refused" : "allowed";
  const binder: Binder = { taxonomies, terms: NO_TERMS, unknownNames, problems };
  const model = kind === "policy" ? bindPolicy(binder, value.map) : bindStrategy(binder, value.map);
  expect(problems).toEqual([]);
  expect(model).toMatchObject(kind === "policy" ? { clauses: { length: 4 } } : { tactics: { length: 2 } });
  return withoutPlaces(model);
}

const strategyFront = `---
kind: strategy
id: autumn
title: Autumn
owner: marketing
---

# Autumn

Some words.
`;

const strategyYaml = `kind: strategy
id: autumn
title: Autumn
owner: marketing
tactics:
  - id: T1
    title: Employee takeovers
    tactic: [employee-advocacy, short-video]
    tool: [TikTok, CapCut]
    actor: employee
    region: [US, DE]
    period: 2026-10-15/2026-11-30
    businessCase: Applicants name it first.
    status: planned
    evidence:
      - {approval: legal, on: 2026-09-20, ref: LEG-311, for: {region: US}}
      - {disclosure: paid-partnership, how: "#ad in the first line"}
  - id: messages
    title: Messages
    uses: [{tool: Slack, data: customer-data}, {tool: WhatsApp}]
`;

const strategyForms: Readonly<Record<string, string>> = {
  "field lists": `${strategyFront}
### T1 Employee takeovers

- **Tactics:** employee-advocacy; short-video
- **Tools**: [TikTok](https://tiktok.com), \`CapCut\`
- **Who:** employee
- Regions: US, DE
- **Period:** 2026-10-15 to 2026-11-30
- **Business case:** Applicants name it first.
- **Status:** Planned
- **Evidence:**
  - approval: legal, on: 2026-09-20, ref: LEG-311, for: {region: US}
  - disclosure: paid-partnership; how: "#ad in the first line"
- **Note to self:** none of this is a key.

### Messages {#messages}

- [ ] **Uses:**
  - Tool: Slack; Data: customer-data
  - tool: WhatsApp
`,
  tables: `${strategyFront}
| ID | Name | Tactic | Platform(s) | Who | Market | When | Business case | Status | Evidence | Uses |
|----|------|--------|-------------|-----|--------|------|---------------|--------|----------|------|
| T1 | Employee takeovers | employee-advocacy, short-video | **TikTok**<br>\`CapCut\` | employee | US; DE | 2026-10-15/2026-11-30 | Applicants name it first. | planned | {approval: legal, on: 2026-09-20, ref: LEG-311, for: {region: US}}, {disclosure: paid-partnership, how: "#ad in the first line"} | |
| messages | Messages | | | | | | | | - | {tool: Slack, data: customer-data}, {tool: WhatsApp} |
`,
  fences: `${strategyFront}
> \`\`\`yaml strategy
> tactics:
>   - id: T1
>     title: Employee takeovers
>     tactic: [employee-advocacy, short-video]
>     tool: [TikTok, CapCut]
>     actor: employee
>     region: [US, DE]
>     period: 2026-10-15/2026-11-30
>     businessCase: Applicants name it first.
>     status: planned
>     evidence:
>       - {approval: legal, on: 2026-09-20, ref: LEG-311, for: {region: US}}
>       - {disclosure: paid-partnership, how: "#ad in the first line"}
> \`\`\`

- And

  ~~~YAML  Strategy {.numbered}
  id: messages
  title: Messages
  uses: [{tool: Slack, data: customer-data}, {tool: WhatsApp}]
  ~~~
`,
};

const policyFront = `---
kind: policy
id: social
title: Social
owner: legal
calendar: [{id: q3, days: 2026-10-01/2026-10-29}]
---

# Social
`;

const policyYaml = `kind: policy
id: social
title: Social
owner: legal
calendar: [{id: q3, days: 2026-10-01/2026-10-29}]
clauses:
  - id: C-1
    title: Messaging
    prohibit: {tool: [WhatsApp, Signal], data: customer-data}
    unless: [{tool: microsoft-teams}, {actor: legal}]
    alternatives: [{tool: microsoft-teams}]
    reason: Records must be kept.
    waivable: false
    severity: warning
    during: [q3]
  - id: C-2
    title: Influencers
    permit: {tactic: influencer-marketing}
    provided: [{approval: legal}, {disclosure: paid-partnership}]
    protected: true
    overrides: [C-1]
  - id: C-3
    title: Forums
    require: [{anyOf: [{approval: legal}, {record: job-description}]}, {training: social media}]
    for: {tool: forum, actor: employee}
  - id: C-4
    title: Posting
    only: {actor: [hr, communications]}
    for: {tactic: job-posting}
`;

const policyForms: Readonly<Record<string, string>> = {
  "field lists": `${policyFront}
## C-1 Messaging

- **Prohibit:** tool: WhatsApp, Signal; data: customer-data
- **Unless:**
  - Tool: microsoft-teams
  - Actor: legal
- **Alternatives:** {tool: microsoft-teams}
- **Reason:** Records must be kept.
- **Waivable:** no
- **Severity:** Warning
- **During:** q3

## C-2: Influencers

- **Permits:**
  - **Tactic:**
    - influencer-marketing
- **Provided that:** approval: legal; disclosure: paid-partnership
- **Protected:** yes
- **Overrides:** C-1

## Forums {#C-3}

* Require: approval: legal or record: job-description; training: social media
* For: {tool: forum, actor: employee}

## C-4 Posting

- **Only:** actor: hr, communications
- **For:** tactic: job-posting
`,
  tables: `${policyFront}
| No. | Title | Prohibit | Permit | Require | Only | For | Unless | Provided | Alternatives | Reason | Waivable | Severity | During | Protected | Overrides |
|--|--|--|--|--|--|--|--|--|--|--|--|--|--|--|--|
| C-1 | Messaging | tool: WhatsApp, Signal; data: customer-data | | | | | {tool: microsoft-teams}, {actor: legal} | | tool: microsoft-teams | Records must be kept. | no | warning | q3 | | |
| C-2 | Influencers | | tactic: influencer-marketing | | | | | approval: legal, disclosure: paid-partnership | | | | | | yes | C-1 |
| C-3 | Forums | | | approval: legal or record: job-description; training: social media | | tool: forum; actor: employee | | | | | | | | | |
| C-4 | Posting | | | | actor: hr, communications | tactic: job-posting |
`,
  fences: `${policyFront}
\`\`\`yaml policy
${policyYaml.slice(policyYaml.indexOf("clauses:"))}\`\`\`
`,
};

describe("the forms of Markdown mean what YAML means", () => {
  it.each(Object.entries(strategyForms))("a strategy in %s", async (_, text) => {
    for (const variant of [text, text.replaceAll("\n", "\r\n")]) {
      expect(await bindModel("a.md", variant, "strategy")).toEqual(await bindModel("a.yaml", strategyYaml, "strategy"));
    }
  });

  it.each(Object.entries(policyForms))("a policy in %s", async (_, text) => {
    for (const variant of [text, text.replaceAll("\n", "\r\n")]) {
      expect(await bindModel("a.md", variant, "policy")).toEqual(await bindModel("a.yaml", policyYaml, "policy"));
    }
  });
});

describe("the keys", () => {
  const schemas = [
    ["policy", "clause", policyForm],
    ["strategy", "tactic", strategyForm],
    ["waivers", "waiver", waiversForm],
  ] as const;
  it.each(schemas)("of a %s are those of its schema", (kind, item, form) => {
    const url = new URL(`../../schemas/${kind}.schema.json`, import.meta.url);
    const schema = JSON.parse(readFileSync(url, "utf8")) as {
      readonly properties: object;
      readonly $defs: Readonly<Record<string, { readonly properties: object }>>;
    };
    expect(form.document.toSorted()).toEqual(Object.keys(schema.properties).toSorted());
    // A number has no form of its own in Markdown.
    const keys = Object.keys(schema.$defs[item]?.properties ?? {}).filter((key) => key !== "renewals");
    expect(Object.keys(form.keys).toSorted()).toEqual(keys.toSorted());
  });
});
