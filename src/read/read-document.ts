import type { Outcome } from "../model/outcome.ts";
import type { Source } from "../model/source.ts";
import type { Passage } from "../prose/passage.ts";
import { checkRepeats } from "./check-repeats.ts";
import { checkKind, isMarkdown } from "./read-kind.ts";
import type { ReadingContext } from "./reading-context.ts";
import { checkCharacters, checkProseCharacters } from "./syntax/check-characters.ts";
import type { MapNode } from "./syntax/data-node.ts";
import { wholeSource } from "./syntax/excerpt.ts";
import { readData } from "./syntax/read-data.ts";
import { type DocumentKind, validateDocument } from "./validate-document.ts";

/** A document that has a kind, and whose text could be read; its parts may still have problems. */
export interface DocumentData {
  readonly kind: DocumentKind;
  readonly map: MapNode;
  /** Its running text, if it is Markdown; made when it is asked for. */
  readonly listPassages: () => readonly Passage[];
  /** Whether it is Markdown of which nothing is written in a structured form. */
  readonly isProse: boolean;
  /** The same as if no structured form were in it; undefined where it is surely meant to have some. */
  readonly asProse: (() => Outcome<DocumentData>) | undefined;
}

/**
 * Reads a source up to plain data that has been held against its schema. `expected` is the kind that the reader of the
 * config or the command line was promised; a document that says another is refused.
 */
export async function readDocument(
  source: Source,
  expected: DocumentKind,
  context: ReadingContext = {},
): Promise<Outcome<DocumentData | undefined>> {
  const { value, problems } = isMarkdown(source.path)
    ? await readProse(source, expected, context)
    : await readPlain(source, context);
  if (value === undefined) return { value, problems };
  const { map, asProse, ...text } = value;
  const wrongKind = checkKind(map, expected);
  if (wrongKind !== undefined) return { value: undefined, problems: [...problems, wrongKind] };
  return {
    value: {
      kind: expected,
      map,
      ...text,
      asProse:
        asProse &&
        (() => ({
          value: { ...asProse(), kind: expected, asProse: undefined },
          problems: checkProseCharacters(source),
        })),
    },
    problems: [...problems, ...(await validateDocument(expected, map)), ...checkRepeats(map)],
  };
}

type Parts = Omit<DocumentData, "kind" | "asProse"> & { readonly asProse: (() => Omit<Parts, "asProse">) | undefined };

async function readProse(
  source: Source,
  expected: DocumentKind,
  context: ReadingContext,
): Promise<Outcome<Parts | undefined>> {
  const { readMarkdown } = await import("./markdown/read-markdown.ts");
  const { value, problems } = await readMarkdown(source, expected, context);
  return { value, problems: [...checkProseCharacters(source), ...problems] };
}

const NO_TEXT = { listPassages: () => [], isProse: false, asProse: undefined };

async function readPlain(source: Source, { parser }: ReadingContext): Promise<Outcome<Parts | undefined>> {
  const { value: map, problems } = await readData(wholeSource(source), parser);
  const all = [...checkCharacters(source), ...problems];
  return { value: map === undefined ? undefined : { map, ...NO_TEXT }, problems: all };
}
