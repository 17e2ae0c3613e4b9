import { readdirSync } from "node:fs";
import { join } from "node:path";

const SKIPPED = /* @__PURE__ */ new Set([".git", "node_modules"]);
const DEEPEST_FOLDER = 100;
const MOST_ENTRIES = 2e5;
function walkFiles(root, base) {
	const files = [];
	const gaps = [];
	const waiting = [{
		path: base,
		depth: 0
	}];
	for (let next = waiting.pop(); next !== void 0; next = waiting.pop()) {
		const { path, depth } = next;
		if (files.length + waiting.length > 2e5) {
			gaps.push({
				path,
				reason: "many"
			});
			break;
		}
		const entries = listFolder(join(root, path));
		if (entries === void 0) gaps.push({
			path,
			reason: "unreadable"
		});
		for (const entry of entries ?? []) {
			const name = path === "" || path === "." ? entry.name : `${path}/${entry.name}`;
			if (!entry.isDirectory()) files.push(name);
			else if (depth >= 100) gaps.push({
				path: name,
				reason: "deep"
			});
			else if (!SKIPPED.has(entry.name)) waiting.push({
				path: name,
				depth: depth + 1
			});
		}
	}
	return {
		files: files.toSorted(),
		gaps
	};
}
function listFolder(path) {
	try {
		return readdirSync(path, { withFileTypes: true });
	} catch (error) {
		const code = error instanceof Error && "code" in error ? error.code : void 0;
		return code === "ENOENT" || code === "ENOTDIR" ? [] : void 0;
	}
}

export { MOST_ENTRIES, walkFiles };