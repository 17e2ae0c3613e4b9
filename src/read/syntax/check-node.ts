import type { Problem } from "../../model/problem.ts";
import type { Location } from "../../model/source.ts";
import { clip } from "../../text/clip.ts";
import { checkEscapedMarks } from "./check-characters.ts";
import type { DataNode, MapNode } from "./data-node.ts";

/** Faults of keys and texts that no syntax forbids and no schema sees. */
export function checkNode(root: DataNode): Problem[] {
  const problems: Problem[] = [];
  visit(root, problems);
  return problems;
}

function visit(node: DataNode, problems: Problem[]): void {
  if (node.kind === "scalar") {
    if (typeof node.value === "string") checkText(node.value, node.location, problems);
  } else if (node.kind === "list") {
    for (const item of node.items) visit(item, problems);
  } else {
    checkKeys(node, problems);
    for (const entry of node.entries) visit(entry.value, problems);
  }
}

function checkKeys(map: MapNode, problems: Problem[]): void {
  const seen = new Map<string, Location>();
  for (const { key, keyLocation } of map.entries) {
    checkText(key, keyLocation, problems);
    // Keys that look the same to a reader are the same key, whatever their bytes.
    const folded = key.normalize("NFKC").trim();
    const first = seen.get(folded);
    if (first === undefined) {
      seen.set(folded, keyLocation);
      continue;
    }
    problems.push({
      rule: "duplicate-key",
      severity: "error",
      message: `The key "${clip(key)}" stands twice in the same place, so one of the two would be lost.`,
      help: "Remove one of them, or join their values in a list.",
      location: keyLocation,
      related: [{ location: first, message: "the first one" }],
    });
  }
}

/** Control characters (but tab and line ends), lone surrogates and noncharacters. */
const UNPRINTABLE =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]|(?<![\ud800-\udbff])[\udc00-\udfff]|[\ud800-\udbff](?![\udc00-\udfff])/;

function checkText(text: string, location: Location, problems: Problem[]): void {
  problems.push(...checkEscapedMarks(text, location));
  const found = UNPRINTABLE.exec(text)?.[0];
  if (found === undefined) return;
  const code = found.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0");
  problems.push({
    rule: "control-character",
    severity: "error",
    message: `This text holds a character that cannot be printed (U+${code}).`,
    help: "Remove it; it may have come in by copy and paste.",
    location,
  });
}
