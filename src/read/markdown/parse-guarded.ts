import type { Outcome } from "../../model/outcome.ts";
import type { Source } from "../../model/source.ts";
import type { StoppableParser } from "../stoppable-parser.ts";
import { refuse } from "../suspect.ts";
import { guardMarkdown } from "./guard-markdown.ts";
import type { Root } from "./markdown-node.ts";
import { parseMarkdown, scanWhole } from "./parse-markdown.ts";

/** Parses Markdown; what could take long is parsed where it can be stopped. */
export async function parseGuarded(source: Source, parser?: StoppableParser): Promise<Outcome<Root | undefined>> {
  const { text } = source;
  const suspect = guardMarkdown(source);
  if (suspect === undefined) return { value: await parseMarkdown(text), problems: [] };
  if (suspect.weight === "hopeless") return { value: undefined, problems: [refuse(suspect)] };
  // The scan is linear: the guard is for what it leaves to remark, such as a tree that is deeper than the stack.
  const parsed = (await scanWhole(text).catch(() => undefined)) ?? (await parser?.parseMarkdown(text)) ?? "none";
  return typeof parsed === "string"
    ? { value: undefined, problems: [refuse(suspect, parsed)] }
    : { value: parsed, problems: [] };
}
