function wholeSource(source) {
	return {
		source,
		text: source.text,
		offsetOf: (offset) => offset
	};
}
function partOfSource(source, start, end) {
	return {
		source,
		text: source.text.slice(start, end),
		offsetOf: (offset) => start + offset
	};
}
function linesOfSource(source, lines, starts) {
	const offsets = [];
	let length = 0;
	for (const line of lines) {
		offsets.push(length);
		length += line.length + 1;
	}
	const offsetOf = (offset) => {
		let line = 0;
		for (let after = offsets.length; after - line > 1;) {
			const middle = line + after >> 1;
			if ((offsets[middle] ?? 0) <= offset) line = middle;
			else after = middle;
		}
		return (starts[line] ?? 0) + offset - (offsets[line] ?? 0);
	};
	return {
		source,
		text: lines.join("\n"),
		offsetOf
	};
}
function locate(excerpt, start, until) {
	const end = Math.min(until, excerpt.text.length);
	return {
		source: excerpt.source,
		span: {
			start: excerpt.offsetOf(start),
			end: end <= start ? excerpt.offsetOf(start) : excerpt.offsetOf(end - 1) + 1
		}
	};
}

const DEEPEST = 64;
const SPACE = /[\t\n\r ]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
const WORD = /true|false|null/y;
function readJson(excerpt) {
	const cursor = {
		excerpt,
		at: 0
	};
	const node = readValue(cursor, 0);
	skipSpace(cursor);
	return cursor.at === excerpt.text.length ? node : void 0;
}
function take(cursor, pattern) {
	pattern.lastIndex = cursor.at;
	const found = pattern.exec(cursor.excerpt.text)?.[0];
	if (found !== void 0) cursor.at += found.length;
	return found;
}
function skipSpace(cursor) {
	take(cursor, SPACE);
}
function takeSign(cursor, sign) {
	skipSpace(cursor);
	if (cursor.excerpt.text[cursor.at] !== sign) return false;
	cursor.at += 1;
	return true;
}
function readValue(cursor, depth) {
	skipSpace(cursor);
	const start = cursor.at;
	switch (cursor.excerpt.text[start]) {
		case "{": return depth < 64 ? readMap(cursor, depth) : void 0;
		case "[": return depth < 64 ? readList(cursor, depth) : void 0;
		default: {
			const text = take(cursor, STRING) ?? take(cursor, NUMBER) ?? take(cursor, WORD);
			if (text === void 0) return void 0;
			const value = JSON.parse(text);
			return isScalar(value) ? {
				kind: "scalar",
				value,
				location: locate(cursor.excerpt, start, cursor.at)
			} : void 0;
		}
	}
}
function isScalar(value) {
	return value === null || typeof value !== "object";
}
function readList(cursor, depth) {
	const start = cursor.at;
	const items = [];
	cursor.at += 1;
	if (!takeSign(cursor, "]")) {
		do {
			const item = readValue(cursor, depth + 1);
			if (item === void 0) return void 0;
			items.push(item);
		} while (takeSign(cursor, ","));
		if (!takeSign(cursor, "]")) return void 0;
	}
	return {
		kind: "list",
		items,
		location: locate(cursor.excerpt, start, cursor.at)
	};
}
function readMap(cursor, depth) {
	const start = cursor.at;
	const entries = [];
	cursor.at += 1;
	if (!takeSign(cursor, "}")) {
		do {
			const entry = readEntry(cursor, depth);
			if (entry === void 0) return void 0;
			entries.push(entry);
		} while (takeSign(cursor, ","));
		if (!takeSign(cursor, "}")) return void 0;
	}
	return {
		kind: "map",
		entries,
		location: locate(cursor.excerpt, start, cursor.at)
	};
}
function readEntry(cursor, depth) {
	skipSpace(cursor);
	const start = cursor.at;
	const text = take(cursor, STRING);
	if (text === void 0) return void 0;
	const key = JSON.parse(text);
	const keyLocation = locate(cursor.excerpt, start, cursor.at);
	if (!takeSign(cursor, ":")) return void 0;
	const value = readValue(cursor, depth + 1);
	return value === void 0 ? void 0 : {
		key: String(key),
		keyLocation,
		value
	};
}

export { linesOfSource, locate, partOfSource, readJson, wholeSource };