import { describe, expect, it } from "vitest";
import { type ConceptData, SHIPPED_FACETS } from "../../src/model/concept.ts";
import { isWithin, resolveConcept } from "../../src/taxonomy/facet-taxonomy.ts";
import { createTaxonomies } from "../../src/taxonomy/taxonomy-set.ts";
import { buildTool, shorten, writeDocument } from "./own-taxonomy.ts";

function buildOwn(concepts: readonly ConceptData[], shipped: readonly ConceptData[] = []) {
  const { taxonomy, problems } = buildTool(shipped, [writeDocument(concepts)]);
  return { taxonomy, problems: problems.map(shorten) };
}

/** Each broader than the next, the last broader than the first. */
function writeCycle(length: number): ConceptData[] {
  return Array.from({ length }, (_, index) => ({
    id: `c${index}`,
    label: `C ${index}`,
    broader: `c${(index + 1) % length}`,
  }));
}

describe("a cycle of broader concepts", () => {
  it.each([
    [1, "c0 → c0"],
    [2, "c0 → c1 → c0"],
    [3, "c0 → c1 → c2 → c0"],
    [4, "c0 → c1 → c2 → c3 → c0"],
    [10_000, "c0 → c1 → c2 → c3 → … (10000 concepts) → c0"],
  ])("of %i is reported once, and its members hang under the root", (length, shown) => {
    const { taxonomy, problems } = buildOwn(writeCycle(length));
    expect(problems).toEqual([
      {
        rule: "taxonomy-cycle",
        severity: "error",
        message: `A concept is broader than itself: ${shown}.`,
        help: "Remove one `broader` of the circle.",
        at: "c0",
      },
    ]);
    expect(isWithin(taxonomy, "c0", "tool")).toBe(true);
    expect(resolveConcept(taxonomy, "C 0")?.id).toBe("c0");
  });

  it("leaves what is outside of it as it is", () => {
    const { taxonomy, problems } = buildOwn([
      ...writeCycle(2),
      { id: "a", label: "A" },
      { id: "b", label: "B", broader: "a" },
      { id: "below", label: "Below", broader: "c0" },
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(["taxonomy-cycle"]);
    expect(isWithin(taxonomy, "b", "a")).toBe(true);
    expect(isWithin(taxonomy, "below", "tool")).toBe(true);
    expect(isWithin(taxonomy, "c0", "c1")).toBe(false);
  });

  it("can go through shipped concepts, and is reported where the organisation's own stand", () => {
    const shipped = [
      { id: "network", label: "Network" },
      { id: "tiktok", label: "TikTok", broader: "network" },
    ];
    const { problems } = buildOwn([{ id: "network", broader: "tiktok" }], shipped);
    expect(problems).toMatchObject([{ rule: "taxonomy-cycle", at: "network" }]);
  });

  it("is none where two ways lead up to the same concept", () => {
    const { taxonomy, problems } = buildOwn([
      { id: "top", label: "Top" },
      { id: "left", label: "Left", broader: "top" },
      { id: "right", label: "Right", broader: "top" },
      { id: "bottom", label: "Bottom", broader: ["left", "right", "left"] },
    ]);
    expect(problems).toEqual([]);
    expect(taxonomy.byId.get("bottom")?.broader).toHaveLength(2);
  });
});

it("a chain of 10,000 concepts is no problem", () => {
  const chain = Array.from({ length: 10_000 }, (_, index) => ({
    id: `c${index}`,
    label: `C ${index}`,
    ...(index > 0 && { broader: `c${index - 1}` }),
  }));
  const { taxonomy, problems } = buildOwn(chain);
  expect(problems).toEqual([]);
  expect(isWithin(taxonomy, "c9999", "c0")).toBe(true);
  expect(isWithin(taxonomy, "c0", "c9999")).toBe(false);
});

describe("what is wrong with a document", () => {
  it("is an id listed twice", () => {
    const { problems } = buildOwn([
      { id: "wiki", label: "Wiki" },
      { id: "other", label: "Other" },
      { id: "wiki", label: "Wiki, again" },
    ]);
    expect(problems).toEqual([
      {
        rule: "duplicate-id",
        severity: "error",
        message: 'The concept "wiki" is listed twice in this taxonomy.',
        help: "Merge the two entries into one.",
        at: "wiki",
      },
    ]);
  });

  it("is no id that another document lists", () => {
    const documents = [writeDocument([{ id: "wiki", label: "Wiki" }]), writeDocument([{ id: "wiki", aliases: ["W"] }])];
    const { taxonomy, problems } = buildTool([], documents);
    expect(problems).toEqual([]);
    expect(resolveConcept(taxonomy, "W")?.label).toBe("Wiki");
  });

  it("is a new concept without a label", () => {
    const { taxonomy, problems } = buildOwn([{ id: "wiki" }]);
    expect(problems).toEqual([
      {
        rule: "missing-key",
        severity: "error",
        message: 'The concept "wiki" is new, so it needs a label.',
        help: "Add `label:` with the name that people use.",
        at: "wiki",
      },
    ]);
    expect(resolveConcept(taxonomy, "wiki")?.label).toBe("wiki");
  });

  it("is a broader concept that does not exist, with what may be meant", () => {
    const { problems, taxonomy } = buildOwn(
      [{ id: "wiki", label: "Wiki", broader: "colaboration-tool" }],
      [{ id: "collaboration-tool", label: "Collaboration tool" }],
    );
    expect(problems).toEqual([
      {
        rule: "unknown-concept",
        severity: "error",
        message: '"wiki" is said to be narrower than "colaboration-tool", but the facet tool has no such concept.',
        help: 'Did you mean "collaboration-tool"?',
        at: "wiki",
      },
    ]);
    expect(isWithin(taxonomy, "wiki", "tool")).toBe(true);
  });

  it("is a broader concept that nothing is like", () => {
    const { problems } = buildOwn([{ id: "wiki", label: "Wiki", broader: "qqqqqqqqqq" }]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toHaveProperty("help");
  });

  it.each([
    ["an alias of two", { id: "a", label: "A", aliases: ["Same"] }, { id: "b", label: "B", aliases: ["same"] }, "same"],
    [
      "a label that is another's alias",
      { id: "a", label: "Same" },
      { id: "b", label: "B", aliases: ["S ame"] },
      "S ame",
    ],
    ["two equal labels", { id: "a", label: "Same" }, { id: "b", label: "SAME" }, "SAME"],
    ["an alias that is another's id", { id: "same", label: "A" }, { id: "b", label: "B", aliases: ["Same"] }, "Same"],
    ["a former name", { id: "a", label: "Same" }, { id: "b", label: "B", formerly: ["same"] }, "same"],
    [
      "a domain",
      { id: "a", label: "A", domains: ["same.com"] },
      { id: "b", label: "B", domains: ["Same.com"] },
      "Same.com",
    ],
  ] as const)("is a name claimed twice: %s", (_, first, second, name) => {
    const { problems, taxonomy } = buildOwn([first, second]);
    expect(problems).toEqual([
      {
        rule: "name-claimed-twice",
        severity: "error",
        message: `"${name}" is already a name of ${first.label} (${first.id}), so it cannot also mean ${second.label} (${second.id}).`,
        help: "Give each concept names of its own.",
        at: second.id,
      },
    ]);
    expect(resolveConcept(taxonomy, name)?.id).toBe(first.id);
  });

  it("is no name that one concept has twice", () => {
    expect(buildOwn([{ id: "a", label: "A", aliases: ["a", "A "], formerly: ["A"] }]).problems).toEqual([]);
  });

  it("is a name that a shipped concept has, reported at the organisation's own", () => {
    const { problems } = buildOwn([{ id: "tt", label: "TikTok" }], [{ id: "tiktok", label: "TikTok" }]);
    expect(problems).toMatchObject([{ rule: "name-claimed-twice", at: "tt" }]);
  });
});

describe("facets", () => {
  it("are the shipped ones, then an organisation's own by id", () => {
    const own = [writeDocument([], { facet: "z-own" }), writeDocument([], { facet: "channel" }), writeDocument([])];
    const { taxonomies, problems } = createTaxonomies([], own);
    expect(problems).toEqual([]);
    expect(taxonomies.facets).toEqual([...SHIPPED_FACETS, "channel", "z-own"]);
    expect(taxonomies.get("channel")?.concepts.map(({ id }) => id)).toEqual(["channel"]);
    expect(taxonomies.get("unknown")).toBeUndefined();
    expect(taxonomies.get("constructor")).toBeUndefined();
  });

  it("have a root with a label of their own where a document gives one", () => {
    const document = writeDocument([], {
      facet: "channel",
      root: { label: "any channel at all", aliases: ["everywhere"] },
    });
    const channel = createTaxonomies([], [document]).taxonomies.get("channel");
    expect(channel?.concepts[0]).toMatchObject({ id: "channel", label: "any channel at all", broader: [] });
    expect(channel === undefined ? undefined : resolveConcept(channel, "Everywhere")?.id).toBe("channel");
  });
});
