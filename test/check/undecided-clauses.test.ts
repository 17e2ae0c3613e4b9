import { expect, it } from "vitest";
import { describeFinding, lintTexts } from "../support/workspace.ts";

/** Each facet is a pigeon, and its concepts are holes: whether all find one of their own takes long to say. */
function pigeonPolicy(facets: readonly string[]): string {
  const holes = Array.from({ length: facets.length - 1 }, (_, hole) => hole);
  const name = (facet: string, hole: number): string => `${facet}-hole-${hole}`;
  const bans = facets.flatMap((facet, index) =>
    facets
      .slice(index + 1)
      .flatMap((other) =>
        holes.map(
          (hole) =>
            `  - id: ${facet}-${other}-${hole}\n    prohibit: {${facet}: ${name(facet, hole)}, ${other}: ${name(other, hole)}}\n`,
        ),
      ),
  );
  const reach = facets.map((facet) => `  ${facet}: [${holes.map((hole) => name(facet, hole)).join(", ")}]\n`);
  return `kind: policy\nid: p\ntitle: P\nowner: hr\nappliesTo:\n${reach.join("")}clauses:\n  - id: asked\n    require: [record: log]\n${bans.join("")}`;
}

const taxonomy = (facet: string, count: number): string =>
  `kind: taxonomy\nfacet: ${facet}\nconcepts:\n${Array.from({ length: count }, (_, hole) => `  - {id: ${facet}-hole-${hole}, label: ${facet}-hole-${hole}}\n`).join("")}`;

it("clauses of which it could not be worked out whether they clash are told of once, at the first", async () => {
  const facets = Array.from({ length: 12 }, (_, index) => `x-pigeon-${index}`);
  const taxonomies = facets.map((facet): [string, string] => [`${facet}.yaml`, taxonomy(facet, facets.length - 1)]);
  const { findings, isIncomplete } = await lintTexts({
    policies: { "p.yaml": pigeonPolicy(facets) },
    taxonomies: Object.fromEntries(taxonomies),
  });
  const told = findings.filter(({ rule }) => rule === "undecided-clauses");
  expect(told.map(describeFinding)).toEqual([
    expect.stringMatching(
      /^p\.yaml:20:5 warning\[undecided-clauses\] Whether "asked" clashes with others, or changes anything, would take too long to work out\.$/u,
    ),
  ]);
  expect(told[0]?.help).toEqual(["Say what they say with fewer exceptions, or in several policies."]);
  // All of it was read: what is left open is a question, and no part of a document.
  expect(isIncomplete).toBe(false);
}, 60_000);
