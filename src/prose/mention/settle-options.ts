import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";
import { phraseSet } from "./phrase-set.ts";
import { listWords } from "./words.ts";

const WEIGHED = phraseSet("stance", "weighed-section");
const DECIDED = phraseSet("stance", "decided-section");

/** So long a heading is at most that names its section. */
const LONGEST = 60;

/** A record of a decision weighs options and chooses one: whatever else it says of the others, it plans none of them. */
export function settleOptions(mentions: readonly Mention[]): readonly Mention[] {
  const known = new Map<Passage, "weighed" | "decided" | undefined>();
  const kindOf = (heading: Passage): "weighed" | "decided" | undefined => {
    if (!known.has(heading)) known.set(heading, readKind(heading));
    return known.get(heading);
  };
  const tools = mentions.filter(({ facet }) => facet === "tool");
  const below = (kind: "weighed" | "decided") =>
    tools.filter(({ passage }) => passage.section.some((heading) => kindOf(heading) === kind));
  const weighed = new Set(below("weighed").map(({ toldAs }) => toldAs));
  const [first, ...others] = below("decided");
  if (weighed.size === 0 || first === undefined) return mentions;
  // What a decision says first is what was chosen; what it compares that with comes after.
  const chosen = new Set(
    [first, ...others.filter(({ passage }) => passage === first.passage)].map(({ toldAs }) => toldAs),
  );
  return mentions.map((mention) => {
    const { facet, stance, toldAs } = mention;
    const isOption = facet === "tool" && stance === "use" && weighed.has(toldAs) && !chosen.has(toldAs);
    return isOption ? { ...mention, stance: "neutral" } : mention;
  });
}

function readKind({ inline: { text } }: Passage): "weighed" | "decided" | undefined {
  if (text.length > LONGEST) return undefined;
  const words = listWords(text);
  if (WEIGHED.isWithin(words)) return "weighed";
  return DECIDED.isWithin(words) ? "decided" : undefined;
}
