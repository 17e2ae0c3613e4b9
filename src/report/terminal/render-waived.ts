import { formatDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { wrapText } from "../../text/width.ts";
import type { RenderOptions } from "./render-finding.ts";

const PAD = "   ";

/** What is waived, in a line each: it is still there, and nobody has to act on it before the day. */
export function renderWaived(findings: readonly Finding[], { palette, width }: RenderOptions): string[] {
  return findings.flatMap(({ waiver, message }) => {
    if (waiver === undefined) return [];
    const head = `waived until ${formatDay(waiver.expires)} by ${waiver.grantedBy} (${waiver.id}): `;
    return wrapText(escapeTerminal(`${head}${message}`), width - PAD.length, 2).map(
      (line, index) => `${PAD}${index === 0 ? "" : "  "}${palette.quiet(line)}`,
    );
  });
}
