import { checkNode } from "../syntax/check-node.ts";
import type { MapNode } from "../syntax/data-node.ts";
import { readNode } from "../syntax/read-data.ts";
import type { DocumentParts } from "./document-parts.ts";
import { fenceContent } from "./fence-content.ts";
import { type FenceKind, kindOfFence, reportUnclosed } from "./fence-kind.ts";
import type { ItemForm } from "./item-form.ts";
import type { Code } from "./markdown-node.ts";
import type { Reading } from "./reading.ts";

/** Reads a fence of YAML whose info string says that it belongs to the document. Code without that is an illustration. */
export async function readFence(reading: Reading, parts: DocumentParts, code: Code): Promise<void> {
  const { source, form, problems } = reading;
  const kind: FenceKind = kindOfFence(reading, parts.kind, code);
  reportUnclosed(reading, code);
  if (kind !== "own") return;
  const excerpt = fenceContent(source, code);
  if (excerpt.text.trim() === "") return;
  const { value: root, problems: faults } = await readNode(excerpt);
  problems.push(...faults);
  if (root === undefined) return;
  const ill = checkNode(root);
  problems.push(...ill);
  if (ill.some(({ severity }) => severity === "error")) return;
  if (root.kind === "map" && isDocument(form, root)) for (const entry of root.entries) parts.addEntry(entry);
  else parts.addItems(root.kind === "list" ? root.items : [root]);
}

/** A map is the document's own unless a key of it can only be one of a single clause or tactic. */
function isDocument(form: ItemForm, map: MapNode): boolean {
  const keys = map.entries.map(({ key }) => key);
  if (keys.includes(form.container) || keys.includes("kind")) return true;
  return !keys.some((key) => Object.hasOwn(form.keys, key) && !form.document.includes(key));
}
