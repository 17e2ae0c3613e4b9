const require_check = require("./check.cjs");

const MOST_STEPS = 1e3;
function diffLines(before, after) {
	let head = 0;
	while (head < before.length && head < after.length && before[head] === after[head]) head += 1;
	let tail = 0;
	const most = Math.min(before.length, after.length) - head;
	while (tail < most && before[before.length - 1 - tail] === after[after.length - 1 - tail]) tail += 1;
	return diffMiddle(...[before.slice(head, before.length - tail), after.slice(head, after.length - tail)]).map(({ start, end, newStart, newEnd }) => ({
		start: start + head,
		end: end + head,
		newStart: newStart + head,
		newEnd: newEnd + head
	}));
}
function diffMiddle(before, after) {
	if (before.length === 0 && after.length === 0) return [];
	const whole = {
		start: 0,
		end: before.length,
		newStart: 0,
		newEnd: after.length
	};
	if (before.length === 0 || after.length === 0) return [whole];
	const rounds = search(before, after);
	return rounds === void 0 ? [whole] : traceBack(rounds, before.length, after.length);
}
function search(before, after) {
	const rounds = [];
	let last = /* @__PURE__ */ new Map([[1, 0]]);
	for (let steps = 0; steps <= MOST_STEPS; steps += 1) {
		const reached = /* @__PURE__ */ new Map();
		for (let diagonal = -steps; diagonal <= steps; diagonal += 2) {
			let x = comesFromAbove(last, diagonal, steps) ? last.get(diagonal + 1) ?? 0 : (last.get(diagonal - 1) ?? 0) + 1;
			while (x < before.length && x - diagonal < after.length && before[x] === after[x - diagonal]) x += 1;
			reached.set(diagonal, x);
			if (x >= before.length && x - diagonal >= after.length) return [...rounds, reached];
		}
		rounds.push(reached);
		last = reached;
	}
}
function comesFromAbove(last, diagonal, steps) {
	if (diagonal === -steps) return true;
	return diagonal !== steps && (last.get(diagonal - 1) ?? 0) < (last.get(diagonal + 1) ?? 0);
}
function traceBack(rounds, length, newLength) {
	const changes = [];
	let [x, y] = [length, newLength];
	for (let steps = rounds.length - 1; steps > 0; steps -= 1) {
		const last = rounds[steps - 1] ?? /* @__PURE__ */ new Map();
		const from = comesFromAbove(last, x - y, steps) ? x - y + 1 : x - y - 1;
		const start = last.get(from) ?? 0;
		const newStart = start - from;
		const isNew = from > x - y;
		addBefore(changes, {
			start,
			end: isNew ? start : start + 1,
			newStart,
			newEnd: isNew ? newStart + 1 : newStart
		});
		[x, y] = [start, newStart];
	}
	return changes.toReversed();
}
function addBefore(changes, step) {
	const next = changes.at(-1);
	if (next === void 0 || next.start !== step.end || next.newStart !== step.newEnd) changes.push(step);
	else changes[changes.length - 1] = {
		...next,
		start: step.start,
		newStart: step.newStart
	};
}

const CONTEXT = 3;
function unifiedDiff(path, before, after) {
	const [old, current] = [splitLines(before ?? ""), splitLines(after)];
	const changes = diffLines(old, current);
	if (changes.length === 0) return "";
	const from = before === void 0 ? "/dev/null" : fileName(`a/${path}`);
	const hunks = groupChanges(changes).map((group) => printHunk(group, old, current));
	return `--- ${from}\n+++ ${fileName(`b/${path}`)}\n${hunks.join("")}`;
}
function splitLines(text) {
	return text === "" ? [] : text.split(/(?<=\n)/u);
}
function fileName(name) {
	if (/["\\\u0000-\u001f\u007f]/u.test(name)) return `"${name.replaceAll(/["\\\u0000-\u001f\u007f]/gu, quoteSign)}"`;
	return name.includes(" ") ? `${name}\t` : name;
}
function quoteSign(sign) {
	return /["\\]/u.test(sign) ? `\\${sign}` : `\\${sign.charCodeAt(0).toString(8).padStart(3, "0")}`;
}
function groupChanges(changes) {
	const groups = [];
	for (const change of changes) {
		const last = groups.at(-1);
		if (last !== void 0 && change.start - (last.at(-1)?.end ?? 0) <= 6) last.push(change);
		else groups.push([change]);
	}
	return groups;
}
function printHunk(changes, old, current) {
	const first = changes[0]?.start ?? 0;
	const last = changes.at(-1);
	const before = Math.min(CONTEXT, first);
	const start = first - before;
	const end = Math.min(old.length, (last?.end ?? 0) + CONTEXT);
	const newStart = (changes[0]?.newStart ?? 0) - before;
	const newEnd = (last?.newEnd ?? 0) + end - (last?.end ?? 0);
	const lines = [];
	let at = start;
	for (const change of changes) {
		lines.push(...mark(" ", old.slice(at, change.start)));
		lines.push(...mark("-", old.slice(change.start, change.end)));
		lines.push(...mark("+", current.slice(change.newStart, change.newEnd)));
		at = change.end;
	}
	lines.push(...mark(" ", old.slice(at, end)));
	return `@@ -${printRange(start, end)} +${printRange(newStart, newEnd)} @@\n${lines.join("")}`;
}
function printRange(start, end) {
	return `${end === start ? start : start + 1},${end - start}`;
}
function mark(sign, lines) {
	return lines.map((line) => `${sign}${line}${line.endsWith("\n") ? "" : "\n\\ No newline at end of file\n"}`);
}

async function readMark(host, path) {
	const content = await host.readFile(path, require_check.LARGEST_TAXONOMY);
	return content.kind === "file" && content.bytes[0] === 239 && content.bytes[1] === 187 ? "\ufeff" : "";
}

Object.defineProperty(exports, "readMark", {
  enumerable: true,
  get: function () {
    return readMark;
  }
});
Object.defineProperty(exports, "unifiedDiff", {
  enumerable: true,
  get: function () {
    return unifiedDiff;
  }
});