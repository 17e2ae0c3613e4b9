import type { SchemaError } from "../generated/schema-error.ts";
import type { LocatedFix } from "../model/fix.ts";
import type { Location } from "../model/source.ts";
import { clip } from "../text/clip.ts";
import { editValue, quoteText } from "../text/value-edit.ts";
import type { SchemaFault } from "./describe-schema-error.ts";
import type { DataNode } from "./syntax/data-node.ts";

/** What mends a fault of a document's form; undefined where there is more than one way, or the place is not plain. */
export function fixFor(
  { keyword, params }: SchemaError,
  { key, form, instead = [] }: SchemaFault,
  { node, location }: { readonly node: DataNode; readonly location: Location },
): LocatedFix | undefined {
  if (keyword === "type" && params["type"] === "string") return quoteScalar(node);
  const value = key ?? (node.kind === "scalar" ? node.value : undefined);
  const [text = form, second] = instead;
  if (typeof value !== "string" || text === undefined || second !== undefined) return undefined;
  const edit = editValue(location, value, text);
  // A day in its form is the same day; a key that is nearly another may yet be a third.
  return edit === undefined
    ? undefined
    : { title: `Write ${key === undefined ? clip(text) : `\`${text}\``}.`, isSafe: text === form, edits: [edit] };
}

/** A number or a truth where a text is wanted: the text is what stands there. */
function quoteScalar(node: DataNode): LocatedFix | undefined {
  if (node.kind !== "scalar" || (typeof node.value !== "number" && typeof node.value !== "boolean")) return undefined;
  const { source, span } = node.location;
  const written = source.text.slice(span.start, span.end);
  if (!/^[\w.+-]{1,40}$/u.test(written)) return undefined;
  const text = quoteText(written);
  return { title: `Write ${text}.`, isSafe: true, edits: [{ location: node.location, text }] };
}
