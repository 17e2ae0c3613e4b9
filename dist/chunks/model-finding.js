const SEVERITIES = [
	"error",
	"warning",
	"info"
];
function listStanding(findings) {
	return findings.filter(({ waiver }) => waiver === void 0);
}

export { SEVERITIES, listStanding };