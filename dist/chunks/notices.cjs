const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_problems = require("./generated-problems.cjs");
const require_check = require("./check.cjs");

function listNotices() {
	const ofRules = require_check.builtinRules().map(({ id, title, category, severity, confidence = 1, help }) => {
		return {
			id,
			title,
			category,
			severity,
			confidence,
			help,
			docs: `rules/${id}/README.md`
		};
	});
	const ofProblems = require_problems.problemRules().map((problem) => {
		const docs = `docs/rules/problems.md#${problem.id}`;
		return {
			...problem,
			category: "document",
			confidence: 1,
			docs
		};
	});
	return new Map([...ofRules, ...ofProblems].map((notice) => [notice.id, notice]));
}
async function listNoticesWithPages() {
	const { rulePages } = await Promise.resolve().then(() => require("./generated-rule-pages.cjs"));
	const pages = new Map(rulePages.map((page) => [page.id, page]));
	return new Map([...listNotices()].map(([id, notice]) => {
		const page = pages.get(id);
		return [id, page === void 0 ? notice : {
			...notice,
			page
		}];
	}));
}

exports.listNotices = listNotices;
exports.listNoticesWithPages = listNoticesWithPages;