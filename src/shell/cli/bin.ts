#!/usr/bin/env node
import { join } from "node:path";
import { createNodeHost } from "../node-host.ts";
import { main } from "./main.ts";

// A reader that has seen enough (`| head`) closes the pipe: that is no error of ours.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") return;
  process.stderr.write(`onpolicy: the output could not be written: ${error.message}\n`);
  process.exitCode = 2;
});

// Setting the status instead of leaving at once: leaving would cut off what is still being written to a pipe.
async function start(): Promise<void> {
  process.exitCode = await main(process.argv.slice(2), createNodeHost(join(import.meta.dirname, "parse-worker.cjs")));
}

void start();
