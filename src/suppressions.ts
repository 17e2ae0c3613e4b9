import { type JudgedSuppressions, judgeSuppressions, type SuppressionContext } from "./check/judge-suppressions.ts";
import type { Source } from "./model/source.ts";
import type { StoppableParser } from "./read/stoppable-parser.ts";
import { readSuppressions } from "./read/suppressions/read-suppressions.ts";

/** Where a document comes from, besides what decides which of its comments count. */
export interface SuppressedDocument extends Omit<SuppressionContext, "isStrategy"> {
  readonly kind: "policy" | "strategy" | "waivers";
  readonly parser: StoppableParser | undefined;
}

/** What comments of one document suppress. Loaded where a text may hold such a comment, which few do. */
export async function findSuppressions(source: Source, document: SuppressedDocument): Promise<JudgedSuppressions> {
  const { value: comments, problems } = await readSuppressions(source, document.kind, document.parser);
  const judged = judgeSuppressions(comments, { ...document, isStrategy: document.kind === "strategy" });
  return { suppressions: judged.suppressions, problems: [...problems, ...judged.problems] };
}
