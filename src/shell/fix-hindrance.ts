import { join } from "node:path";
import type { Host } from "./host.ts";

/** Why a file must be left alone; undefined where it need not, and empty where that is nobody's business. */
export async function findHindrance(host: Host, root: string, path: string): Promise<string | undefined> {
  // What comes with the program is no file of the workspace.
  if (path.startsWith("onpolicy:")) return "";
  if (path.split("/").includes("..")) return "it lies outside the workspace";
  const real = await host.resolveLinks(join(root, path));
  return real === join(await host.resolveLinks(root), path) ? undefined : "a link leads to it; fix it where it lies";
}
