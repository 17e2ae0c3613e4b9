import type { Mention } from "../mention.ts";
import type { Passage } from "../passage.ts";

/** So long a heading is at most that is about the tool that it names. */
const LONGEST = 40;

/** "### Twitter", and below it "We do not use Twitter": what a section says first of the tool in its heading holds for all of it. */
export function settleHeadings(mentions: readonly Mention[]): readonly Mention[] {
  const headed = new Map<Passage, Set<string>>();
  for (const { facet, toldAs, stance, passage } of mentions) {
    if (facet !== "tool" || stance !== "use" || passage.role !== "heading") continue;
    if (passage.inline.text.length > LONGEST) continue;
    headed.set(passage, (headed.get(passage) ?? new Set()).add(toldAs));
  }
  if (headed.size === 0) return mentions;
  const left = new Map<Passage, Set<string>>();
  for (const { facet, toldAs, stance, passage } of mentions) {
    const heading = passage.section.at(-1);
    if (facet !== "tool" || heading === undefined || headed.get(heading)?.delete(toldAs) !== true) continue;
    if (stance === "avoid") left.set(heading, (left.get(heading) ?? new Set()).add(toldAs));
  }
  if (left.size === 0) return mentions;
  return mentions.map((mention) => {
    const { facet, passage, toldAs, stance } = mention;
    const heading = passage.role === "heading" ? passage : passage.section.at(-1);
    const isLeft =
      facet === "tool" && stance === "use" && heading !== undefined && left.get(heading)?.has(toldAs) === true;
    return isLeft ? { ...mention, stance: "avoid", toldAs: mention.concept } : mention;
  });
}
