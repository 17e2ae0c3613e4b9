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

export { SHIPPED_FACETS };