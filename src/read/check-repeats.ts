import type { LocatedFix } from "../model/fix.ts";
import type { Problem } from "../model/problem.ts";
import { clip } from "../text/clip.ts";
import { removeItem } from "../text/remove-item.ts";
import { type DataNode, findEntry, type ListNode, toPlain } from "./syntax/data-node.ts";

/** Values that stand twice in a list, such as a tool or a piece of evidence: the second says nothing. */
export function checkRepeats(node: DataNode): Problem[] {
  switch (node.kind) {
    case "scalar":
      return [];
    case "map":
      return node.entries.flatMap(({ value }) => checkRepeats(value));
    case "list":
      return [...(isWritten(node) ? findRepeats(node) : []), ...node.items.flatMap(checkRepeats)];
  }
}

/** Names that prose lists may well come from several sentences; a list of YAML or JSON is written as one. */
function isWritten({ location: { source, span } }: ListNode): boolean {
  return /[[-]/u.test(source.text.charAt(span.start));
}

function findRepeats({ items }: ListNode): Problem[] {
  const seen = new Map<string, DataNode>();
  return items.flatMap((item, index): Problem[] => {
    const key = keyOf(item);
    const first = key === undefined ? undefined : seen.get(key);
    if (key !== undefined && first === undefined) seen.set(key, item);
    if (first === undefined) return [];
    const { location } = item;
    const before = items[index - 1]?.location;
    const edit = before === undefined ? undefined : removeItem(location, before);
    const fix: LocatedFix | undefined =
      edit === undefined ? undefined : { title: "Remove the second.", isSafe: true, edits: [edit] };
    const shown = item.kind === "scalar" ? `"${clip(String(item.value))}"` : "The same";
    return [
      {
        rule: "repeated-value",
        severity: "warning",
        message: `${shown} stands twice in this list.`,
        help: "Remove the second.",
        location,
        related: [{ location: first.location, message: "the first" }],
        ...(fix === undefined ? {} : { fix }),
      },
    ];
  });
}

/** What two items have in common that say the same; undefined for what has an id, whose repetition is another fault. */
function keyOf(item: DataNode): string | undefined {
  if (item.kind === "map" && findEntry(item, "id") !== undefined) return undefined;
  return JSON.stringify(toPlain(item));
}
