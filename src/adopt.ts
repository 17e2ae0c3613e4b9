import { placeFix } from "./check/place-fix.ts";
import { type ExtractInput, extract } from "./extract.ts";
import type { PolicyExtraction, ReadStatement } from "./model/extraction.ts";
import { applyEdits } from "./text/apply-edits.ts";
import { clip } from "./text/clip.ts";
import { adoptClauses } from "./write/adopt-clauses.ts";

/** A policy with its statements as clauses, or why there is none. */
export type Adoption =
  | { readonly fault: string }
  | {
      readonly text: string;
      /** How many clauses were added. */
      readonly added: number;
      /** How many statements could not be mapped, so that a person has to write them. */
      readonly unmapped: number;
    };

/**
 * Writes the statements of a policy's prose as clauses into its front matter, those that nobody has adopted yet. The result
 * is read again: only one in which each sentence is taken by its clause, and all else is as before, is given.
 */
export async function adopt(input: ExtractInput): Promise<Adoption> {
  const { source } = input;
  const before = await readPolicy(input);
  if (before === undefined) return { fault: `"${clip(source.path)}" is no policy that could be read whole.` };
  const open = before.statements.filter(
    ({ clause, isAdopted, form }) => clause !== undefined && !isAdopted && form === "prose",
  );
  const prose = before.statements.filter(({ form, addressee }) => form === "prose" && addressee === "people");
  const unmapped = prose.filter(({ clause }) => clause === undefined).length;
  if (open.length === 0) return { text: source.text, added: 0, unmapped };
  const edits = await adoptClauses(
    source,
    open.map(({ clause = "", text, lines, sentence = "" }) => ({ id: clause, text, lines, sentence })),
  );
  if (edits === undefined)
    return {
      fault: `The clauses of "${clip(source.path)}" are written in a way in which none can be added: write them as a list of lines.`,
    };
  const text = applyEdits(source.text, placeFix({ title: "", isSafe: true, edits }).edits);
  const after = await readPolicy({ ...input, source: { ...source, text } });
  if (after === undefined || !isAsMeant(before, after))
    return { fault: `The clauses of "${clip(source.path)}" would not read as they were meant.` };
  return { text, added: open.length, unmapped };
}

async function readPolicy(input: ExtractInput): Promise<PolicyExtraction | undefined> {
  const { extraction, problems } = await extract({ ...input, kind: "policy" });
  if (extraction?.kind !== "policy" || problems.some(({ severity }) => severity === "error")) return undefined;
  return extraction;
}

/** Every clause is there that was, under its id and with its meaning, and every sentence that became one has been adopted. */
function isAsMeant(before: PolicyExtraction, after: PolicyExtraction): boolean {
  const describe = ({ clause, lines }: ReadStatement): string =>
    [clause, ...lines.filter((line) => !line.startsWith("#"))].join("\n");
  const now = new Set(after.statements.filter(({ form, isAdopted }) => form !== "prose" || isAdopted).map(describe));
  return (
    before.statements.every((statement) => statement.clause === undefined || now.has(describe(statement))) &&
    after.statements.every(({ clause, form, isAdopted }) => form !== "prose" || clause === undefined || isAdopted)
  );
}
