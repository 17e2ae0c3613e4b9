import type { Outcome } from "../model/outcome.ts";
import type { Root } from "./markdown/markdown-node.ts";
import type { Failure } from "./suspect.ts";
import type { DataNode } from "./syntax/data-node.ts";

/**
 * Parses a text somewhere where that can be stopped: the shell has a thread for it. Who has none leaves it out, and then
 * nothing is parsed that could take long. The places in its trees are offsets; whose text they lead into is up to the caller.
 */
export interface StoppableParser {
  readonly parseMarkdown: (text: string) => Promise<Root | Failure>;
  readonly parseYaml: (text: string) => Promise<Outcome<DataNode | undefined> | Failure>;
}
