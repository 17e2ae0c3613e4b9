import type { TacticVerdict, UseVerdict } from "../../model/verdict.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
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
    ...uses.flatMap((use) => renderUse(use, { palette, width })),
    "",
  ]);
}

function renderUse({ use, kind, deciding }: UseVerdict, { palette, width }: RenderOptions): string[] {
  const values = use.values.map(
    ({ facet, concept, isAssumed }) => `${facet}: ${concept}${isAssumed ? " (assumed)" : ""}`,
  );
  const what = values.length === 0 ? "nothing stated" : values.join(", ");
  const open = deciding.length === 0 ? "" : `; decided by ${deciding.join(", ")}`;
  return wrapText(escapeTerminal(`${what}${open}`), width - 14).map((line, index) =>
    index === 0 ? `  ${paintVerdict(palette, kind)(kind.padEnd(10))}  ${line}` : `${" ".repeat(14)}${line}`,
  );
}
