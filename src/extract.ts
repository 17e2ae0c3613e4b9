import { placeProblem } from "./check/problem-finding.ts";
import type { Extraction } from "./model/extraction.ts";
import type { PlacedProblem, Problem } from "./model/problem.ts";
import type { Source } from "./model/source.ts";
import { extractPolicy } from "./read/extract-policy.ts";
import { extractStrategy } from "./read/extract-strategy.ts";
import { guessKind } from "./read/guess-kind.ts";
import { type BasisSources, readBasis } from "./read/read-basis.ts";
import { openStrategy } from "./read/read-strategy.ts";

export interface ExtractInput extends Pick<BasisSources, "config" | "extended" | "taxonomies" | "parser"> {
  readonly source: Source;
  /** Guessed where nobody says it. */
  readonly kind: Extraction["kind"] | undefined;
  /** What went wrong before: files that could not be read. */
  readonly problems?: readonly Problem[];
}

/** What is read from a document; undefined where it could not be read. */
export interface ExtractOutcome {
  readonly extraction: Extraction | undefined;
  readonly problems: readonly PlacedProblem[];
}

/** Says what is read from one document, for those who want to see it before it is judged. */
export async function extract(input: ExtractInput): Promise<ExtractOutcome> {
  const { source, problems: before = [] } = input;
  // Of a file that could not be loaded there is only that to say.
  if (before.some(({ location }) => location.source.path === source.path))
    return { extraction: undefined, problems: before.map(placeProblem) };
  const kind = input.kind ?? guessKind(source);
  const { extraction, problems } = await (kind === "policy" ? fromPolicy(input) : fromStrategy(input));
  return { extraction, problems: [...before, ...problems].map(placeProblem) };
}

interface Read {
  readonly extraction: Extraction | undefined;
  readonly problems: readonly Problem[];
}

async function fromPolicy(input: ExtractInput): Promise<Read> {
  const { value: basis, problems } = await readBasis({ ...input, policies: [input.source] });
  const [read] = basis.read;
  return { extraction: read === undefined ? undefined : extractPolicy(read), problems };
}

async function fromStrategy(input: ExtractInput): Promise<Read> {
  const { value: basis, problems } = await readBasis({ ...input, policies: [] });
  const { value, problems: found } = await openStrategy(input.source, basis);
  const all = [...problems, ...found];
  if (value === undefined) return { extraction: undefined, problems: all };
  const { readProseTactics } = await import("./read/prose/read-prose-tactics.ts");
  const { strategy, document } = value;
  const reading = readProseTactics(document.listPassages(), basis.taxonomies);
  return { extraction: extractStrategy(strategy, reading), problems: all };
}
