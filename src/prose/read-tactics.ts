import type { Mention, ProseTactic } from "./mention.ts";
import type { Passage } from "./passage.ts";

/** Makes tactics of what a strategy's prose plans: a section, a row of a table or an item of a list each. */
export function readTactics(passages: readonly Passage[], mentions: readonly Mention[]): ProseTactic[] {
  const known = new Set(passages);
  return mentions.flatMap((mention, index): ProseTactic[] => {
    const { passage, span, confidence } = mention;
    if (mention.stance !== "use" || mention.facet !== "tactic" || !known.has(passage)) return [];
    const title = passage.inline.text.slice(span.start, span.end);
    return [{ id: `prose-${index + 1}`, title, passage, span, mentions: [mention], confidence }];
  });
}
