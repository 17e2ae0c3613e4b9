#!/usr/bin/env node
const require_rolldown_runtime = require("./chunks/rolldown-runtime.cjs");
const require_start = require("./chunks/start.cjs");
let node_path = require("node:path");

process.stdout.on("error", (error) => {
	if (error.code === "EPIPE") return;
	process.stderr.write(`onpolicy: the output could not be written: ${error.message}\n`);
	process.exitCode = 2;
});
async function start() {
	process.exitCode = await require_start.main(process.argv.slice(2), require_start.createNodeHost((0, node_path.join)(__dirname, "parse-worker.cjs")));
}
start();
