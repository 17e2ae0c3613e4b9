const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_stoppable_thread = require("./shell-stoppable-thread.cjs");

const PARSER_LIMITS = {
	deadline: 5e3,
	patience: 3e4,
	memory: 512
};
function createWorkerParser(script, limits = PARSER_LIMITS) {
	let worker;
	let left = limits.patience;
	let last = Promise.resolve();
	const askNow = async (request) => {
		if (left <= 0) return "patience";
		worker ??= require_stoppable_thread.startThread(script, limits);
		if (worker === void 0) return "none";
		const started = performance.now();
		const result = await require_stoppable_thread.converse(worker, request, limits);
		left -= performance.now() - started;
		if (typeof result === "string") {
			await worker.terminate();
			worker = void 0;
		}
		return result;
	};
	const ask = (request) => {
		const next = last.then(() => askNow(request));
		last = next.catch(() => void 0);
		return next;
	};
	return {
		parseMarkdown: async (text) => {
			const answer = await ask({
				form: "markdown",
				text
			});
			if (typeof answer === "string") return answer;
			return answer.form === "markdown" ? answer.root : explain(answer);
		},
		parseYaml: async (text) => {
			const answer = await ask({
				form: "yaml",
				text
			});
			if (typeof answer === "string") return answer;
			return answer.form === "yaml" ? answer.outcome : explain(answer);
		}
	};
}
function explain(answer) {
	if (answer.form === "overflow") return "memory";
	throw new Error(answer.form === "broken" ? answer.stack : `the thread answered with ${answer.form}`);
}

exports.createWorkerParser = createWorkerParser;