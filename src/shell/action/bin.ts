import { createNodeHost } from "../node-host.ts";
import { runAction } from "./main.ts";

// Setting the status instead of leaving at once: leaving would cut off what is still being written to a pipe.
process.exitCode = await runAction(createNodeHost(new URL("./parse-worker.js", import.meta.url)));
