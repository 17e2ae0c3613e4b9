let node_worker_threads = require("node:worker_threads");

const TICK = 50;
function startThread(script, { memory }) {
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

Object.defineProperty(exports, "converse", {
  enumerable: true,
  get: function () {
    return converse;
  }
});
Object.defineProperty(exports, "startThread", {
  enumerable: true,
  get: function () {
    return startThread;
  }
});