import type { Location } from "../../model/source.ts";
import type { Passage } from "../../prose/passage.ts";
import { originOf } from "../../text/inline-text.ts";

/**
 * The passages in a section that holds a structured clause: what stands beside it explains it, and would only say it twice.
 * `structured` are the places of those that are written in a structured form; front matter lies above all sections.
 */
export function listExplained(passages: readonly Passage[], structured: readonly Location[]): Set<Passage> {
  const sections = groupBySection(passages);
  const explained = new Set<Passage | undefined>();
  for (const passage of passages) if (passage.isTaken) explained.add(sectionOf(passage));
  for (const { span } of structured) {
    const around = sections.findLast(({ start }) => start <= span.start);
    if (around !== undefined) explained.add(around.heading);
  }
  return new Set(passages.filter((passage) => explained.has(sectionOf(passage))));
}

/** Whether all that was taken are rows of tables: people write those for each other too, all other forms only for us. */
export function areOnlyTablesTaken(passages: readonly Passage[]): boolean {
  return passages.every(({ isTaken, role }) => !isTaken || role === "cell");
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
