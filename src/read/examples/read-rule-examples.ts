import type { Location } from "../../model/source.ts";
import { scalarText, textOf } from "../bind/binder.ts";
import { type DataNode, findValue, listItems, type MapNode, toPlain } from "../syntax/data-node.ts";
import { collectDocuments, type ExampleDocuments, type ExampleText, readFenceInfo } from "./example-documents.ts";
import { readSections } from "./read-sections.ts";

/** One of the examples that a rule file holds: what is in it, or why it is none. */
export interface RuleFileExample {
  readonly kind: "bad" | "good";
  /** From 1, among those of its kind. */
  readonly number: number;
  readonly location: Location;
  readonly documents: ExampleDocuments | { readonly fault: string };
}

/** The examples of a rule file, which has been held against its schema, in their order. */
export function readRuleExamples(rule: MapNode): RuleFileExample[] {
  const examples = findValue(rule, "examples");
  if (examples?.kind !== "map") return [];
  return (["bad", "good"] as const).flatMap((kind) =>
    listItems(findValue(examples, kind)).map((node, index) => {
      return { kind, number: index + 1, location: node.location, documents: readExample(node) };
    }),
  );
}

/** A document, a list of them, or Markdown with fences. */
function readExample(node: DataNode): RuleFileExample["documents"] {
  const markdown = scalarText(node);
  return collectDocuments(markdown === undefined ? listItems(node).flatMap(readDocument) : readMarkdown(markdown));
}

function readDocument(node: DataNode): ExampleText[] {
  if (node.kind !== "map") return [];
  const kind = textOf(node, "kind");
  return kind === undefined ? [] : [{ form: "json", kind, text: JSON.stringify(toPlain(node), undefined, 2) }];
}

function readMarkdown(text: string): ExampleText[] {
  return readSections(text).flatMap(({ fences }) =>
    fences.flatMap((fence) => {
      const info = readFenceInfo(fence.info);
      return info === undefined ? [] : [{ ...info, text: fence.text }];
    }),
  );
}
