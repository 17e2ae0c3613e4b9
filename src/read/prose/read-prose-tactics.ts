import type { Tactic } from "../../model/strategy.ts";
import type { ProseTactic } from "../../prose/mention.ts";
import type { Passage } from "../../prose/passage.ts";
import { readMentions } from "../../prose/read-mentions.ts";
import { readTactics } from "../../prose/read-tactics.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { locateSpan, scopeOfNames, textOfSpan } from "./scope-of-names.ts";

/** Reads what a strategy's prose plans as tactics; only for those of which no tactic is written in a structured form. */
export function readProseTactics(passages: readonly Passage[], taxonomies: TaxonomySet): Tactic[] {
  const mentions = readMentions(passages, taxonomies);
  return readTactics(passages, mentions).flatMap((tactic) => toTactic(tactic) ?? []);
}

/** What a tactic does not plan to use is no value of it; without any value there is nothing to judge. */
function toTactic({ id, title, passage, span, mentions, confidence }: ProseTactic): Tactic | undefined {
  if (span.end <= span.start) return undefined;
  const location = locateSpan({ passage, span });
  const stated = scopeOfNames(
    mentions.filter(({ stance }) => stance === "use"),
    location,
  );
  if (stated.facets.length === 0) return undefined;
  return {
    id,
    idLocation: location,
    location,
    title,
    stated,
    uses: [],
    period: undefined,
    evidence: [],
    businessCase: undefined,
    status: "planned",
    description: textOfSpan({ passage, span }),
    objective: undefined,
    kpi: undefined,
    stop: undefined,
    owner: undefined,
    participants: [],
    keys: new Map(),
    reading: { confidence, isSoft: false, isConditional: false },
  };
}
