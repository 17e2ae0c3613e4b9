import type { Outcome } from "./model/outcome.ts";
import type { Root } from "./read/markdown/markdown-node.ts";
import { parseMarkdown } from "./read/markdown/parse-markdown.ts";
import type { DataNode } from "./read/syntax/data-node.ts";
import { wholeSource } from "./read/syntax/excerpt.ts";
import { readYaml } from "./read/syntax/yaml.ts";

export type { StoppableParser } from "./read/stoppable-parser.ts";
export type { Failure } from "./read/suspect.ts";

/** What a thread is given to parse; its guard has been passed. */
export interface ParseRequest {
  readonly form: "markdown" | "yaml";
  readonly text: string;
}

/** Trees only, which can be sent from one thread to another. */
export type ParseReply =
  | { readonly form: "markdown"; readonly root: Root }
  | { readonly form: "yaml"; readonly outcome: Outcome<DataNode | undefined> };

export async function parse({ form, text }: ParseRequest): Promise<ParseReply> {
  if (form === "markdown") return { form, root: await parseMarkdown(text) };
  return { form, outcome: readYaml(wholeSource({ path: "", text })) };
}
