import { parentPort } from "node:worker_threads";
import { type ParseReply, type ParseRequest, parse } from "../parse.ts";

/** What the thread answers: a tree, or that it ran out of stack or memory, or how it broke. */
export type Answer = ParseReply | { readonly form: "overflow" } | { readonly form: "broken"; readonly stack: string };

const port = parentPort;

async function answer(request: ParseRequest): Promise<void> {
  try {
    post(await parse(request));
  } catch (error) {
    // A tree that is too deep to be made, or too deep to be sent.
    if (error instanceof RangeError) post({ form: "overflow" });
    else post({ form: "broken", stack: error instanceof Error ? (error.stack ?? error.message) : String(error) });
  }
}

function post(reply: Answer): void {
  port?.postMessage(reply);
}

// The whole of the thread: it parses one text after another, and is ended where one takes too long.
port?.on("message", (request: ParseRequest) => {
  void answer(request);
});
