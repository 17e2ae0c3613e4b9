import type { Outcome } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Location, Source } from "../model/source.ts";
import { suggestNearest } from "../text/nearest.ts";
import { findValue, type MapNode } from "./syntax/data-node.ts";
import { wholeSource } from "./syntax/excerpt.ts";
import { readData } from "./syntax/read-data.ts";
import { DOCUMENT_KINDS, type DocumentKind, validateDocument } from "./validate-document.ts";

/** A document that has a kind, and whose text could be read; its parts may still have problems. */
export interface DocumentData {
  readonly kind: DocumentKind;
  readonly map: MapNode;
  /** Statements of a Markdown document that no structured form took: they are for the reader of prose. */
  readonly unread: readonly Location[];
}

/**
 * Reads a source up to plain data that has been held against its schema. `expected` is the kind that the reader of the
 * config or the command line was promised; a document that says another is refused. `facets` are those of the workspace.
 */
export async function readDocument(
  source: Source,
  expected: DocumentKind,
  facets?: readonly string[],
): Promise<Outcome<DocumentData | undefined>> {
  const { value, problems } = isMarkdown(source.path)
    ? await (await import("./markdown/read-markdown.ts")).readMarkdown(source, expected, facets)
    : await readPlain(source);
  if (value === undefined) return { value, problems };
  const { map, unread } = value;
  const wrongKind = checkKind(map, expected);
  if (wrongKind !== undefined) return { value: undefined, problems: [...problems, wrongKind] };
  return {
    value: { kind: expected, map, unread },
    problems: [...problems, ...(await validateDocument(expected, map))],
  };
}

async function readPlain(source: Source): Promise<Outcome<Pick<DocumentData, "map" | "unread"> | undefined>> {
  const { value: map, problems } = await readData(wholeSource(source));
  return { value: map === undefined ? undefined : { map, unread: [] }, problems };
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

/** A config has no kind; every other document says what it is. */
function checkKind(map: MapNode, expected: DocumentKind): Problem | undefined {
  if (expected === "config") return undefined;
  const node = findValue(map, "kind");
  const said = node?.kind === "scalar" ? node.value : undefined;
  if (node === undefined || said === expected) return undefined;
  const known = DOCUMENT_KINDS.filter((kind) => kind !== "config");
  const other = known.find((kind) => kind === said);
  return {
    rule: "wrong-kind",
    severity: "error",
    message:
      other === undefined
        ? `There is no kind of document ${JSON.stringify(said ?? null)}.`
        : `This is said to be a ${other}, where a ${expected} is expected.`,
    help:
      other === undefined
        ? (suggestNearest(String(said), known) ?? `Kinds: ${known.join(", ")}.`)
        : `List it among the ${other} documents, or write \`kind: ${expected}\`.`,
    location: node.location,
  };
}
