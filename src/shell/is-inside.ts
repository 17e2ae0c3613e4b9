import type { Host } from "./host.ts";
import { isBelow } from "./load-source.ts";

/** Whether a path lies in the workspace once links are followed: they may lead anywhere in it, and nowhere else. */
export async function isInside(host: Host, root: string, path: string): Promise<boolean> {
  return isBelow(await host.resolveLinks(root), await host.resolveLinks(path));
}
