import { locateInline } from "../../text/inline-text.ts";
import type { Entry } from "../syntax/data-node.ts";
import { flattenInline } from "./flatten-inline.ts";
import { spanTo, textEntry } from "./item-draft.ts";
import type { Heading, List, Paragraph } from "./markdown-node.ts";
import { areDecisive, mergeFields, readKnownFields } from "./merge-fields.ts";
import { type Field, readField } from "./read-field.ts";
import { readHeading } from "./read-heading.ts";
import { isTelling, type Reading } from "./reading.ts";
import { reportEmpty, reportNearKey, reportUnknown } from "./report-field.ts";
import { wholePart } from "./split-names.ts";

/** A heading, and what stands below it up to the next. */
export interface Section {
  readonly heading: Heading | undefined;
  readonly lists: List[];
  /** The one paragraph between the heading and its first list. */
  lead: Paragraph | undefined;
}

/** Reads the lists of a section as one clause or tactic, if its fields say something that can be judged. */
export async function readSection(reading: Reading, { heading, lists, lead }: Section): Promise<void> {
  const { source } = reading;
  const fieldLists = lists.map((list) => ({ list, fields: readFields(reading, list) }));
  const used = fieldLists.filter(({ list, fields }) => fields.length * 2 >= list.children.length && fields.length > 0);
  const [first, last] = [used[0], used.at(-1)];
  if (first === undefined || last === undefined) return;
  const fields = used.flatMap((item) => item.fields);
  const known = await readKnownFields(reading, fields);
  if (!areDecisive(known)) {
    if (known.length > 0) reportLostKey(reading, fields);
    return;
  }
  const merged = mergeFields(known, "kept");
  for (const field of fields) reportUnknown(reading, field.label);
  for (const { field, node } of known) if (node === undefined) reportEmpty(reading, field.label);
  for (const { field, problems } of merged.used) {
    reading.taken.add(field.item);
    reading.problems.push(...problems);
  }
  const parts = heading === undefined ? undefined : readHeading(source, heading);
  const hasKey = (key: string): boolean => merged.entries.some((entry) => entry.key === key);
  reading.drafts.push({
    location: spanTo(source, (heading ?? first.list).span.start, last.list.span.end),
    entries: [
      ...(parts?.entries ?? []).filter(({ key }) => !hasKey(key)),
      ...(hasKey("text") ? [] : readWording(reading, lead)),
      ...merged.entries,
    ],
    origin: parts?.origin ?? merged.origin,
  });
}

/** Without the key that makes it a clause a list of fields is prose; if that key was misspelt, the author must know. */
function reportLostKey(reading: Reading, fields: readonly Field[]): void {
  for (const { label, isMarked } of fields) {
    if (!isMarked || reading.keys.find(label.text) !== undefined) continue;
    const near = reading.keys.findNear(label.text);
    if (near.some((key) => isTelling(reading, key))) reportNearKey(reading, label, near);
  }
}

/** Whatever begins with a word and a colon; whether the list says anything is seen from the keys that are known. */
function readFields({ source }: Reading, list: List): Field[] {
  return list.children.flatMap((item) => readField(source, item) ?? []);
}

/** Above its fields stands a clause as people read it: its wording, which is quoted and not interpreted. */
function readWording(reading: Reading, lead: Paragraph | undefined): Entry[] {
  if (lead === undefined || reading.form.container !== "clauses") return [];
  const inline = flattenInline(reading.source, lead.children);
  const part = wholePart(inline);
  if (part.start === part.end) return [];
  reading.taken.add(lead);
  return [textEntry("text", inline.text.slice(part.start, part.end), locateInline(inline, part.start, part.end))];
}
