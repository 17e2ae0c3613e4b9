import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Source } from "../../src/model/source.ts";
import { readBasis } from "../../src/read/read-basis.ts";
import type { DataNode } from "../../src/read/syntax/data-node.ts";
import { wholeSource } from "../../src/read/syntax/excerpt.ts";
import { readJson } from "../../src/read/syntax/json.ts";
import { readNode } from "../../src/read/syntax/read-data.ts";
import { readYaml } from "../../src/read/syntax/yaml.ts";
import { placeOf, sliceOf } from "../support/workspace.ts";
import { type Tree, trees, type Written, writeTree } from "../support/workspace-written-data.ts";

function toTree(node: DataNode): Tree {
  switch (node.kind) {
    case "scalar":
      return { kind: "scalar", value: node.value };
    case "list":
      return { kind: "list", items: node.items.map(toTree) };
    case "map":
      return { kind: "map", entries: node.entries.map(({ key, value }) => [key, toTree(value)] as const) };
  }
}

/** Scalars and keys in the order of the text. */
function listWritten(node: DataNode): Written[] {
  switch (node.kind) {
    case "scalar":
      return [{ value: node.value, ...node.location.span }];
    case "list":
      return node.items.flatMap(listWritten);
    case "map":
      return node.entries.flatMap(({ key, keyLocation, value }) => [
        { value: key, ...keyLocation.span },
        ...listWritten(value),
      ]);
  }
}

function sourceOf(text: string): Source {
  return { path: "a.yaml", text };
}

const choices = fc.array(fc.nat({ max: 59 }), { minLength: 20, maxLength: 60 });

describe("the readers of YAML and JSON", () => {
  it.each(["json", "flow", "block"] as const)("give back what was written as %s, each value at its place", (form) =>
    fc.assert(
      fc.asyncProperty(trees, choices, async (tree, numbers) => {
        const { text, written } = writeTree(tree, form, numbers);
        const { value, problems } = await readNode(wholeSource(sourceOf(text)));
        expect(problems.map(({ message }) => message)).toEqual([]);
        if (value === undefined) throw new Error("nothing was read");
        expect(toTree(value)).toEqual(tree);
        expect(listWritten(value)).toEqual(written);
      }),
      { numRuns: 300 },
    ),
  );

  it("read the same from JSON, whichever of the two does it", () =>
    fc.assert(
      fc.property(trees, choices, (tree, numbers) => {
        const excerpt = wholeSource(sourceOf(writeTree(tree, "json", numbers).text));
        const json = readJson(excerpt);
        const yaml = readYaml(excerpt).value;
        if (json === undefined || yaml === undefined) throw new Error("nothing was read");
        expect(toTree(yaml)).toEqual(toTree(json));
        expect(listWritten(yaml)).toEqual(listWritten(json));
      }),
      { numRuns: 200 },
    ));

  it("never throw, whatever the text", () =>
    fc.assert(
      fc.asyncProperty(
        fc
          .array(
            fc.constantFrom(
              "a",
              ": ",
              "- ",
              "\n",
              " ",
              "{",
              "}",
              "[",
              "]",
              ",",
              '"',
              "'",
              "&a ",
              "*a",
              "!x ",
              "? ",
              "| ",
              "> ",
              "# ",
              "%",
              "---\n",
              "...\n",
              "\t",
              "<<",
              "\r",
              "\u0000",
              "é",
              "😀",
            ),
            { maxLength: 24 },
          )
          .map((parts) => parts.join("")),
        async (text) => {
          const { value, problems } = await readNode(wholeSource(sourceOf(text)));
          for (const { location } of problems) {
            expect(location.span.start).toBeGreaterThanOrEqual(0);
            expect(location.span.end).toBeGreaterThanOrEqual(location.span.start);
            expect(location.span.end).toBeLessThanOrEqual(text.length);
          }
          expect(value === undefined || problems.length === 0).toBe(true);
        },
      ),
      { numRuns: 2000 },
    ));
});

