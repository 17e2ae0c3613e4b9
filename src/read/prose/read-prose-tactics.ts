import type { Evidence } from "../../model/duty.ts";
import type { Tactic } from "../../model/strategy.ts";
import type { Mention, ProseEvidence, ProseTactic } from "../../prose/mention.ts";
import type { Passage } from "../../prose/passage.ts";
import { readMentions } from "../../prose/read-mentions.ts";
import { readTactics } from "../../prose/read-tactics.ts";
import type { TaxonomySet } from "../../taxonomy/taxonomy-set.ts";
import { readRole } from "./read-role.ts";
import { locateSpan, scopeOfNames, textOfSpan } from "./scope-of-names.ts";

/** What a strategy's prose names and plans. */
export interface ProseReading {
  readonly mentions: readonly Mention[];
  readonly tactics: readonly { readonly tactic: Tactic; readonly mentions: readonly Mention[] }[];
}

/** Reads what a strategy's prose plans as tactics; they count only where no tactic is written in a structured form. */
export function readProseTactics(passages: readonly Passage[], taxonomies: TaxonomySet): ProseReading {
  const mentions = readMentions(passages, taxonomies);
  const tactics = readTactics(passages, mentions).flatMap((read) => {
    const tactic = toTactic(read, taxonomies);
    return tactic === undefined ? [] : [{ tactic, mentions: read.mentions }];
  });
  return { mentions, tactics };
}

/** What a tactic does not plan to use is no value of it; without any value there is nothing to judge. */
function toTactic(
  { id, title, passage, span, mentions, confidence, period, evidence }: ProseTactic,
  taxonomies: TaxonomySet,
): Tactic | undefined {
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
    period,
    evidence: evidence.map((item) => toEvidence(item, taxonomies)),
    businessCase: undefined,
    status: "planned",
    description: textOfSpan({ passage, span }),
    objective: undefined,
    kpi: undefined,
    stop: undefined,
    owner: undefined,
    participants: [],
    keys: new Map(),
    reading: {
      confidence: Math.max(confidence, sureOfTools(mentions)),
      isSoft: false,
      isConditional: false,
      isPartial: false,
    },
  };
}

/** That a plan is one is a little less sure than that a tool is used in it. */
const STEP = 0.1;

/** "We post on TikTok" leaves open what kind of tactic it is, but not that TikTok is used. */
function sureOfTools(mentions: readonly Mention[]): number {
  const tools = mentions.filter(({ stance, isProduct }) => stance === "use" && isProduct);
  return Math.max(0, ...tools.map(({ confidence }) => confidence)) - STEP;
}

/** It has no day: that it is stated is all that prose says. */
function toEvidence({ kind, value, ...place }: ProseEvidence, taxonomies: TaxonomySet): Evidence {
  const location = locateSpan(place);
  return {
    kind,
    value,
    role: kind === "approval" ? readRole(value, { location, taxonomies }) : undefined,
    on: undefined,
    expires: undefined,
    scope: undefined,
    ref: undefined,
    url: undefined,
    how: undefined,
    by: undefined,
    location,
  };
}
