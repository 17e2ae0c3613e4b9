const AUTHORITIES = [
	"law",
	"regulator",
	"group",
	"company",
	"department",
	"team"
];
const DEFAULT_CLAUSE = "default";

const DUTY_KINDS = [
	"approval",
	"disclosure",
	"record",
	"training",
	"consent",
	"control"
];

export { AUTHORITIES, DEFAULT_CLAUSE, DUTY_KINDS };