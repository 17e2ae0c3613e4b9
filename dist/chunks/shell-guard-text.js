function stopCommands(text) {
	const token = chooseToken(text);
	return `::stop-commands::${token}\n${text}${text.endsWith("\n") ? "" : "\n"}::${token}::\n`;
}
function chooseToken(text) {
	for (let number = 1;; number += 1) {
		const token = `onpolicy-${number}-ends`;
		if (!text.includes(token)) return token;
	}
}

function guardText(host, text) {
	return host.env["GITHUB_ACTIONS"] === "true" ? stopCommands(text) : text;
}

export { guardText };