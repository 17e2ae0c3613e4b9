import type { UseVerdict } from "../model/verdict.ts";
import { joinWords } from "../text/list-words.ts";
import type { CauseContext } from "./cause-context.ts";
import { labelOf } from "./labels.ts";

/**
 * Which part of a tactic's uses a cause is about, where it is not all of them. A tactic for three countries that lacks
 * what one of them asks for should not read as if it lacked it everywhere.
 */
export function noteShare({ taxonomies, verdict, uses }: CauseContext): string[] {
  if (uses.length === verdict.uses.length) return [];
  const all = valuesOf(verdict.uses);
  const parts = [...valuesOf(uses)].flatMap(([facet, concepts]) =>
    concepts.size === all.get(facet)?.size
      ? []
      : [
          joinWords(
            [...concepts].map((concept) => labelOf(taxonomies, facet, concept)),
            "or",
          ),
        ],
  );
  return parts.length === 0
    ? [`It concerns ${uses.length} of the tactic's ${verdict.uses.length} combinations.`]
    : [`It concerns part of the tactic only: ${parts.join("; ")}.`];
}

function valuesOf(uses: readonly UseVerdict[]): Map<string, Set<string>> {
  const values = new Map<string, Set<string>>();
  for (const { facet, concept } of uses.flatMap(({ use }) => use.values)) {
    values.set(facet, (values.get(facet) ?? new Set()).add(concept));
  }
  return values;
}
