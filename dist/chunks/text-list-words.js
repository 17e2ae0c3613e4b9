function joinWords(words, last = "and") {
	if (words.length < 2) return words.join("");
	return `${words.slice(0, -1).join(", ")} ${last} ${words.at(-1) ?? ""}`;
}
function countWords(count, noun, plural = `${noun}s`) {
	return `${count} ${count === 1 ? noun : plural}`;
}
function joinSome(words, most) {
	if (words.length <= most) return joinWords(words);
	return `${words.slice(0, most).join(", ")} and ${words.length - most} more`;
}

export { countWords, joinSome, joinWords };