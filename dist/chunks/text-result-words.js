import { countWords } from "./text-list-words.js";

const INCOMPLETE = "Not all documents could be read whole: this result is incomplete.";
function describeUnread(unread) {
	return `${countWords(unread, "passage")} of prose with rules in ${unread === 1 ? "it" : "them"} could not be judged.`;
}

export { INCOMPLETE, describeUnread };