import type { Problem } from "../../model/problem.ts";
import { type InlineText, locateInline } from "../../text/inline-text.ts";
import { type DataNode, type Entry, listItems } from "../syntax/data-node.ts";
import type { Body } from "./body.ts";
import type { ItemDraft } from "./item-draft.ts";
import { foldLabel } from "./key-book.ts";
import { fitsForm, readValue } from "./read-value.ts";
import { isTelling, type Reading, valueFormOf } from "./reading.ts";
import { spanNodes } from "./span-nodes.ts";
import { wholePart } from "./split-names.ts";

/** Whether fields or cells make a clause or tactic. */
export function areDecisive(known: readonly KnownField<Labelled>[]): boolean {
  return known.some(({ isDecisive }) => isDecisive === "yes");
}

/** What fields and cells have in common. */
export interface Labelled {
  readonly label: InlineText;
  readonly body: Body;
}

/** A field whose key is known. */
export interface KnownField<T extends Labelled> {
  readonly field: T;
  readonly key: string;
  /** Undefined where nothing stands there. */
  readonly node: DataNode | undefined;
  readonly problems: readonly Problem[];
  /** Whether it makes the list, or the row, a clause or tactic: "no" where it could, but reads like prose. */
  readonly isDecisive: "yes" | "no" | undefined;
}

/** Reads those fields whose key is known, and whose value can be meant by it. */
export async function readKnownFields<T extends Labelled>(
  reading: Reading,
  fields: readonly T[],
): Promise<KnownField<T>[]> {
  const known: KnownField<T>[] = [];
  for (const field of fields) {
    const match = reading.keys.find(field.label.text);
    if (match === undefined) continue;
    const { key, isOwn } = match;
    const form = valueFormOf(reading, key);
    const problems: Problem[] = [];
    const node = await readValue({ facets: reading.facets, problems }, { key, form }, field.body);
    const isSentences = node !== undefined && form === "names" && listItems(node).some(isSentence);
    if (!isOwn && node !== undefined && (isSentences || !fitsForm(form, node))) continue;
    const isNamed = !isSentences && (node !== undefined || isOwn);
    const isDecisive = isTelling(reading, key) ? (isNamed ? "yes" : "no") : undefined;
    known.push({ field, key, node, problems, isDecisive });
  }
  return known;
}

export interface Merged<T extends Labelled> {
  readonly entries: readonly Entry[];
  readonly used: readonly KnownField<T>[];
  /** The first value that can give the item its id. */
  readonly origin: ItemDraft["origin"];
}

/**
 * Makes one entry of each key. Two labels that mean one facet ("Platform" and "Tool") are one list; of two words for
 * another key the second is left to the reader of prose. In a list the same label twice stays twice, and is refused.
 */
export function mergeFields<T extends Labelled>(
  known: readonly KnownField<T>[],
  doubles: "kept" | "merged",
): Merged<T> {
  const entries: { label: string; form: Entry }[] = [];
  const used: KnownField<T>[] = [];
  for (const item of known) {
    const { field, key, node } = item;
    if (node === undefined) {
      used.push(item);
      continue;
    }
    const label = foldLabel(field.label.text);
    const index = entries.findIndex(({ form }) => form.key === key);
    const before = entries[index];
    if (before === undefined || (doubles === "kept" && before.label === label)) {
      const part = wholePart(field.label);
      entries.push({ label, form: { key, keyLocation: locateInline(field.label, part.start, part.end), value: node } });
    } else if (isNames(before.form.value) && isNames(node)) {
      const items = [...listItems(before.form.value), ...listItems(node)];
      entries[index] = {
        ...before,
        form: { ...before.form, value: { kind: "list", items, location: spanNodes(items) } },
      };
    } else continue;
    used.push(item);
  }
  const decisive = used.find(({ isDecisive, node }) => isDecisive === "yes" && node !== undefined)?.node;
  const [first] = listItems(decisive);
  return {
    entries: entries.map(({ form }) => form),
    used,
    origin: first?.kind === "scalar" ? { text: String(first.value), location: first.location } : undefined,
  };
}

function isNames(node: DataNode): boolean {
  return listItems(node).every(({ kind }) => kind === "scalar");
}

/** Names are short. What reads like a sentence says something about a tool or an audience, and does not name it. */
function isSentence(node: DataNode): boolean {
  if (node.kind !== "scalar" || typeof node.value !== "string") return false;
  const words = node.value.split(/\s+/);
  return node.value.length > 80 || words.length > 8 || (words.length > 3 && /[.!?]$/.test(node.value));
}
