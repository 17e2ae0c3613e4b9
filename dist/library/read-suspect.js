const REASONS = {
	deadline: "Reading it takes longer than 5 seconds.",
	patience: "Files like this have already taken 30 seconds of this run.",
	memory: "Reading it takes more memory than it may.",
	none: "Reading it could take long, and here nothing could stop that."
};
function refuse({ message, location }, failure) {
	const help = "Write it plainer, or split the file.";
	if (failure === void 0) return {
		rule: "too-complex",
		severity: "error",
		message,
		help,
		location
	};
	const reason = `${message} ${REASONS[failure]}`;
	return failure === "none" ? {
		rule: "too-complex",
		severity: "error",
		message: reason,
		help,
		location
	} : {
		rule: "deadline",
		severity: "error",
		message: reason,
		help,
		location
	};
}

export { refuse };