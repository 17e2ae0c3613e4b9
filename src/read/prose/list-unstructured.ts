import type { Location } from "../../model/source.ts";
import type { Passage } from "../../prose/passage.ts";
import { originOf } from "../../text/inline-text.ts";

/**
 * The passages that are no part of a structured clause or tactic: neither taken by it, nor in a section that holds one,
 * since what stands beside a clause explains it and would only say it twice. `structured` are the places of those that are
 * written in a structured form; front matter lies above all sections.
 */
export function listUnstructured(passages: readonly Passage[], structured: readonly Location[]): Passage[] {
  const sections = groupBySection(passages);
  const explained = new Set<Passage | undefined>();
  for (const passage of passages) if (passage.isTaken) explained.add(sectionOf(passage));
  for (const { span } of structured) {
    const around = sections.findLast(({ start }) => start <= span.start);
    if (around !== undefined) explained.add(around.heading);
  }
  return passages.filter((passage) => !explained.has(sectionOf(passage)));
}

interface OpenSection {
  readonly heading: Passage | undefined;
  readonly start: number;
}

/** In the order of the text. */
function groupBySection(passages: readonly Passage[]): OpenSection[] {
  const sections: OpenSection[] = [];
  for (const passage of passages) {
    const heading = sectionOf(passage);
    const start = originOf(passage.inline, 0)?.start;
    if (start === undefined || (sections.length > 0 && sections.at(-1)?.heading === heading)) continue;
    sections.push({ heading, start });
  }
  return sections;
}

function sectionOf(passage: Passage): Passage | undefined {
  return passage.role === "heading" ? passage : passage.section.at(-1);
}
