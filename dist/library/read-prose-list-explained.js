import { originOf } from "./text-inline-text.js";

function groupBy(items, keyOf) {
	const groups = /* @__PURE__ */ new Map();
	for (const item of items) {
		const key = keyOf(item);
		const known = groups.get(key);
		if (known === void 0) groups.set(key, [item]);
		else known.push(item);
	}
	return groups;
}

function listExplained(passages, structured) {
	const sections = groupBySection(passages);
	const explained = /* @__PURE__ */ new Set();
	for (const passage of passages) if (passage.isTaken) explained.add(sectionOf(passage));
	for (const { span } of structured) {
		const around = sections.findLast(({ start }) => start <= span.start);
		if (around !== void 0) explained.add(around.heading);
	}
	return new Set(passages.filter((passage) => explained.has(sectionOf(passage))));
}
function areOnlyTablesTaken(passages) {
	return passages.every(({ isTaken, role }) => !isTaken || role === "cell");
}
function groupBySection(passages) {
	const sections = [];
	for (const passage of passages) {
		const heading = sectionOf(passage);
		const start = originOf(passage.inline, 0)?.start;
		if (start === void 0 || sections.length > 0 && sections.at(-1)?.heading === heading) continue;
		sections.push({
			heading,
			start
		});
	}
	return sections;
}
function sectionOf(passage) {
	return passage.role === "heading" ? passage : passage.section.at(-1);
}

export { areOnlyTablesTaken, groupBy, listExplained };