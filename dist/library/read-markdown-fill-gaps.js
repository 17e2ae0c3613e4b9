import { frontmatter, frontmatterFromMarkdown, gfmStrikethrough, gfmStrikethroughFromMarkdown, gfmTable, gfmTableFromMarkdown, gfmTaskListItem, gfmTaskListItemFromMarkdown, remarkParse, unified } from "./markdown.js";

function convertBlocks(nodes, shift) {
	return nodes.map((node) => convertBlock(node, shift));
}
function convertBlock(node, shift) {
	const span = spanOf(node, shift);
	switch (node.type) {
		case "yaml":
		case "html": return {
			type: node.type,
			value: node.value,
			span
		};
		case "heading": return {
			type: "heading",
			depth: node.depth,
			children: convertInline(node.children, shift),
			span
		};
		case "paragraph": return {
			type: "paragraph",
			children: convertInline(node.children, shift),
			span
		};
		case "blockquote": return {
			type: "blockquote",
			children: convertBlocks(node.children, shift),
			span
		};
		case "list": return {
			type: "list",
			ordered: node.ordered === true,
			start: node.start ?? void 0,
			spread: node.spread === true,
			children: node.children.map((item) => convertItem(item, shift)),
			span
		};
		case "code": return {
			type: "code",
			lang: node.lang ?? void 0,
			meta: node.meta ?? void 0,
			value: node.value,
			span
		};
		case "table": return {
			type: "table",
			align: (node.align ?? []).map((align) => align ?? void 0),
			children: node.children.map((row) => convertRow(row, shift)),
			span
		};
		case "thematicBreak": return {
			type: "thematicBreak",
			span
		};
		case "definition": return {
			type: "definition",
			identifier: node.identifier,
			url: node.url,
			title: node.title ?? void 0,
			span
		};
		default: throw new Error(`Markdown has no such block: ${node.type}.`);
	}
}
function convertItem(node, shift) {
	return {
		type: "listItem",
		spread: node.spread === true,
		checked: node.checked ?? void 0,
		children: convertBlocks(node.children, shift),
		span: spanOf(node, shift)
	};
}
function convertRow(node, shift) {
	return {
		type: "tableRow",
		children: node.children.map((cell) => ({
			type: "tableCell",
			children: convertInline(cell.children, shift),
			span: spanOf(cell, shift)
		})),
		span: spanOf(node, shift)
	};
}
function convertInline(nodes, shift) {
	return nodes.map((node) => convertPhrase(node, shift));
}
function convertPhrase(node, shift) {
	const span = spanOf(node, shift);
	switch (node.type) {
		case "text":
		case "inlineCode":
		case "html": return {
			type: node.type,
			value: node.value,
			span
		};
		case "break": return {
			type: "break",
			span
		};
		case "emphasis":
		case "strong":
		case "delete": return {
			type: node.type,
			children: convertInline(node.children, shift),
			span
		};
		case "link": return {
			type: "link",
			url: node.url,
			title: node.title ?? void 0,
			children: convertInline(node.children, shift),
			span
		};
		case "linkReference": return {
			type: "linkReference",
			identifier: node.identifier,
			children: convertInline(node.children, shift),
			span
		};
		case "image": return {
			type: "image",
			url: node.url,
			title: node.title ?? void 0,
			alt: node.alt ?? "",
			span
		};
		case "imageReference": return {
			type: "imageReference",
			identifier: node.identifier,
			alt: node.alt ?? "",
			span
		};
		default: throw new Error(`Markdown has no such phrase: ${node.type}.`);
	}
}
function spanOf(node, shift) {
	const start = node.position?.start.offset;
	const end = node.position?.end.offset;
	if (start === void 0 || end === void 0) throw new Error(`A node of Markdown has no place: ${node.type}.`);
	return {
		start: start + shift,
		end: end + shift
	};
}

const parser = unified().use(remarkParse).data({
	micromarkExtensions: [
		gfmTable(),
		gfmStrikethrough(),
		gfmTaskListItem(),
		frontmatter(["yaml"])
	],
	fromMarkdownExtensions: [
		gfmTableFromMarkdown(),
		gfmStrikethroughFromMarkdown(),
		gfmTaskListItemFromMarkdown(),
		frontmatterFromMarkdown(["yaml"])
	]
}).freeze();
function parseWithRemark(text, shift) {
	return convertBlocks(parser.parse(text).children, shift);
}

function fillGaps(text, blocks) {
	const filled = [];
	for (const block of blocks ?? []) {
		const nodes = block.type === "gap" ? parseGap(text, block.span) : [block];
		if (nodes === void 0) return parseWithRemark(text, 0);
		for (const node of nodes) filled.push(node);
	}
	return blocks === void 0 ? parseWithRemark(text, 0) : filled;
}
const FRONT_MATTER = /^---[ \t]*[\r\n]/;
function parseGap(text, { start, end }) {
	const part = text.slice(start, end);
	if (start > 0 && FRONT_MATTER.test(part)) return void 0;
	const nodes = parseWithRemark(part, start);
	const isLast = text.slice(end).trim() === "";
	return hasDefinition(nodes) || !isLast && mayGoOn(text, nodes.at(-1)) ? void 0 : nodes;
}
function hasDefinition(nodes) {
	const waiting = [...nodes];
	for (let node = waiting.pop(); node !== void 0; node = waiting.pop()) {
		if (node.type === "definition") return true;
		if (node.type === "blockquote" || node.type === "list" || node.type === "listItem") waiting.push(...node.children);
	}
	return false;
}
const CLOSED_FENCE = /^(`{3,}|~{3,})[^]*[\r\n][ \t>]*\1[`~]*[ \t]*$/;
const CLOSED_HTML = /^\s*(?:<!--[^]*-->|<\/?(?!(?:script|pre|style|textarea)\b)[a-z][^]*$)/i;
function mayGoOn(text, block) {
	let last = block;
	while (last?.type === "blockquote" || last?.type === "list" || last?.type === "listItem") last = last.children.at(-1);
	if (last?.type !== "code" && last?.type !== "html") return false;
	const source = text.slice(last.span.start, last.span.end);
	return last.type === "html" ? !CLOSED_HTML.test(source) : /^(?:`{3}|~{3})/.test(source) && !CLOSED_FENCE.test(source);
}

export { fillGaps };