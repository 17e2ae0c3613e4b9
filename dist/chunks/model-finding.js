const VERDICT_KINDS = [
	"prohibited",
	"unmet",
	"depends",
	"unstated",
	"silent",
	"permitted"
];
const MAXIMS = [
	"protection",
	"authority",
	"override",
	"specificity",
	"recency",
	"prohibition"
];

const SEVERITIES = [
	"error",
	"warning",
	"info"
];

export { MAXIMS, SEVERITIES, VERDICT_KINDS };