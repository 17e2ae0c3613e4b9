function originOf({ text, runs }, index) {
	const run = runs[findRun(runs, index)];
	if (run === void 0 || index < 0 || index >= text.length) return void 0;
	if ((runs[findRun(runs, index) + 1]?.at ?? text.length) - run.at !== run.end - run.start) return {
		start: run.start,
		end: run.end
	};
	const start = run.start + index - run.at;
	return {
		start,
		end: start + 1
	};
}
function locateInline(inline, start, end) {
	const [first, last] = [originOf(inline, start), originOf(inline, end - 1)];
	if (first === void 0 || last === void 0) throw new Error("There is no text to locate.");
	return {
		source: inline.source,
		span: {
			start: first.start,
			end: last.end
		}
	};
}
function findUnit({ text, runs }, offset) {
	let [low, high] = [0, runs.length];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((runs[middle]?.end ?? 0) <= offset) low = middle + 1;
		else high = middle;
	}
	const run = runs[low];
	return run === void 0 ? text.length : run.at + Math.max(0, offset - run.start);
}
function sliceInline(inline, start, end) {
	const { source, text, wholes } = inline;
	if (start === 0 && end === text.length) return inline;
	return {
		source,
		text: text.slice(start, end),
		runs: start < end ? sliceRuns(inline, start, end) : [],
		wholes: wholes.flatMap((whole) => whole.start >= start && whole.end <= end ? [{
			start: whole.start - start,
			end: whole.end - start
		}] : [])
	};
}
function sliceRuns({ text, runs }, start, end) {
	const sliced = [];
	for (let index = findRun(runs, start); index < runs.length; index += 1) {
		const run = runs[index];
		if (run === void 0 || run.at >= end) break;
		const next = runs[index + 1]?.at ?? text.length;
		const [cutBefore, cutAfter] = next - run.at === run.end - run.start ? [Math.max(0, start - run.at), Math.max(0, next - end)] : [0, 0];
		sliced.push({
			at: Math.max(0, run.at - start),
			start: run.start + cutBefore,
			end: run.end - cutAfter
		});
	}
	return sliced;
}
function findRun(runs, index) {
	let [low, high] = [0, runs.length - 1];
	while (low < high) {
		const middle = low + high + 1 >>> 1;
		if ((runs[middle]?.at ?? 0) <= index) low = middle;
		else high = middle - 1;
	}
	return low;
}
function trimInline(inline) {
	const { text } = inline;
	const start = text.length - text.trimStart().length;
	return sliceInline(inline, start, Math.max(start, text.trimEnd().length));
}
function joinInline(first, rest) {
	let { text } = first;
	const runs = [...first.runs];
	const wholes = [...first.wholes];
	for (const inline of rest) {
		const [before, after] = [runs.at(-1), inline.runs[0]];
		if (before === void 0 || after === void 0) continue;
		runs.push({
			at: text.length,
			start: before.end,
			end: Math.max(before.end, after.start)
		});
		text += BAR;
		const at = text.length;
		runs.push(...inline.runs.map((run) => ({
			...run,
			at: run.at + at
		})));
		wholes.push(...inline.wholes.map(({ start, end }) => ({
			start: start + at,
			end: end + at
		})));
		text += inline.text;
	}
	return {
		source: first.source,
		text,
		runs,
		wholes
	};
}
const BAR = " | ";

export { findUnit, joinInline, locateInline, originOf, sliceInline, trimInline };