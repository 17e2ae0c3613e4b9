const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_worker_threads = require("node:worker_threads");

const TICK = 50;
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
		worker ??= startWorker(script, limits);
		if (worker === void 0) return "none";
		const started = performance.now();
		const result = await converse(worker, request, limits);
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
function startWorker(script, { memory }) {
	try {
		const worker = new node_worker_threads.Worker(script, {
			env: {},
			execArgv: [],
			resourceLimits: { maxOldGenerationSizeMb: memory }
		});
		worker.on("error", () => void 0).unref();
		return worker;
	} catch {
		return;
	}
}
function converse(worker, request, { deadline }) {
	return new Promise((resolve) => {
		const settle = (result) => {
			clearInterval(timer);
			worker.off("message", settle).off("error", fail).off("exit", leave).unref();
			resolve(result);
		};
		const fail = (error) => settle(error.code === "ERR_WORKER_OUT_OF_MEMORY" ? "memory" : "none");
		const leave = () => settle("memory");
		const [begun, started] = [process.cpuUsage(), performance.now()];
		const timer = setInterval(() => {
			const { user, system } = process.cpuUsage(begun);
			if ((user + system) / 1e3 > deadline || performance.now() - started > 3 * deadline) settle("deadline");
		}, TICK);
		worker.ref();
		worker.on("message", settle).on("error", fail).on("exit", leave).postMessage(request);
	});
}
function explain(answer) {
	if (answer.form === "overflow") return "memory";
	throw new Error(answer.form === "broken" ? answer.stack : `the thread answered with ${answer.form}`);
}

exports.createWorkerParser = createWorkerParser;