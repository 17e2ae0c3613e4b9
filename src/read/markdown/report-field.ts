import { type InlineText, locateInline } from "../../text/inline-text.ts";
import { foldLabel } from "./key-book.ts";
import type { Reading } from "./reading.ts";
import { wholePart } from "./split-names.ts";

/**
 * A label beside others that are keys. In a clause it may well carry a condition, so the reader must know that it is not
 * read; a tactic has labels of many kinds that say nothing to judge.
 */
export function reportUnknown(reading: Reading, label: InlineText): void {
  const { keys, problems, form } = reading;
  if (keys.find(label.text) !== undefined) return;
  const near = keys.findNear(label.text);
  if (near.length > 0) {
    reportNearKey(reading, label, near);
    return;
  }
  if (form.container !== "clauses") return;
  const { start, end } = wholePart(label);
  problems.push({
    rule: "unread-field",
    severity: "warning",
    message: `"${label.text.slice(start, end)}" is no key, so what stands under it is not read.`,
    help: "Use a known key, or move the text out of the list if it is only for people.",
    location: locateInline(label, start, end),
  });
}

/** In a policy a slip can lose a rule, and then the document was not read whole. */
export function reportNearKey({ form, problems }: Reading, label: InlineText, near: readonly string[]): void {
  const { start, end } = wholePart(label);
  problems.push({
    rule: "unknown-key",
    severity: form.container === "clauses" ? "error" : "warning",
    message: `"${label.text.slice(start, end)}" is no key, so what stands under it is not read.`,
    help: `Did you mean ${near.map((key) => `"${key}"`).join(" or ")}?`,
    location: locateInline(label, start, end),
  });
}

export function reportEmpty({ problems }: Reading, label: InlineText): void {
  const { start, end } = wholePart(label);
  problems.push({
    rule: "empty-value",
    severity: "warning",
    message: `"${label.text.slice(start, end)}" has no value, which counts as not stated.`,
    help: "Give it a value, or remove it.",
    location: locateInline(label, start, end),
  });
}

/** Columns with one heading: in a renderer both are shown, so the values of both count where that is possible. */
export function reportDoubles({ keys, problems }: Reading, labels: readonly InlineText[]): void {
  const seen = new Map<string, InlineText>();
  for (const label of labels) {
    const folded = foldLabel(label.text);
    const first = seen.get(folded);
    seen.set(folded, first ?? label);
    if (first === undefined || keys.find(label.text) === undefined) continue;
    problems.push({
      rule: "duplicate-key",
      severity: "warning",
      message: `There are two columns "${label.text}".`,
      help: "Join them, or give each its own heading.",
      location: locateInline(label, 0, label.text.length),
      related: [{ location: locateInline(first, 0, first.text.length), message: "the first one" }],
    });
  }
}
