import { clip } from "../../text/clip.ts";
import { suggestNearest } from "../../text/nearest.ts";
import { listPresets } from "./preset.ts";
import { readPath } from "./read-path.ts";

/** What an entry of `extends` names: a preset by its id, a config by its path within the workspace; or why it names none. */
export type ExtendedName =
  | { readonly kind: "preset" | "file"; readonly name: string }
  | { readonly kind: "refused"; readonly rule: string; readonly message: string; readonly help: string };

const FORM = "Name a preset, or the path of a config in this workspace, with `/` and relative to this file.";

/** Looks at the text alone, so that nothing is touched for a name that is refused. `from` is the path of the config. */
export function readExtendedName(from: string, entry: string): ExtendedName {
  if (entry.startsWith("onpolicy:")) {
    if (listPresets().includes(entry)) return { kind: "preset", name: entry };
    const help = suggestNearest(entry, listPresets()) ?? `There are ${listPresets().join(", ")}.`;
    return {
      kind: "refused",
      rule: "unknown-preset",
      message: `There is no preset or law pack "${clip(entry)}".`,
      help,
    };
  }
  const read = readPath(from, entry);
  if (read.path === undefined) return refuse(read.rule, entry, read.fault);
  if (!/\.(?:ya?ml|json)$/iu.test(read.path)) return refuse("wrong-value", entry, ENDINGS);
  return { kind: "file", name: read.path };
}

const ENDINGS = "a config is a file that ends in .yaml, .yml or .json, and nothing else is looked up";

function refuse(rule: string, entry: string, fault: string): ExtendedName {
  const help = suggestNearest(`onpolicy:${entry}`, listPresets()) ?? FORM;
  return { kind: "refused", rule, message: `"${clip(entry)}" is not extended: ${fault}.`, help };
}
