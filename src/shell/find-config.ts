import { dirname, join } from "node:path";
import { escapeTerminal } from "../text/escape-terminal.ts";
import type { Host } from "./host.ts";
import { isInside } from "./is-inside.ts";
import { LARGEST_FILE } from "./load-source.ts";
import { UsageError } from "./usage-error.ts";

const CONFIG_NAMES = ["onpolicy.yaml", ".onpolicy.yaml", "onpolicy.json"];
const MANIFEST = "package.json";

/** The nearest config, from the current folder up to the root of the repository. */
export async function findConfig(host: Host): Promise<string | undefined> {
  for (let folder = host.cwd; ; folder = dirname(folder)) {
    const found = await findConfigIn(host, folder);
    if (found !== undefined) return found;
    if (dirname(folder) === folder || (await host.inspect(join(folder, ".git"))) !== undefined) return undefined;
  }
}

/** The config of a folder. Two of them would leave open which holds. */
export async function findConfigIn(host: Host, folder: string): Promise<string | undefined> {
  const found: string[] = [];
  for (const name of CONFIG_NAMES) if (await isFile(host, join(folder, name))) found.push(name);
  if (await hasManifestKey(host, join(folder, MANIFEST))) found.push(MANIFEST);
  const [first, second] = found;
  if (second !== undefined)
    throw new UsageError(`There are two configs, ${found.join(" and ")}, in ${escapeTerminal(folder)}: keep one.`);
  return first === undefined ? undefined : join(folder, first);
}

async function isFile(host: Host, path: string): Promise<boolean> {
  return (await host.inspect(path))?.kind === "file";
}

/** Whether a package.json has the key `onpolicy`; one that cannot be read is somebody else's trouble. */
async function hasManifestKey(host: Host, path: string): Promise<boolean> {
  if (!(await isFile(host, path)) || !(await isInside(host, dirname(path), path))) return false;
  try {
    const content = await host.readFile(path, LARGEST_FILE);
    if (content.kind !== "file") return false;
    const manifest: unknown = JSON.parse(new TextDecoder().decode(content.bytes));
    return typeof manifest === "object" && manifest !== null && Object.hasOwn(manifest, "onpolicy");
  } catch {
    return false;
  }
}
