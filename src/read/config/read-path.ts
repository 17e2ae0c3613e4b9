/** A path within the workspace, with `/`; or why it is none. */
export type PathRead =
  | { readonly path: string }
  | { readonly path: undefined; readonly rule: "outside-workspace" | "wrong-value"; readonly fault: string };

const LONGEST = 300;

/** Names that Windows takes for devices, in any folder and with any ending (Microsoft, "Naming Files, Paths, and Namespaces"). */
const DEVICE = /^(?:con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])(?:[ ]*\.|[ ]*$)/iu;

/** Looks at the text alone, so that nothing is touched for a path that is refused. `from` is the file that names it. */
export function readPath(from: string, entry: string): PathRead {
  const outside = findWayOut(entry);
  if (outside !== undefined) return { path: undefined, rule: "outside-workspace", fault: outside };
  const path = joinPath(from, entry);
  if (path === undefined) return { path: undefined, rule: "outside-workspace", fault: "it leads out of the workspace" };
  const fault = findNameFault(entry, path);
  return fault === undefined ? { path } : { path: undefined, rule: "wrong-value", fault };
}

function findWayOut(entry: string): string | undefined {
  if (/^[a-z][a-z0-9+-]+:/iu.test(entry)) return "it is an address, and nothing is fetched";
  if (/^[a-z]:/iu.test(entry)) return "it names a drive, and a config names files of its workspace alone";
  if (/^(?:\\\\|\/\/)/u.test(entry))
    return "it names another computer, and a config names files of its workspace alone";
  if (/^[/\\]/u.test(entry)) return "it is an absolute path, and a config names files of its workspace alone";
  if (entry.startsWith("~")) return "it names a home folder, and a config names files of its workspace alone";
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
