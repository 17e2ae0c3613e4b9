import { clip } from "../../text/clip.ts";
import { suggestNearest } from "../../text/nearest.ts";
import { listPresets } from "./preset.ts";

/** What an entry of `extends` names: a preset by its id, a config by its path within the workspace; or why it names none. */
export type ExtendedName =
  | { readonly kind: "preset" | "file"; readonly name: string }
  | { readonly kind: "refused"; readonly rule: string; readonly message: string; readonly help: string };

const LONGEST = 300;

/** Names that Windows takes for devices, in any folder and with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:[ ]*\.|[ ]*$)/iu;

const FORM = "Name a preset, or the path of a config in this workspace, with `/` and relative to this file.";

/** Looks at the text alone, so that nothing is touched for a name that is refused. `from` is the path of the config. */
export function readExtendedName(from: string, entry: string): ExtendedName {
  if (entry.startsWith("onpolicy:")) {
    if (listPresets().includes(entry)) return { kind: "preset", name: entry };
    const help = suggestNearest(entry, listPresets()) ?? `Presets: ${listPresets().join(", ")}.`;
    return { kind: "refused", rule: "unknown-preset", message: `There is no preset "${clip(entry)}".`, help };
  }
  const outside = findWayOut(entry);
  if (outside !== undefined) return refuse("outside-workspace", entry, outside);
  const path = joinPath(from, entry);
  if (path === undefined) return refuse("outside-workspace", entry, "it leads out of the workspace");
  const fault = findNameFault(entry, path);
  if (fault !== undefined) return refuse("wrong-value", entry, fault);
  return { kind: "file", name: path };
}

function refuse(rule: string, entry: string, fault: string): ExtendedName {
  const help = suggestNearest(`onpolicy:${entry}`, listPresets()) ?? FORM;
  return { kind: "refused", rule, message: `"${clip(entry)}" is not extended: ${fault}.`, help };
}

function findWayOut(entry: string): string | undefined {
  if (/^[a-z][a-z0-9+-]+:/iu.test(entry)) return "it is an address, and nothing is fetched";
  if (/^[a-z]:/iu.test(entry)) return "it names a drive, and a config stays in its workspace";
  if (/^(?:\\\\|\/\/)/u.test(entry)) return "it names another computer, and a config stays in its workspace";
  if (/^[/\\]/u.test(entry)) return "it is an absolute path, and a config stays in its workspace";
  if (entry.startsWith("~")) return "it names a home folder, and a config stays in its workspace";
  if (/\$(?:\w|[{(])|%\w+%/u.test(entry) && !entry.includes(":")) return "it holds a variable, and none is looked up";
  return undefined;
}

function findNameFault(entry: string, path: string): string | undefined {
  const parts = path.split("/");
  if (path.length > LONGEST) return `it is longer than ${LONGEST} characters`;
  if (/\p{Cc}/u.test(entry)) return "it holds a control character";
  if (entry.includes("\\")) return "its folders are not separated by `/`";
  if (entry.includes(":")) return "a colon in it would name a part of a file on some systems";
  if (/[*?]/u.test(entry)) return "it is a pattern, and not one file";
  if (parts.some((part) => DEVICE.test(part))) return "it is the name of a device on some systems";
  if (/(?:^|\/)\.{0,2}$/u.test(entry)) return "it is a folder";
  if (parts.some((part) => /[. ]$/u.test(part))) return "some systems ignore the dot or the space at its end";
  if (!/\.(?:ya?ml|json)$/iu.test(path))
    return "a config is a file that ends in .yaml, .yml or .json, and nothing else is looked up";
  return undefined;
}

/** The path within the workspace; undefined where it would leave it. */
function joinPath(from: string, entry: string): string | undefined {
  const parts = from.split("/").slice(0, -1);
  for (const part of entry.split(/[/\\]/u)) {
    if (part === "..") {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}
