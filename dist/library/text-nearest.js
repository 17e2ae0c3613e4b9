function editDistance(a, b, limit) {
	if (Math.abs(a.length - b.length) > limit) return limit + 1;
	let beforeLast = [];
	let last = Array.from({ length: b.length + 1 }, (_, j) => j);
	for (let i = 1; i <= a.length; i += 1) {
		const row = [i];
		let least = i;
		for (let j = 1; j <= b.length; j += 1) {
			const cost = a[i - 1] === b[j - 1] ? 0 : 1;
			let value = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + cost);
			if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) value = Math.min(value, (beforeLast[j - 2] ?? 0) + 1);
			row.push(value);
			least = Math.min(least, value);
		}
		if (least > limit) return limit + 1;
		beforeLast = last;
		last = row;
	}
	return last[b.length] ?? limit + 1;
}
const LONG = 7;
const LONGEST = 60;
function findNearest(text, candidates, count = 3) {
	const wanted = text.toLowerCase();
	if (wanted.length === 0 || wanted.length > LONGEST) return [];
	const limit = Math.max(1, Math.floor(wanted.length / 3));
	const found = [];
	for (const candidate of new Set(candidates)) {
		const lower = candidate.toLowerCase();
		const distance = editDistance(wanted, lower, limit);
		if (distance <= limit) found.push({
			candidate,
			distance
		});
		else if (wanted.length >= 4 && lower.startsWith(wanted)) found.push({
			candidate,
			distance: limit + 1
		});
	}
	found.sort((a, b) => a.distance - b.distance || (a.candidate < b.candidate ? -1 : 1));
	return (found[0]?.distance === 1 && wanted.length >= LONG ? found.filter(({ distance }) => distance === 1) : found).slice(0, count).map(({ candidate }) => candidate);
}
function suggestNearest(text, candidates) {
	return quoteNearest(findNearest(text, candidates));
}
function quoteNearest(nearest) {
	if (nearest.length === 0) return void 0;
	const quoted = nearest.map((name) => `"${name}"`);
	const last = quoted.pop() ?? "";
	return `Did you mean ${quoted.length > 0 ? `${quoted.join(", ")} or ${last}` : last}?`;
}

export { findNearest, quoteNearest, suggestNearest };