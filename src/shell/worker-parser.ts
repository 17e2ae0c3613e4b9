import { Worker } from "node:worker_threads";
import type { Failure, ParseRequest, StoppableParser } from "../parse.ts";
import type { Answer } from "./parse-worker.ts";

export interface ParserLimits {
  /**
   * How long one text may take, in milliseconds of processor time: a machine that is busy with other things must not make
   * a text unreadable. On the clock it is three times as long at most.
   */
  readonly deadline: number;
  /** How long all such texts of a run may take together, on the clock. */
  readonly patience: number;
  /** In MiB. */
  readonly memory: number;
}

/** How often the thread is looked at, in milliseconds. */
const TICK = 50;

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
    worker ??= startWorker(script, limits);
    if (worker === undefined) return "none";
    const started = performance.now();
    const result = await converse(worker, request, limits);
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

/** Undefined where no thread may be started, as under Node's permission model. */
function startWorker(script: string, { memory }: ParserLimits): Worker | undefined {
  try {
    const worker = new Worker(script, { env: {}, execArgv: [], resourceLimits: { maxOldGenerationSizeMb: memory } });
    // A thread that has nothing to do must not keep the program alive, and what it says after its deadline is not heard.
    worker.on("error", () => undefined).unref();
    return worker;
  } catch {
    return undefined;
  }
}

/** Sends a request and waits for the answer, for the end of the thread, or for the deadline. */
function converse(worker: Worker, request: ParseRequest, { deadline }: ParserLimits): Promise<Answer | Failure> {
  return new Promise((resolve) => {
    const settle = (result: Answer | Failure): void => {
      clearInterval(timer);
      worker.off("message", settle).off("error", fail).off("exit", leave).unref();
      resolve(result);
    };
    const fail = (error: NodeJS.ErrnoException): void =>
      settle(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "none");
    const leave = (): void => settle("memory");
    const [begun, started] = [process.cpuUsage(), performance.now()];
    const timer = setInterval(() => {
      const { user, system } = process.cpuUsage(begun);
      const isOver = (user + system) / 1000 > deadline || performance.now() - started > 3 * deadline;
      if (isOver) settle("deadline");
    }, TICK);
    worker.ref();
    worker.on("message", settle).on("error", fail).on("exit", leave).postMessage(request);
  });
}

function explain(answer: Answer): Failure {
  if (answer.form === "overflow") return "memory";
  throw new Error(answer.form === "broken" ? answer.stack : `the thread answered with ${answer.form}`);
}
