import type { LocatedEdit } from "../model/fix.ts";
import type { Source } from "../model/source.ts";
import type { WaiverDraft } from "../model/waiver-draft.ts";
import { isMarkdown } from "../read/read-kind.ts";
import { type DataNode, findEntry, type ListNode, type MapNode } from "../read/syntax/data-node.ts";
import { wholeSource } from "../read/syntax/excerpt.ts";
import { readNode } from "../read/syntax/read-data.ts";
import { appendToBlock } from "./append-to-block.ts";
import { appendToFlow } from "./append-to-flow.ts";
import { afterLine, indentLines, lineEndOf } from "./lines.ts";
import { waiverFlow, waiverLines } from "./waiver-text.ts";

/**
 * What puts a waiver into a register, behind the others and with all else as it is; undefined where the text is not of a
 * form that is understood. Whoever makes the edits reads the result, and writes it only where it says what is meant.
 */
export async function appendWaiver(source: Source, draft: WaiverDraft): Promise<readonly LocatedEdit[] | undefined> {
  if (isMarkdown(source.path)) return [appendFence(source, draft)];
  const { value: root } = await readNode(wholeSource(source));
  if (root === undefined || isNothing(root)) return appendKey(source, ["kind: waivers", "waivers:"], draft);
  if (root.kind !== "map") return undefined;
  const entry = findEntry(root, "waivers");
  const isFlow = source.text.charAt(root.location.span.start) === "{";
  if (entry === undefined) return isFlow ? undefined : appendKey(source, ["waivers:"], draft);
  const { value } = entry;
  if (isNothing(value))
    return isFlow ? undefined : fillNothing(source, { root, value, key: entry.keyLocation.span.end }, draft);
  if (value.kind !== "list") return undefined;
  return isFlow || isInBrackets(value)
    ? appendInBrackets(source, { root, value, isFlow }, draft)
    : appendToBlock(value, [{ lines: waiverLines(draft), flow: waiverFlow(draft) }]);
}

function isNothing(node: DataNode): boolean {
  return node.kind === "scalar" && node.value === null;
}

function isInBrackets({ location: { source, span } }: ListNode): boolean {
  return source.text.charAt(span.start) === "[";
}

/** An empty list becomes one of lines, which people read more easily, where it can. */
function appendInBrackets(
  source: Source,
  { root, value, isFlow }: { readonly root: MapNode; readonly value: ListNode; readonly isFlow: boolean },
  draft: WaiverDraft,
): readonly LocatedEdit[] | undefined {
  const { start, end } = value.location.span;
  const isBare = value.items.length === 0 && /^\[\s*\]$/u.test(source.text.slice(start, end));
  if (isFlow || !isBare) return appendToFlow(value, { draft, isJson: isFlow });
  return fillNothing(source, { root, value, key: start }, draft);
}

/** Takes away what stands for nothing, and puts the lines below its key; a comment on the line stays there. */
function fillNothing(
  source: Source,
  { root, value, key }: { readonly root: MapNode; readonly value: DataNode; readonly key: number },
  draft: WaiverDraft,
): readonly LocatedEdit[] {
  const { start, end } = value.location.span;
  const written = /^(?:\[\s*\]|~|null)$/iu.test(source.text.slice(start, end));
  // The space before it goes with it, or the line would end in one.
  const from = written && source.text.charAt(start - 1) === " " ? start - 1 : start;
  const removal = written ? [{ location: { source, span: { start: from, end } }, text: "" }] : [];
  const column = root.location.span.start - source.text.lastIndexOf("\n", root.location.span.start - 1) - 1;
  const at = afterLine(source.text, written ? end : key);
  const lines = indentLines(waiverLines(draft), { dash: `${" ".repeat(column + 2)}- `, column: column + 4 });
  return [...removal, insertLines(source, at, lines)];
}

/** Puts a key at the end of a text that has none of its name; what stands there, such as comments, stays before it. */
function appendKey(source: Source, keys: readonly string[], draft: WaiverDraft): readonly LocatedEdit[] {
  const lines = [...keys, ...indentLines(waiverLines(draft), { dash: "  - ", column: 4 })];
  return [insertLines(source, source.text.length, lines)];
}

/** A part of Markdown in which waivers are read as YAML has them. */
function appendFence(source: Source, draft: WaiverDraft): LocatedEdit {
  const lines = ["```yaml waivers", ...indentLines(waiverLines(draft), { dash: "- ", column: 2 }), "```"];
  const isSpaced = source.text === "" || /(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)$/u.test(source.text);
  return insertLines(source, source.text.length, isSpaced ? lines : ["", ...lines]);
}

/** Whole lines, at the beginning of a line or at the end of the text, which keeps whether it ends a line. */
function insertLines(source: Source, at: number, lines: readonly string[]): LocatedEdit {
  const end = lineEndOf(source.text);
  const location = { source, span: { start: at, end: at } };
  const isUnended = at > 0 && !/[\r\n]/u.test(source.text.charAt(at - 1));
  return { location, text: isUnended ? end + lines.join(end) : lines.join(end) + end };
}
