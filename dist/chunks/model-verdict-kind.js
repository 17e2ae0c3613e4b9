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

export { MAXIMS, VERDICT_KINDS };