import type { ReadMention, ReadTactic, StrategyExtraction } from "../model/extraction.ts";
import type { Strategy, Tactic } from "../model/strategy.ts";
import type { Mention } from "../prose/mention.ts";
import { placeOf } from "../text/line-index.ts";
import { scopeOf } from "./extract-policy.ts";
import { formOf } from "./form-of.ts";
import type { ProseReading } from "./prose/read-prose-tactics.ts";
import { locateSpan, textOfSpan } from "./prose/scope-of-names.ts";

/** What a strategy plans and names. `strategy` has the tactics that are judged, structured ones or those of its prose. */
export function extractStrategy(strategy: Strategy, { mentions, tactics }: ProseReading): StrategyExtraction {
  const owners = new Map(
    tactics.flatMap(({ tactic, mentions: own }) => own.map((mention) => [mention, tactic.id] as const)),
  );
  return {
    kind: "strategy",
    file: strategy.source.path,
    id: strategy.id,
    title: strategy.title,
    tactics: strategy.tactics.map(ofTactic),
    mentions: mentions.filter(isListed).map((mention) => ofMention(mention, owners.get(mention))),
  };
}

/** Classes of tools, and what is said about regions or people, only show in the values of a tactic. */
function isListed({ facet, isProduct }: Mention): boolean {
  return facet === "tactic" || (facet === "tool" && isProduct);
}

function ofTactic({ id, title, stated, idLocation, reading }: Tactic): ReadTactic {
  return {
    id,
    title,
    values: scopeOf(stated),
    place: placeOf(idLocation),
    confidence: reading?.confidence ?? 1,
    form: reading === undefined ? formOf(idLocation) : "prose",
  };
}

function ofMention(mention: Mention, tactic: string | undefined): ReadMention {
  const { facet, toldAs: concept, stance, confidence } = mention;
  return { facet, concept, text: textOfSpan(mention), stance, tactic, place: placeOf(locateSpan(mention)), confidence };
}
