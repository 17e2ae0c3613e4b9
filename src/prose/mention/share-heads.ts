import type { FacetTaxonomy } from "../../taxonomy/facet-taxonomy.ts";
import { foldName } from "../../taxonomy/fold-name.ts";
import type { TermMatch } from "../term-matcher.ts";

/** Only a stroke surely joins names that share the noun behind the last: "on Reddit and Facebook ads" may be two things. */
const JOIN = /^\s?\/\s?$/u;
const HEAD = /\s(?:paid )?(ads?|advertising|groups?|reels|stories)$/iu;

/** In "Facebook/Instagram ads" the noun is said once of both, so that the first names Facebook ads. */
export function shareHeads(text: string, matches: readonly TermMatch[], tools: FacetTaxonomy): readonly TermMatch[] {
  if (matches.length < 2) return matches;
  const shared = [...matches];
  let head: string | undefined;
  let next: TermMatch | undefined;
  for (let at = shared.length - 1; at >= 0; at -= 1) {
    const match = shared[at];
    if (match === undefined || match.facet !== "tool" || match.isAddress) continue;
    if (next !== undefined && next.start - match.end > 5) head = undefined;
    else if (next !== undefined && !JOIN.test(text.slice(match.end, next.start))) head = undefined;
    const own = HEAD.exec(text.slice(match.start, match.end))?.[1];
    const concept =
      head === undefined || own !== undefined
        ? undefined
        : tools.byName.get(foldName(`${text.slice(match.start, match.end)} ${head}`));
    if (concept !== undefined) shared[at] = { ...match, concept };
    if (own !== undefined) head = own;
    next = match;
  }
  return shared;
}
