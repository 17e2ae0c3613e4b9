function findEntry(map, key) {
	return map.entries.find((entry) => entry.key === key);
}
function findValue(map, key) {
	return findEntry(map, key)?.value;
}
function listItems(node) {
	if (node === void 0) return [];
	return node.kind === "list" ? node.items : [node];
}
function toPlain(node) {
	switch (node.kind) {
		case "scalar": return node.value;
		case "list": return node.items.map(toPlain);
		case "map": {
			const plain = Object.create(null);
			for (const { key, value } of node.entries) plain[key] = toPlain(value);
			return plain;
		}
	}
}
function followPointer(root, pointer) {
	let node = root;
	let entry;
	for (const part of pointer.split("/").slice(1)) {
		const key = part.replaceAll("~1", "/").replaceAll("~0", "~");
		if (node.kind === "map") {
			const next = findEntry(node, key);
			if (next === void 0) break;
			entry = next;
			node = next.value;
		} else if (node.kind === "list") {
			const item = node.items[Number(key)];
			if (item === void 0) break;
			entry = void 0;
			node = item;
		} else break;
	}
	return {
		node,
		entry
	};
}

export { findEntry, findValue, followPointer, listItems, toPlain };