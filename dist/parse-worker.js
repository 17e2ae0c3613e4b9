import { parseMarkdown } from "./chunks/read-markdown-parse-markdown.js";
import { wholeSource } from "./chunks/read-syntax-json.js";
import { readYaml } from "./chunks/read-syntax-yaml.js";
import { parentPort } from "node:worker_threads";

async function parse({ form, text }) {
	if (form === "markdown") return {
		form,
		root: await parseMarkdown(text)
	};
	return {
		form,
		outcome: readYaml(wholeSource({
			path: "",
			text
		}))
	};
}

const port = parentPort;
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
