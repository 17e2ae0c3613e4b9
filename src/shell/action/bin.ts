import { join } from "node:path";
import { createNodeHost } from "../node-host.ts";
import { runAction } from "./main.ts";

// Setting the status instead of leaving at once: leaving would cut off what is still being written to a pipe.
async function start(): Promise<void> {
  process.exitCode = await runAction(createNodeHost(join(import.meta.dirname, "parse-worker.cjs")));
}

void start();
