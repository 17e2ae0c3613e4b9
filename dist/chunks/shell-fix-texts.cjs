const require_check = require("./check.cjs");
let node_path = require("node:path");

function createCheck() {
	let basis;
	let linter;
	let known = /* @__PURE__ */ new Map();
	return async (input) => {
		if (linter === void 0 || basis !== input.basis) {
			known = /* @__PURE__ */ new Map();
			linter = await require_check.createLinter(input.basis);
			basis = input.basis;
		}
		const reports = [];
		for (const source of input.strategies) {
			const report = known.get(source) ?? await linter.lintStrategy(source);
			known.set(source, report);
			reports.push(report);
		}
		return require_check.finishLint(linter.basis, reports, input.unreadable);
	};
}

function applyEdits(text, edits) {
	let result = "";
	let at = 0;
	for (const { place, text: replacement } of inOrder(edits)) {
		result += text.slice(at, place.start.offset) + replacement;
		at = place.end.offset;
	}
	return result + text.slice(at);
}
function chooseEdits(fixes) {
	const chosen = [];
	const said = /* @__PURE__ */ new Set();
	for (const { edits } of fixes) {
		const key = edits.map(({ place, text }) => `${place.file} ${place.start.offset} ${place.end.offset} ${text}`).join();
		if (said.has(key) || edits.some((edit) => chosen.some((other) => areInTheWay(edit, other)))) continue;
		said.add(key);
		chosen.push(...edits);
	}
	return require_check.groupBy(chosen, ({ place }) => place.file);
}
function inOrder(edits) {
	return edits.toSorted((a, b) => a.place.start.offset - b.place.start.offset);
}
function areInTheWay({ place: a }, { place: b }) {
	if (a.file !== b.file) return false;
	if (a.start.offset === b.start.offset) return true;
	return a.start.offset < b.end.offset && b.start.offset < a.end.offset;
}

async function findHindrance(host, root, path) {
	if (path.startsWith("onpolicy:")) return "";
	if (path.split("/").includes("..")) return "it lies outside the workspace";
	return await host.resolveLinks((0, node_path.join)(root, path)) === (0, node_path.join)(await host.resolveLinks(root), path) ? void 0 : "a link leads to it; fix it where it lies";
}

async function loadTexts(host, options) {
	const { root, basis, strategies, baseline } = await require_check.listWorkspace(host, options);
	const loaded = [];
	for (const strategy of strategies) loaded.push(await strategy.load());
	return {
		root,
		input: {
			basis,
			strategies: loaded.flatMap(({ source, problem }) => problem === void 0 ? [source] : []),
			unreadable: loaded.flatMap(({ problem }) => problem ?? [])
		},
		baseline
	};
}

Object.defineProperty(exports, "applyEdits", {
  enumerable: true,
  get: function () {
    return applyEdits;
  }
});
Object.defineProperty(exports, "chooseEdits", {
  enumerable: true,
  get: function () {
    return chooseEdits;
  }
});
Object.defineProperty(exports, "createCheck", {
  enumerable: true,
  get: function () {
    return createCheck;
  }
});
Object.defineProperty(exports, "findHindrance", {
  enumerable: true,
  get: function () {
    return findHindrance;
  }
});
Object.defineProperty(exports, "loadTexts", {
  enumerable: true,
  get: function () {
    return loadTexts;
  }
});