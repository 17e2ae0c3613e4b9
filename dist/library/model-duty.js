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

export { DUTY_KINDS, SHIPPED_FACETS };