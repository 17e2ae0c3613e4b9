import type { Finding } from "../model/finding.ts";
import { escapeTerminal } from "../text/escape-terminal.ts";

/** Why, and what to do: one line each, for outputs without a layout of their own. */
export function explainLines({ notes, help }: Finding): string[] {
  return [
    ...notes.map((note) => `Why: ${escapeTerminal(note)}`),
    ...help.map((advice) => `What to do: ${escapeTerminal(advice)}`),
  ];
}
