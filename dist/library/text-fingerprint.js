function fingerprint(parts) {
	const text = parts.join("\0");
	return `${hash(text, 2166136261)}${hash(text, 2654435769)}`;
}
function createFingerprints() {
	const counts = /* @__PURE__ */ new Map();
	return (parts) => {
		const key = parts.join("\0");
		const count = (counts.get(key) ?? 0) + 1;
		counts.set(key, count);
		return fingerprint(count > 1 ? [...parts, String(count)] : parts);
	};
}
function hash(text, seed) {
	let value = seed;
	for (let index = 0; index < text.length; index += 1) value = Math.imul(value ^ text.charCodeAt(index), 16777619);
	value = Math.imul(value ^ value >>> 15, 2246822507);
	return ((value ^ value >>> 13) >>> 0).toString(16).padStart(8, "0");
}

export { createFingerprints, fingerprint };