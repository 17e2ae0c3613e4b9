const LONGEST = 300;
const MOST_WILDCARDS = 20;
function findPatternFault(pattern) {
	const path = withoutDot(pattern.replace(/^!/u, ""));
	if (path.trim() === "") return "it is empty";
	if (pattern.length > LONGEST || (pattern.match(/[*?{[(!+@]/gu)?.length ?? 0) > MOST_WILDCARDS) return "it is longer or more complicated than a pattern of files needs to be";
	if (/[\u0000-\u001f\u007f]/u.test(path)) return "it holds a control character";
	if (/^[a-z][a-z+.-]+:/iu.test(path)) return "it is an address, and nothing is fetched";
	if (/^(?:[/\\~$%]|[A-Za-z]:)/u.test(path) || /[$`|]/u.test(path)) return "it leads out of the workspace";
	if (path.split(/[/\\{},()|]/u).includes("..")) return "it leads out of the workspace";
	if (!isBalanced(path)) return "a bracket in it is not closed";
}
function withoutDot(pattern) {
	return pattern.replace(/^(!?)(?:\.\/+)+/u, "$1");
}
function isBalanced(path) {
	const count = (sign) => path.split(sign).length;
	return count("{") === count("}") && count("[") === count("]") && count("(") === count(")");
}

export { findPatternFault, withoutDot };