import type { FacetTaxonomy } from "../../taxonomy/facet-taxonomy.ts";
import type { Passage } from "../passage.ts";
import type { TermMatch } from "../term-matcher.ts";
import { productOf } from "./name-level.ts";
import type { PassageNames } from "./passage-names.ts";

/** So many cells of a row are looked at. */
const WIDEST = 12;

/** Leaves out addresses of what another cell of their row names: the address says no more of it. */
export function dropEchoes(all: readonly PassageNames[], tools: FacetTaxonomy | undefined): readonly PassageNames[] {
  if (tools === undefined) return all;
  const cells = new Map<Passage, PassageNames>();
  for (const names of all)
    if (names.passage.role === "cell" && names.matches.length > 0) cells.set(names.passage, names);
  return all.map((names) => {
    const { passage, matches } = names;
    if (passage.role !== "cell" || !matches.some(isLink)) return names;
    const others = passage.siblings.slice(0, WIDEST).filter((cell) => cell !== passage);
    const named = new Set(
      others.flatMap((cell) =>
        (cells.get(cell)?.matches ?? []).filter(isToolName).map(({ concept }) => productOf(tools, concept)),
      ),
    );
    if (named.size === 0) return names;
    return {
      ...names,
      matches: matches.filter((match) => !(isLink(match) && named.has(productOf(tools, match.concept)))),
    };
  });
}

function isLink({ facet, isAddress }: TermMatch): boolean {
  return facet === "tool" && isAddress;
}

function isToolName({ facet, isAddress }: TermMatch): boolean {
  return facet === "tool" && !isAddress;
}
