const require_rolldown_runtime = require("./rolldown-runtime.cjs");
const require_check = require("./check.cjs");

const documents = [
	"{\"id\":\"anchor-redefined\",\"title\":\"An anchor stands twice\",\"severity\":\"warning\",\"help\":\"Give each an anchor of its own, or write the values out.\"}",
	"{\"id\":\"bidi-control\",\"title\":\"A text holds marks that change its direction\",\"severity\":\"warning\",\"help\":\"Remove the mark, unless the text is written from right to left.\"}",
	"{\"id\":\"config-chain\",\"title\":\"Too many configs extend each other\",\"severity\":\"error\",\"help\":\"Put some of them together.\"}",
	"{\"id\":\"config-cycle\",\"title\":\"A config extends itself\",\"severity\":\"error\",\"help\":\"Remove one of the links of the circle.\"}",
	"{\"id\":\"conflict-rule-off\",\"title\":\"A rule that finds conflicts is switched off\",\"severity\":\"warning\",\"help\":\"Ask the policy's owner for a waiver, or to revise the policy.\"}",
	"{\"id\":\"control-character\",\"title\":\"A text holds a control character\",\"severity\":\"error\",\"help\":\"Remove the character.\"}",
	"{\"id\":\"deadline\",\"title\":\"A document takes too long to read\",\"severity\":\"error\",\"help\":\"Write it plainer, or split the file.\"}",
	"{\"id\":\"disguised-name\",\"title\":\"A name holds characters that look like others\",\"severity\":\"warning\",\"help\":\"Write the name in plain letters of one script.\"}",
	"{\"id\":\"duplicate-id\",\"title\":\"Two things have the same id\",\"severity\":\"error\",\"help\":\"Give one of them another id.\"}",
	"{\"id\":\"duplicate-key\",\"title\":\"A key stands twice in the same place\",\"severity\":\"error\",\"help\":\"Keep one of the two.\"}",
	"{\"id\":\"early-review\",\"title\":\"A policy is due for review before it takes effect\",\"severity\":\"warning\",\"help\":\"Name a day on which the policy has been in force for a while.\"}",
	"{\"id\":\"empty-document\",\"title\":\"A document has nothing in it\",\"severity\":\"error\",\"help\":\"Write the document, or take it out of the config.\"}",
	"{\"id\":\"empty-list\",\"title\":\"A list has no value\",\"severity\":\"error\",\"help\":\"Give it a value, or leave the key out.\"}",
	"{\"id\":\"empty-scope\",\"title\":\"A scope is empty and holds for everything\",\"severity\":\"warning\",\"help\":\"Name what the clause is about.\"}",
	"{\"id\":\"empty-value\",\"title\":\"A field has no value\",\"severity\":\"warning\",\"help\":\"Give it a value, or remove it.\"}",
	"{\"id\":\"failed-expectation\",\"title\":\"A policy's clauses say otherwise than the policy expects\",\"severity\":\"warning\",\"help\":\"Correct the clauses, or the expectation.\"}",
	"{\"id\":\"front-matter\",\"title\":\"Front matter is not read as it was probably meant\",\"severity\":\"warning\",\"help\":\"Write it in YAML at the top of the file, between two lines of three hyphens.\"}",
	"{\"id\":\"idle-clause\",\"title\":\"A clause holds on no day\",\"severity\":\"warning\",\"help\":\"Correct the days of the clause or of the policy, or remove the clause.\"}",
	"{\"id\":\"invalid-day\",\"title\":\"A day is none, or not written as year, month and day\",\"severity\":\"error\",\"help\":\"Write a day that exists, such as 2026-01-31.\"}",
	"{\"id\":\"lost-character\",\"title\":\"A character was lost when the text was saved\",\"severity\":\"warning\",\"help\":\"Write the character again, and save the file as UTF-8.\"}",
	"{\"id\":\"misplaced-key\",\"title\":\"A key does not belong where it stands\",\"severity\":\"error\",\"help\":\"Move the key, or remove it.\"}",
	"{\"id\":\"missing-config\",\"title\":\"A config that is extended was not read\",\"severity\":\"error\",\"help\":\"Check the path of the config.\"}",
	"{\"id\":\"missing-key\",\"title\":\"A key is missing\",\"severity\":\"error\",\"help\":\"Add the key.\"}",
	"{\"id\":\"more-problems\",\"title\":\"A file has more problems than are shown\",\"severity\":\"error\",\"help\":\"Mend the others first.\"}",
	"{\"id\":\"name-claimed-twice\",\"title\":\"Two concepts claim the same name\",\"severity\":\"error\",\"help\":\"Leave the name to one of them.\"}",
	"{\"id\":\"no-clauses\",\"title\":\"A policy has no clauses that can be read\",\"severity\":\"warning\",\"help\":\"Write its clauses in one of the forms that can be read.\"}",
	"{\"id\":\"no-match\",\"title\":\"A pattern of the config matches no file\",\"severity\":\"error\",\"help\":\"Correct the pattern, or remove it.\"}",
	"{\"id\":\"no-tactics\",\"title\":\"A strategy has no tactics that can be read\",\"severity\":\"warning\",\"help\":\"Write its tactics in one of the forms that can be read.\"}",
	"{\"id\":\"not-applied\",\"title\":\"A document is checked for its form and not applied\",\"severity\":\"warning\",\"help\":\"Hold the report against it by hand.\"}",
	"{\"id\":\"outside-workspace\",\"title\":\"Something leads out of the workspace\",\"severity\":\"error\",\"help\":\"Put the document into the workspace.\"}",
	"{\"id\":\"period-outside-strategy\",\"title\":\"A tactic is planned for when its strategy is over\",\"severity\":\"warning\",\"help\":\"Correct the period of the tactic, or that of the strategy.\"}",
	"{\"id\":\"reversed-interval\",\"title\":\"A period ends before it begins\",\"severity\":\"error\",\"help\":\"Put the earlier day first.\"}",
	"{\"id\":\"syntax\",\"title\":\"A document breaks the rules of its format\",\"severity\":\"error\",\"help\":\"Correct the text at this place.\"}",
	"{\"id\":\"taxonomy-cycle\",\"title\":\"A concept is broader than itself\",\"severity\":\"error\",\"help\":\"Remove one of the links of the circle.\"}",
	"{\"id\":\"too-complex\",\"title\":\"A document is nested too deep, or could hang its parser\",\"severity\":\"error\",\"help\":\"Write it plainer, or split the file.\"}",
	"{\"id\":\"too-many-uses\",\"title\":\"A tactic states more combinations than are judged\",\"severity\":\"error\",\"help\":\"Divide the tactic into several.\"}",
	"{\"id\":\"unclosed-fence\",\"title\":\"A code block is never closed\",\"severity\":\"warning\",\"help\":\"Close the block.\"}",
	"{\"id\":\"unknown-concept\",\"title\":\"A document names a concept that no taxonomy has\",\"severity\":\"error\",\"help\":\"Correct the name, or add it to a taxonomy of your own.\"}",
	"{\"id\":\"unknown-event\",\"title\":\"A clause names an event that the calendar does not have\",\"severity\":\"error\",\"help\":\"Correct the name, or add the event to the calendar.\"}",
	"{\"id\":\"unknown-facet\",\"title\":\"A document names a facet that no taxonomy has\",\"severity\":\"error\",\"help\":\"Correct the name, or add a taxonomy for the facet.\"}",
	"{\"id\":\"unknown-key\",\"title\":\"A key is not known\",\"severity\":\"error\",\"help\":\"Correct the key, or remove it.\"}",
	"{\"id\":\"unknown-preset\",\"title\":\"A config extends a preset that does not exist\",\"severity\":\"error\",\"help\":\"Correct the name of the preset.\"}",
	"{\"id\":\"unknown-reference\",\"title\":\"A document refers to something that is not there\",\"severity\":\"error\",\"help\":\"Correct the reference.\"}",
	"{\"id\":\"unknown-rule\",\"title\":\"A config sets a rule that does not exist\",\"severity\":\"error\",\"help\":\"Correct the name of the rule.\"}",
	"{\"id\":\"unknown-status\",\"title\":\"A table says of a tool neither that it is allowed nor that it is not\",\"severity\":\"warning\",\"help\":\"Use a word for the status that is known.\"}",
	"{\"id\":\"unread-condition\",\"title\":\"A condition in a table cannot be read\",\"severity\":\"warning\",\"help\":\"Write the condition as a clause.\"}",
	"{\"id\":\"unread-field\",\"title\":\"A field is no key, so it is not read\",\"severity\":\"warning\",\"help\":\"Correct its name, or move what it says into the text.\"}",
	"{\"id\":\"unreadable-file\",\"title\":\"A file cannot be read\",\"severity\":\"error\",\"help\":\"Check the path, the permissions and the encoding of the file.\"}",
	"{\"id\":\"vague-name\",\"title\":\"A name in a taxonomy matches too much\",\"severity\":\"warning\",\"help\":\"Choose a longer name, or list it under ambiguous as well.\"}",
	"{\"id\":\"wrong-kind\",\"title\":\"A document is not of the kind that is asked for\",\"severity\":\"error\",\"help\":\"Correct its kind, or list it where it belongs.\"}",
	"{\"id\":\"wrong-override\",\"title\":\"A clause overrides what it cannot\",\"severity\":\"error\",\"help\":\"Name a clause that there is, and whose owner agrees.\"}",
	"{\"id\":\"wrong-type\",\"title\":\"A value has the wrong type\",\"severity\":\"error\",\"help\":\"Write the value as it is asked for.\"}",
	"{\"id\":\"wrong-value\",\"title\":\"A value does not fit\",\"severity\":\"error\",\"help\":\"Correct the value.\"}"
];
let parsed;
function problemRules() {
	parsed ??= JSON.parse(`[${documents.join(",")}]`);
	return parsed;
}

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
	const ofProblems = problemRules().map((problem) => {
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