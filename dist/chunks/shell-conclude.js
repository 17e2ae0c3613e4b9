import { DEFAULT_FAIL_ON } from "./model-config.js";
import { SEVERITIES, listStanding } from "./model-finding.js";

const FAIL_ON = [...SEVERITIES, "never"];
function conclude(result, options) {
	const { policies, strategies } = result.documents;
	if (policies === 0 && !result.isIncomplete && !options.allowEmpty) return {
		status: 2,
		isEmpty: true,
		remark: "there is no policy, so nothing could be checked"
	};
	const conclusion = {
		status: statusOf(result, options),
		isEmpty: false
	};
	return strategies === 0 && policies > 0 && !result.isIncomplete ? {
		...conclusion,
		remark: "there is no strategy; the policies alone were read"
	} : conclusion;
}
function statusOf({ findings, isIncomplete, thresholds }, options) {
	if (isIncomplete) return 2;
	const failOn = options.failOn ?? thresholds.failOn ?? "error";
	const maxWarnings = options.maxWarnings ?? thresholds.maxWarnings;
	const worst = failOn === "never" ? -1 : SEVERITIES.indexOf(failOn);
	const standing = listStanding(findings);
	const isFailing = standing.some(({ severity }) => SEVERITIES.indexOf(severity) <= worst);
	const warnings = standing.filter(({ severity }) => severity === "warning").length;
	return isFailing || maxWarnings !== void 0 && warnings > maxWarnings ? 1 : 0;
}

export { FAIL_ON, conclude };