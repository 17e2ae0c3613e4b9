const wellKnownFacets: readonly string[] = [
  "tool",
  "tactic",
  "actor",
  "account",
  "time",
  "device",
  "region",
  "audience",
  "content",
  "data",
  "payment",
  "ai",
];

/** The facets' order: the page's table, then an organisation's own by id. */
export function sortFacets(facets: Iterable<string>): string[] {
  const place = (facet: string): number => {
    const index = wellKnownFacets.indexOf(facet);
    return index === -1 ? wellKnownFacets.length : index;
  };
  return [...new Set(facets)].toSorted((a, b) => place(a) - place(b) || compareText(a, b));
}

/** By UTF-16 code units, so that no locale has a say. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