describe("the model", () => {
  const yaml = `kind: policy
id: 'use'
title: "Use of social media"
owner: {role: legal, name: Dana Reyes}
approvedBy: [{role: hr, on: 2025-12-10}]
effective: 2026-01-01/2026-12-31
review: 2027-01-01
appliesTo:
  actor: [employee, 'contractor']
calendar:
- {id: q3, days: 2026-10-01/2026-10-29}
definitions:
  - term: house chat
    facet: tool
    means:
    - "Slack"
    - microsoft-teams
clauses:
  - id: messaging
    text: |
      No messengers,
      please.
    prohibit:
      tool: [WhatsApp, house chat]
      data: customer-data
    unless: [{tool: Signal}]
    during: [q3]
  - id: ads
    only: {actor: marketing}
    for: {payment: paid}
    provided: [{anyOf: [{approval: legal}, {record: rules}]}]
`;
  const json = JSON.stringify({
    kind: "policy",
    id: "use",
    title: "Use of social media",
    owner: { role: "legal", name: "Dana Reyes" },
    approvedBy: [{ role: "hr", on: "2025-12-10" }],
    effective: "2026-01-01/2026-12-31",
    review: "2027-01-01",
    appliesTo: { actor: ["employee", "contractor"] },
    calendar: [{ id: "q3", days: "2026-10-01/2026-10-29" }],
    definitions: [{ term: "house chat", facet: "tool", means: ["Slack", "microsoft-teams"] }],
    clauses: [
      {
        id: "messaging",
        text: "No messengers,\nplease.\n",
        prohibit: { tool: ["WhatsApp", "house chat"], data: "customer-data" },
        unless: [{ tool: "Signal" }],
        during: ["q3"],
      },
      {
        id: "ads",
        only: { actor: "marketing" },
        for: { payment: "paid" },
        provided: [{ anyOf: [{ approval: "legal" }, { record: "rules" }] }],
      },
    ],
  });

  async function readPolicy(path: string, text: string) {
    const { value: basis, problems } = await readBasis({ policies: [{ path, text }] });
    expect(problems).toEqual([]);
    const [policy] = basis.policies;
    if (policy === undefined) throw new Error("no policy was read");
    return policy;
  }

  it("is the same from JSON and from YAML, but for the places", async () => {
    const withoutPlaces = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, part: unknown) =>
          /location$|^quote$|^source$/iu.test(key) && typeof part === "object" ? undefined : part,
        ),
      );
    expect(withoutPlaces(await readPolicy("a.yaml", yaml))).toEqual(withoutPlaces(await readPolicy("a.json", json)));
  });

  it("knows where each name stands", async () => {
    const policy = await readPolicy("a.yaml", yaml);
    const names = policy.clauses.flatMap((clause) => [clause.scope, ...clause.unless]).flatMap(({ facets }) => facets);
    expect(
      names.flatMap((facet) => [sliceOf(facet.location), ...facet.names.map((name) => sliceOf(name.location))]),
    ).toEqual(["tool", "WhatsApp", "house chat", "data", "customer-data", "tool", "Signal", "payment", "paid"]);
    expect([policy.idLocation, policy.defaultLocation].map(sliceOf)).toEqual(["'use'", "'use'"]);
    expect(policy.clauses.map(({ idLocation }) => placeOf(idLocation))).toEqual(["a.yaml:19:9", "a.yaml:28:9"]);
    expect(policy.clauses.map(({ quote }) => sliceOf(quote).trim())).toEqual([
      "No messengers,\n      please.",
      "only: {actor: marketing}",
    ]);
    expect(policy.calendar.map(({ location }) => sliceOf(location))).toEqual(["q3"]);
    expect(policy.definitions.map(({ location }) => sliceOf(location))).toEqual(["house chat"]);
  });
});

it("ends a fault with the text, whatever a parser says", () => {
  const { problems } = readYaml(wholeSource(sourceOf("!!str &shy;")));
  expect(problems).not.toEqual([]);
  for (const { location } of problems) expect(location.span.end).toBeLessThanOrEqual("!!str &shy;".length);
});
