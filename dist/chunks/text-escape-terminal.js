const ACTIVE = /[\u0000-\u0008\u000a-\u001f\u007f-\u009f\u061c\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
function replaceActive(text, write) {
	return text.replace(ACTIVE, (char) => write(char.charCodeAt(0)));
}

function escapeTerminal(text) {
	return replaceActive(text, (code) => `<U+${code.toString(16).toUpperCase().padStart(4, "0")}>`);
}
function escapeLines(text) {
	return text.split("\n").map(escapeTerminal).join("\n");
}

export { escapeLines, escapeTerminal, replaceActive };