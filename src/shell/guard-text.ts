import { stopCommands } from "../report/github/stop-commands.ts";
import type { Host } from "./host.ts";

/**
 * Text for people, as it is printed. The runner of GitHub Actions looks for commands in all that is printed, and a name
 * in a document can look like one.
 */
export function guardText(host: Host, text: string): string {
  return host.env["GITHUB_ACTIONS"] === "true" ? stopCommands(text) : text;
}
