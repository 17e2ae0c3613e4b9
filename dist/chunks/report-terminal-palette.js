const plain = (text) => text;
const NO_COLOUR = {
	error: plain,
	warning: plain,
	info: plain,
	good: plain,
	strong: plain,
	quiet: plain,
	other: plain
};
const sgr = (open) => (text) => text === "" ? "" : `\u001b[${open}m${text}\u001b[0m`;
const COLOUR = {
	error: sgr("1;31"),
	warning: sgr("1;33"),
	info: sgr("1;36"),
	good: sgr("1;32"),
	strong: sgr("1"),
	quiet: sgr("2"),
	other: sgr("34")
};
const VERDICT_COLOURS = {
	prohibited: "error",
	unmet: "error",
	depends: "warning",
	unstated: "warning",
	silent: "info",
	permitted: "good"
};
function paintVerdict(palette, kind) {
	return palette[VERDICT_COLOURS[kind]];
}

export { COLOUR, NO_COLOUR, paintVerdict };