const require_rolldown_runtime = require("./chunks/rolldown-runtime.cjs");
const require_parse_markdown = require("./chunks/read-markdown-parse-markdown.cjs");
const require_check = require("./chunks/check.cjs");
const require_yaml = require("./chunks/yaml2.cjs");
let node_worker_threads = require("node:worker_threads");

async function parse({ form, text }) {
	if (form === "markdown") return {
		form,
		root: await require_parse_markdown.parseMarkdown(text)
	};
	return {
		form,
		outcome: require_yaml.readYaml(require_check.wholeSource({
			path: "",
			text
		}))
	};
}

const port = node_worker_threads.parentPort;
async function answer(request) {
	try {
		post(await parse(request));
	} catch (error) {
		if (error instanceof RangeError) post({ form: "overflow" });
		else post({
			form: "broken",
			stack: error instanceof Error ? error.stack ?? error.message : String(error)
		});
	}
}
function post(reply) {
	port?.postMessage(reply);
}
port?.on("message", (request) => {
	answer(request);
});
