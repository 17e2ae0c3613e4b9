import type { Outcome } from "../model/outcome.ts";
import type { Problem } from "../model/problem.ts";
import type { Source } from "../model/source.ts";
import { suggestNearest } from "../taxonomy/nearest.ts";
import { checkNode } from "./syntax/check-node.ts";
import { type DataNode, findValue, type MapNode } from "./syntax/data-node.ts";
import { type Excerpt, locate, wholeSource } from "./syntax/excerpt.ts";
import { readJson } from "./syntax/json.ts";
import { DOCUMENT_KINDS, type DocumentKind, validateDocument } from "./validate-document.ts";

/** A document that has a kind, and whose text could be read; its parts may still have problems. */
export interface DocumentData {
  readonly kind: DocumentKind;
  readonly map: MapNode;
}

/**
 * Reads a source up to plain data that has been held against its schema. `expected` is the kind that the reader of the
 * config or the command line was promised; a document that says another is refused.
 */
export async function readDocument(source: Source, expected: DocumentKind): Promise<Outcome<DocumentData | undefined>> {
  const { value: map, problems } = isMarkdown(source.path)
    ? await (await import("./markdown/read-markdown.ts")).readMarkdown(source, expected)
    : await readData(wholeSource(source));
  if (map === undefined) return { value: undefined, problems };
  const wrongKind = checkKind(map, expected);
  if (wrongKind !== undefined) return { value: undefined, problems: [...problems, wrongKind] };
  return { value: { kind: expected, map }, problems: [...problems, ...(await validateDocument(expected, map))] };
}

function isMarkdown(path: string): boolean {
  return /\.(?:md|markdown)$/iu.test(path);
}

/** Reads YAML or JSON whose root is a map. The YAML parser is loaded only where the text is not JSON. */
export async function readData(excerpt: Excerpt): Promise<Outcome<MapNode | undefined>> {
  const { value: root, problems } = await readNode(excerpt);
  if (problems.length > 0) return { value: undefined, problems };
  if (root?.kind !== "map") return { value: undefined, problems: [notAMap(excerpt, root)] };
  const faults = checkNode(root);
  return { value: faults.length > 0 ? undefined : root, problems: faults };
}

async function readNode(excerpt: Excerpt): Promise<Outcome<DataNode | undefined>> {
  const json = /^\s*\{/u.test(excerpt.text) ? readJson(excerpt) : undefined;
  if (json !== undefined) return { value: json, problems: [] };
  return (await import("./syntax/yaml.ts")).readYaml(excerpt);
}

function notAMap(excerpt: Excerpt, root: DataNode | undefined): Problem {
  const isEmpty = root === undefined || (root.kind === "scalar" && root.value === null);
  return {
    rule: isEmpty ? "empty-document" : "wrong-type",
    severity: "error",
    message: isEmpty ? "There is nothing in this document." : "A document is a map of keys and values; this is none.",
    help: "Begin with `kind:`, then `id:`.",
    location: root?.location ?? locate(excerpt, 0, Math.min(1, excerpt.text.length)),
  };
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
