import { isAlias, isMap, isScalar, isSeq, type Node, type Pair, parseAllDocuments, type YAMLError } from "yaml";
import type { Outcome } from "../../model/outcome.ts";
import type { Problem } from "../../model/problem.ts";
import type { Location } from "../../model/source.ts";
import type { DataNode, Entry } from "./data-node.ts";
import { type Excerpt, locate } from "./excerpt.ts";
import { DEEPEST } from "./json.ts";

/** More than these help nobody. */
const MOST_SYNTAX_PROBLEMS = 20;

/** Reads one YAML 1.2 document, core schema only: no directives, tags, merge keys, or aliases of collections. */
export function readYaml(excerpt: Excerpt): Outcome<DataNode | undefined> {
  const documents = parseAllDocuments(excerpt.text, {
    version: "1.2",
    schema: "core",
    merge: false,
    resolveKnownTags: false,
    // Quadratic in the library; duplicates are found with a set, for all forms of documents alike.
    uniqueKeys: false,
    strict: true,
    prettyErrors: false,
    logLevel: "error",
  });
  const list = Array.isArray(documents) ? documents : [];
  const walk: Walk = { excerpt, problems: [], anchors: new Map() };
  for (const document of list) {
    for (const error of [...document.errors, ...document.warnings]) walk.problems.push(describeError(excerpt, error));
  }
  refuseDirectives(walk);
  const [first, second] = list;
  if (second !== undefined) walk.problems.push(secondDocument(excerpt, second.range[0]));
  const problems = walk.problems.slice(0, MOST_SYNTAX_PROBLEMS);
  if (problems.length > 0) return { value: undefined, problems };
  const value = isNode(first?.contents) ? convert(walk, first.contents, 0) : undefined;
  return {
    value: walk.problems.some(({ severity }) => severity === "error") ? undefined : value,
    problems: walk.problems.slice(0, MOST_SYNTAX_PROBLEMS),
  };
}

interface Walk {
  readonly excerpt: Excerpt;
  readonly problems: Problem[];
  readonly anchors: Map<string, Node>;
}

function complain(walk: Walk, [start, end]: readonly [number, number], message: string, help: string): undefined {
  walk.problems.push({ rule: "syntax", severity: "error", message, help, location: locate(walk.excerpt, start, end) });
}

function describeError(excerpt: Excerpt, error: YAMLError): Problem {
  const [start, end] = error.pos;
  const length = excerpt.text.length;
  const location = locate(
    excerpt,
    Math.min(start, Math.max(0, length - 1)),
    Math.min(Math.max(end, start + 1), length),
  );
  return { rule: "syntax", severity: "error", location, ...wordsFor(error, excerpt.text.slice(start, start + 1)) };
}

function wordsFor(error: YAMLError, sign: string): { message: string; help: string } {
  switch (error.code) {
    case "BAD_INDENT":
    case "TAB_AS_INDENT":
      return {
        message: "The indentation does not fit.",
        help: "Indent with spaces, as far as the lines of the same list or map.",
      };
    case "MISSING_CHAR":
      return {
        message: `Something is missing here: ${lowerFirst(error.message)}.`,
        help: "Close the quote or bracket, or put a comma.",
      };
    case "BAD_SCALAR_START":
      return { message: `A text cannot begin with "${sign}" here.`, help: "Put the text in quotes." };
    case "BLOCK_IN_FLOW":
    case "BLOCK_AS_IMPLICIT_KEY":
      return {
        message: "A colon with a space makes a new key, which cannot stand here.",
        help: "Put the text in quotes if the colon belongs to it.",
      };
    case "TAG_RESOLVE_FAILED":
      return { message: "A tag (`!…`) is never acted upon, and is not allowed.", help: "Remove the tag." };
    case "BAD_DIRECTIVE":
      return { message: "Directives (`%…`) are not allowed.", help: "Remove the line." };
    default:
      return {
        message: `This is not valid YAML: ${lowerFirst(error.message)}.`,
        help: "Correct the line, or quote the text.",
      };
  }
}

function lowerFirst(text: string): string {
  const line = text.split("\n")[0]?.slice(0, 200) ?? "";
  return line.charAt(0).toLowerCase() + line.slice(1).replace(/[.:]$/u, "");
}

function secondDocument(excerpt: Excerpt, start: number): Problem {
  return {
    rule: "syntax",
    severity: "error",
    message: "A file holds one document; a second one starts here.",
    help: "Move it to a file of its own, or remove the `---`.",
    location: locate(excerpt, Math.min(start, excerpt.text.length - 1), Math.min(start + 3, excerpt.text.length)),
  };
}

