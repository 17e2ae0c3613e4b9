const LONGEST = 80;
const LONGEST_SENTENCE = 600;
function clip(text) {
	return cut(text, LONGEST);
}
function clipSentence(text) {
	return cut(text, LONGEST_SENTENCE);
}
function cut(text, longest) {
	if (text.length <= longest) return text;
	return `${text.slice(0, longest).replace(/[\ud800-\udbff]$/u, "")}\u2026`;
}

export { clip, clipSentence };