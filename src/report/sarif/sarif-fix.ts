import type { Edit, Fix } from "../../model/fix.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { groupBy } from "../../text/group-by.ts";
import { physicalLocation } from "./sarif-location.ts";
import { sarifText } from "./sarif-text.ts";

/** A fix as SARIF has it (2.1.0, 3.55); one that is not safe is for a person to decide, which viewers leave to people. */
export function sarifFix({ title, isSafe, edits }: Fix) {
  return {
    description: { text: sarifText(escapeTerminal(title)) },
    artifactChanges: [...groupBy(edits, ({ place }) => place.file).values()].map(sarifChange),
    properties: { safe: isSafe },
  };
}

function sarifChange(edits: readonly [Edit, ...Edit[]]) {
  const { artifactLocation } = physicalLocation(edits[0].place);
  return {
    artifactLocation,
    replacements: edits.map(({ place, text }) => ({
      deletedRegion: physicalLocation(place).region,
      insertedContent: { text },
    })),
  };
}
