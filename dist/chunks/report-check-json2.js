import { formatDay } from "./model-day.js";
import { listStanding } from "./model-finding.js";

function reportCheck(version, { today, findings, documents, unread, isIncomplete }) {
	const standing = listStanding(findings);
	const count = (severity) => standing.filter((finding) => finding.severity === severity).length;
	return {
		version: 1,
		tool: {
			name: "onpolicy",
			version
		},
		today: formatDay(today),
		findings: findings.map(reportFinding),
		summary: {
			errors: count("error"),
			warnings: count("warning"),
			infos: count("info"),
			waived: findings.length - standing.length,
			suppressed: 0,
			documents: documents.policies + documents.strategies,
			unread,
			incomplete: isIncomplete
		}
	};
}
function reportFinding(finding) {
	return {
		rule: finding.rule,
		severity: finding.severity,
		message: finding.message,
		location: reportPlace(finding.place),
		related: finding.related.map(({ place, message }) => ({
			...reportPlace(place),
			message
		})),
		...finding.subject,
		confidence: finding.confidence,
		fingerprint: finding.fingerprint,
		notes: finding.notes,
		help: finding.help,
		waiver: finding.waiver === void 0 ? null : reportWaiver(finding.waiver),
		fix: null
	};
}
function reportWaiver({ id, grantedBy, expires, reason }) {
	return {
		id,
		grantedBy,
		expires: formatDay(expires),
		reason
	};
}
function reportPlace({ file, start, end }) {
	return {
		file,
		start,
		end
	};
}

export { reportCheck, reportFinding };