import { clip } from "./text-clip.js";
import { textOfSpan } from "./read-prose-scope-of-names.js";
import { foldWords } from "./read-prose-statement-names.js";

const MOST_LOST = 100;
const SENTENCE_END = /[.!?;](?=\s)/u;
function findDrift(clauses, statements, passages) {
	const adopted = clauses.filter(({ adoptedFrom }) => adoptedFrom !== void 0);
	if (adopted.length === 0) return [];
	const known = new Set(statements.map(({ clause }) => clause));
	const lost = adopted.filter((clause) => !known.has(clause)).slice(0, MOST_LOST);
	if (lost.length === 0) return [];
	const said = new Set(passages.flatMap(({ inline: { text } }) => [text, ...text.split(SENTENCE_END)].map(foldWords)));
	return lost.filter((clause) => clause.text === void 0 || !said.has(foldWords(clause.text))).map((clause) => describeDrift(clause, statements));
}
function describeDrift(clause, statements) {
	const successor = findSuccessor(clause, statements);
	const what = successor === void 0 ? "is gone" : "has changed";
	return {
		rule: "adopted-sentence-changed",
		severity: "warning",
		message: `The sentence that the clause "${clip(clause.id)}" was adopted from ${what}, so the text and the clause may say two things.`,
		help: successor === void 0 ? "Remove the clause, or its `adoptedFrom` where it still holds." : "Correct the clause, then remove its `adoptedFrom` and `text`, or remove the clause and adopt the sentence again.",
		location: clause.idLocation,
		...successor === void 0 ? {} : { related: [{
			location: successor.location,
			message: "so it reads now"
		}] }
	};
}
const LEAST_SHARED = .5;
function findSuccessor(clause, statements) {
	const before = new Set(foldWords(clause.text ?? "").split(" "));
	let best;
	let most = LEAST_SHARED;
	for (const candidate of statements) {
		if (candidate.isAdopted) continue;
		const now = new Set(foldWords(textOfSpan(candidate.statement)).split(" "));
		const share = [...now].filter((word) => before.has(word)).length / Math.max(before.size, now.size);
		if (share >= most) [best, most] = [candidate, share];
	}
	return best;
}

export { findDrift };