const VERDICT_WORDS = {
	prohibited: "prohibited",
	unmet: "conditions not met",
	depends: "depends on what is meant",
	unstated: "depends on what is not stated",
	silent: "the policy is silent",
	permitted: "permitted"
};

export { VERDICT_WORDS };