import { Worker } from "node:worker_threads";

export interface ThreadLimits {
  /**
   * How long one answer may take, in milliseconds of processor time: a machine that is busy with other things must not
   * make a text unreadable. On the clock it is three times as long at most.
   */
  readonly deadline: number;
  /** In MiB. */
  readonly memory: number;
}

/** Why there is no answer. `none`: there is no thread, or it could not begin. */
export type ThreadFailure = "deadline" | "memory" | "none";

/** How often the thread is looked at, in milliseconds. */
const TICK = 50;

/** Undefined where no thread may be started, as under Node's permission model. */
export function startThread(script: string, { memory }: ThreadLimits): Worker | undefined {
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
export function converse<Answer>(
  worker: Worker,
  request: unknown,
  { deadline }: ThreadLimits,
): Promise<Answer | ThreadFailure> {
  return new Promise((resolve) => {
    const settle = (result: Answer | ThreadFailure): void => {
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
