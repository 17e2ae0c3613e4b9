import { formatDay } from "../../model/day.ts";
import type { Finding } from "../../model/finding.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { wrapText } from "../../text/width.ts";
import type { RenderOptions } from "./render-finding.ts";

const PAD = "   ";

/** What is waived or suppressed, in a line each: it is still there, and nobody has to act on it before the day. */
export function renderAsides(findings: readonly Finding[], { palette, width }: RenderOptions): string[] {
  return findings.flatMap((finding) => {
    const head = describeHead(finding);
    if (head === undefined) return [];
    return wrapText(escapeTerminal(`${head}: ${finding.message}`), width - PAD.length, 2).map(
      (line, index) => `${PAD}${index === 0 ? "" : "  "}${palette.quiet(line)}`,
    );
  });
}

function describeHead({ waiver, suppression }: Finding): string | undefined {
  if (waiver !== undefined) return `waived until ${formatDay(waiver.expires)} by ${waiver.grantedBy} (${waiver.id})`;
  if (suppression === undefined) return undefined;
  const { place, until, reason } = suppression;
  const days = until === undefined ? "" : ` until ${formatDay(until)}`;
  return `suppressed${days} by a comment (${place.file}:${place.start.line}: ${reason})`;
}
