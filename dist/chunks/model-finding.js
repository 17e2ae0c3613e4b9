const SEVERITIES = [
	"error",
	"warning",
	"info"
];

export { SEVERITIES };