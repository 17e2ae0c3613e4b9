const require_rolldown_runtime = require("./rolldown-runtime.cjs");
let node_readline = require("node:readline");

function createAsk(input, output) {
	const lines = [];
	let reader;
	let isOver = false;
	let notify = () => void 0;
	const open = () => {
		const opened = (0, node_readline.createInterface)({
			input,
			terminal: false
		});
		opened.on("line", (line) => {
			lines.push(line);
			notify();
		});
		opened.on("close", () => {
			isOver = true;
			notify();
		});
		return opened;
	};
	return async (question) => {
		output.write(question);
		reader ??= open();
		reader.resume();
		if (lines.length === 0 && !isOver) await new Promise((resolve) => {
			notify = resolve;
		});
		if (!isOver) reader.pause();
		return lines.shift();
	};
}

exports.createAsk = createAsk;