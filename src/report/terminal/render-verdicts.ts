import type { Reading } from "../../model/reading.ts";
import type { TacticVerdict, UseVerdict } from "../../model/verdict.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { saySure } from "../../text/say-sure.ts";
import { wrapText } from "../../text/width.ts";
import { paintVerdict } from "./palette.ts";
import type { RenderOptions } from "./render-finding.ts";

/** Each tactic with its verdict, and below it each use with its own. */
export function renderVerdicts(verdicts: readonly TacticVerdict[], { palette, width }: RenderOptions): string[] {
  return verdicts.flatMap(({ strategy, tactic, kind, uses }) => [
    ...wrapText(escapeTerminal(`${strategy.id}#${tactic.id}`), width - 11).map((line, index) =>
      index === 0
        ? `${paintVerdict(palette, kind)(kind.padEnd(10))} ${palette.strong(line)}`
        : `${" ".repeat(11)}${palette.strong(line)}`,
    ),
    ...wrapText(escapeTerminal(tactic.title), width - 11).map((line) => `${" ".repeat(11)}${palette.quiet(line)}`),
    ...uses.flatMap((use) => renderUse({ ...use, reading: tactic.reading }, { palette, width })),
    "",
  ]);
}

interface ReadUse extends UseVerdict {
  /** How its tactic was read; undefined where somebody has written it as one. */
  readonly reading: Reading | undefined;
}

/** How sure the sentences were read on which a verdict rests; undefined where it rests on none. */
function sureOf({ reading, prohibiting, unmet }: ReadUse): number | undefined {
  // The surest of its clauses is enough for a verdict.
  const clauses = [...prohibiting, ...unmet].map(({ clause }) => clause?.reading?.confidence ?? 1);
  const sure = (reading?.confidence ?? 1) * (clauses.length === 0 ? 1 : Math.max(...clauses));
  return sure === 1 ? undefined : sure;
}

function renderUse(read: ReadUse, { palette, width }: RenderOptions): string[] {
  const { use, kind, deciding } = read;
  const values = use.values.map(
    ({ facet, concept, isAssumed }) => `${facet}: ${concept}${isAssumed ? " (assumed)" : ""}`,
  );
  const what = values.length === 0 ? "nothing stated" : values.join(", ");
  const open = deciding.length === 0 ? "" : `; decided by ${deciding.join(", ")}`;
  const sure = sureOf(read);
  const rests = sure === undefined ? "" : `; read from prose, ${saySure(sure)}`;
  return wrapText(escapeTerminal(`${what}${open}${rests}`), width - 14).map((line, index) =>
    index === 0 ? `  ${paintVerdict(palette, kind)(kind.padEnd(10))}  ${line}` : `${" ".repeat(14)}${line}`,
  );
}
