const require_rolldown_runtime = require("./rolldown-runtime.cjs");

const pack = {
	id: "onpolicy:fr",
	title: "France: influencers (law 2023-451)",
	factsAsOf: "2026-11-22",
	staleAfter: "2027-05-22",
	rules: {},
	policies: [{
		path: "onpolicy:fr/influencers.yaml",
		text: [
			"# Restated in own words, as what a plan can show. No legal advice.",
			"kind: policy",
			"id: fr-influencers",
			"title: Commercial influence in France (law 2023-451)",
			"authority: law",
			"appliesTo: {region: FR}",
			"# Nobody owns the law, so that no other policy can agree on an exception with its owner. These can record a waiver where",
			"# they have found that a clause does not apply.",
			"approvedBy: [legal, compliance]",
			"clauses:",
			"  - id: contract",
			"    title: Written contract with creators (law 2023-451, article 8)",
			"    text: From 1,000 euro on, in money and in kind, per advertiser and year, there is a written contract; below that, it is written down that it is below.",
			"    require: [{record: [influencer-contract, creator-agreement, below-threshold]}]",
			"    for: {tactic: [influencer-marketing, paid-endorsement, gifting, affiliate-marketing, brand-ambassador]}",
			"    effective: 2026-01-01",
			"    reason: Above the threshold a contract that is not in writing is void.",
			"    source: Loi n\u00b0 2023-451 du 9 juin 2023, article 8",
			"  - id: label",
			"    title: Label on paid posts (law 2023-451, article 5)",
			"    text: The post says in French that it is advertising, during all of it.",
			"    require: [{disclosure: [publicite-label, collaboration-commerciale]}]",
			"    for: {tactic: [influencer-marketing, paid-endorsement, gifting, affiliate-marketing, brand-ambassador]}",
			"    # An advertisement that a creator lends the name to shows on the creator's account; on one of our own it is plainly ours.",
			"    unless: [{tactic: allowlisting, account: official-account}]",
			"    source: Loi n\u00b0 2023-451 du 9 juin 2023, article 5",
			"  - id: altered-pictures",
			"    title: Altered pictures (law 2023-451, article 5)",
			"    text: Where a face or a figure was made slimmer, fuller or smoother, the picture says so.",
			"    require: [{disclosure: images-retouchees}]",
			"    for: {tactic: [influencer-marketing, paid-endorsement], ai: image-edit}",
			"    severity: warning",
			"    source: Loi n\u00b0 2023-451 du 9 juin 2023, article 5",
			"  - id: artificial-pictures",
			"    title: Artificial pictures (law 2023-451, article 5)",
			"    text: Where a face or a figure was made by AI, the picture says so.",
			"    require: [{disclosure: images-virtuelles}]",
			"    for: {tactic: [influencer-marketing, paid-endorsement], ai: [image-generation, video-generation, digital-replica, virtual-influencer]}",
			"    severity: warning",
			"    source: Loi n\u00b0 2023-451 du 9 juin 2023, article 5",
			""
		].join("\n")
	}]
};

exports.pack = pack;