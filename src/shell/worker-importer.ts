import { dirname, join } from "node:path";
import type { ImportRequest } from "../import/recognise-file.ts";
import type { Refusal } from "../import/refusal.ts";
import type { DocumentImporter } from "./host.ts";
import type { ImportAnswer } from "./import-worker.ts";
import { converse, startThread, type ThreadLimits } from "./stoppable-thread.ts";

/** A long policy takes a second. */
export const IMPORT_LIMITS: ThreadLimits = { deadline: 20_000, memory: 1024 };

/** Converts in a thread of its own, which is ended when it takes too long or needs too much memory. */
export function createWorkerImporter(script: string, limits = IMPORT_LIMITS): DocumentImporter {
  return async (request: ImportRequest) => {
    const thread = startThread(script, limits);
    if (thread === undefined) return NO_THREAD;
    const answer = await converse<ImportAnswer>(thread, request, limits);
    await thread.terminate();
    if (answer === "deadline") return tooMuch(`longer than ${limits.deadline / 1000} seconds`);
    if (answer === "memory") return tooMuch(`more than ${limits.memory} MiB of memory`);
    if (answer === "none") return NO_THREAD;
    if ("form" in answer) return tooMuch("more memory than there is");
    if ("stack" in answer) throw new Error(answer.stack);
    return answer;
  };
}

/** The script of the thread lies beside that of the other one. */
export function importScript(parseScript: string): string {
  return join(dirname(parseScript), "import-worker.cjs");
}

const NO_THREAD: Refusal = {
  fault: "The document cannot be converted: no thread could be started in which that can be stopped.",
  help: "Run `onpolicy import` where Node may start threads.",
};

function tooMuch(what: string): Refusal {
  return {
    fault: `The document takes ${what} to convert.`,
    help: "Split it, or save it again as .docx or .html from the program that shows it.",
  };
}
