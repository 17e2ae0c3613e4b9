import { placeProblem } from "./check/problem-finding.ts";
import type { Extraction } from "./model/extraction.ts";
import type { PlacedProblem, Problem } from "./model/problem.ts";
import type { Source } from "./model/source.ts";
import { extractDocument } from "./read/extract-document.ts";
import { guessKind } from "./read/guess-kind.ts";
import { type BasisSources, readBasis } from "./read/read-basis.ts";
import { readDocument } from "./read/read-document.ts";

export interface ExtractInput extends Pick<BasisSources, "config" | "extended" | "taxonomies" | "parser"> {
  readonly source: Source;
  /** Guessed where nobody says it. */
  readonly kind: Extraction["kind"] | undefined;
  /** What went wrong before: files that could not be read. */
  readonly problems?: readonly Problem[];
}

/** Says what is read from one document, for those who want to see it before it is judged. */
export async function extract(
  input: ExtractInput,
): Promise<{ readonly extraction: Extraction | undefined; readonly problems: readonly PlacedProblem[] }> {
  const { source, parser } = input;
  const kind = input.kind ?? guessKind(source);
  const { value: basis, problems } = await readBasis({ ...input, policies: [] });
  const { taxonomies } = basis;
  const { value: document, problems: found } = await readDocument(source, kind, { facets: taxonomies.facets, parser });
  return {
    extraction:
      document === undefined
        ? undefined
        : extractDocument(source, kind, { passages: document.listPassages(), taxonomies }),
    problems: [...(input.problems ?? []), ...problems, ...found].map(placeProblem),
  };
}
