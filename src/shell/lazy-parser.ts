import type { StoppableParser } from "../parse.ts";

/** A parser whose thread, and all that belongs to it, is loaded when something has to be parsed there: seldom ever. */
export function createLazyParser(script: string): StoppableParser {
  let parser: Promise<StoppableParser> | undefined;
  const load = (): Promise<StoppableParser> =>
    (parser ??= import("./worker-parser.ts").then(({ createWorkerParser }) => createWorkerParser(script)));
  return {
    parseMarkdown: async (text) => (await load()).parseMarkdown(text),
    parseYaml: async (text) => (await load()).parseYaml(text),
  };
}
