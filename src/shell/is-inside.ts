import { relative } from "node:path";
import type { Host } from "./host.ts";

/** Whether a path lies in the workspace once links are followed: they may lead anywhere in it, and nowhere else. */
export async function isInside(host: Host, root: string, path: string): Promise<boolean> {
  const target = relative(await host.resolveLinks(root), await host.resolveLinks(path));
  return target !== ".." && !/^(?:\.\.[/\\]|[/\\]|[A-Za-z]:)/u.test(target);
}
