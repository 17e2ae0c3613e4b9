import type { Finding, Related } from "../../model/finding.ts";
import type { Place } from "../../model/place.ts";
import { escapeTerminal } from "../../text/escape-terminal.ts";
import { wrapText } from "../../text/width.ts";
import { gutterOf, renderFrame } from "./frame.ts";
import type { Palette } from "./palette.ts";

export interface RenderOptions {
  readonly palette: Palette;
  /** The columns to keep to. */
  readonly width: number;
}

/** A finding with its two places: what the strategy plans, and what the policy says. */
export function renderFinding(finding: Finding, { palette, width }: RenderOptions): string[] {
  const places = [finding.place, ...finding.related.map(({ place }) => place)];
  const gutter = gutterOf(places);
  const options = { width, gutter, quiet: palette.quiet };
  const paint = palette[finding.severity];
  const pad = " ".repeat(gutter);
  return [
    ...renderHead(finding, { palette, width }),
    ...renderPlace(finding.place, `${pad}${palette.quiet("-->")}`),
    ...renderFrame({ place: finding.place, mark: "^", label: finding.label ?? "", paint }, options),
    ...finding.related.flatMap((related) => [
      ...renderRelatedPlace(related, finding, `${pad}${palette.quiet(":::")}`),
      ...renderFrame({ place: related.place, mark: "-", label: related.message, paint: palette.other }, options),
    ]),
    ...finding.notes.flatMap((note) => renderAside("why", note, { pad, palette, width })),
    ...finding.help.flatMap((help) => renderAside("do", help, { pad, palette, width })),
  ];
}

function renderHead({ severity, rule, message }: Finding, { palette, width }: RenderOptions): string[] {
  const head = `${severity}[${rule}]`;
  const lines = wrapText(`${head}: ${escapeTerminal(message)}`, width, 2);
  const paint = palette[severity];
  return lines.map((line, index) =>
    index === 0 ? `${paint(head)}${palette.strong(line.slice(head.length))}` : `  ${palette.strong(line)}`,
  );
}

function renderPlace(place: Place, arrow: string): string[] {
  return [`${arrow} ${placeText(place)}`];
}

/** The file is named once where both places lie in the same one, in sight of each other. */
function renderRelatedPlace({ place }: Related, finding: Finding, arrow: string): string[] {
  const isSame = place.file === finding.place.file && place.start.offset === finding.place.start.offset;
  return isSame ? [] : [`${arrow} ${placeText(place)}`];
}

/** `file:line:column`, which terminals and editors turn into a link. */
export function placeText({ file, start }: Place): string {
  return `${escapeTerminal(file)}:${start.line}:${start.column}`;
}

/** `= why: …`, below what it is about. */
export function renderAside(
  word: string,
  text: string,
  { pad, palette, width }: { pad: string; palette: Palette; width: number },
): string[] {
  const lead = `${pad} = ${word}: `;
  return wrapText(escapeTerminal(text), Math.max(20, width - lead.length)).map((line, index) =>
    index === 0
      ? `${palette.quiet(`${pad} =`)} ${palette.strong(`${word}:`)} ${line}`
      : `${" ".repeat(lead.length)}${line}`,
  );
}
