const AUTHORITIES = [
	"law",
	"regulator",
	"group",
	"company",
	"department",
	"team"
];
const DEFAULT_CLAUSE = "default";

export { AUTHORITIES, DEFAULT_CLAUSE };