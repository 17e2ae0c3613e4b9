const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");

async function listNotices() {
	const { rulePages } = await Promise.resolve().then(() => require("./generated-rule-pages.cjs"));
	const pages = new Map(rulePages.map((page) => [page.id, page]));
	const ofRules = require_check.builtinRules().map(({ id, title, category, severity, confidence = 1, help }) => {
		const page = pages.get(id);
		const notice = {
			id,
			title,
			category,
			severity,
			confidence,
			help,
			docs: `rules/${id}/README.md`
		};
		return page === void 0 ? notice : {
			...notice,
			page
		};
	});
	const ofProblems = require_check.problemRules().map((problem) => {
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

exports.listNotices = listNotices;