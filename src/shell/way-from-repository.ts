import { dirname, join, relative, sep } from "node:path";
import type { Host } from "./host.ts";

/**
 * The way from the root of the repository down to a folder, with `/`: code hosts know files by it, wherever a command is
 * started. Empty where the folder is the root, or in no repository.
 */
export async function wayFromRepository(host: Host, folder: string): Promise<string> {
  for (let parent = folder; ; parent = dirname(parent)) {
    if ((await host.inspect(join(parent, ".git"))) !== undefined) return relative(parent, folder).split(sep).join("/");
    if (dirname(parent) === parent) return "";
  }
}