/** `%YAML 1.1` would turn `no` into false and `010` into 8, so no directive is accepted. */
function refuseDirectives(walk: Walk): void {
  const match = /^%[^\r\n]*/mu.exec(walk.excerpt.text.split(/^---/mu, 1)[0] ?? "");
  if (match === null) return;
  complain(
    walk,
    [match.index, match.index + match[0].length],
    "Directives (`%…`) are not allowed.",
    "Remove the line.",
  );
}

function rangeOf(node: Node): readonly [number, number] {
  return [node.range?.[0] ?? 0, node.range?.[1] ?? 0];
}

function convert(walk: Walk, node: Node, depth: number): DataNode | undefined {
  if (depth > DEEPEST)
    return complain(walk, rangeOf(node), `Nested deeper than ${DEEPEST} levels.`, "Write it flatter.");
  if (isAlias(node)) return convertAlias(walk, node.source, rangeOf(node));
  const [start, end] = rangeOf(node);
  if (node.tag !== undefined)
    return complain(
      walk,
      tagRange(walk, start),
      "A tag (`!…`) is never acted upon, and is not allowed.",
      "Remove the tag.",
    );
  const anchor = isScalar(node) || isMap(node) || isSeq(node) ? node.anchor : undefined;
  if (anchor !== undefined) {
    if (walk.anchors.has(anchor)) walk.problems.push(anchorTwice(walk, anchor, [start, end]));
    walk.anchors.set(anchor, node);
  }
  const location = locate(walk.excerpt, start, end);
  if (isScalar(node)) return convertScalar(walk, node.value, location);
  if (isSeq(node)) {
    const items = node.items.flatMap((item) => (isNode(item) ? (convert(walk, item, depth + 1) ?? []) : []));
    return { kind: "list", items, location };
  }
  if (!isMap(node)) return complain(walk, [start, end], "This cannot be read.", "Write plain YAML.");
  return { kind: "map", entries: node.items.flatMap((pair) => convertPair(walk, pair, depth) ?? []), location };
}

/** Legal, and easily a slip: what an alias stands for depends on where it stands. */
function anchorTwice({ excerpt }: Walk, anchor: string, [start, end]: readonly [number, number]): Problem {
  const message = `The anchor "&${anchor}" stands twice, so its aliases do not all mean the same.`;
  const help = "Give each an anchor of its own, or write the values out.";
  return { rule: "anchor-redefined", severity: "warning", message, help, location: locate(excerpt, start, end) };
}

/** A tag stands before its value. */
function tagRange({ excerpt }: Walk, start: number): readonly [number, number] {
  const tag = /![^\s]*(?=\s*$)/u.exec(excerpt.text.slice(Math.max(0, start - 200), start));
  if (tag === null) return [start, start + 1];
  const at = Math.max(0, start - 200) + tag.index;
  return [at, at + tag[0].length];
}

function isNode(value: unknown): value is Node {
  return isScalar(value) || isMap(value) || isSeq(value) || isAlias(value);
}

function convertScalar(walk: Walk, value: unknown, location: Location): DataNode | undefined {
  if (value === null || typeof value === "string" || typeof value === "boolean")
    return { kind: "scalar", value, location };
  if (typeof value === "number") return { kind: "scalar", value, location };
  const { start, end } = location.span;
  return complain(walk, [start, end], "This value cannot be read.", "Write a text, a number, true or false.");
}

function convertPair(walk: Walk, pair: Pair, depth: number): Entry | undefined {
  const { key, value } = pair;
  if (!isScalar(key)) {
    const range = isNode(key) ? rangeOf(key) : ([0, 1] as const);
    return complain(walk, range, "A key must be a plain word.", "Remove the `?`, or write the key as text.");
  }
  const range = rangeOf(key);
  if (typeof key.value === "string" && key.value === "<<") {
    return complain(walk, range, "Merge keys (`<<`) are not YAML 1.2 and would be ignored.", "Write the keys out.");
  }
  if (key.value === null || key.value === "")
    return complain(walk, range, "A key is empty.", "Give it a name, or remove it.");
  const keyLocation = locate(walk.excerpt, ...range);
  const node = isNode(value) ? convert(walk, value, depth + 1) : undefined;
  if (node === undefined && isNode(value)) return undefined;
  return {
    key: typeof key.value === "string" ? key.value : JSON.stringify(key.value),
    keyLocation,
    value: node ?? { kind: "scalar", value: null, location: keyLocation },
  };
}

/** An alias of a scalar is a copy of it; an alias of a collection could blow up, and people do not write it. */
function convertAlias(walk: Walk, name: string, range: readonly [number, number]): DataNode | undefined {
  const target = walk.anchors.get(name);
  if (target === undefined)
    return complain(walk, range, `There is no anchor "&${name}" before this.`, "Write the value out.");
  if (!isScalar(target)) {
    return complain(walk, range, "An alias may stand for a text only, not for a list or map.", "Write the value out.");
  }
  return convertScalar(walk, target.value, locate(walk.excerpt, ...range));
}
