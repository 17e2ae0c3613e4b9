import type { Worker } from "node:worker_threads";
import type { Failure, ParseRequest, StoppableParser } from "../parse.ts";
import type { Answer } from "./parse-worker.ts";
import { converse, startThread, type ThreadLimits } from "./stoppable-thread.ts";

export interface ParserLimits extends ThreadLimits {
  /** How long all such texts of a run may take together, on the clock. */
  readonly patience: number;
}

/** A text of a megabyte needs a fraction of this. */
export const PARSER_LIMITS: ParserLimits = { deadline: 5000, patience: 30_000, memory: 512 };

/**
 * Parses in a thread of its own, since a parser cannot be stopped in the one in which it runs. The thread is started when
 * it is first needed, and replaced when it had to be ended.
 */
export function createWorkerParser(script: string, limits = PARSER_LIMITS): StoppableParser {
  let worker: Worker | undefined;
  let left = limits.patience;
  let last: Promise<unknown> = Promise.resolve();

  const askNow = async (request: ParseRequest): Promise<Answer | Failure> => {
    if (left <= 0) return "patience";
    worker ??= startThread(script, limits);
    if (worker === undefined) return "none";
    const started = performance.now();
    const result = await converse<Answer>(worker, request, limits);
    left -= performance.now() - started;
    if (typeof result === "string") {
      await worker.terminate();
      worker = undefined;
    }
    return result;
  };
  // One after another: the thread has one text at a time, and only then does its deadline mean anything.
  const ask = (request: ParseRequest): Promise<Answer | Failure> => {
    const next = last.then(() => askNow(request));
    last = next.catch(() => undefined);
    return next;
  };
  return {
    parseMarkdown: async (text) => {
      const answer = await ask({ form: "markdown", text });
      if (typeof answer === "string") return answer;
      return answer.form === "markdown" ? answer.root : explain(answer);
    },
    parseYaml: async (text) => {
      const answer = await ask({ form: "yaml", text });
      if (typeof answer === "string") return answer;
      return answer.form === "yaml" ? answer.outcome : explain(answer);
    },
  };
}

function explain(answer: Answer): Failure {
  if (answer.form === "overflow") return "memory";
  throw new Error(answer.form === "broken" ? answer.stack : `the thread answered with ${answer.form}`);
}
