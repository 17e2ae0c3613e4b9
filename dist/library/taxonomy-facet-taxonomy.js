import { foldName } from "./taxonomy-fold-name.js";

function createBits(size) {
	return new Uint32Array(Math.max(1, size + 31 >>> 5));
}
function setBit(bits, index) {
	bits[index >>> 5] = ((bits[index >>> 5] ?? 0) | 1 << (index & 31)) >>> 0;
}
function hasBit(bits, index) {
	return ((bits[index >>> 5] ?? 0) & 1 << (index & 31)) !== 0;
}
function addBits(target, other) {
	for (let i = 0; i < target.length; i += 1) target[i] = (target[i] ?? 0) | (other[i] ?? 0);
}
function listBits(bits) {
	const members = [];
	for (let i = 0; i < bits.length; i += 1) {
		let word = bits[i] ?? 0;
		while (word !== 0) {
			const low = word & -word;
			members.push(i * 32 + (31 - Math.clz32(low)));
			word = (word ^ low) >>> 0;
		}
	}
	return members;
}

function orderBroaderFirst(broader) {
	const narrower = broader.map(() => []);
	const waiting = broader.map((list) => list.length);
	for (const [index, list] of broader.entries()) for (const parent of list) narrower[parent]?.push(index);
	const order = waiting.flatMap((count, index) => count === 0 ? [index] : []);
	for (let next = 0; next < order.length; next += 1) for (const child of narrower[order[next] ?? 0] ?? []) {
		const left = (waiting[child] ?? 0) - 1;
		waiting[child] = left;
		if (left === 0) order.push(child);
	}
	return order;
}
function resolveConcept(taxonomy, text) {
	const exact = taxonomy.byId.get(text);
	if (exact !== void 0) return exact;
	const folded = foldName(text);
	return taxonomy.byName.get(folded) ?? resolveDomain(taxonomy, folded);
}
const ADDRESS = /^(?:https?:\/\/)?(?:www\.)?([^\s/?#]+\.[^\s/?#]+(?:\/[^\s?#]*)?)/u;
function resolveDomain(taxonomy, folded) {
	const address = ADDRESS.exec(folded)?.[1];
	if (address === void 0) return void 0;
	for (let path = address;; path = path.slice(0, path.lastIndexOf("/"))) {
		const found = taxonomy.byName.get(path.replace(/\/$/u, ""));
		if (found !== void 0) return found;
		if (!path.includes("/")) break;
	}
	const host = address.split("/")[0] ?? "";
	for (let dot = host.indexOf("."); dot !== -1; dot = host.indexOf(".", dot + 1)) {
		const found = taxonomy.byName.get(host.slice(dot + 1));
		if (found?.domains.some((domain) => foldName(domain) === host.slice(dot + 1)) === true) return found;
	}
}
function isWithin(taxonomy, inner, outer) {
	const a = taxonomy.byId.get(inner);
	const b = taxonomy.byId.get(outer);
	if (a === void 0 || b === void 0) return false;
	const atoms = taxonomy.atomsOf(b.index);
	return atoms !== void 0 && hasBit(atoms, a.index);
}
function findPath(taxonomy, from, to) {
	const start = taxonomy.byId.get(from);
	const end = taxonomy.byId.get(to);
	if (start === void 0 || end === void 0) return [];
	const cameFrom = /* @__PURE__ */ new Map([[start.index, -1]]);
	const queue = [start.index];
	for (let next = 0; next < queue.length; next += 1) {
		const index = queue[next] ?? 0;
		if (index === end.index) return traceBack(taxonomy, cameFrom, index);
		for (const parent of taxonomy.concepts[index]?.broader ?? []) {
			if (cameFrom.has(parent)) continue;
			cameFrom.set(parent, index);
			queue.push(parent);
		}
	}
	return [];
}
function traceBack(taxonomy, cameFrom, end) {
	const path = [];
	for (let index = end; index !== -1; index = cameFrom.get(index) ?? -1) {
		const concept = taxonomy.concepts[index];
		if (concept !== void 0) path.unshift(concept);
	}
	return path;
}

export { addBits, createBits, findPath, hasBit, isWithin, listBits, orderBroaderFirst, resolveConcept, setBit };