const AUTHORITIES = [
	"law",
	"regulator",
	"group",
	"company",
	"department",
	"team"
];
const DEFAULT_CLAUSE = "default";

const SHIPPED_FACETS = [
	"tool",
	"tactic",
	"actor",
	"account",
	"time",
	"device",
	"region",
	"audience",
	"content",
	"data",
	"payment",
	"ai"
];

const DUTY_KINDS = [
	"approval",
	"disclosure",
	"record",
	"training",
	"consent",
	"control"
];

export { AUTHORITIES, DEFAULT_CLAUSE, DUTY_KINDS, SHIPPED_FACETS };