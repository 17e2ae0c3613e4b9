import { escapeTerminal } from "./text-escape-terminal.js";
import { widthOf, wrapText } from "./text-width.js";

function gutterOf(places) {
	return Math.max(2, ...places.map(({ start }) => String(start.line).length));
}
function renderFrame({ place, mark, label, paint }, options) {
	const { line, start, end } = place;
	if (line === void 0) return [];
	const { gutter, quiet, width } = options;
	const bar = quiet(`${" ".repeat(gutter)} |`);
	const room = Math.max(20, width - gutter - 3);
	const from = start.column - 1;
	const shown = clipLine(line, {
		from,
		to: Math.max(from + 1, Math.min(line.length, from + end.offset - start.offset))
	}, room);
	const marks = mark.repeat(Math.max(1, shown.markWidth));
	return [`${quiet(`${String(start.line).padStart(gutter)} |`)} ${shown.text}`, ...placeLabel(shown.before, {
		marks,
		label,
		paint
	}, room).map((text) => `${bar} ${text}`)];
}
function placeLabel(before, { marks, label, paint }, room) {
	const indent = " ".repeat(before);
	const safe = escapeTerminal(label);
	if (safe === "") return [`${indent}${paint(marks)}`];
	if (before + marks.length + 1 + widthOf(safe) <= room) return [`${indent}${paint(marks)} ${paint(safe)}`];
	const below = Math.min(before, Math.max(0, room - 40));
	return [`${indent}${paint(marks)}`, ...wrapText(safe, room - below).map((text) => `${" ".repeat(below)}${paint(text)}`)];
}
function clipLine(line, { from, to }, room) {
	const show = (text) => escapeTerminal(text.replaceAll("	", "    "));
	const before = show(line.slice(0, from));
	const marked = show(line.slice(from, to));
	const after = show(line.slice(to));
	if (widthOf(before) + widthOf(marked) <= room) return {
		text: `${before}${marked}${cutEnd(after, room - widthOf(before) - widthOf(marked))}`.trimEnd(),
		before: widthOf(before),
		markWidth: widthOf(marked)
	};
	const keptBefore = cutStart(before, Math.min(12, widthOf(before)));
	const keptMarked = cutEnd(marked, room - widthOf(keptBefore));
	return {
		text: `${keptBefore}${keptMarked}`,
		before: widthOf(keptBefore),
		markWidth: widthOf(keptMarked)
	};
}
function cutEnd(text, room) {
	if (widthOf(text) <= room) return text;
	let kept = "";
	for (const char of text) {
		if (widthOf(kept) + widthOf(char) > room - 1) break;
		kept += char;
	}
	return `${kept}\u2026`;
}
function cutStart(text, room) {
	if (widthOf(text) <= room) return text;
	let kept = "";
	for (const char of Array.from(text).toReversed()) {
		if (widthOf(kept) + widthOf(char) > room - 1) break;
		kept = `${char}${kept}`;
	}
	return `\u2026${kept}`;
}

function renderFinding(finding, { palette, width }) {
	const places = [finding.place, ...finding.related.map(({ place }) => place)];
	const gutter = gutterOf(places);
	const options = {
		width,
		gutter,
		quiet: palette.quiet
	};
	const paint = palette[finding.severity];
	const pad = " ".repeat(gutter);
	return [
		...renderHead(finding, {
			palette,
			width
		}),
		...renderPlace(finding.place, `${pad}${palette.quiet("-->")}`),
		...renderFrame({
			place: finding.place,
			mark: "^",
			label: finding.label ?? "",
			paint
		}, options),
		...finding.related.flatMap((related) => [...renderRelatedPlace(related, finding, `${pad}${palette.quiet(":::")}`), ...renderFrame({
			place: related.place,
			mark: "-",
			label: related.message,
			paint: palette.other
		}, options)]),
		...finding.notes.flatMap((note) => renderAside("why", note, {
			pad,
			palette,
			width
		})),
		...finding.help.flatMap((help) => renderAside("do", help, {
			pad,
			palette,
			width
		}))
	];
}
function renderHead({ severity, rule, message }, { palette, width }) {
	const head = `${severity}[${rule}]`;
	const lines = wrapText(`${head}: ${escapeTerminal(message)}`, width, 2);
	const paint = palette[severity];
	return lines.map((line, index) => index === 0 ? `${paint(head)}${palette.strong(line.slice(head.length))}` : `  ${palette.strong(line)}`);
}
function renderPlace(place, arrow) {
	return [`${arrow} ${placeText(place)}`];
}
function renderRelatedPlace({ place }, finding, arrow) {
	return place.file === finding.place.file && place.start.offset === finding.place.start.offset ? [] : [`${arrow} ${placeText(place)}`];
}
function placeText({ file, start }) {
	return `${escapeTerminal(file)}:${start.line}:${start.column}`;
}
function renderAside(word, text, { pad, palette, width }) {
	const lead = `${pad} = ${word}: `;
	return wrapText(escapeTerminal(text), Math.max(20, width - lead.length)).map((line, index) => index === 0 ? `${palette.quiet(`${pad} =`)} ${palette.strong(`${word}:`)} ${line}` : `${" ".repeat(lead.length)}${line}`);
}

export { placeText, renderAside, renderFinding };