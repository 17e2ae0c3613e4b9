const LONGEST = 100;
function makeSlug(text) {
	const words = text.normalize("NFKC").toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}]*/gu);
	if (words === null) return void 0;
	return words.join("-").slice(0, LONGEST).replace(/[\ud800-\udbff]$|-$/, "");
}
function createIdBook(taken) {
	const used = new Set(taken);
	const counts = /* @__PURE__ */ new Map();
	return { derive(text) {
		const slug = makeSlug(text);
		if (slug === void 0) return void 0;
		let count = counts.get(slug) ?? 1;
		let id = count === 1 ? slug : `${slug}-${count}`;
		while (used.has(id)) {
			count += 1;
			id = `${slug}-${count}`;
		}
		counts.set(slug, count);
		used.add(id);
		return id;
	} };
}

export { createIdBook, makeSlug };