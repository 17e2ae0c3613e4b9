const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_stoppable_thread = require("./shell-stoppable-thread.cjs");
let node_path = require("node:path");

const IMPORT_LIMITS = {
	deadline: 2e4,
	memory: 1024
};
function createWorkerImporter(script, limits = IMPORT_LIMITS) {
	return async (request) => {
		const thread = require_stoppable_thread.startThread(script, limits);
		if (thread === void 0) return NO_THREAD;
		const answer = await require_stoppable_thread.converse(thread, request, limits);
		await thread.terminate();
		if (answer === "deadline") return tooMuch(`longer than ${limits.deadline / 1e3} seconds`);
		if (answer === "memory") return tooMuch(`more than ${limits.memory} MiB of memory`);
		if (answer === "none") return NO_THREAD;
		if ("form" in answer) return tooMuch("more memory than there is");
		if ("stack" in answer) throw new Error(answer.stack);
		return answer;
	};
}
function importScript(parseScript) {
	return (0, node_path.join)((0, node_path.dirname)(parseScript), "import-worker.cjs");
}
const NO_THREAD = {
	fault: "The document cannot be converted: no thread could be started in which that can be stopped.",
	help: "Run `onpolicy import` where Node may start threads."
};
function tooMuch(what) {
	return {
		fault: `The document takes ${what} to convert.`,
		help: "Split it, or save it again as .docx or .html from the program that shows it."
	};
}

exports.createWorkerImporter = createWorkerImporter;
exports.importScript = importScript;