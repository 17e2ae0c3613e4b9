const require_rolldown_runtime = require("./rolldown-runtime.cjs");

const pack = {
	id: "onpolicy:us-finance",
	title: "United States: broker-dealers (FINRA, SEC)",
	factsAsOf: "2026-11-22",
	staleAfter: "2027-05-22",
	rules: {},
	policies: [{
		path: "onpolicy:us-finance/communications.yaml",
		text: [
			"# Restated in own words, as what a plan can show. No legal advice.",
			"kind: policy",
			"id: us-finance-communications",
			"title: FINRA Rules 2210 and 3110 on communications",
			"authority: regulator",
			"appliesTo: {region: US, audience: retail-investors}",
			"# Nobody owns the law, so that no other policy can agree on an exception with its owner. These can record a waiver where",
			"# they have found that a clause does not apply.",
			"approvedBy: [legal, compliance, registered-principal]",
			"clauses:",
			"  - id: principal-approval",
			"    title: Approval by a principal (FINRA Rule 2210)",
			"    text: A registered principal approves what retail investors are shown before it is first used.",
			"    require: [{approval: registered-principal}]",
			"    unless: [{tactic: [community-management, ama, live-streaming, direct-messaging, commenting]}]",
			"    reason: What is written in conversation cannot be approved beforehand; it is supervised afterwards.",
			"    source: FINRA Rule 2210(b)(1)(A)",
			"  - id: supervision",
			"    title: Supervision of interactive posts (FINRA Rule 3110)",
			"    text: Replies, live talk and messages to retail investors are looked at afterwards, by a plan.",
			"    require: [{control: [post-use-review, supervision-plan, communications-review]}]",
			"    for: {tactic: [community-management, ama, live-streaming, direct-messaging, commenting]}",
			"    severity: warning",
			"    source: FINRA Rule 3110(b)(4); FINRA Rule 2210(b)(1)(D)",
			"  - id: testimonials",
			"    title: Testimonials to retail investors (FINRA Rule 2210)",
			"    text: A testimonial says that it may not be typical, that it promises nothing, and whether it was paid for.",
			"    require:",
			"      - {disclosure: [not-representative, testimonial-disclosure]}",
			"      - {disclosure: [no-guarantee-of-future-performance, testimonial-disclosure]}",
			"    for: {content: testimonial}",
			"    source: FINRA Rule 2210(d)(6)",
			""
		].join("\n")
	}, {
		path: "onpolicy:us-finance/records.yaml",
		text: [
			"# Restated in own words, as what a plan can show. No legal advice.",
			"kind: policy",
			"id: us-finance-records",
			"title: Records of communications (SEC Rule 17a-4, FINRA Rule 4511)",
			"authority: law",
			"appliesTo: {region: US}",
			"# Nobody owns the law, so that no other policy can agree on an exception with its owner. These can record a waiver where",
			"# they have found that a clause does not apply.",
			"approvedBy: [legal, compliance]",
			"clauses:",
			"  - id: archive",
			"    title: Archive of communications (SEC Rule 17a-4)",
			"    text: What is said to investors is kept for three years, the first two within easy reach.",
			"    require: [{record: [communications-archive, books-and-records, message-archive]}]",
			"    for: {audience: investors}",
			"    waivable: false",
			"    reason: It holds on every app and device that is used for business, also on a personal one.",
			"    source: 17 CFR 240.17a-4(b)(4); FINRA Rule 4511",
			"  - id: off-channel",
			"    title: Messages that nobody keeps (SEC Rule 17a-4)",
			"    text: Nobody takes business talk to an app that is not archived, or lets its messages disappear.",
			"    prohibit: {tactic: archiving-bypass}",
			"    waivable: false",
			"    reason: From 2021 to 2024 more than a hundred firms paid over three billion dollars for it.",
			"    source: 17 CFR 240.17a-4(b)(4)",
			""
		].join("\n")
	}]
};

exports.pack = pack;