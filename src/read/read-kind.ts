import type { Outcome } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { clip } from "../text/clip.ts";
import { suggestNearest } from "../text/nearest.ts";
import type { StoppableParser } from "./stoppable-parser.ts";
import { findValue, type MapNode } from "./syntax/data-node.ts";
import { type Excerpt, partOfSource, wholeSource } from "./syntax/excerpt.ts";
import { readData } from "./syntax/read-data.ts";
import { DOCUMENT_KINDS, type DocumentKind } from "./validate-document.ts";

/** What a document can say that it is; a config says nothing. */
export type SaidKind = Exclude<DocumentKind, "config">;

const KINDS = DOCUMENT_KINDS.filter((kind): kind is SaidKind => kind !== "config");

export function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

/** What a document says it is, for those who were not told; its parts are not looked at. */
export async function readKind(source: Source, parser?: StoppableParser): Promise<Outcome<SaidKind | undefined>> {
  const excerpt = isMarkdown(source.path) ? findFrontMatter(source) : wholeSource(source);
  if (excerpt === undefined) return { value: undefined, problems: [missingKind(source)] };
  const { value: map, problems } = await readData(excerpt, parser);
  if (map === undefined) return { value: undefined, problems };
  const node = findValue(map, "kind");
  const kind = KINDS.find((candidate) => node?.kind === "scalar" && node.value === candidate);
  if (kind !== undefined) return { value: kind, problems: [] };
  return { value: undefined, problems: [node === undefined ? missingKind(source) : unknownKind(node)] };
}

function findFrontMatter(source: Source): Excerpt | undefined {
  const found = /^---[ \t]*\r?\n([^]*?)^(?:---|\.\.\.)[ \t]*$/mu.exec(source.text);
  const text = found?.[1];
  if (found?.index !== 0 || text === undefined) return undefined;
  const start = found[0].indexOf("\n") + 1;
  return partOfSource(source, start, start + text.length);
}

/** A document that was expected to be of a kind, but says another. A config has none, so that only a known one tells. */
export function checkKind(map: MapNode, expected: DocumentKind): Problem | undefined {
  const node = findValue(map, "kind");
  const said = node?.kind === "scalar" ? node.value : undefined;
  if (node === undefined || said === expected) return undefined;
  const other = KINDS.find((kind) => kind === said);
  const isConfig = expected === "config";
  if (other === undefined) return isConfig ? undefined : unknownKind(node);
  return {
    rule: "wrong-kind",
    severity: "error",
    message: `This is said to be a ${other}, where a ${expected} is expected.`,
    help: isConfig
      ? "Name a config here, and list this document in it."
      : `List it among the ${other} documents, or write \`kind: ${expected}\`.`,
    location: node.location,
  };
}

function unknownKind(node: NonNullable<ReturnType<typeof findValue>>): Problem {
  const said = node.kind === "scalar" ? node.value : undefined;
  return {
    rule: "wrong-kind",
    severity: "error",
    message: `There is no kind of document ${clip(JSON.stringify(said ?? null))}.`,
    help: suggestNearest(String(said), KINDS) ?? `Kinds: ${KINDS.join(", ")}.`,
    location: node.location,
  };
}

function missingKind(source: Source): Problem {
  return {
    rule: "missing-key",
    severity: "error",
    message: "This does not say what kind of document it is.",
    help: "Add `kind: policy` or `kind: strategy`, or name it after --policy or --strategy.",
    location: { source, span: { start: 0, end: Math.min(1, source.text.length) } },
  };
}
