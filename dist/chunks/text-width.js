const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\u33ff\u3400-\u4dbf\u4e00-\u9fff\ua000-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|[\u{20000}-\u{3fffd}]/u;
const NARROW = /\p{Mn}|\p{Me}|\u200d|[\ufe00-\ufe0f]/u;
const PLAIN = /^[\x20-\x7e]*$/;
function widthOf(text) {
	if (PLAIN.test(text)) return text.length;
	let width = 0;
	for (const char of text) width += NARROW.test(char) ? 0 : WIDE.test(char) ? 2 : 1;
	return width;
}
function wrapText(text, width, hang = 0) {
	const lines = [];
	let line = "";
	let lineWidth = 0;
	for (const word of text.split(/\s+/u)) {
		if (word === "") continue;
		const wordWidth = widthOf(word);
		const room = lines.length === 0 ? width : width - hang;
		if (line !== "" && lineWidth + 1 + wordWidth > room) {
			lines.push(line);
			line = word;
			lineWidth = wordWidth;
		} else {
			lineWidth += wordWidth + (line === "" ? 0 : 1);
			line = line === "" ? word : `${line} ${word}`;
		}
	}
	if (line !== "") lines.push(line);
	return lines;
}

export { widthOf, wrapText };