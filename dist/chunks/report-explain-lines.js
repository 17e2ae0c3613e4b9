import { escapeTerminal } from "./text-escape-terminal.js";

function explainLines({ notes, help }) {
	return [...notes.map((note) => `Why: ${escapeTerminal(note)}`), ...help.map((advice) => `What to do: ${escapeTerminal(advice)}`)];
}

export { explainLines };